"""Know a line with a space too many or too few, by the keys and dashes above it."""

import re

from coursepack.reading.faults._outline import DASH, ROW, Block, Outline, Slip, above, below, known_keys, outline


def indentation(lines: list[str], number: int) -> Slip | None:
    """The slip, when the line of that number or one before it does not stand where its block stands."""
    open_above = outline(lines, number)
    row, dash = ROW.match(lines[number - 1]), DASH.match(lines[number - 1])
    at_margin = _at_margin(lines, number, open_above.blocks)
    if at_margin:
        return at_margin
    if dash:
        return _no_key(lines, number, row, open_above) or _dash(number, len(dash[1]), row[3] if row else "", open_above)
    if open_above.text and not (row and row[3] in frozenset.union(*known_keys())):
        return _of_text(lines[number - 1], number, open_above)
    if row and open_above.blocks:
        column, blocks = row.start(3), open_above.blocks
        opener = _opener(lines, above(lines, number), column)
        if opener:
            return opener
        return _first_of_block(lines, number, column, row[3], blocks[-1]) or _key(number, column, row[3], blocks)
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
    return _slip(number, column, 1, "this dash", best, "the dash above")


def _first_of_block(lines: list[str], number: int, column: int, key: str, block: Block) -> Slip | None:
    """The line that began the block, if all keys below stand right but for it."""
    if len(block.keys) > 1 or not block.keys[0] or block.column == column:
        return None
    if block.dash is None:
        alone = column < block.column and not above(lines, block.line)
        return (
            _slip(block.line, block.column, len(block.keys[0]), f'"{block.keys[0]}"', 0, f'"{key}"') if alone else None
        )
    rest = (line for line in lines[number:] if line.strip() and len(line) - len(line.lstrip(" ")) <= column)
    follows = ROW.match(next(rest, ""))
    if not follows or follows.start(3) != column or column < 2:
        return None
    message = f"this dash has {_spaces(block.dash)} before it and needs {column - 2}"
    stands = f'{message}, so that "{key}" below stands under "{block.keys[0]}"'
    return Slip(block.line, block.dash + 1, 1, stands, _mend(column - 2 - block.dash))


def _opener(lines: list[str], number: int, column: int) -> Slip | None:
    """A line of one word, and lines below it that stand as if it were their key."""
    word = re.fullmatch(r"( *)(?:- +)?([\w-]+) *", lines[number - 1]) if number else None
    if not word or len(word[1]) >= column:
        return None
    return Slip(number, word.end(2) + 1, 1, f'a colon is missing after "{word[2]}"', f'write "{word[2]}:"')


def _key(number: int, column: int, key: str, blocks: list[Block]) -> Slip | None:
    blocks = [block for block in blocks if block.keys[-1]]
    if not blocks or any(block.column == column for block in blocks):
        return None
    best = min(reversed(blocks), key=lambda block: (key in block.keys, abs(block.column - column)))
    return _slip(number, column, len(key), f'"{key}"', best.column, f'"{best.keys[-1]}"')


def _at_margin(lines: list[str], number: int, blocks: list[Block]) -> Slip | None:
    """The last line above that stands at the margin, if its key is one of a question's or an option's."""
    whole, parts = known_keys()
    if not blocks or blocks[0].column or "questions" not in blocks[0].keys or blocks[0].keys[-1] not in parts - whole:
        return None
    key = blocks[0].keys[-1]
    at = next(at for at in range(number - 1, 0, -1) if lines[at - 1].startswith(key))
    follows = lines[below(lines, at) - 1]
    column = len(follows) - len(follows.lstrip(" "))
    opens = lines[at - 1].rstrip().endswith(":")
    homes = [each for each in outline(lines, at).blocks if each.keys[-1] and each.column]
    fitting = [each for each in homes if each.column == column or each.dash == column and not opens]
    home = fitting or [each for each in homes if each.column < column] or homes
    return _slip(at, 0, len(key), f'"{key}"', home[-1].column, f'"{home[-1].keys[-1]}"') if home else None


def _of_text(line: str, number: int, open_above: Outline) -> Slip | None:
    """A line of a text in `|` or `>` that has left it."""
    text, column = open_above.text, len(line) - len(line.lstrip(" "))
    if not text:
        return None
    needed = text[2] or text[1] + 2
    if len(open_above.lines) == 1 and text[1] < column < needed != text[1] + 2:
        # Of two lines that differ, the one is wrong that does not stand two spaces in.
        first = open_above.lines[0]
        message = f'the text of "{text[0]}" begins here with {_spaces(needed)} before it, and goes on with {column}'
        return Slip(first, needed + 1, 1, message, _mend(column - needed))
    message = f'this line continues the text of "{text[0]}" and needs {_spaces(needed)} before it, but has {column}'
    return Slip(number, column + 1, 1, message, _mend(needed - column))


def _slip(number: int, column: int, width: int, what: str, needed: int, under: str) -> Slip:
    message = f"{what} has {_spaces(column)} before it and needs {needed}, to stand under {under}"
    return Slip(number, column + 1, width, message, _mend(needed - column))


def _mend(missing: int) -> str:
    return f"add {_spaces(missing)}" if missing > 0 else f"remove {_spaces(-missing)}"


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count or 'no'} spaces"
