"""Floor 2: one file per way to print problems, all of them data in, text out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from coursepack.ground.problem import Problem
from coursepack.ground.registry import Registry


def _no_page(id: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a report prints: problems, the texts of the files by name, and whether it may use color.

    `page` gives what there is to say about an id, as Markdown.
    """

    problems: Sequence[Problem]
    texts: Mapping[str, str] = field(default_factory=dict)
    color: bool = False
    page: Callable[[str], str] = _no_page


Report = Callable[[Findings], str]
REPORTS: Registry[Report] = Registry(__name__, "REPORT")
