"""What the browser keeps of a learner's answers, and what becomes of it when the store is not as it should be."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

pytestmark = pytest.mark.slow
Serve = Callable[[Path], AbstractContextManager[str]]

ID = "trigger-in-kora"
STORE = "coursepack /"  # of a site at the root of its host
ENTRY: dict[str, Any] = {
    "hash": "",
    "answer": ["2"],
    "score": 0,
    "attempts": 1,
    "sure": "",
    "step": 0,
    "day": "2026-03-01",
    "date": "2026-03-01T09:00:00.000Z",
}
BLOCKED = """Object.defineProperty(window, 'localStorage',
  { get() { throw new DOMException('blocked', 'SecurityError'); } });"""
FULL = """Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"""


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """The page with one exercise of each sort, on the morning of 2 March 2026."""
    page = context.new_page()
    page.clock.install(time="2026-03-02T09:00:00")
    page.goto(f"{address}/try/")
    return page


def said(page: Page, id: str = ID) -> Locator:
    return page.locator(f"self-check#{id}").get_by_role("status")


def answer(page: Page, option: str = "A court ruling", id: str = ID) -> None:
    check = page.locator(f"self-check#{id}")
    check.get_by_label(option).check()
    check.get_by_role("button", name="Check", exact=True).click()
    expect(said(page, id)).not_to_be_empty()


def put(page: Page, value: object, key: str = STORE) -> None:
    """Write into the store, then load the page anew."""
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, text])
    page.reload()


def holds(page: Page) -> dict[str, Any]:
    """The answers as the store holds them."""
    answers: dict[str, Any] = page.evaluate("JSON.parse(localStorage.getItem('coursepack /')).answers")
    return answers


def aside(page: Page) -> list[str]:
    """What was put aside."""
    kept: list[str] = page.evaluate(
        "Object.keys(localStorage).filter(key => key.startsWith('coursepack / aside ')).map(key => localStorage[key])"
    )
    return kept


def trouble(page: Page) -> str:
    word: str = page.evaluate("window.coursepack.memory.trouble")
    return word


def note(page: Page) -> Locator:
    """The notes that say something."""
    return page.locator(".self-check__note:not(:empty)")


def test_an_answer_is_kept_with_hash_day_and_step(page: Page) -> None:
    answer(page)
    entry = holds(page)[ID]
    assert entry.pop("date").startswith("2026-03-02T")
    assert entry == {
        "hash": page.locator(f"#{ID}").get_attribute("data-hash"),
        "answer": ["1"],
        "score": 1,
        "attempts": 1,
        "sure": "",
        "step": 0,
        "day": "2026-03-02",
    }
    assert page.evaluate("id => coursepack.memory.get(id, 'ffffffff')", ID) is None
    assert trouble(page) == ""


def test_the_page_hears_of_each_answer(page: Page) -> None:
    page.evaluate("document.addEventListener('coursepack:answered', ({ detail }) => { window.heard = detail; })")
    answer(page)
    assert page.evaluate("[heard.id, heard.entry.score, heard.entry.step]") == [ID, 1, 0]


def test_a_question_that_has_changed_is_asked_anew(page: Page) -> None:
    put(page, {"version": 2, "answers": {ID: {**ENTRY, "hash": "00000000"}}})
    expect(said(page)).to_be_empty()
    answer(page)
    assert holds(page)[ID]["attempts"] == 1


def test_version_one_is_taken_over(page: Page) -> None:
    old = {"answer": ["2"], "score": 0, "attempts": 3, "date": "2026-02-20T10:00:00.000Z"}
    put(page, {ID: old}, "coursepack.answers")
    expect(said(page)).to_contain_text("Last time you answered this: ✗ Not right yet.")
    assert page.evaluate("localStorage.getItem('coursepack.answers')") is None
    assert holds(page)[ID] == {**old, "hash": "", "sure": "", "step": 0, "day": "2026-02-20"}
    assert trouble(page) == ""


def test_a_newer_answer_wins_over_one_of_version_one(page: Page) -> None:
    answer(page)
    old = {"answer": ["2"], "score": 0, "attempts": 3, "date": "2026-02-20T10:00:00.000Z"}
    put(page, {ID: old, "signs-of-a-root": old}, "coursepack.answers")
    assert holds(page)[ID]["score"] == 1
    assert holds(page)["signs-of-a-root"]["attempts"] == 3


def test_what_all_courses_of_a_host_shared_is_taken_over(page: Page) -> None:
    left = {"href": "demo/lesson/", "title": "A lesson", "date": "2026-02-20T10:00:00.000Z"}
    put(page, {"version": 2, "answers": {ID: ENTRY}, "left": left}, "coursepack")
    expect(said(page)).to_contain_text("Last time you answered this: ✗ Not right yet.")
    assert holds(page) == {ID: ENTRY}
    assert page.evaluate("coursepack.memory.left()") == left
    assert page.evaluate("localStorage.getItem('coursepack')") is None


def test_two_courses_on_one_host_know_nothing_of_each_other(
    context: BrowserContext, built: Path, serve: Serve, tmp_path: Path
) -> None:
    for name in ("one", "another"):
        copytree(built, tmp_path / "courses" / name)
    page = context.new_page()
    with serve(tmp_path / "courses") as host:
        page.goto(f"{host}/one/try/")
        answer(page)
        page.goto(f"{host}/one/demo/lesson/")
        assert page.evaluate("coursepack.memory.left().href") == "demo/lesson/"
        page.goto(f"{host}/another/try/")
        expect(said(page)).to_be_empty()
        assert page.evaluate("(coursepack.memory.left() || {}).href") != "demo/lesson/"
        answer(page, "Unpaid wages")
        page.goto(f"{host}/another/glossary/")
        page.goto(f"{host}/another/try/")
        page.evaluate("coursepack.memory.clear()")
        page.goto(f"{host}/one/try/")
        expect(said(page)).to_contain_text("Last time you answered this: ✓ Right.")
    kept = page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('coursepack'))")
    assert kept == ["coursepack /one/"]


@pytest.mark.parametrize("key", [STORE, "coursepack", "coursepack.answers"])
@pytest.mark.parametrize("content", ["not json", "[]", "null", "3", '{"trigger-in-kora": {"answer": ["gone"]}}'])
def test_what_cannot_be_read_is_put_aside_and_said(page: Page, key: str, content: str) -> None:
    put(page, content, key)
    assert aside(page) == [content]
    assert trouble(page) == "corrupt"
    expect(note(page)).to_have_count(1)
    expect(note(page)).to_contain_text("could not be read. They were put aside")
    expect(said(page)).to_be_empty()
    answer(page)
    assert holds(page)[ID]["score"] == 1
    page.reload()
    assert trouble(page) == ""
    expect(note(page)).to_have_count(0)


@pytest.mark.parametrize(
    "spoiled",
    [
        3,
        {},
        {**ENTRY, "answer": 7},
        {**ENTRY, "score": 2},
        {**ENTRY, "score": "1"},
        {**ENTRY, "attempts": 0},
        {**ENTRY, "step": 4},
        {**ENTRY, "day": "2026-13-40"},
        {**ENTRY, "date": "soon"},
        {**ENTRY, "sure": "<b>"},
        {**ENTRY, "levels": [1]},
    ],
)
def test_one_spoiled_entry_costs_no_other(page: Page, spoiled: object) -> None:
    put(page, {"version": 2, "answers": {ID: ENTRY, "signs-of-a-root": spoiled}})
    assert set(holds(page)) == {ID}
    assert len(aside(page)) == 1
    expect(said(page)).to_contain_text("Last time")


def test_names_that_every_object_has_are_no_answers(page: Page) -> None:
    put(page, '{"version": 2, "answers": {"__proto__": {"hash": ""}, "toString": {}}}')
    assert page.evaluate("coursepack.memory.get('constructor', '')") is None
    assert page.evaluate("Object.prototype.hash") is None


def test_a_newer_version_is_left_as_it_is(page: Page) -> None:
    newer = '{"version": 3, "answers": {"trigger-in-kora": {"kept": "otherwise"}}}'
    put(page, newer)
    assert trouble(page) == "newer"
    expect(note(page)).to_contain_text("newer version")
    answer(page)
    assert page.evaluate("id => coursepack.memory.all()[id].score", ID) == 1
    assert page.evaluate("localStorage.getItem('coursepack /')") == newer


@pytest.mark.parametrize(("script", "word"), [(BLOCKED, "blocked"), (FULL, "full")])
def test_where_nothing_can_be_kept_it_works_for_the_visit_and_says_so_once(
    context: BrowserContext, address: str, script: str, word: str
) -> None:
    context.add_init_script(script)
    page = context.new_page()
    page.goto(f"{address}/try/")
    answer(page)
    answer(page, "False", "envoy-on-the-ruling")
    assert trouble(page) == word
    assert page.evaluate("Object.keys(coursepack.memory.all()).length") == 2
    expect(note(page)).to_have_count(1)
    expect(note(page)).to_contain_text("until you leave the page")
    page.evaluate("coursepack.memory.clear()")
    assert page.evaluate("coursepack.memory.all()") == {}


def test_a_store_with_room_again_gets_everything(page: Page) -> None:
    page.evaluate("() => { window.real = Storage.prototype.setItem; }")
    page.evaluate(f"() => {{ {FULL} }}")
    answer(page)
    page.evaluate("() => { Storage.prototype.setItem = window.real; }")
    answer(page, "False", "envoy-on-the-ruling")
    assert set(holds(page)) == {ID, "envoy-on-the-ruling"}
    assert trouble(page) == ""


def test_two_tabs_lose_nothing_and_show_the_same(context: BrowserContext, address: str) -> None:
    first, second = context.new_page(), context.new_page()
    for tab in (first, second):
        tab.goto(f"{address}/try/")
    second.locator("#envoy-on-the-ruling").get_by_label("True").check()
    answer(first)
    answer(first, "False", "envoy-on-the-ruling")
    expect(said(second)).to_contain_text("✓ Right.")
    expect(said(second, "envoy-on-the-ruling")).to_be_empty()  # there the learner is about to answer
    answer(second, "True", "envoy-on-the-ruling")
    expect(said(first, "envoy-on-the-ruling")).to_contain_text("Not right yet")
    assert holds(first)["envoy-on-the-ruling"]["attempts"] == 2
    second.evaluate("coursepack.memory.clear()")
    expect(said(first)).to_be_empty()
    expect(first.locator(f"#{ID} input:checked")).to_have_count(0)


def test_a_copy_goes_into_another_browser_and_the_newer_answer_wins(browser: Browser, page: Page, address: str) -> None:
    answer(page)
    copy = page.evaluate("coursepack.memory.copy()")
    other = browser.new_context()
    there = other.new_page()
    there.goto(f"{address}/try/")
    put(there, {"version": 2, "answers": {ID: ENTRY}})
    merge = "copy => coursepack.memory.merge(copy)"
    assert there.evaluate(merge, copy) == {"taken": 1, "passed": 0}
    assert holds(there)[ID]["score"] == 1
    assert there.evaluate(merge, {"version": 2, "answers": {ID: ENTRY, "x": 3}}) == {"taken": 0, "passed": 2}
    other.close()


@pytest.mark.parametrize(
    "copy", [None, 3, [], {}, {"version": 3, "answers": {}}, {"version": 2}, {"version": 2, "answers": []}]
)
def test_what_is_no_copy_of_ours_is_refused(page: Page, copy: object) -> None:
    assert page.evaluate("copy => coursepack.memory.merge(copy)", copy) == {"taken": 0, "passed": 0, "refused": True}
    assert page.evaluate("localStorage.getItem('coursepack /')") is None


def test_where_one_left_off_is_kept_unless_it_leads_nowhere(page: Page) -> None:
    page.evaluate("coursepack.memory.leave('demo/lesson/', 'A lesson')")
    page.reload()
    left = page.evaluate("coursepack.memory.left()")
    assert (left["href"], left["title"], left["date"][:10]) == ("demo/lesson/", "A lesson", "2026-03-02")
    page.evaluate("coursepack.memory.leave('javascript:alert(1)', 'x')")
    assert page.evaluate("coursepack.memory.left()") is None


def test_everything_is_deleted(page: Page) -> None:
    put(page, "not json")
    answer(page)
    page.evaluate("localStorage.setItem('theirs', '1')")
    page.evaluate("coursepack.memory.clear()")
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('coursepack'))") == []
    assert page.evaluate("localStorage.getItem('theirs')") == "1"


DUE = [
    (0, "2026-03-01", "2026-03-02", True),
    (0, "2026-03-02", "2026-03-02", False),
    (1, "2026-02-24", "2026-03-02", False),
    (1, "2026-02-23", "2026-03-02", True),
    (2, "2026-02-10", "2026-03-02", False),
    (2, "2026-02-09", "2026-03-02", True),
    (2, "2025-12-20", "2026-03-02", True),
    (3, "2020-01-01", "2026-03-02", False),
    (0, "2026-03-03", "2026-03-02", False),
    (0, "2029-01-01", "2026-03-02", True),
]


def test_a_question_is_due_after_one_seven_and_twenty_one_days(page: Page) -> None:
    ask = "([step, day, today]) => coursepack.memory.due({ step, day }, today)"
    assert [page.evaluate(ask, [step, day, today]) for step, day, today, _ in DUE] == [due for *_, due in DUE]


def test_the_day_is_the_learners_own(browser: Browser, address: str) -> None:
    for zone, day in (("Pacific/Kiritimati", "2026-03-02"), ("Pacific/Pago_Pago", "2026-03-01")):
        context = browser.new_context(timezone_id=zone)
        page = context.new_page()
        page.clock.install(time="2026-03-01T23:00:00Z")
        page.goto(f"{address}/try/")
        assert page.evaluate("coursepack.memory.today()") == day
        context.close()


STEPS = [
    ("2026-03-02", "ruling", 0),  # the first answer
    ("2026-03-02", "ruling", 0),  # too early
    ("2026-03-03", "ruling", 1),
    ("2026-03-05", "ruling", 1),  # too early, and the seven days begin anew
    ("2026-03-12", "ruling", 2),
    ("2026-04-02", "ruling", 3),
    ("2026-04-03", "ruling", 3),  # known
    ("2026-04-04", "wages", 0),
    ("2026-04-05", "ruling", 1),
]


def test_right_answers_on_their_days_climb_and_a_wrong_one_falls(page: Page) -> None:
    for day, option, step in STEPS:
        page.clock.set_fixed_time(f"{day}T10:00:00")
        answer(page, option)
        entry = holds(page)[ID]
        assert (entry["day"], entry["step"]) == (day, step)
