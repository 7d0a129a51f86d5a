"""The report for pull requests."""

from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.reports import Findings
from coursepack.reports._catalog import why
from coursepack.reports.github import report


def test_each_problem_is_a_command_with_its_place() -> None:
    problem = Problem("some-id", "error", Span("a.yaml", 2, 3, 2, 7), "wrong", "mend it")
    assert report(Findings([problem])) == (
        "::error file=a.yaml,line=2,endLine=2,title=some-id,col=3,endColumn=7::wrong; mend it%0AWhy: "
        f"{why('some-id')}\n"
    )


def test_what_would_end_a_command_is_escaped() -> None:
    problem = Problem("x", "warning", Span("a,b:c", 1, 1, 2, 1), "100 %\nnow", "", (Related(Span("d"), "here"),))
    assert report(Findings([problem])) == (
        f"::warning file=a%2Cb%3Ac,line=1,endLine=2,title=x::100 %25%0Anow%0Ad:1:1: here%0AWhy: {why('x')}\n"
    )
