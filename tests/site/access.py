"""Hold pages against axe-core, before and after their exercises are answered."""

from collections.abc import Iterable

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def faults(page: Page, when: str) -> list[str]:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [f"{when}: {each['id']} {[node['target'] for node in each['nodes']][:3]}" for each in found]


def answer_all(page: Page) -> None:
    for check in page.locator("self-check").all():
        for control in check.locator("fieldset").first.locator("input, select, textarea").all():
            answer(control)
        check.locator("[data-do=check]").click()
        assert check.get_by_role("status").inner_text()
        for details in check.locator("details").all():
            details.evaluate("each => { each.open = true; }")
    page.mouse.move(0, 0)
    page.wait_for_timeout(100)


def answer(control: Locator) -> None:
    """Something that can be graded: the last option of a choice or a list, a word that may be a number."""
    kind = control.evaluate("each => each.type")
    if kind in ("radio", "checkbox"):
        control.check()
    elif kind == "select-one":
        # A place of its own for each step; where there are fewer targets than items, the last for the rest.
        row = "each => [...each.closest('fieldset').querySelectorAll('select')].indexOf(each) + 1"
        most = control.evaluate("each => each.options.length - 1")
        control.select_option(index=min(control.evaluate(row), most))
    else:
        control.fill("12")


def faults_of(browser: Browser, addresses: Iterable[str], scheme: str, width: int) -> list[str]:
    """Every fault on these pages in one palette at one width; scrolling sideways is one too."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page, found = context.new_page(), list[str]()
    for address in addresses:
        page.goto(address, wait_until="networkidle")
        found += faults(page, f"{address} before")
        if page.locator("self-check").count():
            answer_all(page)
            found += faults(page, f"{address} after")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{address} scrolls sideways")
    context.close()
    return found
