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
from coursepack.reading.faults._another_format import another_format
from coursepack.reading.faults._right_kind import how_to_mend

NAMES = {
    "string": "a text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "object": "keys with values (key: value)",
    "array": "a list (lines that begin with a dash)",
    "null": "nothing",
}
# What to write where nothing stands.
BLANKS = {
    "string": "write the text after the colon",
    "number": "write a number after the colon, or remove this line",
    "integer": "write a number after the colon, or remove this line",
    "boolean": "write true or false after the colon",
    "object": "write its keys below it",
    "array": "write its entries below it, each after a dash",
}


def wrong_type(
    span: Span, name: str, expected: str | list[str], found: Any, typed: str | None, first: str = ""
) -> Problem:
    """`expected` is what a JSON Schema calls the type; `typed` is how a value that is no text was spelled.

    `first` is the key that the mapping which is wanted here cannot do without.
    """
    wanted = [expected] if isinstance(expected, str) else expected
    if found is None:
        return _empty(span, name, wanted, first)
    form = another_format(found) if isinstance(found, str) and not name else None
    if form:
        return Problem("wrong-type", "error", span, f"this looks like {form[0]}, not like keys with values", form[1])
    names = " or ".join(NAMES[each] for each in wanted)
    message = f"{name or 'this file'} must be {names}, but here is {_found(found, typed)}"
    return Problem("wrong-type", "error", span, message, how_to_mend(name, wanted, found, typed, first))


def _empty(span: Span, name: str, wanted: list[str], first: str) -> Problem:
    if not name:
        message, remedy = "this file is empty, or holds nothing but comments", f'begin it with a line "{first}: …"'
    elif name.startswith("an entry"):
        message, remedy = f"{name} is left empty", "write it after the dash, or remove the dash"
    else:
        message, remedy = f"{name} is left empty", BLANKS[wanted[0]]
    return Problem("wrong-type", "error", span, message, remedy)


def _found(found: Any, typed: str | None) -> str:
    match found:
        case bool() | int() | float():
            return f"{'the truth value' if isinstance(found, bool) else 'the number'} {typed or found}"
        case str():
            return f'the text "{found if len(found) <= 40 else found[:39] + "…"}"'
        case dict():
            return "a mapping (key: value)"
        case _:
            return "a list"


FAULT = wrong_type
