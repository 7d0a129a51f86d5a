"""Know the one line above that stands wrong, where the lines after it follow each other."""

import re

from coursepack.reading.faults._outline import ROW, Block, Slip, above, below, known_keys, outline
from coursepack.reading.faults._spaces import mend, misplaced, spaces


def at_margin(lines: list[str], number: int, blocks: list[Block]) -> Slip | None:
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
    fitting = [each for each in homes if each.column == column or (each.dash == column and not opens)]
    home = fitting or [each for each in homes if each.column < column] or homes
    return misplaced(at, 0, len(key), f'"{key}"', home[-1].column, f'"{home[-1].keys[-1]}"') if home else None


def first_of_block(lines: list[str], number: int, column: int, key: str, block: Block) -> Slip | None:
    """The line that began the block, if all keys below stand right but for it."""
    if len(block.keys) > 1 or not block.keys[0] or block.column == column:
        return None
    if block.dash is None:
        alone = column < block.column and not above(lines, block.line)
        name = block.keys[0]
        return misplaced(block.line, block.column, len(name), f'"{name}"', 0, f'"{key}"') if alone else None
    rest = (line for line in lines[number:] if line.strip() and len(line) - len(line.lstrip(" ")) <= column)
    follows = ROW.match(next(rest, ""))
    if not follows or follows.start(3) != column or column < 2:
        return None
    message = f"this dash has {spaces(block.dash)} before it and needs {column - 2}"
    stands = f'{message}, so that "{key}" below stands under "{block.keys[0]}"'
    return Slip(block.line, block.dash + 1, 1, stands, mend(column - 2 - block.dash))


def opener(lines: list[str], number: int, column: int) -> Slip | None:
    """A line of one word, and lines below it that stand as if it were their key."""
    word = re.fullmatch(r"( *)(?:- +)?([\w-]+) *", lines[number - 1]) if number else None
    if not word or len(word[1]) >= column:
        return None
    return Slip(number, word.end(2) + 1, 1, f'a colon is missing after "{word[2]}"', f'write "{word[2]}:"')
