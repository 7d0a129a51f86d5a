"""No accessibility fault that axe-core can find (WCAG 2.2 AA), before and after answering, in light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.slow

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAGES = ("/", "/try/", "/demo/lesson/", "/record/", "/glossary/")


def faults(page: Page, when: str) -> list[str]:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [f"{when}: {each['id']} {[node['target'] for node in each['nodes']][:3]}" for each in found]


def answer_all(page: Page) -> None:
    for check in page.locator("self-check").all():
        check.locator("input").last.check()
        check.get_by_role("button", name="Check").click()
        for summary in check.locator("summary").all():
            summary.click()
    page.mouse.move(0, 0)
    page.wait_for_timeout(100)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_before_and_after_answering(browser: Browser, address: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page, found = context.new_page(), list[str]()
    for path in PAGES:
        page.goto(address + path, wait_until="networkidle")
        found += faults(page, f"{path} before")
        if page.locator("self-check").count():
            answer_all(page)
            found += faults(page, f"{path} after")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{path} scrolls sideways"
    context.close()
    assert not found
