"""json: for programs. `{"version": 1, "problems": [...]}`, lines and columns from 1, columns in characters.

Each problem has `id`, `severity`, `file`, `line`, `column`, `endLine`, `endColumn` (exclusive), `message`, `remedy`
(may be empty) and `related`, a list of the same places with `words`. New keys may come; these stay.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def report(problems: Sequence[Problem], texts: Mapping[str, str], color: bool) -> str:
    """All problems as one JSON object."""
    return (
        json.dumps({"version": 1, "problems": [_problem(each) for each in problems]}, ensure_ascii=False, indent=2)
        + "\n"
    )


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "id": problem.id,
        "severity": problem.severity,
        **_place(problem.span),
        "message": problem.message,
        "remedy": problem.remedy,
        "related": [{**_place(other.span), "words": other.words} for other in problem.related],
    }


def _place(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


REPORT = report
