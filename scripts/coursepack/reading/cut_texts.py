"""Look in what was read for texts that a # has cut short."""

import re
from collections.abc import Iterator
from typing import Any

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Tree

# A sign with a letter or digit behind it. " # 3" counts too, unless two spaces set it off as people do with comments.
# The lookbehind stands last, because a pattern that begins with plain signs is searched for five times faster.
CUT = re.compile(r" #(?:[^\s#!-]| (?<=\S # )\d)")
PROSE = {
    "title",
    "prompt",
    "text",
    "feedback",
    "correction",
    "left",
    "right",
    "otherwise",
    "hints",
    "if-true",
    "if-false",
}
PROSE |= {"model-answer", "partial-answer", "criterion", "levels", "answers", "category", "categories", "unit"}


def cut_texts(tree: Tree, text: str) -> list[Problem]:
    """A problem for each text of the tree that ends before such a #; `text` is the file it was read from."""
    # The pattern begins with plain signs, so a bank without one is passed over at the speed of a search.
    if " #" not in text or not CUT.search(text):
        return []
    lines = text.split("\n")
    ends = [mark for mark, value in _prose(tree.place.mark, "") if _plain(lines, mark, value)]
    return [problem for mark in ends if (problem := _cut(tree.place.file, lines, mark))]


def _prose(mark: tuple[Any, ...], key: str) -> Iterator[tuple[tuple[Any, ...], str]]:
    """The mark of every value below a key of prose, with how it was typed if it is no text."""
    children = mark[4] if len(mark) > 4 else ""
    if isinstance(children, dict):
        for name, child in children.items():
            yield from _prose(child[4], name)
    elif isinstance(children, list):
        for child in children:
            yield from _prose(child, key)
    elif key in PROSE:
        yield mark, children


def _plain(lines: list[str], mark: tuple[Any, ...], typed: str) -> bool:
    """Whether a value stands without quotes, and is a text or nothing at all."""
    return not typed and lines[mark[0]][mark[1] : mark[1] + 1] not in ('"', "'", "|", ">")


def _cut(file: str, lines: list[str], mark: tuple[Any, ...]) -> Problem | None:
    line = lines[mark[2]]
    rest = CUT.match(line, len(line) - len(line[mark[3] :].lstrip(" ")) - 1)
    if not rest:
        return None
    from coursepack.reading.faults.cut_text import cut_text

    start = line.index("#", rest.start())
    return cut_text(Span(file, mark[2] + 1, start + 1, mark[2] + 1, len(line) + 1), line[start:])
