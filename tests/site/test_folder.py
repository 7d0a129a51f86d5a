"""The course unpacked into a folder: no server, no network, all pages, every exercise."""

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import kora_site
import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from coursepack.cli._own_settings import changed
from coursepack.site import offline

slow = pytest.mark.slow
LINK = re.compile(r'(?<!<link rel="canonical" )(?:href|src)="([^"#?]+)')


@pytest.fixture
def context(browser: Browser, finished: Path) -> Iterator[BrowserContext]:
    """A fresh profile that fails the test for an error on a page, or for a request that leaves the folder."""
    context, wrong, folder = browser.new_context(), list[str](), (finished / "folder").as_uri()
    context.on("page", lambda page: page.on("pageerror", lambda error: wrong.append(f"error: {error}")))
    context.on("request", lambda asked: None if asked.url.startswith((folder, "data:")) else wrong.append(asked.url))
    context.on("requestfailed", lambda asked: wrong.append(f"not there: {asked.url}"))
    yield context
    context.close()
    assert not wrong


@slow
def test_every_link_of_every_page_leads_to_a_file(finished: Path) -> None:
    folder = finished / "folder"
    for page in folder.rglob("*.html"):
        for target in LINK.findall(page.read_text("utf-8")):
            if not re.match(r"[a-z]+:|//", target):
                assert (page.parent / target).is_file(), f"{page.relative_to(folder)}: {target}"


@slow
def test_an_exercise_answers_from_the_folder(context: BrowserContext, finished: Path) -> None:
    page = context.new_page()
    page.goto((finished / "folder" / "demo" / "lesson.html").as_uri())
    check = page.locator("self-check").first
    check.locator("fieldset input").first.check()
    check.get_by_role("button", name="Check").click()
    expect(check.get_by_role("status")).not_to_be_empty()


@slow
def test_a_list_of_all_pages_stands_in_for_search(context: BrowserContext, finished: Path) -> None:
    page = context.new_page()
    page.goto((finished / "folder" / "demo" / "lesson.html").as_uri())
    expect(page.get_by_role("search")).to_have_count(0)
    page.locator("article").get_by_role("link", name="All pages").click()
    expect(page.locator("h1")).to_contain_text("All pages")
    page.locator("article").get_by_role("link", name="Glossary").click()
    expect(page.locator("h1")).to_contain_text("Glossary")


@slow
def test_the_zip_is_the_same_from_run_to_run_and_leaves_nothing_beside_it(finished: Path) -> None:
    first = (finished / "course.zip").read_bytes()
    builder = "zensical" if "zensical" in str(finished) else "mkdocs"
    done = kora_site.coursepack(finished, "build", "--builder", builder, "--offline", "again.zip")
    assert done.stdout.strip() == "again.zip"
    assert (finished / "again.zip").read_bytes() == first
    assert not [path.name for path in finished.iterdir() if path.name.startswith(".coursepack")]


@slow
def test_no_exam_question_is_in_the_zip(finished: Path) -> None:
    with ZipFile(finished / "course.zip") as archive:
        assert not [name for name in archive.namelist() if b"zebrafish" in archive.read(name)]


def test_a_builder_gets_settings_with_some_keys_said_otherwise() -> None:
    text = "a: !ENV [X, 1]\nplugins:\n  - search:\n      lang: en\n  - tags\n# b\nsite_dir: x\nc:\n  d: 2"
    said = changed(text, {"site_dir": "y", "docs_dir": "z", "plugins": "- search: {enabled: false}"})
    rest = "plugins:\n  - tags\n# b\n  - search: {enabled: false}\n"
    assert said == "a: !ENV [X, 1]\nc:\n  d: 2\nsite_dir: y\ndocs_dir: z\n" + rest
    assert changed("plugins:\n- tags\n", {"plugins": "- search"}) == "plugins:\n- tags\n- search\n"
    assert changed("a: 1\n", {"plugins": "- search"}) == "a: 1\nplugins:\n  - search\n"


def test_a_zip_knows_no_clock() -> None:
    assert offline.zipped({"b": b"2", "a": b"1"}) == offline.zipped({"a": b"1", "b": b"2"})
