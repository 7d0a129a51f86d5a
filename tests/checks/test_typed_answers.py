"""The checks of what learners type: fair to every form of a right answer, and no answer given away."""

import pytest
from one_prompt import problems

NUMBER = ("type: numeric", "otherwise: o", "feedback: f")


@pytest.mark.parametrize(
    ("prompt", "lines", "number"),
    [
        ("What share is it?", ("answer: 0.54",), 1),
        ("What share is it?", ("answer: 0.54", "tolerance: 0"), 1),
        ("What share is it?", ("answer: 0.54", "tolerance: 0.01"), 0),
        ("What share is it, rounded to two decimal places?", ("answer: 0.54",), 0),
        ("What share is it, exactly?", ("answer: 0.54",), 0),
        ("What share is it?", ("answer: 0.54", "wrong: [{value: 0.5, feedback: f}]"), 0),
        ("How many coups?", ("answer: 4",), 0),
        ("How many coups?", ("answer: 4.0",), 0),
        ("In which year, roughly?", ("answer: 1968",), 0),
        ("Roughly how many people came?", ("answer: 5000",), 1),
        ("What is left?", ("answer: -1e-30",), 1),
    ],
)
def test_a_decimal_answer_needs_a_tolerance(prompt: str, lines: tuple[str, ...], number: int) -> None:
    assert len(problems("zero-tolerance", prompt, *NUMBER, *lines)) == number


def test_a_blank_for_a_number_is_looked_at_as_well() -> None:
    blank = "blanks: {share: {type: numeric, answer: 0.5, otherwise: o}}"
    (problem,) = problems("zero-tolerance", "Complete it.", "type: cloze", "text: It is {{share}}.", blank)
    assert problem.message == 'the answer "0.5" has no tolerance, so that 1 and any other rounding are marked wrong'
