"""A learner on the real course, over weeks and in two browsers: nothing is a stand-in but the clock."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from answering import give_the_key
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

pytestmark = pytest.mark.slow
NOON = datetime(2027, 3, 10, 12, 0, tzinfo=UTC)
LESSON = "/overview/the-summit-week/"
ASKED = "half-a-thesis"  # a question of that lesson


def context_on(browser: Browser, day: int) -> BrowserContext:
    """A fresh profile, so many days after 10 March 2027."""
    context = browser.new_context(timezone_id="UTC", viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.clock.set_fixed_time(NOON + timedelta(days=day))
    return context


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a fresh profile, with no error on any page it shows."""
    context, wrong = context_on(browser, 0), list[str]()
    page = context.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    context.close()
    assert not wrong


def review_on(page: Page, address: str, day: int) -> Locator:
    """The question on the review page, so many days after it was first answered."""
    page.context.clock.set_fixed_time(NOON + timedelta(days=day))
    page.goto(f"{address}/review/")
    expect(page.locator(".remembers__said")).not_to_be_empty()
    return page.locator(f".review__list > self-check#{ASKED}")


def answer_lesson(page: Page, address: str) -> int:
    """Answer every exercise of the lesson by its key; how many there are."""
    page.goto(address + LESSON)
    checks = page.locator("self-check").all()
    for check in checks:
        give_the_key(check)
    return len(checks)


def answer_wrongly(check: Locator) -> None:
    """Choose an option that is not the key's."""
    key = check.locator(".self-check__answer [data-correct]").first.get_attribute("data-option")
    check.locator(f"fieldset input[type=radio][value]:not([value='{key}'])").first.check()
    check.locator("[data-do=check]").click()


def ticks(page: Page) -> Locator:
    return page.locator(".md-nav--primary .course-mark")


def table(page: Page) -> list[str]:
    return page.locator(".progress table").all_inner_texts()


def ours(page: Page) -> list[str]:
    """The keys that the course has in this browser."""
    keys: list[str] = page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('coursepack'))")
    return keys


def test_what_was_answered_comes_back_after_1_7_and_21_days_and_then_rests(page: Page, real_address: str) -> None:
    page.goto(real_address + LESSON)
    give_the_key(page.locator(f"self-check#{ASKED}"))
    expect(review_on(page, real_address, 0)).to_have_count(0)
    day = 0
    for wait, then in ((1, "after 7 days"), (7, "after 21 days"), (21, "Known: it is not asked again.")):
        expect(review_on(page, real_address, day + wait - 1)).to_have_count(0)
        day += wait
        check = review_on(page, real_address, day)
        expect(check).to_have_count(1)
        give_the_key(check)
        expect(page.locator(f"self-check#{ASKED} + .review__back")).to_contain_text(then)
        expect(review_on(page, real_address, day)).to_have_count(0)
    for later in (1, 21, 400):
        expect(review_on(page, real_address, day + later)).to_have_count(0)


def test_what_was_missed_on_review_begins_anew(page: Page, real_address: str) -> None:
    page.goto(real_address + LESSON)
    give_the_key(page.locator(f"self-check#{ASKED}"))
    give_the_key(review_on(page, real_address, 1))
    answer_wrongly(review_on(page, real_address, 8))
    give_the_key(review_on(page, real_address, 9))
    expect(review_on(page, real_address, 15)).to_have_count(0)
    expect(review_on(page, real_address, 16)).to_have_count(1)


def test_a_tick_comes_with_the_last_answer_of_a_lesson(page: Page, real_address: str) -> None:
    answer_lesson(page, real_address)
    expect(ticks(page).filter(has_text="✓")).to_have_count(1)


def test_delete_all_takes_the_ticks_out_of_the_navigation_too(page: Page, real_address: str) -> None:
    answer_lesson(page, real_address)
    page.goto(f"{real_address}/progress/")
    expect(ticks(page).filter(has_text="✓")).to_have_count(1)
    page.get_by_role("button", name="Delete all …").click()
    page.get_by_role("button", name="Delete all", exact=True).click()
    expect(ticks(page)).to_have_count(0)
    assert ours(page) == []
    expect(page.locator(".remembers__said")).to_contain_text("Answered: 0 of")
    page.goto(real_address)
    page.wait_for_load_state()
    expect(page.locator(".course-left")).to_have_count(0)
    expect(ticks(page)).to_have_count(0)
    page.goto(real_address + LESSON)
    expect(page.locator("self-check :is(input:checked, [role=status]:not(:empty))")).to_have_count(0)


def test_a_file_from_another_browser_brings_answers_ticks_and_progress(
    browser: Browser, page: Page, real_address: str, tmp_path: Path
) -> None:
    count = answer_lesson(page, real_address)
    page.goto(f"{real_address}/progress/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export to a file").click()
    file = tmp_path / "progress.json"
    download.value.save_as(file)
    elsewhere = context_on(browser, 1)
    other = elsewhere.new_page()
    other.goto(f"{real_address}/progress/")
    assert table(other) != table(page)
    expect(ticks(other)).to_have_count(0)
    other.get_by_label("Import from a file:").set_input_files(file)
    expect(other.locator(".progress__done")).to_contain_text(f"Taken over: {count}.")
    assert table(other) == table(page)
    expect(ticks(other)).to_have_text(ticks(page).all_text_contents())
    expect(review_on(other, real_address, 1)).to_have_count(1)
    other.goto(real_address + LESSON)
    for check in other.locator("self-check").all():
        expect(check.get_by_role("status")).to_contain_text("Last time you answered this")
    elsewhere.close()


def test_what_waits_on_the_review_page_is_not_ticked_skipped_to_or_printed(page: Page, real_address: str) -> None:
    answer_lesson(page, real_address)
    page.goto(f"{real_address}/review/")
    page.wait_for_function("() => window.coursepackPages")
    assert page.evaluate("'review/' in coursepackPages.pages") is False
    expect(page.locator(".page__skip")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.locator(".answers-title")).to_be_hidden()
    expect(review_on(page, real_address, 1)).to_have_count(1)
    expect(page.locator(".answers-title")).to_be_visible()
