"""One choice about Kora, written as its prompt and its options, and what a check says of it."""

import json

from one_question import HEAD

from coursepack.checks import CHECKS
from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.reading.banks import read_bank


def choice(*options: str) -> str:
    """The options as YAML; those with a star are right."""
    return f"options: [{', '.join(map(_option, options))}]"


def _option(text: str) -> str:
    right = ", correct: true" if text.startswith("*") else ""
    return f"{{text: {json.dumps(text.removeprefix('*'), ensure_ascii=False)}{right}, feedback: f}}"


def found(id: str, prompt: str, *options: str, kind: str = "single-choice", language: str = "en") -> list[Problem]:
    """What a check finds in one question; a prompt with a {{gap}} makes a cloze whose blank has these options."""
    if "{{gap}}" in prompt:
        blank = f"blanks: {{gap: {{type: single-choice, {choice(*options)}}}}}"
        lines = ["type: cloze", f"text: {json.dumps(prompt, ensure_ascii=False)}", blank]
        prompt = "Which word completes the account?"
    else:
        lines = [f"type: {kind}", choice(*options)]
    head = HEAD.replace("prompt: Which?", f"prompt: {json.dumps(prompt, ensure_ascii=False)}")
    bank, faults = read_bank("quizzes/kora.yaml", head + "".join(f"    {line}\n" for line in lines))
    assert bank is not None
    assert faults == []
    return list(CHECKS.get(id)(Course(banks=(bank,), language=language)))


def word(problem: Problem) -> str:
    """What a message quotes first."""
    return problem.message.split('"')[1]
