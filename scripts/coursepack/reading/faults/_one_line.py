"""Know a slip that one line shows by itself: a wrong dash or space, a colon left out, two keys where one can stand."""

import re

from coursepack.ground.span import Span
from coursepack.reading.cut_texts import CUT, PROSE
from coursepack.reading.faults._outline import ROW, Slip, known_keys
from coursepack.reading.faults._pasted import CURLY, UNSEEN
from coursepack.reading.faults.cut_text import cut_text

SPACES = {"\t": "a tab", **UNSEEN}
INDENT = re.compile(rf" *([{''.join(SPACES)}])")
PASTED_KEY = re.compile(rf" *[{''.join(UNSEEN)}]\s*(?:- +)?[\w-]+ *:(?:\s|$)")
AFTER_DASH = re.compile(rf" *(?:- +)*- *([{''.join(SPACES)}])")
BULLET = re.compile(r" *([^\w\s\"'#\[{&!%@`|>\-<?:/(=]|--+|\d{1,2}[.)]|[A-Za-z][.)])\s*(?=[\w-]+ *:\s)")
GLUED_DASH = re.compile(r" *-(?=[\w\"'])")
VALUE = re.compile(r" *(?:- +)*(?:([\w-]+) *: +)?([\"'|>#]?)")
TWO_DASHES = re.compile(r" *- +(-) +[\w-]+ *:")
COMMENT = re.compile(r" *(//|<!--|/\*|;)")
WORD = re.compile(r" *((?:- +)*)([A-Za-z][\w-]*)")
SECOND_KEY = re.compile(r"[\s,;{]([a-z][\w-]*)$")


def one_line(line: str, number: int, columns: set[int]) -> Slip | None:
    """The slip in a line; `columns` are those in which a key may stand here (from 0)."""
    return _spacing(line, number) or _list_sign(line, number) or _colon(line, number, columns) or _cut(line, number)


def pasted_indent(lines: list[str]) -> Slip | None:
    """The last key that such a sign stands before: YAML takes the sign for a part of the key, and stops later."""
    pasted = (number for number in range(len(lines), 0, -1) if PASTED_KEY.match(lines[number - 1]))
    number = next(pasted, 0)
    return _spacing(lines[number - 1], number) if number else None


def _spacing(line: str, number: int) -> Slip | None:
    indent, after = INDENT.match(line), AFTER_DASH.match(line)
    if indent:
        return Slip(number, indent.end(), 1, f"{SPACES[indent[1]]} cannot indent a line", "use spaces")
    if after:
        return Slip(number, after.end(), 1, f"{SPACES[after[1]]} cannot follow a dash", "type a space in its place")
    return None


def _list_sign(line: str, number: int) -> Slip | None:
    twice = TWO_DASHES.match(line)
    if twice:
        return Slip(number, twice.start(1) + 1, 1, "a second dash begins a list inside the list", "keep one of the two")
    bullet, glued, comment = BULLET.match(line), GLUED_DASH.match(line), COMMENT.match(line)
    if bullet:
        message = f'"{bullet[1]}" does not begin an entry of a list'
        return Slip(number, bullet.start(1) + 1, len(bullet[1]), message, "type a hyphen (-) and a space in its place")
    if glued:
        return Slip(number, glued.end(), 1, "a dash needs a space after it", "add the space")
    if comment:
        remedy = "write # and a space in its place"
        return Slip(number, comment.start(1) + 1, len(comment[1]), f'"{comment[1]}" does not begin a comment', remedy)
    return None


def _colon(line: str, number: int, columns: set[int]) -> Slip | None:
    word = WORD.match(line)
    whole, parts = known_keys()
    if not word or word[2] not in whole | parts or not (word[1] or not columns or word.start(2) in columns):
        return None
    key, column, rest = word[2], word.end() + 1, line[word.end() :]
    sign = re.match(r" *([-=]>|=|：|﹕)", rest)
    if sign:
        remedy = f'write "{key}: …"'
        return Slip(
            number, column + sign.start(1), len(sign[1]), f'"{sign[1]}" stands where "{key}" needs a colon', remedy
        )
    if rest[:1] == ":" and rest[1:2] in UNSEEN:
        message = f'{UNSEEN[rest[1]]} stands after "{key}:" where a space must'
        return Slip(number, column + 1, 1, message, "delete it and press the space bar")
    if rest[:1] == ":" and rest[1:2].strip():
        message = f'a space is missing after "{key}:"'
        return Slip(number, column + 1, 1, message, "put one there")
    if not re.match(r" *:", rest):
        return Slip(number, column, 1, f'a colon is missing after "{key}"', f'write "{key}: …"')
    return None


def _cut(line: str, number: int) -> Slip | None:
    """A text that ended before a #, so that its next line cannot continue it."""
    value, cut = VALUE.match(line), CUT.search(line)
    if not value or not cut or value[2] or (value[1] and value[1] not in PROSE):
        return None
    start = line.index("#", cut.start())
    place = Span("", number, start + 1, number, len(line) + 1)
    problem = cut_text(place, line[start:])
    return Slip(number, start + 1, len(line) - start, problem.message, problem.remedy)


def second_colon(line: str, number: int, column: int) -> Slip | None:
    """What a colon further on in a line shows; `column` is where it stands (from 1)."""
    row, second = ROW.match(line), SECOND_KEY.search(line[: column - 1])
    if not row or row.end() >= column:
        return None
    whole, parts = known_keys()
    if second and second[1] in whole | parts:
        message = f'"{second[1]}:" begins a second key in the line of "{row[3]}"'
        remedy = "give it a line of its own, or put the text in quotes if the colon belongs to it"
        return Slip(number, second.start(1) + 1, len(second[1]) + 1, message, remedy)
    value = line[row.end() :].lstrip()
    what = "a colon followed by a space cannot stand" if line[column:].strip() else "a colon cannot end a line"
    if value[:1] and value[:1] in CURLY:
        remedy = 'put straight quotes (") around the whole text: curly ones do not count'
        return Slip(number, column, 1, f"{what} in a text without quotes", remedy)
    marks = "single" if '"' in value else "double"
    return Slip(number, column, 1, f"{what} in a text without quotes", f"put the whole text in {marks} quotes")
