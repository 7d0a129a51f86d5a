"""The recipes of scripts/README.md name every file, truly."""

import re
from pathlib import Path

import pytest

from coursepack.checks import CHECKS
from coursepack.exporters import EXPORTERS
from coursepack.questions import TYPES
from coursepack.reports import REPORTS

REPOSITORY = Path(__file__).parents[2]
TEXT = (REPOSITORY / "scripts" / "README.md").read_text("utf-8")
RECIPES = {
    "Add a check": CHECKS.ids,
    "Add a question type": TYPES.ids,
    "Add an export format": EXPORTERS.ids,
    "Add a report": REPORTS.ids,
}


def files(recipe: str) -> set[str]:
    """The paths in backquotes under a recipe's heading."""
    part = TEXT.split(f"### {recipe}\n", 1)[1].split("\n#", 1)[0]
    return set(re.findall(r"`([^`\s]+/[^`\s]+\.[a-z]+)`", part))


@pytest.mark.parametrize("recipe", RECIPES)
def test_each_file_of_a_recipe_is_there_for_everything_that_followed_it(recipe: str) -> None:
    assert any("<name>" in path for path in files(recipe))
    for id in RECIPES[recipe]:
        for path in files(recipe):
            filled = path.replace("<name>", id.replace("-", "_")).replace("<id>", id)
            assert (REPOSITORY / filled).exists(), f"{recipe}: {filled}"


def test_the_floor_plan_names_every_folder() -> None:
    package = REPOSITORY / "scripts" / "coursepack"
    folders = {path.parent.name for path in package.glob("*/__init__.py")}
    assert folders == set(re.findall(r"^\| \d \| `(\w+)/`", TEXT, re.M))
