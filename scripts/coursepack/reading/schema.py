"""Hold what was read against its JSON Schema: a fast yes, or the reasons for the no in our own words."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft7Validator

from coursepack.ground.problem import Problem
from coursepack.ground.yaml_tree import Tree

PACKAGE = Path(__file__).parents[1]
# In the wheel the schemas lie inside the package; in a checkout they lie beside what they describe.
SHELVES = (PACKAGE / "schemas", PACKAGE / "reading", PACKAGE.parents[1] / "quizzes", PACKAGE.parents[1] / "seeds")


def find_schema(name: str) -> Path:
    """The file of the schema of that name ("bank", "claims" …). FileNotFoundError if the installation lacks it."""
    path = next((path for shelf in SHELVES if (path := shelf / f"{name}.schema.json").is_file()), None)
    if path is None:
        raise FileNotFoundError(f"{name}.schema.json")
    return path


@cache
def load_schema(name: str) -> dict[str, Any]:
    """The schema of that name. FileNotFoundError if the installation lacks it."""
    schema: dict[str, Any] = json.loads(find_schema(name).read_text(encoding="utf-8"))
    return schema


@cache
def _fast(name: str) -> Draft7Validator:
    return Draft7Validator(load_schema(name))


def hold_against(tree: Tree, name: str) -> list[Problem]:
    """What the schema of that name finds wrong with a tree, at the smallest place; empty when all is well."""
    if _fast(name).is_valid(tree.value):
        return []
    # The explaining library costs a tenth of a second to import, so only a wrong file pays for it.
    from coursepack.reading.explain import explain

    return explain(tree, load_schema(name), name)
