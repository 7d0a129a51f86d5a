"""The bank that is mangled is a good one and has everything, so that every mutant differs in what was done to it."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from coursepack.ground.yaml_tree import read_tree
from coursepack.reading.schema import load_schema

from .good import GOOD, HEAD, QUESTIONS, TEXTS
from .program import problems_of
from .trees import written
from .verdict import sound


def test_check_finds_nothing_wrong_with_it(kora: Path, run: Callable[..., Result]) -> None:
    result = run("check", "--root", str(kora), str(Path(__file__).with_name("good.yaml")))
    assert (result.exit_code, result.stdout) == (0, "")


def test_it_is_sound_whole_and_question_by_question() -> None:
    banks = [GOOD, *TEXTS, *(written({**HEAD, "questions": [question]}) for question in QUESTIONS)]
    for text in banks:
        # That no page asks for them is a warning.
        assert [problem for problem in problems_of(text) if problem.severity == "error"] == []
        assert sound(read_tree(text, "good.yaml"))


def test_it_has_every_type_with_every_key() -> None:
    definitions = load_schema("bank")["definitions"]
    types = load_schema("bank")["properties"]["questions"]["items"]["properties"]["type"]["enum"]
    assert {question["type"]: set(question) for question in QUESTIONS} == {
        kind: set(definitions[kind]["properties"]) for kind in types
    }
