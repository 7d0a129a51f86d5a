"""Every type of question answered in a browser: right, wrong and partly, by keyboard and pointer, on both builders."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from answering import give
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from coursepack.model.bank import Bank
from coursepack.model.grading import Answer, grade
from coursepack.model.interactions import OpenText
from coursepack.reading.banks import read_bank

pytestmark = pytest.mark.slow

STORE = "coursepack /"
# For each exercise, answers and what the verdict begins with.
RIGHT, WRONG, PART = "✓ Right.", "✗ Not right yet.", "◐ Partly right"
ANSWERS: dict[str, list[tuple[Answer, str]]] = {
    "pick-one": [(["1"], RIGHT), (["2"], WRONG)],
    "pick-several": [(["1", "2"], RIGHT), (["3"], WRONG), (["1"], PART), (["1", "2", "3"], PART)],
    "say-true-or-false": [(["false"], RIGHT), (["true"], WRONG)],
    "type-a-word": [("The Trigger", RIGHT), ("declencheur", RIGHT), ("root", WRONG), ("bang", WRONG)],
    "type-a-number": [("0,8", RIGHT), ("7.9", WRONG), ("-0.79", WRONG)],
    "match-them": [
        ({"nearest": "nearest", "2": "2", "3": "3"}, RIGHT),
        ({"nearest": "2", "2": "+1", "3": "+1"}, WRONG),
        ({"nearest": "nearest", "2": "+1"}, PART),
    ],
    "put-in-order": [
        ({"1": "1", "2": "2", "3": "3", "4": "4"}, RIGHT),
        ({"1": "4", "2": "3", "3": "2", "4": "1"}, WRONG),
        ({"1": "2", "2": "1", "3": "3", "4": "4"}, PART),
    ],
    "sort-them": [
        ({"1": "root", "2": "trigger", "3": "root"}, RIGHT),
        ({"1": "trigger", "2": "root", "3": "trigger"}, WRONG),
        ({"1": "root", "2": "root"}, PART),
    ],
    "fill-the-gaps": [
        ({"month": "2", "seats": "10", "kind": "Nearest"}, RIGHT),
        ({"month": "1", "seats": "20", "kind": "deeper"}, WRONG),
        ({"month": "2", "kind": "farthest"}, PART),
    ],
    "write-freely": [("A trigger says when.", "Compare your answer")],
}
EACH = [(id, answer, says) for id, answers in ANSWERS.items() for answer, says in answers]


@pytest.fixture(scope="module")
def bank() -> Bank:
    """The bank that has every type."""
    found, problems = read_bank("quizzes/types.yaml", (Path(__file__).parent / "types.yaml").read_text("utf-8"))
    assert problems == []
    assert found
    return found


@pytest.fixture(scope="module", params=[320, 1280])
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    """A phone's window and a desk's."""
    context = browser.new_context(viewport={"width": request.param, "height": 800})
    yield context
    context.close()


@pytest.fixture(scope="module")
def shown(context: BrowserContext, address: str) -> Page:
    """The page with every type, opened once."""
    page = context.new_page()
    page.goto(f"{address}/types/")
    return page


@pytest.fixture
def page(shown: Page) -> Page:
    """That page with every exercise as if new."""
    shown.evaluate("localStorage.clear()")
    shown.evaluate("document.querySelectorAll('self-check').forEach(check => check.again())")
    shown.evaluate("document.querySelectorAll('details').forEach(each => (each.open = false))")
    return shown


def said(page: Page, id: str) -> Locator:
    return page.locator(f"self-check#{id}").get_by_role("status")


def told(bank: Bank, id: str, answer: Answer) -> tuple[str, ...]:
    """What grading in Python would say."""
    question = bank.question(id)
    assert question
    return grade(question.interaction, answer).said


def test_no_type_is_left_out(bank: Bank) -> None:
    assert set(ANSWERS) == {question.id for question in bank.questions}
    assert len({question.type for question in bank.questions}) == 10


@pytest.mark.parametrize("by", ["keyboard", "pointer"])
@pytest.mark.parametrize(("id", "answer", "says"), EACH, ids=lambda value: str(value)[:40])
def test_an_answer_gets_its_verdict_and_its_reasons(
    page: Page, bank: Bank, id: str, answer: Answer, says: str, by: str
) -> None:
    give(page, id, answer, by)
    expect(said(page, id)).to_contain_text(says)
    for reason in told(bank, id, answer):
        expect(said(page, id)).to_contain_text(reason)
    others = {reason for given, _ in ANSWERS[id] for reason in told(bank, id, given)} - set(told(bank, id, answer))
    for other in others:
        expect(said(page, id)).not_to_contain_text(other)
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


@pytest.mark.parametrize(("id", "answer"), [(id, answers[-1][0]) for id, answers in ANSWERS.items()])
def test_an_answer_is_there_again_after_a_reload(page: Page, id: str, answer: Answer) -> None:
    give(page, id, answer, "pointer")
    words = said(page, id).inner_text()
    page.reload()
    expect(said(page, id)).to_contain_text("Last time you answered this:")
    assert said(page, id).inner_text().removeprefix("Last time you answered this: ") == words


ASKED = [
    ("pick-one", [], "Choose an answer first."),
    ("type-a-word", " ", "Type an answer first."),
    ("type-a-number", "about one", "Type the number alone"),
    ("match-them", {}, "Choose an answer first."),
    ("put-in-order", {"1": "1", "2": "1", "3": "3", "4": "4"}, "Give each one a place of its own first."),
    ("fill-the-gaps", {"month": "2", "seats": "ten"}, "Type the number alone"),
    ("write-freely", "", "Type an answer first."),
]


@pytest.mark.parametrize(("id", "answer", "says"), ASKED)
def test_what_cannot_be_graded_is_asked_for_again_and_not_kept(page: Page, id: str, answer: Answer, says: str) -> None:
    give(page, id, answer, "pointer")
    expect(said(page, id)).to_contain_text(says)
    assert page.evaluate(f"localStorage.getItem('{STORE}')") is None


def test_enter_in_a_field_checks(page: Page) -> None:
    field = page.locator("#type-a-word input[type=text]")
    field.fill("trigger")
    field.press("Enter")
    expect(said(page, "type-a-word")).to_contain_text(RIGHT)


@pytest.mark.parametrize("id", list(ANSWERS))
def test_try_again_empties_every_control(page: Page, id: str) -> None:
    give(page, id, ANSWERS[id][0][0], "pointer")
    page.locator(f"self-check#{id}").get_by_role("button", name="Try again").press("Enter")
    expect(said(page, id)).to_be_empty()
    values = "check => check.kind.read(check)"
    assert not page.locator(f"self-check#{id}").evaluate(values)
    expect(page.locator(f"self-check#{id} .self-check__mark")).to_have_count(0)
    assert page.evaluate("id => document.activeElement.closest('self-check').id === id", id)


@pytest.mark.parametrize("id", [id for id, answers in ANSWERS.items() if isinstance(answers[-1][0], dict)])
def test_the_wrong_parts_alone_can_be_tried_again(page: Page, id: str) -> None:
    give(page, id, ANSWERS[id][-1][0], "pointer")
    check = page.locator(f"self-check#{id}")
    right = "check => check.kind.grade(check, check.kind.read(check))"
    before = check.evaluate(f"check => ({right})(check).right")
    check.get_by_role("button", name="Try the wrong ones again").press("Enter")
    assert before == check.evaluate(f"check => ({right})(check).right")
    assert len(check.evaluate("check => Object.keys(check.kind.read(check))")) == before
    assert page.evaluate("document.activeElement.value") == ""
    give(page, id, ANSWERS[id][0][0], "pointer")
    expect(said(page, id)).to_contain_text(RIGHT)


@pytest.mark.parametrize("id", list(ANSWERS))
def test_every_type_can_be_given_up(page: Page, id: str) -> None:
    check = page.locator(f"self-check#{id}")
    check.get_by_role("button", name="Give up").click()
    expect(said(page, id)).to_have_text("✗ You asked for the answer. That counts as not right.")
    expect(check.locator(".self-check__answer")).to_have_attribute("open", "")


def test_the_own_answer_is_rated_by_the_rubric_and_kept(page: Page) -> None:
    give(page, "write-freely", "A trigger says when.", "keyboard")
    check = page.locator("#write-freely")
    expect(check.get_by_text("A root explains why the moment had such force.")).to_be_visible()
    check.get_by_label("one", exact=True).check()
    expect(said(page, "write-freely")).not_to_contain_text("You rated it")
    check.get_by_label("something that can be done").check()
    expect(said(page, "write-freely")).to_contain_text("You rated it 3 of 4.")
    score = page.evaluate(f"JSON.parse(localStorage.getItem('{STORE}')).answers['write-freely'].score")
    assert score == 0.75
    page.reload()
    expect(said(page, "write-freely")).to_contain_text("You rated it 3 of 4.")
    expect(check.get_by_label("one", exact=True)).to_be_checked()


@pytest.mark.parametrize("content", ['{"1": "9"}', '{"gone": "1"}', "[]", '"x"', "7", '{"1": 2}'])
def test_an_answer_that_does_not_fit_the_question_is_dropped(page: Page, content: str) -> None:
    entry = '"score": 1, "attempts": 1, "sure": "", "step": 0, "day": "2026-01-01", "date": "2026-01-01T09:00:00Z"'
    kept = [f'"{id}": {{"hash": "", "answer": {content}, {entry}}}' for id in ("put-in-order", "match-them")]
    text = f'{{"version": 2, "answers": {{{", ".join(kept)}}}}}'
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [STORE, text])
    page.reload()
    expect(said(page, "put-in-order")).to_be_empty()
    expect(said(page, "match-them")).to_be_empty()


def test_without_a_script_each_can_be_answered_and_its_reasons_read(browser: Browser, address: str, bank: Bank) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 800})
    page = context.new_page()
    page.goto(f"{address}/types/")
    for question in bank.questions:
        check = page.locator(f"self-check#{question.id}")
        expect(check.get_by_role("button")).to_have_count(0)
        for control in check.locator("fieldset").first.locator("input, select, textarea").all():
            expect(control).to_be_enabled()
        check.get_by_text("Show the answer and the reasons").click()
        answers = check.locator(".self-check__answer")
        for answer, _ in ANSWERS[question.id]:
            for reason in told(bank, question.id, answer):
                expect(answers.get_by_text(reason).first).to_be_visible()
        if isinstance(question.interaction, OpenText):
            expect(answers.get_by_text("A root explains why")).to_be_visible()
        if question.feedback:
            expect(answers.get_by_text(question.feedback)).to_be_visible()
    context.close()
