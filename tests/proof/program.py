"""What the program says of a bank: read, checked and reported as `coursepack check` does it, in a small course."""

import json

from coursepack import checks
from coursepack.checks import CHECKS
from coursepack.ground.files import Files, Unreadable
from coursepack.ground.problem import Problem, in_order
from coursepack.ground.span import Span
from coursepack.reading import excused, read_course
from coursepack.reading.faults import FAULTS
from coursepack.reports import REPORTS, Findings

BANK = "quizzes/demo.yaml"
COURSE = {
    "docs/demo/index.md": "---\ntitle: Kora\nobjectives:\n  tell-trigger-from-root: Tell them apart.\n---\n# Kora\n",
    "seeds/claims.yaml": "claims:\n"
    + "".join(
        f"  - {{id: {id}, section: kora, paragraph: kora.1, claim: Invented., statement: event, voice: article,"
        f" idea: {id}, difficulty: easy, item_use: key}}\n"
        for id in ("c01", "c02")
    ),
}
NAMES = frozenset((*COURSE, BANK))
IDS = frozenset((*CHECKS.ids, *FAULTS.ids))


def problems_of(text: str | Unreadable) -> list[Problem]:
    """Every problem that the program finds in the bank; AssertionError for one that helps nobody."""
    files = Files({**COURSE, BANK: text}, NAMES)
    course, problems = read_course(files)
    found = in_order(excused([*problems, *checks.run(course)], files.texts, course.severities))
    own = [problem for problem in found if problem.span.file == BANK]
    known = text if isinstance(text, str) else ""
    for problem in own:
        _helps(problem, known.split("\n"), isinstance(text, str))
    _reported(found, {BANK: known})
    return own


def _helps(problem: Problem, lines: list[str], whole: bool) -> None:
    assert problem.id in IDS
    assert problem.message.strip()
    # So speaks explain.py when the fast library refused a bank and the slow one does not know why.
    assert "something in this file" not in problem.message
    fixed = (problem.fix.span,) if problem.fix else ()
    for span in (problem.span, *(other.span for other in problem.related), *fixed):
        if whole and span.file == BANK:
            _inside(span, lines)


def _inside(span: Span, lines: list[str]) -> None:
    assert 1 <= span.line <= span.end_line <= len(lines), span
    assert 1 <= span.column <= len(lines[span.line - 1]) + 1, span
    assert 1 <= span.end_column <= max(len(lines[span.end_line - 1]), span.column) + 1, span
    assert span.line < span.end_line or span.column <= span.end_column, span


def _reported(problems: list[Problem], texts: dict[str, str]) -> None:
    """Every report has a place for every problem."""
    said = {form: REPORTS.get(form)(Findings(problems, texts)) for form in REPORTS.ids}
    assert len(json.loads(said["sarif"])["runs"][0]["results"]) == len(problems)
    assert len(json.loads(said["json"])["problems"]) == len(problems)
    assert said["github"].count("\n") == len(problems)
    assert all(problem.id in said["text"] for problem in problems)
    for report in said.values():
        report.encode("utf-8")
