"""Mangle a bank as a file: cut it off, lose and gain bytes, move lines, mistype."""

from .picking import BYTES, Draw, one, upto

# What editors, keyboards, mergers and broken disks leave behind.
MARKS = ["\t", "\x00", "\r", "\x85", "\u2028", "\xa0", '"', "'", "`", ":", ": ", "-", "- ", "#", " #", "[", "]", "{"]
MARKS += ["}", ",", "&a ", "*a ", "!!str ", "!x ", "|", ">", "%", "@", "?", "? ", "---", "...", "<<: ", "\\"]
LINES = [
    "<<<<<<< HEAD",
    "=======",
    ">>>>>>> theirs",
    "---",
    "...",
    "%YAML 1.1",
    "\t",
    "# note",
    "-",
    "- ",
    "key: value",
]
LINES += [
    "  use: quiz",
    "    use: exam",
    "    level: apply",
    "        feedback: Again.",
    "      - text: Another",
    "]",
    "}",
]


def mangled(draw: Draw, text: str) -> bytes:
    """The text with something wrong, or at least different, in up to three places."""
    content = text.encode("utf-8")
    for _ in range(draw(upto(3)) + 1):
        content = one(draw, CHANGES)(draw, content)
    return content


def _truncate(draw: Draw, content: bytes) -> bytes:
    return content[: draw(upto(len(content) + 1))]


def _lose(draw: Draw, content: bytes) -> bytes:
    start = draw(upto(len(content) + 1))
    return content[:start] + content[start + draw(upto(12)) + 1 :]


def _gain(draw: Draw, content: bytes) -> bytes:
    start = draw(upto(len(content) + 1))
    return content[:start] + draw(BYTES) + content[start + draw(upto(3)) :]


def _mark(draw: Draw, content: bytes) -> bytes:
    start = draw(upto(len(content) + 1))
    return content[:start] + one(draw, MARKS).encode("utf-8") + content[start:]


def _mark_a_value(draw: Draw, content: bytes) -> bytes:
    """A sign where a value begins or ends, which is where YAML gives it a meaning."""
    lines = content.split(b"\n")
    at, mark = draw(upto(len(lines))), one(draw, MARKS).encode("utf-8")
    key, colon, value = lines[at].partition(b": ")
    lines[at] = one(draw, [key + colon + mark + value, lines[at] + mark, key + value, key + colon + mark])
    return b"\n".join(lines)


def _move_lines(draw: Draw, content: bytes) -> bytes:
    """A line gone, said twice, in another place, or another line."""
    lines = content.split(b"\n")
    at, to = draw(upto(len(lines))), draw(upto(len(lines)))
    match draw(upto(4)):
        case 0:
            del lines[at]
        case 1:
            lines.insert(to, lines[at])
        case 2:
            lines[at], lines[to] = lines[to], lines[at]
        case _:
            lines.insert(at, one(draw, LINES).encode("utf-8"))
    return b"\n".join(lines)


def _indent(draw: Draw, content: bytes) -> bytes:
    """One line, or all from one on, further right or left."""
    lines = content.split(b"\n")
    at, count = draw(upto(len(lines))), one(draw, [1, 1, 2, len(lines)])
    shift = one(draw, [b" ", b"  ", b"    ", b"\t", b""])
    for line in range(at, min(at + count, len(lines))):
        bare = lines[line].lstrip(b" ")
        lines[line] = shift + lines[line] if shift else lines[line][2:] if len(lines[line]) - len(bare) > 1 else bare
    return b"\n".join(lines)


def _line_ends(draw: Draw, content: bytes) -> bytes:
    return content.replace(b"\n", one(draw, [b"\r\n", b"\r", b"\n\n", b" \n", b"\\n", b" "]))


def _recode(draw: Draw, content: bytes) -> bytes:
    return content.decode("utf-8", "replace").encode(one(draw, ["utf-16", "latin-1", "utf-8-sig"]), "replace")


CHANGES = [_truncate, _lose, _gain, _mark, _mark_a_value, _mark_a_value, _move_lines, _move_lines, _indent, _indent]
CHANGES += [_lose, _gain, _mark, _move_lines, _indent, _mark_a_value, _line_ends, _recode]
