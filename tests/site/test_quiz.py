"""A set of questions: all or one at a time, a summary when all are answered, and the wrong ones once more."""

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import access
import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

pytestmark = pytest.mark.slow

ASSETS = Path(__file__).parents[2] / "scripts" / "coursepack" / "site" / "assets" / "coursepack"
# The options of the quiz of Kora's lesson that are right, and some that are not.
RIGHT = {"trigger-in-kora": ["1"], "signs-of-a-root": ["1", "2"], "envoy-on-the-ruling": ["false"]}
WRONG = {"trigger-in-kora": ["2"], "signs-of-a-root": ["3"], "envoy-on-the-ruling": ["true"]}
SENTENCE = "Say of an event whether it set a crisis off or made it likely."


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """A page with a quiz of three questions."""
    page = context.new_page()
    page.goto(f"{address}/demo/lesson/")
    return page


def answer(page: Page, id: str, options: list[str], sure: str = "") -> None:
    check = page.locator(f"self-check#{id}")
    for box in check.locator(".self-check__sure, fieldset").first.locator("input[type=checkbox]:checked").all():
        box.uncheck()
    for option in options:
        check.locator(f'input[value="{option}"]').check()
    if sure:
        check.get_by_label(sure, exact=True).check()
    check.get_by_role("button", name="Check", exact=True).click()


def answer_all(page: Page) -> None:
    """One right; one wrong; one wrong though the learner was sure."""
    answer(page, "trigger-in-kora", RIGHT["trigger-in-kora"])
    answer(page, "signs-of-a-root", WRONG["signs-of-a-root"])
    answer(page, "envoy-on-the-ruling", WRONG["envoy-on-the-ruling"], "Sure")


def summary(page: Page) -> Locator:
    return page.locator(".quiz__summary")


def shown(page: Page) -> list[str]:
    ids: list[str] = page.locator("section.quiz self-check:not([hidden])").evaluate_all(
        "all => all.map(({ id }) => id)"
    )
    return ids


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def test_all_stand_on_one_page_and_nothing_is_summed_up_yet(page: Page) -> None:
    assert shown(page) == list(RIGHT)
    expect(summary(page)).to_be_hidden()
    expect(button(page, "Next")).to_be_hidden()
    answer(page, "trigger-in-kora", ["1"])
    expect(summary(page)).to_be_hidden()


def test_one_at_a_time_leads_on_and_back_and_says_where_one_is(page: Page) -> None:
    button(page, "One question at a time").press("Enter")
    expect(button(page, "One question at a time")).to_have_attribute("aria-pressed", "true")
    assert shown(page) == ["trigger-in-kora"]
    expect(page.locator(".quiz__place")).to_have_text("Question 1 of 3")
    expect(button(page, "Previous")).to_be_disabled()
    button(page, "Next").press("Enter")
    assert shown(page) == ["signs-of-a-root"]
    expect(page.locator("#signs-of-a-root fieldset").first).to_be_focused()
    button(page, "Next").press("Enter")
    expect(page.locator(".quiz__place")).to_have_text("Question 3 of 3")
    expect(button(page, "Next")).to_be_disabled()
    button(page, "Previous").press("Enter")
    assert shown(page) == ["signs-of-a-root"]
    button(page, "One question at a time").press("Enter")
    assert shown(page) == list(RIGHT)


def test_one_at_a_time_begins_with_the_first_that_is_open(page: Page) -> None:
    answer(page, "trigger-in-kora", ["1"])
    button(page, "One question at a time").click()
    assert shown(page) == ["signs-of-a-root"]


def test_a_link_to_a_question_shows_it(page: Page) -> None:
    button(page, "One question at a time").click()
    page.evaluate("() => { location.hash = 'envoy-on-the-ruling'; }")
    expect(page.locator("#envoy-on-the-ruling")).to_be_visible()
    assert shown(page) == ["envoy-on-the-ruling"]


def test_the_summary_has_what_one_was_sure_of_first(page: Page) -> None:
    answer_all(page)
    expect(page.locator(".quiz__said")).to_have_text(
        "All answered: 1 of 3 right. The summary stands below the questions."
    )
    expect(summary(page).locator(".quiz__title")).to_have_text("Summary: 1 of 3 right")
    assert summary(page).locator("p, li").all_inner_texts()[1:5] == [
        "You were sure, but not right",
        "In the envoy's view the ruling was the deeper cause.",
        "Not right",
        "Which two of these are roots of the crisis in Kora?",
    ]
    expect(summary(page).get_by_role("row").last).to_contain_text(SENTENCE)
    expect(summary(page).get_by_role("cell")).to_have_text("1/3")
    expect(summary(page).get_by_role("rowheader")).to_have_text(SENTENCE)


def test_the_summary_is_there_again_after_a_reload_and_says_nothing_aloud(page: Page) -> None:
    answer_all(page)
    page.reload()
    expect(summary(page)).to_contain_text("1 of 3 right")
    expect(page.locator(".quiz__said")).to_be_empty()


def test_only_the_wrong_ones_are_asked_once_more(page: Page) -> None:
    answer_all(page)
    button(page, "Retry the wrong ones").press("Enter")
    assert shown(page) == ["signs-of-a-root", "envoy-on-the-ruling"]
    expect(summary(page)).to_be_hidden()
    expect(page.locator("#signs-of-a-root fieldset").first).to_be_focused()
    expect(page.locator("section.quiz self-check:not([hidden]) input:checked")).to_have_count(0)
    answer(page, "signs-of-a-root", RIGHT["signs-of-a-root"])
    expect(summary(page)).to_be_hidden()
    answer(page, "envoy-on-the-ruling", WRONG["envoy-on-the-ruling"])
    expect(summary(page)).to_contain_text("2 of 3 right")
    expect(summary(page)).not_to_contain_text("You were sure")
    button(page, "Show all questions").click()
    assert shown(page) == list(RIGHT)
    for choice in page.locator("section.quiz fieldset:first-of-type label").all():
        expect(choice).to_be_visible()


def test_a_link_of_the_summary_shows_its_question(page: Page) -> None:
    button(page, "One question at a time").click()
    for id in RIGHT:
        answer(page, id, WRONG[id])
        if id != "envoy-on-the-ruling":
            button(page, "Next").click()
    summary(page).get_by_role("link").first.click()
    assert shown(page) == ["trigger-in-kora"]
    expect(page.locator("#trigger-in-kora")).to_be_in_viewport()


def test_all_right_leaves_nothing_to_retry(page: Page) -> None:
    for id, options in RIGHT.items():
        answer(page, id, options)
    expect(summary(page)).to_contain_text("3 of 3 right")
    expect(button(page, "Retry the wrong ones")).to_have_count(0)


def test_on_paper_every_question_stands(page: Page) -> None:
    button(page, "One question at a time").click()
    page.emulate_media(media="print")
    for id in RIGHT:
        expect(page.locator(f"#{id}")).to_be_visible()
    expect(button(page, "Next")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_summary_has_no_accessibility_fault(browser: Browser, address: str, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": 320, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto(f"{address}/demo/lesson/")
    answer_all(page)
    button(page, "One question at a time").click()
    assert access.faults(page, scheme) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_objectives_are_summed_up_each_without_a_store(
    browser: Browser, course: Path, render: Callable[[str], Element], as_text: Callable[[Element], str]
) -> None:
    bank = course / "quizzes" / "demo.yaml"
    text = bank.read_text("utf-8").replace("objective: tell-trigger-from-root", "objective: another", 1)
    bank.write_text(text, "utf-8")
    page = browser.new_page()
    page.set_content(as_text(render("[Quiz](../quizzes/demo.yaml#quiz)")))
    for script in ("memory.js", "self-check.js", "quiz.js"):
        page.add_script_tag(content=(ASSETS / script).read_text("utf-8"))
    answer_all(page)
    assert page.evaluate("coursepack.memory.trouble") == "blocked"
    rows = summary(page).locator("tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows] == [["another", "1/1"], [SENTENCE, "0/2"]]
    page.close()
