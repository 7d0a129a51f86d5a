"""github: workflow commands, so that each problem stands on its line in a pull request.

Source of the form: GitHub's documentation, "Workflow commands for GitHub Actions", error and warning messages.
"""

from coursepack.ground.problem import Problem
from coursepack.reports import Findings
from coursepack.reports._catalog import why


def report(findings: Findings) -> str:
    """One workflow command per problem."""
    return "".join(_command(problem) for problem in findings.problems)


def _command(problem: Problem) -> str:
    span = problem.span
    properties = {"file": span.file, "line": span.line, "endLine": span.end_line, "title": problem.id}
    if span.line == span.end_line:
        # GitHub takes columns only for a stretch within one line.
        properties |= {"col": span.column, "endColumn": span.end_column}
    related = "".join(f"\n{other.span}: {other.words}" for other in problem.related)
    written = ",".join(f"{name}={_escaped(str(value), ',:')}" for name, value in properties.items())
    message = f"{problem.sentence}{related}\nWhy: {why(problem.id)}"
    return f"::{problem.severity} {written}::{_escaped(message)}\n"


def _escaped(text: str, more: str = "") -> str:
    """The text with the characters that end a command, or one of its properties, written as %XX."""
    return "".join(f"%{ord(letter):02X}" if letter in "%\r\n" + more else letter for letter in text)


REPORT = report
