"""A bank of one question about Kora, and what a check says of it."""

from coursepack.checks import CHECKS
from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.reading.banks import read_bank

HEAD = "title: Kora\nquestions:\n  - id: kora\n    use: quiz\n    objective: o\n    level: apply\n    prompt: Which?\n"
OPTIONS = "options: [{text: a, correct: true, feedback: f}, {text: b, feedback: f}]"
BOTH_RIGHT = "options: [{text: a, correct: true, feedback: f}, {text: b, correct: true, feedback: f}]"
BLANK = "blanks: {year: {type: numeric, answer: 2020, otherwise: o}}"


def problems(id: str, *lines: str) -> list[Problem]:
    """What a check finds in a bank of one question with these lines."""
    bank, faults = read_bank("quizzes/kora.yaml", HEAD + "".join(f"    {line}\n" for line in lines))
    assert bank is not None
    assert faults == []
    return list(CHECKS.get(id)(Course(banks=(bank,), names=frozenset({"quizzes/kora.yaml"}))))


def said(id: str, *lines: str) -> list[str]:
    """The messages alone."""
    return [problem.message for problem in problems(id, *lines)]
