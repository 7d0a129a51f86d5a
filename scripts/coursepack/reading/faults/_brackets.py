"""Know what is wrong between brackets and braces: a comma left out, or the other bracket never closed."""

from coursepack.ground.span import Span
from coursepack.reading.faults._outline import Slip, above

CLOSING = {"]": "[", "}": "{"}


def brackets(words: str, lines: list[str], span: Span) -> Slip | None:
    """The slip at a place inside brackets that do not go on as they should."""
    line = lines[span.line - 1] if span.line <= len(lines) else ""
    sign = line[span.column - 1 : span.column]
    opened = "[" if "flow sequence" in words else "{"
    if sign in CLOSING and CLOSING[sign] != opened:
        missing = "]" if opened == "[" else "}"
        message = f'"{sign}" closes too early: the {opened} opened before it is still open'
        return Slip(span.line, span.column, 1, message, f"write {missing} before it")
    before = above(lines, span.line)
    if sign in ('"', "{", "[") and not line[: span.column - 1].strip() and before:
        end = lines[before - 1].rstrip()
        if end[-1:] not in "[{,":
            message = "a comma is missing between this line and the next"
            return Slip(before, len(end) + 1, 1, message, "write one at the end of this line")
    return None
