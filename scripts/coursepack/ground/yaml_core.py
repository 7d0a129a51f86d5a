"""Say what a word without quotes means in YAML 1.2's core schema: a text, a number, true, false or nothing.

Source of the rules: YAML 1.2.2, § 10.3.2.
"""

import re
from math import isfinite
from typing import Any

WORDS = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
}
NUMERIC = frozenset("-+.0123456789")
INTEGER = re.compile(r"[-+]?[0-9]{1,18}|0o[0-7]{1,18}|0x[0-9a-fA-F]{1,15}")
DECIMAL = re.compile(r"[-+]?(?P<digits>\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")


def meaning(text: str) -> tuple[Any, str | None]:
    """What a plain scalar means, and its spelling unless it is a text."""
    if text in WORDS:
        return WORDS[text], text
    if text[0] in NUMERIC:
        if INTEGER.fullmatch(text):
            return int(text, 0 if text[1:2] in ("o", "x") else 10), text
        number = DECIMAL.fullmatch(text)
        if number and _held(float(text), number["digits"]):
            return float(text), text
    return text, None


def _held(number: float, digits: str) -> bool:
    """Whether a float can stand for what was typed: `1e999` would be infinite, and `-1e-999` not below zero."""
    return isfinite(number) and (number != 0 or not digits.strip("0."))
