"""sarif: for code scanning and other tools that gather findings; SARIF 2.1.0, one rule per check.

Columns count characters, ends are exclusive. Fingerprints stay when lines move. A rule's help is the check's page.
Source of the form: OASIS, Static Analysis Results Interchange Format 2.1.0 plus Errata 01.
"""

import json
from typing import Any
from urllib.parse import quote

from coursepack import HOME, __version__
from coursepack.ground.problem import Fix, Problem
from coursepack.ground.span import Span
from coursepack.reports import Findings
from coursepack.reports._catalog import why
from coursepack.reports._fingerprints import fingerprints

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def report(findings: Findings) -> str:
    """One run with all problems."""
    ids = sorted({problem.id for problem in findings.problems})
    driver = {
        "name": "coursepack",
        "semanticVersion": __version__,
        "informationUri": HOME,
        "rules": [_rule(id, findings.page(id)) for id in ids],
    }
    marked = zip(findings.problems, fingerprints(findings), strict=True)
    results = [_result(problem, ids.index(problem.id), mark) for problem, mark in marked]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(id: str, page: str) -> dict[str, Any]:
    first = page.split("\n", 1)[0] or id
    return {
        "id": id,
        "shortDescription": {"text": first},
        "help": {"text": page or id, "markdown": page or id},
        "helpUri": why(id),
    }


def _result(problem: Problem, rule: int, mark: str) -> dict[str, Any]:
    result = {
        "ruleId": problem.id,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": problem.sentence},
        "locations": [{"physicalLocation": _place(problem.span)}],
        "partialFingerprints": {"coursepackProblem/v1": mark},
    }
    if problem.related:
        result["relatedLocations"] = [
            {"physicalLocation": _place(other.span), "message": {"text": other.words}} for other in problem.related
        ]
    return result | ({"fixes": [_fix(problem.fix)]} if problem.fix else {})


def _place(span: Span) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(span.file)}, "region": _region(span)}


def _region(span: Span) -> dict[str, Any]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(fix.span), "insertedContent": {"text": fix.text}}
    return {"artifactChanges": [{"artifactLocation": {"uri": quote(fix.span.file)}, "replacements": [replacement]}]}


REPORT = report
