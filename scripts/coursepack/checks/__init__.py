"""Floor 3: one file per check; each takes the course and yields its problems. Its docstring is its page."""

from collections.abc import Callable, Iterable, Iterator

from coursepack.ground.problem import Problem
from coursepack.ground.registry import Registry
from coursepack.model.course import Course

CHECKS: Registry[Callable[[Course], Iterable[Problem]]] = Registry(__name__, "CHECK")


def run(course: Course) -> Iterator[Problem]:
    """Everything that any check finds."""
    for id in CHECKS.ids:
        yield from CHECKS.get(id)(course)
