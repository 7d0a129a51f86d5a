"""Paragraphs and lists that come out as one line: the text has no room for them, or YAML joined their lines."""

import re
from itertools import pairwise

ITEM = re.compile(r"(?:[-*+]|\d{1,2}[.)]) \S")


def may_join(text: str) -> bool:
    """Whether any text of a file can have more than one line as typed."""
    return any(sign in text for sign in ("|", ">", "\\", "\n\n"))


def joined(text: str, block: bool, typed: str) -> str:
    """The first line, as typed, that would run on from the one before it though it begins something new; or "".

    `typed` is the text with its quotes, folds and indentation.
    """
    lines = [line.strip() for line in typed.split("\n")]
    if block and not typed.startswith(">"):
        return ""
    if typed.startswith((">", "|")):
        lines[0] = ""
    written = [at for at, line in enumerate(lines) if line]
    items = sum(bool(ITEM.match(lines[at])) for at in written)
    for before, at in pairwise(written):
        line = lines[at]
        new = at > before + 1 or (items > 1 and ITEM.match(line))
        if new and not (block and _kept(text, line, at > before + 1)):
            return line
    return ""


def looks_joined(text: str) -> bool:
    """A cheap look ahead: whether it is worth while to read the text as typed."""
    # Spelled out, because a loop over six signs takes four times as long.
    return "\n" in text or " - " in text or " 2. " in text or " * " in text or " + " in text or " 2) " in text


def _kept(text: str, line: str, paragraph: bool) -> bool:
    """Whether folding has kept the line apart, as it does where it is further in."""
    before = text[: text.find(line)].rstrip(" ")
    return before.endswith("\n\n" if paragraph else "\n") or not before
