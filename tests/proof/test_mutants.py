"""Good banks, mangled in thousands of ways: never a traceback, nothing wrong goes unnoticed, one verdict.

A usual run makes the same mutants every time, so that it fails for a reason. By hand, more and others::

    COURSEPACK_MUTANTS=100000 python -m pytest tests/proof -q -n 2

Then each run draws a seed of its own and prints it; COURSEPACK_SEED=<that number> repeats the run.
"""

import os
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from coursepack.ground.files import decode
from coursepack.ground.problem import Problem
from coursepack.ground.yaml_tree import Tree, read_tree
from coursepack.reading import explain, schema
from coursepack.reading.faults import FAULTS

from . import texts, trees
from .good import HEAD, QUESTIONS, TEXTS
from .picking import one
from .program import problems_of
from .referee import refuses
from .verdict import sound

ASKED = int(os.environ.get("COURSEPACK_MUTANTS", "0"))
START = int(os.environ.get("COURSEPACK_SEED", time.time_ns() % 2**32 if ASKED else 0))
SHARDS = max(2, ASKED // 10_000)
EACH = -(-(ASKED or 2_200) // (2 * SHARDS))
SLOW = Draft7Validator(explain._strict(schema.load_schema("bank")))
PHASES = (Phase.generate, Phase.shrink)


def run(shard: int, mutant: Callable[[st.DataObject], Any], judge: Callable[[Any], object]) -> tuple[int, int, int]:
    """Judge as many mutants as are asked for, none of them twice; with which seed, how many drawn, how many judged."""
    seen, drawn = set[int](), 0

    # A mutant that was judged is not judged again; so what counts is different mutants, and few may be thrown away.
    @seed(START + shard)
    @settings(max_examples=EACH, database=None, suppress_health_check=list(HealthCheck), phases=PHASES)
    @given(st.data())
    def every(data: st.DataObject) -> None:
        nonlocal drawn
        drawn += 1
        found = mutant(data)
        assume(hash(found) not in seen)
        judge(found)
        seen.add(hash(found))

    every()
    assert len(seen) >= 0.9 * EACH
    return START + shard, drawn, len(seen)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_mangled_tree_goes_unnoticed(shard: int, record_property: Callable[..., None]) -> None:
    record_property("mutants", run(shard, mangled_tree, judge_text))


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_mangled_file_goes_unnoticed(shard: int, record_property: Callable[..., None]) -> None:
    record_property("mutants", run(shard, mangled_file, judge_bytes))


def mangled_tree(data: st.DataObject) -> str:
    """A bank of one question, mangled as data, as YAML."""
    return trees.written(trees.mangled(data.draw, {**HEAD, "questions": [one(data.draw, QUESTIONS)]}))


def mangled_file(data: st.DataObject) -> bytes:
    """A bank of one question, mangled as a file."""
    return texts.mangled(data.draw, one(data.draw, TEXTS))


def judge_bytes(content: bytes) -> None:
    """The file as a whole: a second parser's no must be one of ours."""
    text = decode(content)
    if not isinstance(text, str):
        assert problems_of(text)
        return
    problems = judge_text(text)
    assert errors(problems) or not refuses(text)


def judge_text(text: str) -> list[Problem]:
    """One verdict from the program, its schema in two libraries, and the dataclasses."""
    problems, tree = problems_of(text), read_tree(text, "mutant")
    # What `cut-text` finds is sound as data: a text that YAML ended at a number sign.
    structural = [problem for problem in errors(problems) if problem.id in FAULTS.ids and problem.id != "cut-text"]
    assert bool(structural) is not sound(tree)
    if tree.value is not None:
        assert agreed(tree)
    return problems


def agreed(tree: Tree) -> bool:
    """Whether the library that says yes or no and the one that explains are of one mind."""
    return schema._fast("bank").is_valid(tree.value) is bool(SLOW.is_valid(tree.value))


def errors(problems: list[Problem]) -> list[Problem]:
    """The problems that make a check fail."""
    return [problem for problem in problems if problem.severity == "error"]
