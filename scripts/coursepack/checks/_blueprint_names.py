"""Which names in a blueprint are those of no module and no objective."""

from collections.abc import Iterable, Iterator

from coursepack.ground.span import Span
from coursepack.model.course import Course


def names_in_blueprints(course: Course) -> Iterator[tuple[Span, str, str, Iterable[str]]]:
    """Each unknown name: where, what it should be, the name, and what there is."""
    modules, objectives = [module.slug for module in course.modules], course.objectives
    # Where a module's objectives could not be read, that is said once, as itself.
    all_known = all(module.objectives for module in course.modules)
    for blueprint in course.blueprints:
        strange = [module for module in blueprint.modules if module not in modules]
        for module in strange:
            if f"docs/{module}/index.md" not in course.names:
                yield blueprint.named(module), "module", module, modules
        asked = dict.fromkeys(cell.objective for cell in blueprint.cells)
        for objective in asked if all_known and not strange else ():
            if objective not in objectives:
                yield blueprint.place.key("questions", objective), "objective", objective, objectives
