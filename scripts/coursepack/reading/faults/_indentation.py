"""Know a line with a space too many or too few, by the keys and dashes above it."""

import re

from coursepack.reading.faults._outline import DASH, ROW, Block, Outline, Slip, above, known_keys, outline


def indentation(lines: list[str], number: int) -> Slip | None:
    """The slip, when the line of that number or the one before it does not stand where its block stands."""
    open_above = outline(lines, number)
    row, dash = ROW.match(lines[number - 1]), DASH.match(lines[number - 1])
    if dash:
        return _no_key(lines, number, row, open_above) or _dash(number, len(dash[1]), row[3] if row else "", open_above)
    if row and open_above.blocks:
        return _at_margin(lines, number, row.start(3)) or _key(lines, number, row.start(3), row[3], open_above.blocks)
    return _of_text(lines[number - 1], number, open_above) if not row else None


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
    return _slip(number, column, 1, "this dash", best, "the dash above")


def _key(lines: list[str], number: int, column: int, key: str, blocks: list[Block]) -> Slip | None:
    last = blocks[-1]
    below = ROW.match(lines[number]) if number < len(lines) else None
    if last.dash == column >= 2 and len(last.keys) == 1 and below and below.start(3) == column:
        # All its keys stand right but the first: it is the dash that has moved.
        message = f"this dash has {_spaces(column)} before it and needs {column - 2}"
        stands = f'{message}, so that "{key}" below stands under "{last.keys[0]}"'
        return Slip(last.line, column + 1, 1, stands, _mend(-2))
    if any(block.column == column for block in blocks):
        return None
    best = min(reversed(blocks), key=lambda block: (key in block.keys, abs(block.column - column)))
    return _slip(number, column, len(key), f'"{key}"', best.column, f'"{best.keys[-1]}"')


def _at_margin(lines: list[str], number: int, column: int) -> Slip | None:
    """The line before this one, if it alone stands at the margin and its key is one of a question's."""
    before = above(lines, number)
    row = ROW.match(lines[before - 1]) if before else None
    whole, parts = known_keys()
    if not row or row.start(3) or column == 0 or row[3] not in parts - whole:
        return None
    blocks = [block for block in outline(lines, before).blocks if block.column == column]
    return _slip(before, 0, len(row[3]), f'"{row[3]}"', column, f'"{blocks[-1].keys[-1]}"') if blocks else None


def _of_text(line: str, number: int, open_above: Outline) -> Slip | None:
    """A line of a text in `|` or `>` that has left it."""
    text, column = open_above.text, len(line) - len(line.lstrip(" "))
    if not text:
        return None
    needed = text[2] or text[1] + 2
    message = f'this line continues the text of "{text[0]}" and needs {_spaces(needed)} before it, but has {column}'
    return Slip(number, column + 1, 1, message, _mend(needed - column))


def _slip(number: int, column: int, width: int, what: str, needed: int, under: str) -> Slip:
    message = f"{what} has {_spaces(column)} before it and needs {needed}, to stand under {under}"
    return Slip(number, column + 1, width, message, _mend(needed - column))


def _mend(missing: int) -> str:
    return f"add {_spaces(missing)}" if missing > 0 else f"remove {_spaces(-missing)}"


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count or 'no'} spaces"
