"""Know repeated keys that are no slip of one line: a whole entry follows another, and its dash is missing."""

import re
from collections.abc import Iterator
from dataclasses import replace

from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span


def missing_dashes(problems: list[Problem], text: str) -> list[Problem]:
    """The problems of a file, those of keys that repeat an entry from its first key on made one for each entry."""
    lines = text.split("\n")
    return [problem for run in _runs(problems) for problem in _judge(run, lines)]


def _runs(problems: list[Problem]) -> Iterator[list[Problem]]:
    """Repeated keys of one column, cut where the first of them comes again; any other problem by itself."""
    run = list[Problem]()
    for problem in problems:
        goes_on = run and problem.related and problem.span.column == run[0].span.column
        if run and not (goes_on and run[0].related and problem.related[0].span > run[0].related[0].span):
            yield run
            run = []
        run.append(problem)
    if run:
        yield run


def _judge(run: list[Problem], lines: list[str]) -> list[Problem]:
    first = run[0]
    if len(run) < 2 or first.id != "duplicate-key" or not _opens(first.related[0].span, lines):
        return run
    key = lines[first.span.line - 1][first.span.column - 1 : first.span.end_column - 1]
    message = f'a dash is missing before "{key}", which begins the keys of the entry above all over again'
    remedy = f'write "- {key}" there'
    if "-" in lines[first.related[0].span.line - 1][: first.related[0].span.column - 1]:
        remedy += ", with the dash under the dash of the entry above"
    began = Related(first.related[0].span, "the entry above begins here")
    return [replace(first, message=message, remedy=remedy, related=(began,))]


def _opens(span: Span, lines: list[str]) -> bool:
    """Whether the key at this place is the first of its mapping."""
    above = next((line for line in reversed(lines[: span.line - 1]) if line.strip()), "")
    before = lines[span.line - 1][: span.column - 1]
    return bool(re.fullmatch(r"\s*(- +)+", before)) or bool(not before.strip() and re.search(r"[:-]\s*$", above))
