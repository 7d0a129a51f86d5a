"""text: for people at a terminal. Place, what is wrong, how to mend it; then the line, and a caret under the word."""

from collections.abc import Iterator, Mapping
from unicodedata import combining, east_asian_width

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reports import Findings
from coursepack.reports._catalog import why

WIDEST = 110
COLORS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "place": "\x1b[1m", "quiet": "\x1b[2m", "off": "\x1b[0m"}


def report(findings: Findings) -> str:
    """Each problem in a few lines; nothing at all when there is none."""
    lines = {name: text.split("\n") for name, text in findings.texts.items()}
    return "".join(f"{line}\n" for problem in findings.problems for line in _problem(problem, lines, findings.color))


def _problem(problem: Problem, lines: Mapping[str, list[str]], color: bool) -> Iterator[str]:
    paint = COLORS if color else dict.fromkeys(COLORS, "")
    place = f"{paint['place']}{problem.span}:{paint['off']}"
    severity = f"{paint[problem.severity]}{problem.severity}:{paint['off']}"
    id = f"{paint['quiet']}[{_linked(problem.id) if color else problem.id}]{paint['off']}"
    yield f"{place} {severity} {printable(problem.sentence)} {id}"
    yield from _shown(problem.span, lines, paint[problem.severity], paint["off"])
    for related in problem.related:
        yield f"    {related.span}: {printable(related.words)}"


def _linked(id: str) -> str:
    """The id as a link to its page, in terminals that know links (OSC 8); the others show the id alone."""
    return f"\x1b]8;;{why(id)}\x1b\\{id}\x1b]8;;\x1b\\"


def _shown(span: Span, lines: Mapping[str, list[str]], on: str, off: str) -> Iterator[str]:
    """The line, cut to a bearable width around the place, and carets under the stretch."""
    of_file = lines.get(span.file, [])
    if not 0 < span.line <= len(of_file) or not of_file[span.line - 1].strip():
        return
    line = of_file[span.line - 1]
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    cut = max(0, start - WIDEST // 2) if len(line) > WIDEST else 0
    shown = printable(line[cut : cut + WIDEST])
    carets = max(1, min(end, cut + WIDEST) - start)
    yield f"    {'…' if cut else ''}{shown}{'…' if len(line) > cut + WIDEST else ''}".rstrip()
    yield f"    {' ' * (_columns(line[cut:start]) + bool(cut))}{on}{'^' * carets}{off}"


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: some letters take two, and marks on letters none."""
    return sum(2 if east_asian_width(letter) in "WF" else not combining(letter) for letter in text)


def printable(text: str) -> str:
    """The text with every character that could disturb a terminal shown as a dot."""
    return "".join(letter if letter.isprintable() else " " if letter.isspace() else "·" for letter in text)


REPORT = report
