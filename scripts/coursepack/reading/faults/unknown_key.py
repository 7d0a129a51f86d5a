"""Find keys that mean nothing where they stand.

A misspelled key would be passed over in silence, and with it the feedback or the key that it holds.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        optoins:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from collections.abc import Iterable

from coursepack.ground.nearest import did_you_mean, nearest
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reading.faults._pasted import pasted

# Words of other tools, and the keys that stand for them here.
ELSEWHERE = {
    "question": "prompt",
    "stem": "prompt",
    "choices": "options",
    "answers": "options",
    "alternatives": "options",
    "explanation": "feedback",
    "reason": "feedback",
    "comment": "feedback",
    "difficulty": "level",
    "goal": "objective",
    "name": "id",
    "hint": "hints",
    "score": "points",
}
MARKS = ("correct", "answer", "right", "solution", "key")


def unknown_key(span: Span, key: str, what: str, known: Iterable[str] | None) -> Problem:
    """`what` names the mapping ("a single-choice question"), `known` its possible keys; None where it has no place."""
    remedy = "remove this line" if known is None else pasted(key) or _remedy(key, list(known))
    return Problem("unknown-key", "error", span, f'unknown key "{key}" in {what}', remedy)


def meant(key: str, known: Iterable[str]) -> str | None:
    """The known key that somebody who wrote this one had in mind, or None."""
    known, low = list(known), key.lower()
    elsewhere = ELSEWHERE.get(low)
    return elsewhere if elsewhere in known else nearest(low, known)


def _remedy(key: str, known: list[str]) -> str:
    if key.lower() in MARKS and "options" in known:
        return 'remove it, and write "correct: true" below the text of each option that is right'
    near = meant(key, known)
    return f'did you mean "{near}"?' if near else did_you_mean(key, known)


FAULT = unknown_key
