"""A blueprint: how many exam questions of which objective and level a paper takes."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Place


@dataclass(frozen=True, slots=True)
class Cell:
    """So many questions of one objective at one level; `span` is where the number stands."""

    objective: str
    level: str
    count: int
    span: Span


@dataclass(frozen=True, slots=True)
class Blueprint:
    """One file of `quizzes/blueprints/`. `modules` are those whose exam banks a paper draws on.

    `place` knows where each key of the file stands.
    """

    path: str
    slug: str
    title: str
    modules: tuple[str, ...]
    cells: tuple[Cell, ...]
    place: Place

    def named(self, module: str) -> Span:
        """Where a module is named; the top of the file where only the file's name names it."""
        return self.place.span("from", self.modules.index(module))


def is_blueprint(path: str) -> bool:
    """Whether a path from the course root is one where blueprints lie."""
    parts = PurePosixPath(path)
    return parts.suffix == ".yaml" and str(parts.parent) == "quizzes/blueprints"
