"""The report for programs."""

import json

from coursepack.ground.problem import Fix, Problem, Related
from coursepack.ground.span import Span
from coursepack.reports import Findings
from coursepack.reports._catalog import why
from coursepack.reports.json import report


def test_each_problem_has_every_part_by_name() -> None:
    problem = Problem(
        "x",
        "error",
        Span("é.yaml", 2, 3, 4, 5),
        "wrong",
        "mend",
        (Related(Span("b", 6, 7, 8, 9), "first"),),
        Fix(Span("b", 6, 7, 8, 9), "right"),
    )
    place = {"file": "b", "line": 6, "column": 7, "endLine": 8, "endColumn": 9}
    expected = {
        "id": "x",
        "severity": "error",
        "file": "é.yaml",
        "line": 2,
        "column": 3,
        "endLine": 4,
        "endColumn": 5,
        "message": "wrong",
        "remedy": "mend",
        "related": [{**place, "words": "first"}],
        "fix": {**place, "text": "right"},
        "help": why("x"),
    }
    printed = json.loads(report(Findings([problem])))
    assert len(printed["problems"][0].pop("fingerprint")) == 32
    assert printed == {"version": 1, "problems": [expected]}


def test_no_problem_is_an_empty_list() -> None:
    assert json.loads(report(Findings([]))) == {"version": 1, "problems": []}
