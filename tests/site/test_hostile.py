"""Hostile text in every field of every type never runs in the page, and never becomes markup."""

from collections.abc import Iterator

import kora_site
import pytest
import yaml
from answering import give
from playwright.sync_api import Browser, BrowserContext, Page, expect
from test_types import ANSWERS

pytestmark = pytest.mark.slow

# What texts of a bank may never become: anything that runs, loads or leaves the exercise.
BROUGHT_IN = (
    "self-check :is(script, iframe, svg, style, object, embed, form), "
    "self-check [href^='javascript' i], self-check [src^='javascript' i], self-check img[src*='//']"
)
HANDLERS = """[...document.querySelectorAll("self-check, self-check *")]
    .flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith("on"))"""


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """The page with an attack in every text."""
    page = context.new_page()
    page.goto(f"{address}/hostile/")
    return page


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """A fresh profile that fails the test for any request to another origin."""
    context, asked = browser.new_context(), list[str]()
    context.on("request", lambda request: asked.append(request.url))
    yield context
    context.close()
    assert [url for url in asked if not url.startswith((address, "data:", "about:"))] == []


def test_every_attack_stands_in_the_bank() -> None:
    bank = kora_site.hostile_types()
    texts = yaml.safe_load(bank)
    assert len(texts["questions"]) == 10
    for attack in kora_site.ATTACKS:
        assert bank.count(attack[:12]) or attack[:12] in str(texts)


def test_no_text_runs_whatever_is_answered(page: Page) -> None:
    for id, answers in ANSWERS.items():
        for answer, _ in answers:
            if id == "sort-them":
                continue  # its targets are named by their texts; the next test answers it
            give(page, f"hostile-{id}", answer, "pointer")
    sort = page.locator("#hostile-sort-them")
    for control in sort.locator("fieldset select").all():
        control.select_option(index=1)
    sort.locator("[data-do=check]").click()
    for check in page.locator("self-check").all():
        for details in check.locator("details").all():
            details.evaluate("each => { each.open = true; }")
        expect(check.get_by_role("status")).not_to_be_empty()
    page.locator("self-check *").evaluate_all(
        "all => all.forEach(each => ['mouseover', 'click', 'focus'].forEach("
        "name => each.dispatchEvent(new Event(name, { bubbles: false }))))"
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert page.locator(BROUGHT_IN).count() == 0
    assert page.evaluate(HANDLERS) == []
    assert page.locator("self-check").count() == 10


def test_an_attack_is_shown_as_it_was_typed(page: Page) -> None:
    page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true; })")
    text = page.locator("article").evaluate("each => each.textContent")
    for sign in ("<script>window.hacked = 20</script>", "onerror='window.hacked = 21'", "{{ config.site_name }}"):
        assert sign in text
    assert "&lt;script&gt;" in text
