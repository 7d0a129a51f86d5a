"""What is wrong with a course: one value per mistake, made where it is found and printed far away."""

from dataclasses import dataclass
from typing import Literal

from coursepack.ground.span import Span

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Related:
    """The other half of a problem: "first used here"."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Fix:
    """The one safe mend of a problem: what stands at `span` becomes `text`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: its id in words, what is wrong, and how to mend it.

    `message` quotes the word that is wrong; `remedy` is a clause that can follow a semicolon, or empty. `fix` is there
    only where nobody could want another mend.
    """

    id: str
    severity: Severity
    span: Span
    message: str
    remedy: str = ""
    related: tuple[Related, ...] = ()
    fix: Fix | None = None

    @property
    def sentence(self) -> str:
        """The message and its remedy in one line."""
        return f"{self.message}; {self.remedy}" if self.remedy else self.message


def in_order(problems: list[Problem]) -> list[Problem]:
    """Problems sorted by file and place, each said once."""
    return sorted(dict.fromkeys(problems), key=lambda problem: (problem.span, problem.id, problem.message))
