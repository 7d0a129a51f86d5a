"""Find words outside the fixed list that a key allows.

Levels, types and sets are chosen from short lists, so that a bank can be counted and balanced.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: aply
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
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

from typing import Any

from coursepack.ground.nearest import nearest
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reading.faults._pasted import pasted


def not_one_of(span: Span, name: str, found: Any, allowed: list[Any]) -> Problem:
    """`allowed` holds every word that the key may have."""
    words = [str(word) for word in allowed]
    if found is None:
        return _say(span, f"{name} is left empty", _choose(words))
    if not isinstance(found, str):
        return _say(span, f"{name} must be one word of its list", _choose(words))
    if len(each := found.replace(" ", "").split(",")) > 1 and set(each) <= set(words):
        return _say(span, f"{name} can be one word only", _choose(each))
    near = nearest(found.lower(), words)
    remedy = pasted(found) or (f'did you mean "{near}"?' if near else _choose(words))
    return _say(span, f'{name} cannot be "{found}"', remedy)


def _choose(words: list[str]) -> str:
    return f"write {', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else f"write {words[0]}"


def _say(span: Span, message: str, remedy: str) -> Problem:
    return Problem("not-one-of", "error", span, message, remedy)


FAULT = not_one_of
