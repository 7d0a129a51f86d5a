"""The course stays readable after the first visit, and a new version takes the old one's place."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from shutil import copyfile, copytree

import kora_site
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from coursepack.model.course import Course
from coursepack.site import finishing

slow = pytest.mark.slow
ASSETS = kora_site.REPOSITORY / "scripts" / "coursepack" / "site" / "assets"
Serve = Callable[[Path], AbstractContextManager[str]]
READY = "() => navigator.serviceWorker.ready.then(() => true)"
CONTROLLED = "() => navigator.serviceWorker.controller !== null"
CACHES = "() => caches.keys()"
KEPT = """async () => {
  const held = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return held.flat().map(({ url }) => new URL(url).pathname);
}"""
# What a browser tells that was asked to save data. A page's own script does not reach into the worker.
SAVES = "Object.defineProperty(self.navigator, 'connection', { value: { saveData: true } });\n"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile that fails the test for an error on a page."""
    context, wrong = browser.new_context(), list[str]()
    context.on("page", lambda page: page.on("pageerror", lambda error: wrong.append(str(error))))
    yield context
    context.close()
    assert not wrong


@pytest.fixture
def site(finished: Path, tmp_path: Path) -> Path:
    """A copy of the site that a test may change."""
    return Path(copytree(finished / "site", tmp_path / "site"))


def visited(context: BrowserContext, address: str) -> Page:
    """A page of the course, once the worker has taken in the whole of it."""
    page = context.new_page()
    page.goto(f"{address}/glossary/")
    page.evaluate(READY)
    page.wait_for_function(CONTROLLED)
    return page


def until(page: Page, sought: Callable[[list[str]], bool]) -> None:
    """Wait for what is kept, by the names of caches, to be as it is sought."""
    for _ in range(300):
        if sought(page.evaluate(CACHES)):
            return
        page.wait_for_timeout(100)
    raise AssertionError(page.evaluate(CACHES))


def renewed(site: Path, old: str, new: str) -> None:
    """The site with other words on a page, built anew."""
    page = site / "glossary" / "index.html"
    page.write_text(page.read_text("utf-8").replace(old, new), "utf-8")
    copyfile(ASSETS / "worker.js", site / "worker.js")
    finishing.finish(site, Course(title="Kora"))


@slow
def test_after_one_visit_every_page_and_its_exercises_are_there_without_a_network(
    site: Path, context: BrowserContext, serve: Serve
) -> None:
    with serve(site) as address:
        page = visited(context, address)
    context.set_offline(True)
    page.goto(f"{address}/demo/lesson/?from=elsewhere")
    check = page.locator("self-check").first
    check.locator("fieldset input").first.check()
    check.get_by_role("button", name="Check").click()
    expect(check.get_by_role("status")).not_to_be_empty()
    page.goto(f"{address}/index.html")
    expect(page.locator("h1")).to_be_visible()
    page.goto(f"{address}/no-such-page/")
    expect(page.locator("h1")).to_contain_text("404")


def pages_kept(page: Page) -> set[str]:
    """The pages that are kept, without the scripts and styles that those which were read have asked for."""
    return {path for path in page.evaluate(KEPT) if path.endswith(("/", ".html"))}


@slow
def test_who_saves_data_is_sent_only_what_is_read(site: Path, context: BrowserContext, serve: Serve) -> None:
    worker = site / "worker.js"
    worker.write_text(SAVES + worker.read_text("utf-8"), "utf-8")
    with serve(site) as address:
        page = visited(context, address)
        assert pages_kept(page) == {"/", "/404.html"}
        page.goto(f"{address}/demo/lesson/")
        page.wait_for_load_state("networkidle")
        assert pages_kept(page) == {"/", "/404.html", "/demo/lesson/"}
    context.set_offline(True)
    page.reload()
    expect(page.locator("self-check").first.get_by_role("button", name="Check")).to_be_visible()
    page.goto(f"{address}/demo/reading/")
    expect(page.locator("h1")).to_contain_text("404")


@slow
def test_a_new_version_is_read_at_the_next_load_and_removes_the_old_one(
    site: Path, context: BrowserContext, serve: Serve
) -> None:
    with serve(site) as address:
        page = visited(context, address)
        before = page.evaluate(CACHES)
        renewed(site, "<h1", "<p>New words</p><h1")
        page.reload()
        expect(page.get_by_text("New words")).to_be_visible()
        until(page, lambda names: len(names) == 1 and names != before)
    assert len(before) == 1
    page.reload()
    expect(page.get_by_text("New words")).to_be_visible()


@slow
def test_a_site_built_without_the_worker_s_list_removes_it(site: Path, context: BrowserContext, serve: Serve) -> None:
    with serve(site) as address:
        page = visited(context, address)
        copyfile(ASSETS / "worker.js", site / "worker.js")
        page.reload()
        until(page, lambda names: not names)
        page.goto("about:blank")
        page.goto(f"{address}/glossary/")
        expect(page.locator("h1")).to_contain_text("Glossary")


@slow
def test_another_course_on_the_same_host_keeps_its_copies(site: Path, context: BrowserContext, serve: Serve) -> None:
    copytree(site, site / "second")
    with serve(site) as address:
        visited(context, address)
        page = visited(context, f"{address}/second")
        before = set(page.evaluate(CACHES))
        renewed(site, "<h1", "<p>New words</p><h1")
        page.goto(f"{address}/glossary/")
        kept = [name for name in page.evaluate(CACHES) if "/second/ " in name]
        until(page, lambda names: len(names) == 2 and not before & ({*names} - {*kept}))
        assert kept[0] in page.evaluate(CACHES)


@slow
def test_the_course_can_be_installed(finished: Path) -> None:
    folder = finished / "site" / "coursepack"
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest["name"] == "After Two Coups"
    assert all((folder / icon["src"]).is_file() for icon in manifest["icons"])
    html = (finished / "site" / "demo" / "lesson" / "index.html").read_text("utf-8")
    assert '<link rel="manifest" href="../../coursepack/manifest.json">' in html
    assert 'rel="manifest"' not in (finished / "folder" / "demo" / "lesson.html").read_text("utf-8")


@slow
def test_what_is_kept_is_there_and_the_version_follows_it(site: Path) -> None:
    worker = (ASSETS / "worker.js").read_text("utf-8")
    built = finishing.built(site, worker)
    assert {"", "404.html", "demo/lesson/", "coursepack/course.js"} <= set(built["files"])
    assert "worker.js" not in built["files"]
    assert finishing.built(site, worker) == built
    (site / "index.html").write_text("other", "utf-8")
    assert finishing.built(site, worker)["version"] != built["version"]
    assert worker.count(finishing.UNBUILT) == 1
