"""Know a quotation mark that is never closed, or closed too early."""

import re
from bisect import bisect_right
from itertools import accumulate

from coursepack.reading.faults._outline import ROW, Slip

OPENED = re.compile(r"""\s*(?:- +)*(?:[\w-]+ *: +)?(["'])""")
WHOLE = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.S), "'": re.compile(r"'(?:[^']|'')*'")}
FITS = re.compile(r"[ \t]*(#|$|[,\]}:])", re.M)


def quotes(lines: list[str], number: int) -> Slip | None:
    """The slip, when a quoted text that ends in the line of that number, or nowhere, was opened or closed wrongly."""
    text, starts = "\n".join(lines), list(accumulate((len(line) + 1 for line in lines), initial=0))
    at = 1
    while at <= number:
        opened = OPENED.match(text, starts[at - 1], starts[at] - 1)
        whole = WHOLE[opened[1]].match(text, opened.start(1)) if opened else None
        last = bisect_right(starts, whole.end() - 1) if whole else at
        if opened and (not whole or last == number):
            column = opened.start(1) - starts[at - 1] + 1
            return _unclosed(lines, at, column, last if whole else 0) or (
                _closed_early(text, last, whole) if whole else None
            )
        at = last + 1
    return None


def _unclosed(lines: list[str], at: int, column: int, last: int) -> Slip | None:
    """A mark that was not closed: the text it opens never ends, or runs on over lines with keys of their own."""
    if last and not any(ROW.match(line) for line in lines[at:last]):
        return None
    ends = f", so the text runs on into line {last}" if last else ""
    close = f"write a second {lines[at - 1][column - 1]} where the text ends, or remove this one"
    return Slip(at, column, 1, f"the quotation mark opened here is never closed{ends}", close)


def _closed_early(text: str, line: int, whole: re.Match[str]) -> Slip | None:
    """A mark inside the text that ends it; nothing if what follows may follow."""
    end = whole.end() - 1
    rest = text[end + 1 : text.find("\n", end)] if "\n" in text[end:] else text[end + 1 :]
    if FITS.match(rest):
        return None
    column = end - text.rfind("\n", 0, end)
    if whole[0][0] == "'" and (rest[:1].isalpha() or rest.rstrip().endswith("'")):
        message = "this apostrophe ends the text, because a single quotation mark began it"
        return Slip(line, column, 1, message, "write it twice (''), or put the whole text in double quotes")
    if rest.rstrip().endswith(whole[0][0]):
        message = "this quotation mark ends the text, because one of its kind began it"
        return Slip(line, column, 1, message, 'write \\" for the marks inside the text, and " only around it')
    return None
