"""What a format is: a title, the ending of its files, and a function from one bank to files and losses."""

from collections.abc import Callable
from dataclasses import dataclass

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.course import Course

Exported = tuple[dict[str, bytes], list[Problem]]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format. `export` gives the files by path from the folder of exports, and an `export-loss` for each loss.

    It is a pure function: the same course and bank give the same bytes.
    """

    title: str
    export: Callable[[Course, Bank], Exported]
