"""Finding one's way: ticks in the navigation, where one left off, the skip link."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from coursepack.site import finishing

slow = pytest.mark.slow
Serve = Callable[[Path], AbstractContextManager[str]]


@pytest.fixture
def address(finished: Path, serve: Serve) -> Iterator[str]:
    """Where the finished site is served."""
    with serve(finished / "site") as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on a wide screen, in a fresh profile."""
    context, wrong = browser.new_context(viewport={"width": 1280, "height": 900}), list[str]()
    page = context.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    context.close()
    assert not wrong


def exercises(finished: Path, page: str) -> dict[str, str]:
    return finishing.exercises((finished / "site" / page / "index.html").read_text("utf-8"))


def remember(page: Page, found: dict[str, str], score: float) -> None:
    """What memory.js keeps once these exercises are answered."""
    answers = {id: {"hash": hash, "score": score} for id, hash in found.items()}
    page.evaluate("kept => { localStorage['coursepack /'] = kept; }", json.dumps({"version": 2, "answers": answers}))


def in_navigation(page: Page, name: str) -> Locator:
    return page.locator(".md-nav--primary a.md-nav__link", has_text=name).first


@slow
def test_a_page_is_ticked_once_all_its_exercises_are_right(page: Page, address: str, finished: Path) -> None:
    found = exercises(finished, "demo/lesson")
    page.goto(f"{address}/glossary/")
    remember(page, dict(list(found.items())[:1]), 1)
    page.reload()
    expect(in_navigation(page, "Demo")).to_contain_text(f"1 of {len(found)} exercises done")
    expect(page.locator(".md-nav--primary .course-mark")).to_have_count(1)
    remember(page, found, 1)
    page.reload()
    expect(page.locator(".md-nav--primary .course-mark", has_text="✓ all done")).to_have_count(2)


@slow
def test_what_is_wrong_or_was_changed_since_is_not_done(page: Page, address: str, finished: Path) -> None:
    found = exercises(finished, "demo/lesson")
    page.goto(f"{address}/glossary/")
    remember(page, found, 0.5)
    page.reload()
    page.wait_for_function("() => window.coursepackPages")
    expect(page.locator(".course-mark")).to_have_count(0)


@slow
def test_the_home_page_offers_to_go_on_where_one_left_off(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_load_state()
    expect(page.locator(".course-left")).to_have_count(0)
    page.goto(f"{address}/demo/lesson/")
    title = page.locator("h1").evaluate("title => title.firstChild.textContent")
    page.goto(address)
    page.get_by_role("link", name=f"Go on where you left off: {title}").click()
    expect(page).to_have_url(f"{address}/demo/lesson/")


@slow
def test_what_stands_in_storage_leads_nowhere_else(page: Page, address: str) -> None:
    page.goto(f"{address}/glossary/")
    for href in ("javascript:alert(1)", "https://far.example/", "//far.example/"):
        kept = {"version": 2, "answers": {}, "left": {"href": href, "title": "<b>x</b>"}}
        page.evaluate("kept => { localStorage['coursepack /'] = kept; }", json.dumps(kept))
        page.goto(address)
        page.wait_for_function("() => window.coursepackPages")
        expect(page.locator(".course-left")).to_have_count(0)


UNREAD = pytest.mark.parametrize("kept", ["{", "[]", "null", '{"version": 3}'])


@slow
@UNREAD
def test_what_it_cannot_read_it_leaves_alone(page: Page, address: str, kept: str) -> None:
    page.goto(f"{address}/glossary/")
    page.evaluate("kept => { localStorage['coursepack /'] = kept; }", kept)
    page.goto(f"{address}/demo/reading/")
    expect(page.locator(".page__time")).to_be_visible()
    assert page.evaluate("localStorage['coursepack /']") == kept


@slow
@UNREAD
def test_beside_exercises_it_loses_nothing_that_it_cannot_read(page: Page, address: str, kept: str) -> None:
    page.goto(f"{address}/glossary/")
    page.evaluate("kept => { localStorage['coursepack /'] = kept; }", kept)
    page.goto(f"{address}/demo/lesson/")
    assert kept in page.evaluate("Object.values(localStorage)")


@slow
def test_the_second_tab_stop_of_a_page_with_exercises_leads_to_the_first(page: Page, address: str) -> None:
    page.goto(f"{address}/demo/lesson/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the first exercise")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('self-check') === document.querySelector('self-check')")


@slow
def test_without_a_script_the_skip_link_stands_below_the_title(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/demo/lesson/")
    expect(page.locator("article .page__skip")).to_have_attribute("href", "#" + str(first(page)))
    context.close()


def first(page: Page) -> str | None:
    return page.locator("self-check").first.get_attribute("id")
