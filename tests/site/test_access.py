"""Everybody's way in: no fault that axe-core finds (WCAG 2.2 AA), and what it cannot see: keyboard, rings, targets."""

import re
from pathlib import Path

import access
import pytest
from playwright.sync_api import Browser, Page, expect

DOCS = Path(__file__).parents[2] / "docs"
PAGES = ("/", "/try/", "/types/", "/hostile/", "/demo/lesson/", "/record/", "/glossary/")
LESSON = "/legitimacy/two-takeovers/"
# Phrases of other languages in the pages. Names of people, places, papers and groups need no mark (WCAG 3.1.2).
FOREIGN = {"fr": ("coup d'état", "coups d'état", "Coordination des mouvements", "fait accompli", "raison d'état")}
FOCUSED = """() => {
  const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
  return { tag: e.tagName, href: e.getAttribute("href") || "",
           left: r.left, right: r.right,
           inMenu: !!e.closest(".md-sidebar--primary"), inOutput: !!e.closest(".md-search__output"),
           ring: s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 };
}"""

# What lies over the middle of the element that has the focus, if that is not within it.
COVERED = """() => {
  const e = document.activeElement, r = e.getBoundingClientRect();
  const above = document.elementFromPoint(r.x + 5, r.y + r.height / 2);
  return e.contains(above) ? "" : `${above && above.className}`;
}"""


def opened(browser: Browser, address: str, width: int, **settings: str) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 800}, reduced_motion="reduce", **settings)  # type: ignore[arg-type]
    page.goto(address)
    return page


def stops(page: Page, count: int) -> list[dict[str, object]]:
    """What Tab reaches, one after the other."""
    found = []
    for _ in range(count):
        page.keyboard.press("Tab")
        found.append(page.evaluate(FOCUSED))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_before_and_after_answering(browser: Browser, address: str, scheme: str, width: int) -> None:
    assert access.faults_of(browser, [address + path for path in PAGES], scheme, width) == []


@pytest.mark.slow
def test_links_of_the_closed_menu_are_out_of_the_tab_order(browser: Browser, real_address: str) -> None:
    page = opened(browser, real_address + LESSON, 360)
    found = stops(page, 30)
    page.close()
    assert not any(stop["inMenu"] or stop["inOutput"] for stop in found)
    assert all(stop["left"] >= 0 and stop["right"] <= 360 for stop in found if stop["tag"] == "A")  # type: ignore[operator]


@pytest.mark.slow
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_opens_and_closes_by_keyboard(browser: Browser, real_address: str, key: str) -> None:
    page = opened(browser, real_address + LESSON, 360)
    menu = page.locator(".md-header label[for=__drawer]")
    assert menu.get_attribute("role") == "button"
    assert menu.get_attribute("aria-label")
    assert menu.get_attribute("aria-expanded") == "false"
    menu.focus()
    page.keyboard.press(key)
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-sidebar--primary :focus")).to_have_count(1)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["inMenu"]
    page.keyboard.press("Escape")
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(menu).to_be_focused()
    page.close()


@pytest.mark.slow
@pytest.mark.parametrize("part", ["primary", "secondary"])
def test_nothing_covers_the_link_of_a_scrolled_list_that_has_the_focus(
    browser: Browser, real_address: str, part: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 500}, reduced_motion="reduce")
    page.goto(real_address + "/guide/")
    links = page.locator(f".md-sidebar--{part} a.md-nav__link:visible")
    last = links.count() - 1
    assert last > 1
    links.nth(last).focus()
    for _ in range(last + 1):
        assert page.evaluate(COVERED) == "", page.evaluate("document.activeElement.href")
        page.keyboard.press("Shift+Tab")
    page.close()


@pytest.mark.slow
def test_the_menu_holds_its_links_for_a_pointer_too(browser: Browser, real_address: str) -> None:
    page = opened(browser, real_address + LESSON, 360)
    page.locator(".md-header label[for=__drawer]").click()
    expect(page.locator(".md-nav--primary a:visible").nth(3)).to_be_visible()
    page.close()


@pytest.mark.slow
def test_the_search_dialog_has_a_name(browser: Browser, real_address: str) -> None:
    page = opened(browser, real_address, 1280)
    assert page.get_by_role("dialog", name=re.compile(".")).count() >= 1
    page.close()


@pytest.mark.slow
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_tab_reaches_a_link_to_the_first_exercise_early(browser: Browser, real_address: str, script: bool) -> None:
    page = browser.new_page(reduced_motion="reduce")
    if not script:
        page.route("**/course.js", lambda route: route.abort())
    page.goto(real_address + LESSON)
    if not script:
        stops(page, 1)
        page.keyboard.press("Enter")
    hrefs = [stop["href"] for stop in stops(page, 2)]
    assert "#both-halves-of-july" in hrefs
    while page.evaluate(FOCUSED)["href"] != "#both-halves-of-july":
        page.keyboard.press("Shift+Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).opacity") == "1"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('self-check').id") == "both-halves-of-july"
    page.close()


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_a_ring_shows_wherever_tab_stops(browser: Browser, real_address: str, scheme: str, width: int) -> None:
    page = opened(browser, real_address + LESSON, width, color_scheme=scheme)
    found = stops(page, 70)
    page.close()
    assert {"A", "INPUT", "BUTTON", "SUMMARY"} <= {stop["tag"] for stop in found}
    assert [stop for stop in found if stop["tag"] != "BODY" and not stop["ring"]] == []


@pytest.mark.slow
def test_with_the_devices_own_colors_every_control_keeps_an_edge(
    browser: Browser, real_address: str, tmp_path: Path
) -> None:
    page = opened(browser, real_address + LESSON, 360, forced_colors="active")
    for kind in ("button", "select", "details", "self-check"):
        part = page.locator("self-check, self-check *").locator(f"xpath=self::{kind}").locator("visible=true").first
        assert part.evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)") >= 0.5, kind
        assert part.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid", kind
    assert len(page.screenshot(path=tmp_path / "forced.png")) > 5000
    page.close()


@pytest.mark.slow
@pytest.mark.parametrize(("coarse", "least"), [(False, 24), (True, 44)], ids=["mouse", "finger"])
def test_controls_are_large_enough(browser: Browser, real_address: str, coarse: bool, least: int) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 800}, has_touch=coarse, is_mobile=coarse)
    page = context.new_page()
    page.goto(real_address + LESSON)
    small = page.locator("self-check :is(button, summary, select, fieldset label):visible").evaluate_all(
        """(all, least) => all.filter(e => e.getBoundingClientRect().height < least - 0.1)
          .map(e => e.outerHTML.slice(0, 80) + e.getBoundingClientRect().height)""",
        least,
    )
    context.close()
    assert small == []


@pytest.mark.slow
def test_who_wants_no_motion_gets_none(browser: Browser, real_address: str) -> None:
    page = opened(browser, real_address, 360)
    lasts = "all => Math.max(...all.map(e => parseFloat(getComputedStyle(e).transitionDuration)))"
    assert page.locator("*").evaluate_all(lasts) < 0.001
    page.close()


def test_every_foreign_phrase_says_its_language() -> None:
    for path in DOCS.rglob("*.md"):
        text = path.read_text("utf-8")
        for language, phrases in FOREIGN.items():
            for phrase in phrases:
                bare = re.findall(rf"{re.escape(phrase)}(?!\*{{lang={language}}})", text, re.IGNORECASE)
                assert bare == [], f"{path.name}: {phrase}"


@pytest.mark.slow
def test_the_mark_arrives_on_the_page(browser: Browser, real_address: str) -> None:
    page = opened(browser, real_address + "/glossary/", 1280)
    assert page.locator("em[lang=fr]").all_inner_texts() == ["coup d'état"]
    page.close()
