"""Guess which truth value or number was meant by a word that is none."""

import re
from typing import Any

from coursepack.ground.nearest import nearest
from coursepack.reading.faults._pasted import CURLY

TRUE = ("true", "yes", "y", "on", "t", "right", "correct", "x", "1", "✓", "✔")
FALSE = ("false", "no", "n", "off", "f", "wrong", "incorrect", "0", "✗", "✘")
TRUTHS = {**dict.fromkeys(TRUE, "true"), **dict.fromkeys(FALSE, "false")}
NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
DECIMAL_COMMA = re.compile(r"[-+]?\d+,(\d{1,2}|\d{4,})")
WITH_WORDS = re.compile(r"([-+]?\d+(?:\.\d+)?) *[^\W\d][\w .]*")


def truth(found: Any) -> str:
    """ "true" or "false" for a word such as yes, Ture or “false.”; empty when there is no telling."""
    word = str(found).strip(CURLY + " .,;:!").lower()
    return TRUTHS.get(word) or nearest(word, ("true", "false")) or ""


def number(found: str) -> str:
    """The digits for a text such as 1,5 or two or 3 points; empty when there is no telling."""
    word = found.strip(CURLY + " .;:!").lower()
    if word in NUMBERS:
        return str(NUMBERS.index(word))
    if DECIMAL_COMMA.fullmatch(word):
        return word.replace(",", ".")
    digits = WITH_WORDS.fullmatch(word) or re.fullmatch(r"([-+]?\d+(?:\.\d+)?)", word)
    return digits[1] if digits else ""
