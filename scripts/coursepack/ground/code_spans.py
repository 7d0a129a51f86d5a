"""Find the code between backquotes in Markdown, in one walk however long the text.

Source of the rule: CommonMark 0.31, § 6.1. A run of backquotes opens code which the next run of the same length closes;
a backslash keeps it from opening, and a blank line ends the search.
"""

import re
from collections.abc import Iterator

RUN_OR_BREAK = re.compile(r"`+|\n[ \t]*(?=\n)")


def code_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each stretch of code begins and ends, its backquotes included."""
    marks = list(RUN_OR_BREAK.finditer(text)) if "`" in text else []
    closing = _closing(marks)
    place = 0
    while place < len(marks):
        close, start = closing[place], marks[place].start()
        if close and text[start - 1 : start] != "\\":
            yield start, marks[close].end()
            place = close
        place += 1


def _closing(marks: list[re.Match[str]]) -> list[int]:
    """For each run the place of the next of its length, or 0. From the end, so that each is looked up once."""
    next_of, closing = dict[int, int](), [0] * len(marks)
    for place in range(len(marks) - 1, -1, -1):
        start, end = marks[place].span()
        if marks[place][0][0] == "`":
            closing[place] = next_of.get(end - start, 0)
            next_of[end - start] = place
        else:
            next_of.clear()
    return closing
