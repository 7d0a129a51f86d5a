"""Floor 2: one file per way to print problems, all of them data in, text out."""

from collections.abc import Callable, Mapping, Sequence

from coursepack.ground.problem import Problem
from coursepack.ground.registry import Registry

# A report takes the problems, the texts of the files by name, and whether it may use color.
Report = Callable[[Sequence[Problem], Mapping[str, str], bool], str]
REPORTS: Registry[Report] = Registry(__name__, "REPORT")
