"""What a bank may say, what the dataclasses hold and what the JSON format writes have the same keys."""

import dataclasses
from typing import Any

import pytest

from coursepack.exporters import json
from coursepack.ground.fields import Fields
from coursepack.ground.yaml_tree import read_tree
from coursepack.model import interactions
from coursepack.questions import TYPES
from coursepack.reading.banks import _question
from coursepack.reading.schema import load_schema

from .good import GOOD

DEFINITIONS: dict[str, Any] = load_schema("bank")["definitions"]
TREE = read_tree(GOOD, "good.yaml")
WRITTEN: dict[str, Any] = {
    fields.text("type"): json._question(_question(fields))
    for fields in Fields(TREE.value, TREE.place).each("questions")
}
BLANKS: dict[str, Any] = {blank["type"]: blank for blank in WRITTEN["cloze"]["blanks"].values()}
PARTS = {
    "option": WRITTEN["single-choice"]["options"],
    "foreseen-text": WRITTEN["short-answer"]["answers"] + WRITTEN["short-answer"]["wrong"],
    "foreseen-number": WRITTEN["numeric"]["wrong"],
    "pair": WRITTEN["matching"]["pairs"],
    "distractor": WRITTEN["matching"]["distractors"],
    "item": WRITTEN["ordering"]["items"],
    "categorized-item": WRITTEN["categorize"]["items"],
    "criterion": WRITTEN["open"]["rubric"],
}
FIELDS = {
    interactions.Option: "option",
    interactions.Foreseen: "foreseen-text",
    interactions.Near: "foreseen-number",
    interactions.Item: "item",
    interactions.Criterion: "criterion",
}
# Choice and Match stand for several types each; that nothing of them is lost shows in what is written.
ASKED = {
    interactions.TextEntry: "short-answer",
    interactions.Number: "numeric",
    interactions.Order: "ordering",
    interactions.Gaps: "cloze",
    interactions.OpenText: "open",
}
RENAMED = {"accepted": "answers"}
COMMON = set.intersection(*(set(DEFINITIONS[kind]["properties"]) for kind in TYPES.ids))


@pytest.mark.parametrize("kind", TYPES.ids)
def test_each_type_is_written_with_the_keys_of_its_schema(kind: str) -> None:
    assert set(WRITTEN[kind]) == set(DEFINITIONS[kind]["properties"])


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_written_with_the_keys_of_its_schema(part: str) -> None:
    assert PARTS[part]
    for each in PARTS[part]:
        assert set(each) == set(DEFINITIONS[part]["properties"])


@pytest.mark.parametrize("rule", DEFINITIONS["blank"]["allOf"])
def test_each_blank_is_written_with_the_keys_of_its_schema(rule: dict[str, Any]) -> None:
    kind = rule["if"]["properties"]["type"]["const"]
    assert set(BLANKS[kind]) == set(rule["then"]["properties"])


def test_no_definition_of_a_mapping_is_left_out() -> None:
    closed = {name for name, each in DEFINITIONS.items() if each.get("additionalProperties") is False}
    assert closed == {*WRITTEN, *PARTS}
    assert set(BLANKS) == set(DEFINITIONS["blank"]["properties"]["type"]["enum"])


@pytest.mark.parametrize("kind", FIELDS)
def test_each_part_has_the_fields_of_its_schema(kind: type) -> None:
    names = {field.name for field in dataclasses.fields(kind)}
    assert names == set(DEFINITIONS[FIELDS[kind]]["properties"])


@pytest.mark.parametrize(("kind", "type"), ASKED.items())
def test_each_interaction_has_the_fields_of_its_type(kind: type, type: str) -> None:
    fields = {RENAMED.get(field.name, field.name.replace("_", "-")) for field in dataclasses.fields(kind)}
    assert fields == set(DEFINITIONS[type]["properties"]) - COMMON
