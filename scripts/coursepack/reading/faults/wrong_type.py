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
from coursepack.reading.faults._meant import number, truth
from coursepack.reading.faults._pasted import CURLY

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
    return Problem("wrong-type", "error", span, message, _remedy(name, wanted, found, typed, first))


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


def _remedy(name: str, wanted: list[str], found: Any, typed: str | None, first: str) -> str:
    match wanted[0]:
        case "boolean":
            return _for_truth(found)
        case "number" | "integer":
            return _for_number(name, found)
        case "array":
            return _for_list(found)
        case "object":
            return _for_mapping(name, found, first)
    if name == '"id"' and not isinstance(found, (str, list, dict)):
        return "begin an id with a letter"
    if isinstance(found, (bool, int, float)):
        return f'put it in quotes: "{typed}"'
    if isinstance(found, dict):
        return "put the text in quotes if it holds a colon"
    return "write one text, without a dash or a bracket before it"


def _for_truth(found: Any) -> str:
    meant = truth(found)
    if str(found).strip(CURLY) != found and str(found).strip(CURLY) == meant:
        return f"remove the curly quotes, which are a part of the text here: {meant}"
    return "remove the quotes" if str(found).lower() == meant else f"write {meant or 'true or false'}"


def _for_number(name: str, found: Any) -> str:
    meant = number(found) if isinstance(found, str) else ""
    if meant and meant == found.strip():
        return "remove the quotes"
    if meant and meant == found.replace(",", "."):
        return f"write {meant}, with a point before the decimals"
    if meant and not found[:1].isdigit():
        return f"write {meant}"
    unit = '; the unit has a key of its own, "unit"' if name == '"answer"' else ""
    return f"write {meant} and nothing else{unit}" if meant else f"write digits only, as in 2 or 0.5{unit}"


def _for_list(found: Any) -> str:
    if isinstance(found, dict) and found:
        return f'write a dash and a space before "{next(iter(found))}", and before the first key of each entry'
    if isinstance(found, str) and " " not in found.replace(", ", ","):
        return f"put it in brackets: [{found}]"
    return "begin each entry with a dash on a line of its own"


def _for_mapping(name: str, found: Any, first: str) -> str:
    if name.startswith("an entry") and isinstance(found, str):
        return 'a question begins with "- id: …"' if "questions" in name else f'write "{first}: " before it'
    return f'begin with a line "{first}: …"' if first and not name else ""


FAULT = wrong_type
