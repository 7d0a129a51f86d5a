"""The bank's schema: the contract, and what the code makes of it."""

import dataclasses
import json
from typing import Any

import pytest
from jsonschema import Draft7Validator

from coursepack.ground.yaml_tree import read_tree
from coursepack.model.bank import Question
from coursepack.model.interactions import Option
from coursepack.questions import TYPES
from coursepack.reading.banks import read_bank
from coursepack.reading.explain import explain
from coursepack.reading.schema import load_schema

SCHEMAS = ("bank", "blueprint", "page", "source", "claims", "factcheck", "events", "quotations")
ALL_TYPES: list[str] = load_schema("bank")["properties"]["questions"]["items"]["properties"]["type"]["enum"]
SPOKEN = {"additionalProperties", "required", "type", "enum", "const", "minItems", "minProperties", "pattern", "not"}
SPOKEN |= {"minimum", "exclusiveMinimum", "maximum", "uniqueItems", "propertyNames"}
LEADING = {"items", "properties", "allOf", "if", "then", "else", "$ref", "definitions"}
SILENT = {"$schema", "title", "description", "examples", "default", "defaultSnippets"}


def definitions() -> dict[str, Any]:
    """The parts of the bank's schema by name."""
    found: dict[str, Any] = load_schema("bank")["definitions"]
    return found


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_schema_is_a_schema(name: str) -> None:
    Draft7Validator.check_schema(load_schema(name))


def test_the_schema_knows_all_ten_types() -> None:
    assert len(ALL_TYPES) == 10


@pytest.mark.parametrize("kind", ALL_TYPES)
def test_each_type_has_description_example_and_snippet(kind: str) -> None:
    definition = definitions()[kind]
    assert definition["description"]
    Draft7Validator(load_schema("bank")).validate({"title": "x", "questions": definition["examples"]})
    snippets = load_schema("bank")["properties"]["questions"]["items"]["then"]["defaultSnippets"]
    assert kind in [snippet["label"] for snippet in snippets]


@pytest.mark.parametrize("kind", TYPES.ids)
def test_the_example_of_each_type_that_works_is_read_without_a_problem(kind: str) -> None:
    text = json.dumps({"title": "x", "questions": definitions()[kind]["examples"]})
    bank, problems = read_bank("quizzes/x.yaml", text)
    assert (problems, bank is not None and len(bank.questions)) == ([], 1)


def test_the_dataclasses_have_the_keys_of_the_schema() -> None:
    common = set.intersection(*(set(definitions()[kind]["properties"]) for kind in ALL_TYPES))
    fields = {field.name for field in dataclasses.fields(Question)} - {"interaction", "place"}
    assert fields == common
    assert {field.name for field in dataclasses.fields(Option)} == set(definitions()["option"]["properties"])


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_mapping_is_closed_and_every_rule_has_words_of_ours(name: str) -> None:
    for node in mappings(load_schema(name)):
        assert set(node) <= SPOKEN | LEADING | SILENT
        closed_elsewhere = name == "page" or not {"allOf", "if", "defaultSnippets"}.isdisjoint(node)
        if "properties" in node and node.get("type") == "object" and not closed_elsewhere:
            assert node["additionalProperties"] is False


def mappings(node: Any, within: str = "") -> list[dict[str, Any]]:
    """Every schema inside a schema: not the names of properties, examples or snippets."""
    if isinstance(node, list):
        return [found for each in node for found in mappings(each, within)]
    if not isinstance(node, dict) or within in ("examples", "defaultSnippets", "enum", "const", "required"):
        return []
    own = [] if within in ("properties", "definitions") else [node]
    keep = "" if within in ("properties", "definitions") else None
    return own + [found for key, each in node.items() for found in mappings(each, key if keep is None else keep)]


def test_a_misspelled_key_is_not_also_said_to_be_missing() -> None:
    text = "title: x\nquestons:\n  - id: a\n"
    problems = explain(read_tree(text, "f"), load_schema("bank"), "bank")
    assert [problem.sentence for problem in problems] == ['unknown key "questons" in a bank; did you mean "questions"?']
