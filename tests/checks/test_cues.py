"""Questions whose answer another one of their set tells."""

import pytest
from one_course import problems

YEAR = "claims: [], options: [{text: '1887', correct: true}, {text: '1901'}]"
ASKED = "In which year was the lighthouse of Tavi completed?"


def told(other: str, use: str = "quiz", kind: str = "open", more: str = "") -> list[int]:
    """The lines of the questions in a bank of two whose answer is told."""
    head = "objective: o, level: apply"
    rubric = "model-answer: m, rubric: [{criterion: c, levels: [a, b]}]"
    lines = (
        f"{{id: a, type: single-choice, use: quiz, {head}, prompt: '{ASKED}', {YEAR}}}",
        f"{{id: b, type: {kind}, use: {use}, {head}, prompt: '{other}', {more or rubric}}}",
    )
    bank = "title: x\nquestions:\n" + "".join(f"  - {line}\n" for line in lines)
    found = problems("answer-in-another-question", {"quizzes/kora.yaml": bank})
    return [problem.span.line for problem in found]


def test_one_word_is_enough_where_the_sentence_speaks_of_the_same_thing() -> None:
    assert told("The lighthouse of Tavi was completed in 1887. Whom did it serve?") == [3]


@pytest.mark.parametrize(
    "other",
    [
        "The harbor of Tavi was built in 1887. Whom did it serve?",
        "In 1887 a ship ran aground. Was the lighthouse of Tavi completed by then?",
        "Was the lighthouse of Tavi completed in 1887 or in 1901?",
        "In an invented town the lighthouse was completed in 1887. Whom did it serve?",
    ],
)
def test_a_word_alone_tells_nothing(other: str) -> None:
    assert told(other) == []


def test_learners_of_another_set_do_not_see_it_and_a_statement_may_be_false() -> None:
    other = "The lighthouse of Tavi was completed in 1887."
    assert told(other, use="review") == []
    assert told(other, kind="true-false", more="answer: true") == []


TELLS = "The lighthouse of Tavi was completed in 1887."
OPEN = "model-answer: m, rubric: [{criterion: c, levels: [a, b]}]"
PICKED = "options: [{{text: '{}', correct: true}}, {{text: a mill}}]"


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("open", f"{OPEN}, hints: ['{TELLS}']"),
        ("open", f"{OPEN}, feedback: 'Right. {TELLS} It burns still.'"),
        ("single-choice", f"options: [{{text: a mill, correct: true, feedback: '{TELLS}'}}, {{text: a well}}]"),
        ("single-choice", PICKED.format("the lighthouse, completed at Tavi in 1887")),
    ],
)
def test_hints_feedback_and_options_of_another_question_may_tell_it(kind: str, more: str) -> None:
    assert told("What do you see from the pier?", kind=kind, more=more) == [3]


def test_an_option_that_merely_says_the_same_tells_nothing() -> None:
    assert told("When was the mill of Tavi completed?", kind="single-choice", more=PICKED.format("in 1887")) == []


@pytest.mark.parametrize(("text", "found"), [(f"feedback: '{TELLS}'", 0), (f"hints: ['{TELLS}']", 1)])
def test_in_an_exam_nobody_reads_feedback_while_others_are_asked(text: str, found: int) -> None:
    other = f"{{id: b, type: open, objective: o, level: apply, prompt: What is it?, {OPEN}, {text}}}"
    asked = f"{{id: a, type: single-choice, objective: o, level: apply, prompt: '{ASKED}', {YEAR}}}"
    bank = f"title: x\nquestions:\n  - {asked}\n  - {other}\n"
    assert len(problems("answer-in-another-question", {"quizzes/exam/kora.yaml": bank})) == found
