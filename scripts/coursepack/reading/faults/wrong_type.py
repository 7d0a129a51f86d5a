"""Find values of another kind than their key asks for.

`correct: yes` is the text "yes" in YAML 1.2, not the truth value, so the option would not count as right.

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
        options:
          - text: A court ruling in May
            correct: yes
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

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span

NAMES = {
    "string": "a text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "object": "keys with values (key: value)",
    "array": "a list (lines that begin with a dash)",
    "null": "nothing",
}
TRUTHS = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def wrong_type(span: Span, name: str, expected: str | list[str], found: Any, typed: str | None) -> Problem:
    """`expected` is what a JSON Schema calls the type; `typed` is how a value that is no text was spelled."""
    wanted = [expected] if isinstance(expected, str) else expected
    names = " or ".join(NAMES[each] for each in wanted)
    message = f"{name or 'this file'} must be {names}, but here is {_found(found, typed)}"
    return Problem("wrong-type", "error", span, message, _remedy(name, wanted, found, typed))


def _found(found: Any, typed: str | None) -> str:
    match found:
        case None:
            return "nothing"
        case bool() | int() | float():
            return f"{'the truth value' if isinstance(found, bool) else 'the number'} {typed or found}"
        case str():
            return f'the text "{found if len(found) <= 40 else found[:39] + "…"}"'
        case dict():
            return "a mapping (key: value)"
        case _:
            return "a list"


def _remedy(name: str, wanted: list[str], found: Any, typed: str | None) -> str:
    if wanted == ["boolean"] and isinstance(found, str) and found.lower() in ("true", "false"):
        return "remove the quotes"
    if wanted == ["boolean"] and isinstance(found, str) and found.lower() in TRUTHS:
        return f"write {TRUTHS[found.lower()]}"
    if name == '"id"' and not isinstance(found, str):
        return "begin an id with a letter"
    if "string" in wanted and isinstance(found, (bool, int, float)):
        return f'put it in quotes: "{typed}"'
    if wanted == ["array"] and found is not None:
        return "begin each entry with a dash on a line of its own"
    if wanted == ["number"] and isinstance(found, str) and found.strip().replace(".", "", 1).isdigit():
        return "remove the quotes"
    if wanted == ["number"] and isinstance(found, str):
        return "write digits only, with a point before decimals; a unit has a key of its own"
    if "string" in wanted and isinstance(found, dict):
        return "put the text in quotes if it holds a colon"
    return ""


FAULT = wrong_type
