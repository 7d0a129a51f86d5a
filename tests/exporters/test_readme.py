"""What quizzes/README.md shows to instructors is true."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from coursepack.exporters import EXPORTERS
from coursepack.ground.problem import Problem
from coursepack.ground.yaml_tree import read_tree
from coursepack.model.bank import SETS, Bank
from coursepack.questions import TYPES

QUIZZES = Path(__file__).parents[2] / "quizzes"
README = (QUIZZES / "README.md").read_text("utf-8")
SCHEMA = json.loads((QUIZZES / "bank.schema.json").read_text("utf-8"))
HEAD = "title: An example\nquestions:\n"


def section(heading: str) -> str:
    """What stands below a heading, up to the next one."""
    return re.split(r"\n##+ ", README.split(f"\n### {heading}\n", 1)[1])[0]


def block(heading: str, language: str) -> str:
    """The code in that language below a heading."""
    found = re.search(rf"```{language}\n(.*?)```", section(heading), re.S)
    assert found
    return found[1]


@pytest.mark.parametrize("kind", TYPES.ids)
def test_each_type_has_an_example_that_is_right(kind: str, bank_of: Callable[..., Bank]) -> None:
    text = HEAD + block(kind, "yaml")
    assert list(Draft7Validator(SCHEMA).iter_errors(read_tree(text, "example.yaml").value)) == []
    assert [question.type for question in bank_of(text).questions] == [kind]


def test_the_json_example_is_what_the_export_gives(
    bank_of: Callable[..., Bank], exported: Callable[..., tuple[bytes, list[Problem]]]
) -> None:
    bank = bank_of(HEAD + block("single-choice", "yaml"), "quizzes/example.yaml")
    assert exported("json", bank)[0].decode() == block("json", "json")


def test_every_key_set_level_and_format_is_explained() -> None:
    definitions = SCHEMA["definitions"]
    common = set.intersection(*(set(definitions[kind]["properties"]) for kind in TYPES.ids))
    assert common == set(re.findall(r"^\| `(\w+)` \|", README, re.M))
    for word in (*SETS, *definitions["level"]["enum"]):
        assert f"`{word}`:" in README
    for form in EXPORTERS.ids:
        assert f"\n### {form}\n" in README
