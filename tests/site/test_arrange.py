"""Putting things in order by buttons and by dragging, beside the lists to choose from."""

from collections.abc import Iterator

import access
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.slow

STEPS = ["Wages stop.", "The courts shelve", "A ruling hands", "Soldiers take"]


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The page with every type."""
    page = browser.new_page()
    page.goto(f"{address}/types/")
    yield page
    page.context.close()


def check(page: Page) -> Locator:
    return page.locator("#put-in-order")


def order(page: Page) -> list[str]:
    """The items as they stand."""
    texts = check(page).locator(".self-check__step label > span").all_inner_texts()
    return [next(step for step in STEPS if text.startswith(step)) for text in texts]


def places(page: Page) -> list[str]:
    """What the lists say, in the order of the items as they stand."""
    values: list[str] = check(page).locator("select").evaluate_all("all => all.map(({ value }) => value)")
    return values


def bring_home(page: Page) -> None:
    """Sort by pressing buttons alone."""
    for place, step in enumerate(STEPS):
        up = check(page).get_by_role("button", name=f"Move up: {step}")
        for _ in range(order(page).index(step) - place):
            up.press("Enter")
            expect(up).to_be_focused()


def test_buttons_put_in_order_and_say_the_place(page: Page) -> None:
    bring_home(page)
    assert (order(page), places(page)) == (STEPS, ["1", "2", "3", "4"])
    check(page).get_by_role("button", name="Move down: Wages").press("Space")
    expect(check(page).locator(".self-check__moved")).to_have_text("Wages stop.: place 2 of 4")
    check(page).get_by_role("button", name="Move up: Wages").press("Space")
    check(page).get_by_role("button", name="Check", exact=True).click()
    expect(check(page).get_by_role("status")).to_contain_text("✓ Right.")


def test_buttons_go_on_from_what_the_lists_say(page: Page) -> None:
    for step, place in zip(STEPS, "1243", strict=True):
        check(page).locator("label", has_text=step).locator("select").select_option(place)
    check(page).get_by_role("button", name="Move down: Soldiers").press("Enter")
    assert (order(page), places(page)) == (STEPS, ["1", "2", "3", "4"])


def test_the_first_goes_no_further_up_and_the_last_no_further_down(page: Page) -> None:
    bring_home(page)
    check(page).get_by_role("button", name="Move up: Wages").press("Enter")
    check(page).get_by_role("button", name="Move down: Soldiers").press("Enter")
    assert order(page) == STEPS


def test_an_item_is_dragged_by_its_handle(page: Page) -> None:
    for place, step in enumerate(STEPS):
        rows = check(page).locator(".self-check__step")
        rows.first.scroll_into_view_if_needed()
        handle = rows.nth(order(page).index(step)).locator(".self-check__handle").bounding_box()
        there = rows.nth(place).bounding_box()
        assert handle
        assert there
        page.mouse.move(handle["x"] + handle["width"] / 2, handle["y"] + handle["height"] / 2)
        page.mouse.down()
        page.mouse.move(handle["x"] + 3, there["y"] + 4, steps=6)
        page.mouse.up()
    assert (order(page), places(page)) == (STEPS, ["1", "2", "3", "4"])
    expect(check(page).locator(".is-held")).to_have_count(0)


def test_moving_takes_back_what_was_said(page: Page) -> None:
    bring_home(page)
    check(page).get_by_role("button", name="Check", exact=True).click()
    check(page).get_by_role("button", name="Move down: Wages").click()
    expect(check(page).get_by_role("status")).to_be_empty()


def test_it_fits_a_small_phone_without_a_fault(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto(f"{address}/types/")
    assert access.faults(page, "arranged") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.context.close()
