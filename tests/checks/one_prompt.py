"""A bank of one question with a prompt of its own, and what a check says of it."""

import json

from one_question import HEAD, OPTIONS

from coursepack.checks import CHECKS
from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.model.source import Record
from coursepack.reading.banks import read_bank

CHOICE = ("type: single-choice", OPTIONS)
TRUTH = ("type: true-false", "answer: true", "if-true: f", "if-false: f")


def problems(id: str, prompt: str, *lines: str, record: Record | None = None, language: str = "en") -> list[Problem]:
    """What a check finds in a bank of one question with this prompt and these lines."""
    head = HEAD.replace("prompt: Which?", f"prompt: {json.dumps(prompt, ensure_ascii=False)}")
    bank, faults = read_bank("quizzes/kora.yaml", head + "".join(f"    {line}\n" for line in lines))
    assert bank is not None
    assert faults == []
    return list(CHECKS.get(id)(Course(banks=(bank,), record=record or Record(), language=language)))


def options(*texts: str) -> tuple[str, str]:
    """A single choice of these options, the first of them right."""
    rows = [{"text": text, "correct": at == 0, "feedback": "f"} for at, text in enumerate(texts)]
    return "type: single-choice", f"options: {json.dumps(rows, ensure_ascii=False)}"


def words(found: list[Problem], *lines: str) -> list[str]:
    """The messages alone."""
    return [problem.message for problem in found]
