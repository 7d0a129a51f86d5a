"""Read lines as a person sees them: which keys and dashes stand open above a line, and in which column."""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from coursepack.reading.schema import load_schema

ROW = re.compile(r"( *)((?:- +)*)([A-Za-z_][\w-]*) *:(?=\s|$)")
DASH = re.compile(r"( *)-(?=\s|$)")
TEXT_BELOW = re.compile(r": *[|>][-+0-9]*\s*$")


class Slip(NamedTuple):
    """A mistake that a look at the lines shows: where it is (counted from 1), what it is, and how to mend it."""

    line: int
    column: int
    width: int
    message: str
    remedy: str


@dataclass(slots=True)
class Block:
    """Keys that stand under each other: their column, the column of their dash if they are an entry of a list."""

    column: int
    dash: int | None
    keys: list[str]
    line: int


@dataclass(slots=True)
class Outline:
    """What is open above a line: blocks from the outermost in, and by column the first keys of each list's entries.

    `text` is the key of a text in `|` or `>` that runs up to the line, with that key's column and the text's own;
    `lines` are the numbers of the lines of that text so far.
    """

    blocks: list[Block] = field(default_factory=list)
    lists: dict[int, set[str]] = field(default_factory=dict)
    text: tuple[str, int, int | None] | None = None
    lines: list[int] = field(default_factory=list)

    def add(self, line: str, number: int) -> None:
        """Take in one line more."""
        if not line.strip() or line.lstrip().startswith("#") or self._goes_on(line, number):
            return
        row, dash = ROW.match(line), DASH.match(line)
        if not row and not dash:
            return
        key, column = (row[3], row.start(3)) if row else ("", len(line) - len(line.lstrip(" -")))
        left = len(dash[1]) if dash else column
        self.blocks = [block for block in self.blocks if block.column <= left]
        self.lists = {at: firsts for at, firsts in self.lists.items() if at <= left}
        if dash:
            self.lists.setdefault(left, set()).add(key)
        if dash or not self.blocks or self.blocks[-1].column < column:
            self.blocks.append(Block(column, left if dash else None, [key], number))
        else:
            self.blocks[-1].keys.append(key)
        self.text = (key, left, None) if row and TEXT_BELOW.search(line) else None

    def _goes_on(self, line: str, number: int) -> bool:
        """Whether the line is one of the open text in `|` or `>`."""
        indent = len(line) - len(line.lstrip(" "))
        if self.text is None or indent <= self.text[1]:
            self.text = None
            return False
        if self.text[2] is None:
            self.text, self.lines = (*self.text[:2], indent), []
        self.lines.append(number)
        return True


def outline(lines: list[str], number: int) -> Outline:
    """What is open above the line of that number."""
    found = Outline()
    for at, line in enumerate(lines[: number - 1], start=1):
        found.add(line, at)
    return found


def above(lines: list[str], number: int) -> int:
    """The number of the nearest line above that holds more than a comment; 0 when there is none."""
    return next((at for at in range(number - 1, 0, -1) if lines[at - 1].split("#")[0].strip()), 0)


def below(lines: list[str], number: int) -> int:
    """The number of the nearest line below that holds more than a comment; 0 when there is none."""
    return next((at for at in range(number + 1, len(lines) + 1) if lines[at - 1].split("#")[0].strip()), 0)


@cache
def known_keys() -> tuple[frozenset[str], frozenset[str]]:
    """The keys of a whole bank or page, and those of a bank's parts: questions, options, blanks …"""
    bank, page = load_schema("bank"), load_schema("page")
    return frozenset([*bank["properties"], *page["properties"]]), frozenset(_names(bank["definitions"]))


def _names(node: Any) -> set[str]:
    if isinstance(node, list):
        return {name for each in node for name in _names(each)}
    if not isinstance(node, dict):
        return set()
    own = set(node["properties"]) if isinstance(node.get("properties"), dict) else set()
    return own | {name for key, each in node.items() if key != "examples" for name in _names(each)}
