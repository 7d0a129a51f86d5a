"""Read the blueprints of exam papers."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from coursepack.ground.fields import Fields
from coursepack.ground.files import Files, Unreadable
from coursepack.ground.problem import Problem
from coursepack.model.bank import is_bank
from coursepack.model.blueprint import Blueprint, Cell, is_blueprint
from coursepack.reading.yaml_file import read_yaml, unreadable

SHELVES = "banks lie in quizzes/ and quizzes/exam/, blueprints in quizzes/blueprints/"


def read_blueprints(files: Files) -> tuple[tuple[Blueprint, ...], list[Problem]]:
    """Every blueprint that fits its schema, and what is wrong with the others."""
    found, problems = list[Blueprint](), list[Problem]()
    for path in filter(is_blueprint, files.texts):
        blueprint, more = read_blueprint(path, files.texts[path])
        found += [blueprint] if blueprint else []
        problems += more
    return tuple(found), problems


def read_blueprint(path: str, text: str | Unreadable) -> tuple[Blueprint | None, list[Problem]]:
    """The blueprint in a file; None where something is wrong with it, since a part of one would be another paper."""
    tree, problems = read_yaml(path, text, "blueprint")
    if tree is None or problems:
        return None, problems
    fields, slug = Fields(tree.value, tree.place), PurePosixPath(path).stem
    modules, cells = fields.texts("from") or (slug,), tuple(_cells(fields))
    return Blueprint(path, slug, fields.text("title"), modules, cells, tree.place), []


def _cells(fields: Fields) -> Iterable[Cell]:
    for objective, levels in fields.named("questions").items():
        for level, count in levels.value.items():
            yield Cell(objective, level, int(count), levels.place.span(level))


def strays(names: Iterable[str]) -> list[Problem]:
    """A problem for each YAML file below `quizzes/` that lies, or is called, so that nobody reads it."""
    return [_stray(name) for name in sorted(names) if _is_stray(name)]


def _is_stray(name: str) -> bool:
    yaml = name.startswith("quizzes/") and name.lower().endswith((".yaml", ".yml"))
    return yaml and not is_bank(name) and not is_blueprint(name)


def _stray(name: str) -> Problem:
    renamed = str(PurePosixPath(name).with_suffix(".yaml"))
    if renamed != name and (is_bank(renamed) or is_blueprint(renamed)):
        return unreadable(name, Unreadable("its name has to end in .yaml"), f'rename it to "{renamed}"')
    return unreadable(name, Unreadable(f"nothing is read from {PurePosixPath(name).parent}/"), SHELVES)
