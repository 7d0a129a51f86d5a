"""The report for code scanning."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result
from jsonschema import Draft4Validator

from coursepack.ground.problem import Fix, Problem, Related
from coursepack.ground.span import Span
from coursepack.reports import Findings
from coursepack.reports.sarif import report

Run = Callable[..., Result]
REFEREE = Path(__file__).parents[1] / "referees" / "sarif" / "sarif-2.1.0-rtm.5.json"
ERR = Path(__file__).parents[1] / "banks" / "err"
OASIS = Draft4Validator(json.loads(REFEREE.read_text("utf-8")))


def read(findings: Findings) -> dict[str, Any]:
    """The one run of the report, which fits the schema."""
    log = json.loads(report(findings))
    OASIS.validate(log)
    (run,) = log["runs"]
    return dict(run)


def marks(text: str) -> list[str]:
    """The fingerprints of a problem in each line of the text that holds an x."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if "x" in line]
    problems = [Problem("some-id", "error", Span("a.yaml", line, 1, line, 2), "wrong") for line in lines]
    run = read(Findings(problems, {"a.yaml": text}))
    return [each["partialFingerprints"]["coursepackProblem/v1"] for each in run["results"]]


def test_no_problem_is_a_run_without_results() -> None:
    assert read(Findings([]))["results"] == []


def test_a_problem_has_rule_place_message_and_fix() -> None:
    span = Span("a b/é.yaml", 2, 3, 2, 7)
    problem = Problem(
        "some-id", "warning", span, "wrong", "mend it", (Related(Span("c", 4), "here"),), Fix(span, "right")
    )
    run = read(Findings([problem], page=lambda id: f"Find {id}.\n\nWhy."))
    (rule,), (result,) = run["tool"]["driver"]["rules"], run["results"]
    assert (rule["id"], rule["shortDescription"]["text"]) == ("some-id", "Find some-id.")
    assert rule["help"]["markdown"].endswith("Why.")
    assert rule["helpUri"].endswith("/quizzes/checks.md#some-id")
    assert (result["level"], result["message"]["text"]) == ("warning", "wrong; mend it")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/%C3%A9.yaml"
    assert place["region"] == {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 7}
    assert result["relatedLocations"][0]["message"]["text"] == "here"
    change = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"]["text"] == "right"


def test_a_fingerprint_stays_when_lines_move_and_tells_alike_lines_apart() -> None:
    first, second, third = marks("x: 1\ny: 2\nx: 1\nx: 3")
    assert len({first, second, third}) == 3
    assert marks("new: 0\n\ny: 2\n  x: 1\nx: 1\nx: 3") == [first, second, third]
    assert marks("x: 4") != [first]


def test_what_check_prints_for_every_bad_bank_fits_the_schema(run: Run) -> None:
    result = run("check", ERR.relative_to(Path(__file__).parents[2]).as_posix(), "--format", "sarif")
    log = json.loads(result.stdout)
    OASIS.validate(log)
    assert len(log["runs"][0]["results"]) > 100
    assert all(rule["help"]["markdown"].startswith("Find ") for rule in log["runs"][0]["tool"]["driver"]["rules"])
