"""Hold pages against axe-core, before and after their exercises are answered."""

from collections.abc import Iterable
from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The rules that look at colors: in the other palette, nothing else of a page is another.
COLORS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


def faults(page: Page, when: str, rules: object = RULES) -> list[str]:
    # What passes need not be listed: on a long page that takes as long as the looking.
    found = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]}).response["violations"]
    return [f"{when}: {each['id']} {[node['target'] for node in each['nodes']][:3]}" for each in found]


# Something that can be graded: the last option of a choice; for each list a place of its own, or where there are fewer
# targets than items the last; a word that may be a number. In the page itself, for a course has hundreds of controls.
ANSWER = """() => [...document.querySelectorAll("self-check")].filter(check => {
  const fieldset = check.querySelector("fieldset");
  [...fieldset.querySelectorAll("select")].forEach((list, row) => {
    list.selectedIndex = Math.min(row + 1, list.options.length - 1);
  });
  for (const control of fieldset.querySelectorAll("input, textarea")) {
    if (["radio", "checkbox"].includes(control.type)) control.checked = true;
    else control.value = "12";
  }
  check.querySelector("[data-do=check]").click();
  check.querySelectorAll("details").forEach(details => { details.open = true; });
  return !check.querySelector("[role=status]").innerText;
}).map(check => check.id)"""


def answer_all(page: Page) -> None:
    assert page.evaluate(ANSWER) == [], "these say nothing"
    page.wait_for_timeout(100)


def faults_of(browser: Browser, addresses: Iterable[str], scheme: str, width: int) -> list[str]:
    """Every fault on these pages in one palette at one width; scrolling sideways is one too."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page, found = context.new_page(), list[str]()
    for address in addresses:
        page.goto(address)
        found += faults(page, f"{address} before")
        if page.locator("self-check").count():
            answer_all(page)
            found += faults(page, f"{address} after")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{address} scrolls sideways")
    context.close()
    return found


def faults_in_both_palettes(browser: Browser, addresses: Iterable[str], width: int) -> list[str]:
    """The same, each page loaded once: by all rules in the light palette, by those of colors in the dark one."""
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page, found = context.new_page(), list[str]()
    for address in addresses:
        turn(page, "light", "default", address)
        found += faults(page, f"{address} before")
        turn(page, "dark", "slate")
        found += faults(page, f"{address} before, dark", COLORS)
        if page.locator("self-check").count():
            answer_all(page)
            found += faults(page, f"{address} after, dark", COLORS)
            turn(page, "light", "default")
            found += faults(page, f"{address} after")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{address} scrolls sideways")
    context.close()
    return found


def turn(page: Page, wished: Literal["light", "dark"], scheme: str, address: str = "") -> None:
    """Have the system wish for a palette, open the page if one is named, and wait until it follows."""
    page.emulate_media(color_scheme=wished)
    if address:
        page.goto(address)
    page.wait_for_function("scheme => document.body.dataset.mdColorScheme === scheme", arg=scheme)
