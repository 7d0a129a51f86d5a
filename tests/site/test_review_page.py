"""What is due comes back on the learner's own day, and what is known is spared; on the sites of both builders."""

import datetime
import re
from collections.abc import Iterator

import access
import pytest
from answering import give_the_key
from playwright.sync_api import Browser, BrowserContext, Page, expect
from remembering_course import BOATS, KEY, block_storage, entry, opened

pytestmark = pytest.mark.slow
NOON = datetime.datetime(2027, 3, 10, 12, 0, tzinfo=datetime.UTC)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile whose clock stands at noon of 10 March 2027, in UTC, and no error on any page."""
    context, wrong = browser.new_context(timezone_id="UTC", reduced_motion="reduce"), list[str]()
    context.clock.set_fixed_time(NOON)
    context.on("page", lambda page: page.on("pageerror", lambda error: wrong.append(str(error))))
    yield context
    context.close()
    assert not wrong


def asked(page: Page) -> list[str]:
    """The questions that stand in the page, in order."""
    ids: list[str] = page.locator(".review__list > self-check").evaluate_all("all => all.map(each => each.id)")
    return ids


def said(page: Page) -> str:
    return page.locator(".remembers__said").inner_text()


def answer_wrongly(page: Page, id: str) -> None:
    check = page.locator(f"self-check#{id}")
    check.locator("input").nth(1).check()
    check.locator("[data-do=check]").click()


def test_who_has_answered_nothing_is_told_how_to_begin(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "review", {})
    assert asked(page) == []
    assert "There is nothing to ask again yet" in said(page)
    expect(page.get_by_role("link", name="Quiz: Boats and birds")).to_be_visible()


def test_what_was_answered_today_is_due_tomorrow(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "review", {"bird-first": entry("2027-03-10")})
    assert asked(page) == []
    assert said(page) == "Nothing is due today. Due tomorrow: 1 question."


@pytest.mark.parametrize(("step", "days"), [(0, 1), (1, 7), (2, 21)])
def test_a_question_is_due_after_its_days_and_not_before(
    context: BrowserContext, address: str, step: int, days: int
) -> None:
    day = (NOON - datetime.timedelta(days=days)).date()
    early = (day + datetime.timedelta(days=1)).isoformat()
    kept = {"bird-first": entry(day.isoformat(), step), "bird-second": entry(early, step)}
    page = opened(context, address, "review", kept)
    assert asked(page) == ["bird-first"]
    assert said(page) == "Due today: 1 question."
    expect(page.locator("self-check#bird-first")).to_contain_text("Asked again, from “Boats and birds”")


def test_what_is_known_is_spared(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "review", {"bird-first": entry("2026-01-01", 3)})
    assert asked(page) == []
    assert said(page) == "Nothing is due today. Known and spared: 1 question."


def test_a_question_kept_for_review_joins_a_day_after_its_objective_was_begun(
    context: BrowserContext, address: str
) -> None:
    page = opened(context, address, "review", {"boat-01": entry("2027-03-09", 1)})
    assert asked(page) == ["boat-again"]


def test_texts_of_one_s_own_and_pretests_are_not_asked_again(context: BrowserContext, address: str) -> None:
    kept = {"write-on-boats": entry("2027-01-01", 0, None), "first-guess": entry("2027-01-01")}
    assert asked(opened(context, address, "review", kept)) == []


def test_what_comes_back_is_blank_and_says_when_it_comes_next(context: BrowserContext, address: str) -> None:
    page = opened(
        context, address, "review", {"bird-first": entry("2027-03-09"), "bird-second": entry("2027-03-03", 1)}
    )
    assert asked(page) == ["bird-first", "bird-second"]
    expect(page.locator("self-check input:checked")).to_have_count(0)
    give_the_key(page.locator("self-check#bird-first"))
    expect(page.locator(".review__back")).to_have_text("Asked again after 7 days.")
    assert said(page) == "1 of 2 answered."
    answer_wrongly(page, "bird-second")
    expect(page.locator(".review__back").last).to_have_text("Asked again from tomorrow on.")
    assert said(page) == "2 of 2 answered. That is all for now."
    page.reload()
    assert said(page) == "Nothing is due today. Due tomorrow: 1 question."


def test_what_was_missed_is_there_again_the_next_day(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "review", {"bird-second": entry("2027-02-10", 2)})
    answer_wrongly(page, "bird-second")
    context.clock.set_fixed_time(NOON + datetime.timedelta(days=1))
    page.reload()
    assert asked(page) == ["bird-second"]


def test_the_last_of_the_three_makes_it_known(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "review", {"bird-second": entry("2027-02-10", 2)})
    give_the_key(page.locator("self-check#bird-second"))
    expect(page.locator(".review__back")).to_have_text("Known: it is not asked again.")


def test_at_most_twelve_are_asked_at_a_time_the_longest_overdue_first(context: BrowserContext, address: str) -> None:
    kept = {id: entry(f"2027-02-{number:02}") for number, id in enumerate(reversed(BOATS), 1)}
    page = opened(context, address, "review", kept)
    # boat-again has waited since the day on which its objective was begun; being new, it stands in the course's order.
    assert asked(page) == ["boat-14", "boat-again", *reversed(BOATS[3:13])]
    assert said(page) == "Due today: 15 questions. At most 12 are asked at a time, the longest overdue first."
    for check in page.locator(".review__list > self-check").all():
        give_the_key(check)
    assert said(page) == "12 of 12 answered. Still due: 3 questions."
    page.get_by_role("button", name="Ask the next ones").click()
    assert asked(page) == ["boat-03", "boat-02", "boat-01"]
    assert page.evaluate("document.activeElement.name") == "boat-03"


@pytest.mark.parametrize(("zone", "due"), [("Pacific/Auckland", ["bird-first"]), ("America/Los_Angeles", [])])
def test_the_days_are_the_learner_s_own(browser: Browser, address: str, zone: str, due: list[str]) -> None:
    context = browser.new_context(timezone_id=zone)
    context.clock.set_fixed_time(NOON)  # in Auckland 11 March, one in the morning; in Los Angeles 10 March, at four
    page = opened(context, address, "review", {"bird-first": entry("2027-03-10")})
    assert asked(page) == due
    context.close()


def test_a_page_left_open_overnight_asks_what_has_become_due(context: BrowserContext, address: str) -> None:
    page = opened(context, address, "review", {"bird-first": entry("2027-03-09"), "bird-second": entry("2027-03-10")})
    assert asked(page) == ["bird-first"]
    context.clock.set_fixed_time(NOON + datetime.timedelta(days=1))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert asked(page) == ["bird-first", "bird-second"]


def test_with_storage_blocked_it_says_so_and_shows_the_way_by_hand(browser: Browser, address: str) -> None:
    context = browser.new_context()  # without the watch for errors, since the theme's own script throws here
    block_storage(context)
    page = context.new_page()
    page.goto(f"{address}/review/")
    expect(page.locator(".remembers__trouble")).to_contain_text("This browser keeps nothing for this site.")
    expect(page.get_by_role("link", name="Quiz: Boats and birds")).to_be_visible()
    context.close()


def test_what_cannot_be_read_is_said(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(f"{address}/review/")
    page.evaluate(f"localStorage.setItem('{KEY}', '{{broken')")
    page.reload()
    expect(page.locator(".remembers__trouble")).to_contain_text("could not be read")
    assert "There is nothing to ask again yet" in said(page)


def test_without_a_script_it_says_how_to_review_by_hand(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/review/")
    expect(page.get_by_text("Take a module’s quiz again about 1 day, 7 days and 21 days")).to_be_visible()
    page.get_by_role("link", name="Quiz: Boats and birds").click()
    assert re.search("/harbor/$", page.url)
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_fault_before_and_after_answering(
    browser: Browser, address: str, scheme: str, width: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = opened(context, address, "review", {id: entry("2026-01-01") for id in BOATS})
    assert access.faults(page, "before") == []
    access.answer_all(page)
    assert access.faults(page, "after") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
