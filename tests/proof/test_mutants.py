"""Good banks, mangled in thousands of ways: never a traceback, nothing wrong goes unnoticed, one verdict.

A usual run makes the same mutants every time, so that it fails for a reason. By hand, more and others::

    COURSEPACK_MUTANTS=100000 python -m pytest tests/proof -q

Then each run has a seed of its own and prints it, the shares of the run counting on from it; COURSEPACK_SEED=<the
first number> repeats the run. Only different mutants are counted.

hypothesis makes smaller what fails, and takes half of the time. For very many, COURSEPACK_PLAIN=1 draws them plainly,
seeded and printed as above; what fails is shown as it was drawn::

    COURSEPACK_PLAIN=1 COURSEPACK_MUTANTS=1000000 python -m pytest tests/proof/test_mutants.py -q
"""

import os
import time
from collections.abc import Callable
from typing import Any
from zlib import crc32

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from coursepack.ground.files import decode
from coursepack.ground.problem import Problem
from coursepack.ground.yaml_tree import Tree, read_tree
from coursepack.reading import explain, schema
from coursepack.reading.faults import FAULTS

from . import texts, trees
from .good import HEAD, QUESTIONS, TEXTS
from .picking import Draw, dice, one
from .program import problems_of
from .referee import refuses
from .verdict import sound

ASKED = int(os.environ.get("COURSEPACK_MUTANTS", "0"))
PHASES = (Phase.generate, Phase.shrink)
# All processes of one run must have the same seed, and only xdist knows that they belong together.
BY_HAND = int(os.environ.get("PYTEST_XDIST_TESTRUNUID") or hex(time.time_ns()), 16) % 2**32
START = int(os.environ.get("COURSEPACK_SEED", BY_HAND if ASKED else 0))
SHARDS = max(2, ASKED // 10_000)
EACH = -(-(ASKED or 2_200) // (2 * SHARDS))
# hypothesis likes to vary what it has drawn, so it comes upon some mutants again: these are not judged again.
DRAWN = EACH * 8 // 5
PLAIN = bool(os.environ.get("COURSEPACK_PLAIN"))
Share = tuple[int, int, list[int]]
SLOW = Draft7Validator(explain._strict(schema.load_schema("bank")))


def run(shard: int, mutant: Callable[[Draw], Any], judge: Callable[[Any], object]) -> Share:
    """Judge as many different mutants as are asked for: the seed, how many were drawn, a mark of each one judged."""
    if PLAIN:
        return run_plainly(shard, mutant, judge)
    seen = set[int]()

    @seed(START + shard)
    @settings(max_examples=DRAWN, database=None, suppress_health_check=list(HealthCheck), phases=PHASES)
    @given(st.data())
    def every(data: st.DataObject) -> None:
        found = mutant(data.draw)
        mark = crc32(repr(found).encode("utf-8"))
        if mark not in seen:
            judge(found)
            seen.add(mark)

    every()
    assert len(seen) >= EACH
    return START + shard, DRAWN, sorted(seen)


def run_plainly(shard: int, mutant: Callable[[Draw], Any], judge: Callable[[Any], object]) -> Share:
    """The same without hypothesis."""
    draw, seen, drawn = dice(START + shard), set[int](), 0
    while len(seen) < EACH:
        found, drawn = mutant(draw), drawn + 1
        mark = crc32(repr(found).encode("utf-8"))
        if mark not in seen:
            try:
                judge(found)
            except Exception as error:
                raise AssertionError(f"seed {START + shard}, number {drawn}: {found!r}") from error
            seen.add(mark)
    return START + shard, drawn, sorted(seen)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_mangled_tree_goes_unnoticed(shard: int, record_property: Callable[..., None]) -> None:
    record_property("mutants", run(shard, mangled_tree, judge_text))


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_mangled_file_goes_unnoticed(shard: int, record_property: Callable[..., None]) -> None:
    record_property("mutants", run(shard, mangled_file, judge_bytes))


def mangled_tree(draw: Draw) -> str:
    """A bank of one question, mangled as data, as YAML."""
    return trees.written(trees.mangled(draw, {**HEAD, "questions": [one(draw, QUESTIONS)]}))


def mangled_file(draw: Draw) -> bytes:
    """A bank of one question, mangled as a file."""
    return texts.mangled(draw, one(draw, TEXTS))


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
    structural = {problem.id for problem in errors(problems)} & {*FAULTS.ids}
    # What is left of a text that YAML ended at a number sign may be sound as data, or nothing at all.
    assert structural == {"cut-text"} or bool(structural) is not sound(tree)
    if tree.value is not None:
        assert agreed(tree)
    return problems


def agreed(tree: Tree) -> bool:
    """Whether the library that says yes or no and the one that explains are of one mind."""
    return schema._fast("bank").is_valid(tree.value) is bool(SLOW.is_valid(tree.value))


def errors(problems: list[Problem]) -> list[Problem]:
    """The problems that make a check fail."""
    return [problem for problem in problems if problem.severity == "error"]
