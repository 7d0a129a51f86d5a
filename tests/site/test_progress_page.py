"""How far a learner has come, what can be taken along or deleted, and the record; on the sites of both builders."""

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import access
import kora_site
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from remembering_course import BIRDS, BOATS, KEY, block_storage, entry, opened

pytestmark = pytest.mark.slow
ASSETS = kora_site.REPOSITORY / "scripts" / "coursepack" / "site" / "assets" / "coursepack"
KEPT = {
    **{id: entry("2027-03-01", 3) for id in BOATS[:2]},
    **{id: entry("2027-03-02", 1) for id in BOATS[2:5]},
    "boat-06": entry("2027-03-03", 0, 0),
}
QUIZZES = ("trigger-in-kora", "signs-of-a-root", "envoy-on-the-ruling", *BIRDS)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile on 10 March 2027, with no error on any page."""
    context, wrong = browser.new_context(timezone_id="UTC"), list[str]()
    context.clock.set_fixed_time(datetime(2027, 3, 10, 12, 0, tzinfo=UTC))
    context.on("page", lambda page: page.on("pageerror", lambda error: wrong.append(str(error))))
    yield context
    context.close()
    assert not wrong


def row(page: Page, objective: str) -> list[str]:
    return page.get_by_role("row", name=objective).get_by_role("cell").all_inner_texts()


def done(page: Page) -> str:
    return page.locator(".progress__done").inner_text()


def kept(page: Page) -> dict[str, object]:
    found: dict[str, object] = json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "{}").get("answers", {})
    return found


def test_the_table_counts_by_objective(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "progress", KEPT)
    heads = page.get_by_role("columnheader").all_inner_texts()
    assert heads[:5] == ["Objective", "Questions", "Answered", "Right last time", "Known"]
    assert row(page, "Count boats.") == ["15", "6", "5", "2"]
    assert row(page, "Count birds.") == ["2", "0", "0", "0"]
    assert row(page, "Write of boats.") == ["1", "0", "0", "0"], "a pretest is not counted"
    assert page.locator(".remembers__said").inner_text() == (
        "Answered: 6 of 21 questions. Right last time: 5. Known: 2."
    )


def test_the_chart_says_the_same_in_words_and_bars(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "progress", KEPT)
    bar = page.locator(".progress__bars li", has_text="Boats and birds")
    expect(bar).to_contain_text("2 known, 3 right, 1 not right yet, 11 not answered")
    widths = bar.locator(".progress__part").evaluate_all("all => all.map(each => each.getBoundingClientRect().width)")
    assert [round(width / sum(widths) * 17) for width in widths] == [2, 3, 1, 11]


def test_a_question_that_was_changed_counts_as_not_answered(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "progress", {"boat-01": entry("2027-03-01", hash="0ther000")})
    assert row(page, "Count boats.") == ["15", "0", "0", "0"]


def test_an_export_is_the_same_state_in_another_browser(
    browser: Browser, context: BrowserContext, address: str, tmp_path: Path
) -> None:
    page = opened(context, address, "progress", KEPT)
    with page.expect_download() as download:
        page.get_by_role("button", name="Export to a file").click()
    assert download.value.suggested_filename == "after-two-coups-progress-2027-03-10.json"
    file = tmp_path / "progress.json"
    download.value.save_as(file)
    assert done(page) == "Exported to after-two-coups-progress-2027-03-10.json."
    elsewhere = browser.new_context()
    other = opened(elsewhere, address, "progress", {})
    other.get_by_label("Import from a file:").set_input_files(file)
    expect(other.locator(".progress__done")).to_contain_text("Taken over: 6.")
    assert kept(other) == kept(page)
    assert row(other, "Count boats.") == ["15", "6", "5", "2"]
    elsewhere.close()


def test_an_older_answer_never_takes_the_place_of_a_newer_one(
    context: BrowserContext, address: str, tmp_path: Path
) -> None:
    page = opened(context, address, "progress", {"boat-01": entry("2027-03-09", 2)})
    older = {"version": 2, "answers": {"boat-01": {**entry("2027-03-01"), "hash": ""}}, "left": None}
    file = tmp_path / "older.json"
    file.write_text(json.dumps(older), "utf-8")
    before = kept(page)
    page.get_by_label("Import from a file:").set_input_files(file)
    expect(page.locator(".progress__done")).to_contain_text("Passed over")
    assert kept(page) == before


@pytest.mark.parametrize("content", ["no JSON", "[1, 2]", '{"version": 99}', "null", '{"version": 2, "answers": {}}'])
def test_a_foreign_file_is_refused_and_changes_nothing(
    context: BrowserContext, address: str, tmp_path: Path, content: str
) -> None:
    page = opened(context, address, "progress", KEPT)
    before = kept(page)
    file = tmp_path / "holiday.json"
    file.write_text(content, "utf-8")
    page.get_by_label("Import from a file:").set_input_files(file)
    expect(page.locator(".progress__done")).to_have_text(
        "holiday.json is not a file with progress of this course. Nothing was changed."
    )
    assert kept(page) == before


def test_all_is_deleted_only_by_who_confirms_it(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "progress", KEPT)
    open_dialog = page.get_by_role("button", name="Delete all …")
    open_dialog.click()
    expect(page.locator("dialog[open]")).to_contain_text("They cannot be brought back")
    page.keyboard.press("Escape")
    assert len(kept(page)) == 6
    open_dialog.click()
    page.get_by_role("button", name="Keep them").click()
    expect(open_dialog).to_be_focused()
    open_dialog.click()
    page.get_by_role("button", name="Delete all", exact=True).click()
    assert kept(page) == {}
    assert done(page) == "All answers are deleted."
    assert row(page, "Count boats.") == ["15", "0", "0", "0"]


def test_with_storage_blocked_it_says_so(browser: Browser, address: str) -> None:
    context = browser.new_context()
    block_storage(context)
    page = context.new_page()
    page.goto(f"{address}/progress/")
    expect(page.locator(".remembers__trouble")).to_contain_text("This browser keeps nothing for this site.")
    assert row(page, "Count boats.") == ["15", "0", "0", "0"]
    context.close()


def test_without_a_script_the_table_says_what_there_is(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/progress/")
    assert page.get_by_role("columnheader").all_inner_texts()[:2] == ["Objective", "Questions"]
    assert row(page, "Count boats.") == ["15"]
    expect(page.get_by_role("button", name="Export")).to_have_count(0)
    page.goto(f"{address}/completed/")
    expect(page.get_by_text("Quiz of “Boats and birds” attempted.")).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_have_count(0)
    context.close()


def test_the_record_tells_what_is_missing(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "completed", {"bird-first": entry("2027-03-01", 0, 0)})
    expect(page.locator(".remembers__said")).to_have_text("Not finished yet: 0 of 3 parts done")
    expect(page.locator(".completion__parts")).to_contain_text(
        "○ Not yet: Quiz of “Boats and birds” attempted. 1 of 2 questions answered."
    )


def test_the_record_is_finished_by_the_definition(context: BrowserContext, address: str) -> None:
    quizzes = {id: entry("2027-03-04", 0, 0) for id in QUIZZES}
    unrated = {"write-on-boats": entry("2027-03-05", 0, None)}
    page = opened(context, address, "completed", {**quizzes, **unrated})
    expect(page.locator(".remembers__said")).to_have_text("Not finished yet: 2 of 3 parts done")
    page = opened(context, address, "completed", {**quizzes, "write-on-boats": entry("2027-03-05", 0, 0.5)})
    expect(page.locator(".remembers__said")).to_have_text("Finished")
    expect(page.locator(".completion__parts")).to_contain_text("Last answer: 5 March 2027.")
    sheet = page.locator(".completion__sheet")
    expect(sheet).to_contain_text("After Two Coups")
    expect(sheet.locator("dd")).to_have_text(["After Two Coups", "0.1.0", "10 March 2027"])
    expect(sheet).to_contain_text("Nobody has checked it")


def test_a_name_is_printed_and_kept_nowhere(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "completed", {id: entry("2027-03-04") for id in QUIZZES})
    page.get_by_label("Name").fill("Awa Quagga")
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Print this record").click()
    assert page.evaluate("window.printed")
    assert "Quagga" not in page.evaluate("JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie")
    page.emulate_media(media="print")
    expect(page.get_by_label("Name")).to_be_visible()
    expect(page.get_by_text("Nobody has checked it")).to_be_visible()
    expect(page.get_by_role("button", name="Print this record")).to_be_hidden()
    page.emulate_media(media="screen")
    page.reload()
    expect(page.get_by_label("Name")).to_have_value("")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_fault(browser: Browser, address: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = opened(context, address, "completed", KEPT)
    assert access.faults(page, "record") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.goto(f"{address}/progress/")
    assert access.faults(page, "progress") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("button", name="Delete all …").click()
    assert access.faults(page, "asked to confirm") == []
    context.close()


def test_the_scripts_are_small_and_only_where_they_are_needed(built: Path) -> None:
    scripts = b"".join((ASSETS / name).read_bytes() for name in ("review.js", "progress.js"))
    assert len(gzip.compress(scripts, 9)) <= 8000
    assert len(gzip.compress((ASSETS / "remember.css").read_bytes(), 9)) <= 2000
    loads = {
        name: (built / name / "index.html").read_text("utf-8") for name in ("try", "review", "progress", "completed")
    }
    assert [name for name, html in loads.items() if "coursepack/review.js" in html] == ["review"]
    assert [name for name, html in loads.items() if "coursepack/progress.js" in html] == ["progress", "completed"]
    assert [name for name, html in loads.items() if "coursepack/remember.css" in html] == [*loads][1:]


def test_none_of_their_words_are_in_the_search_index(built: Path) -> None:
    (index,) = [path for path in (built / "search.json", built / "search" / "search_index.json") if path.exists()]
    text = index.read_text("utf-8")
    for words in ("Which is it", "Count boats.", "Nobody has checked it", "Export to a file"):
        assert words not in text.replace("\\n", " ")


@pytest.mark.parametrize("builder", kora_site.BUILDERS)
def test_a_misspelled_page_fails_the_build_and_names_what_was_meant(tmp_path: Path, builder: str) -> None:
    course = kora_site.make(tmp_path)
    (course / "docs" / "progress.md").write_text("# P\n\n[Progress](../quizzes/*.yaml#progres)\n", "utf-8")
    done = kora_site.build(builder, course)
    assert done.returncode != 0
    assert "progres" in done.stdout + done.stderr
    assert 'did you mean "progress"?' in done.stdout + done.stderr
