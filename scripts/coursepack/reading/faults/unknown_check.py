"""Find names of checks that are none.

A comment that excuses a question, or a line of `pyproject.toml` that sets what a warning counts as, names a check by
the id at the end of its messages. Misspelled, it would excuse nothing, and nobody would be told.

Wrong::

    # pyproject.toml
    [tool.coursepack.severity]
    exam-twim = "error"

Right::

    # pyproject.toml
    [tool.coursepack.severity]
    exam-twin = "error"
"""

from coursepack.ground.nearest import nearest
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reading.faults._ids import known_ids


def unknown_check(span: Span, id: str) -> Problem:
    """`span` is the name alone."""
    near = nearest(id, known_ids())
    remedy = f'did you mean "{near}"?' if near else "`coursepack explain` lists all checks"
    return Problem("unknown-check", "error", span, f'there is no check "{id}"', remedy)


FAULT = unknown_check
