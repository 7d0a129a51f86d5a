"""Know a line with a space too many or too few, by the keys and dashes above it."""

import re

from coursepack.reading.faults._odd_one import at_margin, first_of_block, opener
from coursepack.reading.faults._outline import DASH, ROW, Block, Outline, Slip, above, known_keys, outline
from coursepack.reading.faults._spaces import mend, misplaced, spaces


def indentation(lines: list[str], number: int) -> Slip | None:
    """The slip, when the line of that number or one before it does not stand where its block stands."""
    open_above = outline(lines, number)
    row, dash = ROW.match(lines[number - 1]), DASH.match(lines[number - 1])
    strayed = at_margin(lines, number, open_above.blocks)
    if strayed:
        return strayed
    if dash:
        return _no_key(lines, number, row, open_above) or _dash(number, len(dash[1]), row[3] if row else "", open_above)
    if open_above.text and not (row and row[3] in frozenset.union(*known_keys())):
        return _of_text(lines[number - 1], number, open_above)
    if row and open_above.blocks:
        column, blocks = row.start(3), open_above.blocks
        odd = opener(lines, above(lines, number), column) or first_of_block(lines, number, column, row[3], blocks[-1])
        return odd or _key(number, column, row[3], blocks)
    return None


def _no_key(lines: list[str], number: int, row: re.Match[str] | None, open_above: Outline) -> Slip | None:
    """A list that begins below a key which has a value already."""
    before = above(lines, number)
    opening = ROW.match(lines[before - 1]) if before else None
    known = set().union(*open_above.lists.values())
    if not opening or not row or row[3] in known or not lines[before - 1][opening.end() :].strip():
        return None
    message = "the list that begins here has no key above it"
    return Slip(number, row.end(1) + 1, 1, message, 'write its key, such as "options:", on a line of its own above')


def _dash(number: int, column: int, key: str, open_above: Outline) -> Slip | None:
    lists = open_above.lists
    if column in lists or not lists:
        return None
    best = min(reversed(lists), key=lambda each: (key not in lists[each], abs(each - column)))
    return misplaced(number, column, 1, "this dash", best, "the dash above")


def _key(number: int, column: int, key: str, blocks: list[Block]) -> Slip | None:
    blocks = [block for block in blocks if block.keys[-1]]
    if not blocks or any(block.column == column for block in blocks):
        return None
    best = min(reversed(blocks), key=lambda block: (key in block.keys, abs(block.column - column)))
    return misplaced(number, column, len(key), f'"{key}"', best.column, f'"{best.keys[-1]}"')


def _of_text(line: str, number: int, open_above: Outline) -> Slip | None:
    """A line of a text in `|` or `>` that has left it."""
    text, column = open_above.text, len(line) - len(line.lstrip(" "))
    if not text:
        return None
    needed = text[2] or text[1] + 2
    if len(open_above.lines) == 1 and text[1] < column < needed != text[1] + 2:
        # Of two lines that differ, the one is wrong that does not stand two spaces in.
        first = open_above.lines[0]
        message = f'the text of "{text[0]}" begins here with {spaces(needed)} before it, and goes on with {column}'
        return Slip(first, needed + 1, 1, message, mend(column - needed))
    message = f'this line continues the text of "{text[0]}" and needs {spaces(needed)} before it, but has {column}'
    return Slip(number, column + 1, 1, message, mend(needed - column))
