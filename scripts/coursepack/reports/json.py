"""json: for programs. `{"version": 1, "problems": [...]}`, lines and columns from 1, columns in characters.

Each problem has `id`, `severity`, `file`, `line`, `column`, `endLine`, `endColumn` (exclusive), `message`, `remedy`
(may be empty), `related`, a list of the same places with `words`, `fix`, null or such a place with the `text` to put
there, `fingerprint`, which stays when lines move, and `help`, an address. New keys may come; these stay.
"""

import json
from typing import Any

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reports import Findings
from coursepack.reports._catalog import why
from coursepack.reports._fingerprints import fingerprints


def report(findings: Findings) -> str:
    """All problems as one JSON object."""
    marked = zip(findings.problems, fingerprints(findings), strict=True)
    problems = [_problem(problem, mark) for problem, mark in marked]
    return json.dumps({"version": 1, "problems": problems}, ensure_ascii=False, indent=2) + "\n"


def _problem(problem: Problem, mark: str) -> dict[str, Any]:
    return {
        "id": problem.id,
        "severity": problem.severity,
        **_place(problem.span),
        "message": problem.message,
        "remedy": problem.remedy,
        "related": [{**_place(other.span), "words": other.words} for other in problem.related],
        "fix": {**_place(problem.fix.span), "text": problem.fix.text} if problem.fix else None,
        "fingerprint": mark,
        "help": why(problem.id),
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
