"""JSON holds everything in a bank: the bank's questions can be made from it alone."""

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from coursepack.exporters import EXPORTERS
from coursepack.ground.problem import Problem
from coursepack.ground.yaml_tree import Place
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Option, Pick
from coursepack.reading.banks import read_bank

Exported = Callable[..., tuple[bytes, list[Problem]]]
REPOSITORY = Path(__file__).parents[2]
NOWHERE = Place("", (0, 0, 0, 0))
BANKS = [REPOSITORY / "quizzes" / "start.yaml", REPOSITORY / "tests" / "banks" / "quizzes" / "demo.yaml"]


def rebuilt(raw: dict[str, Any]) -> Question:
    """A question made from nothing but its JSON."""
    return Question(
        id=raw["id"],
        type=raw["type"],
        use=raw["use"],
        objective=raw["objective"],
        level=raw["level"],
        claims=tuple(raw["claims"]),
        prompt=raw["prompt"],
        interaction=choice(raw),
        hints=tuple(raw["hints"]),
        feedback=raw["feedback"],
        correction=raw["correction"],
        points=Decimal(raw["points"]),
        place=NOWHERE,
    )


def choice(raw: dict[str, Any]) -> Choice:
    """The options of a question, from its JSON."""
    if raw["type"] == "true-false":
        yes = Option("true", "True", raw["answer"], raw["if-true"])
        return Choice(Pick.TRUTH, (yes, Option("false", "False", not raw["answer"], raw["if-false"])))
    options = tuple(Option(**option) for option in raw["options"])
    return Choice(Pick.SEVERAL if raw["type"] == "multiple-choice" else Pick.ONE, options)


def assert_nothing_is_lost(bank: Bank, content: bytes) -> None:
    """Compare a bank with what its JSON gives back, all fields but places."""
    raw = json.loads(content)
    assert {key: raw[key] for key in ("format", "version", "module", "exam", "title")} == {
        "format": "coursepack-bank",
        "version": 1,
        "module": bank.module,
        "exam": bank.exam,
        "title": bank.title,
    }
    assert [rebuilt(each) for each in raw["questions"]] == [replace(each, place=NOWHERE) for each in bank.questions]


def test_the_golden_file_stands(kora_bank: Bank, exported: Exported) -> None:
    content, losses = exported("json", kora_bank)
    assert losses == []
    assert content == (Path(__file__).parent / "kora.json").read_bytes()


def test_nothing_of_a_bank_that_has_everything_is_lost(kora_bank: Bank, exported: Exported) -> None:
    assert_nothing_is_lost(kora_bank, exported("json", kora_bank)[0])


@pytest.mark.parametrize("path", BANKS, ids=lambda path: str(path.stem))
def test_nothing_of_a_bank_is_lost(path: Path, exported: Exported) -> None:
    bank, _ = read_bank(f"quizzes/{path.name}", path.read_text("utf-8"))
    assert bank is not None
    assert_nothing_is_lost(bank, exported("json", bank)[0])


@pytest.mark.parametrize("said", ["]]> & <script>", '"quoted" \\ and \t tab', "é “ü” 日本 🙂", "NUL \0 and \x1f"])
def test_hostile_text_arrives_as_it_is(said: str, kora_bank: Bank, exported: Exported) -> None:
    bank = replace(kora_bank, questions=(replace(kora_bank.questions[0], prompt=said, hints=(said,)),))
    assert_nothing_is_lost(bank, exported("json", bank)[0])


@pytest.mark.parametrize("points", ["1", "2.50", "0.1", "1e3", "0.12345678901234567890123"])
def test_points_are_decimal_texts(points: str, kora_bank: Bank, exported: Exported) -> None:
    bank = replace(kora_bank, questions=(replace(kora_bank.questions[0], points=Decimal(points)),))
    raw = json.loads(exported("json", bank)[0])["questions"][0]
    assert Decimal(raw["points"]) == Decimal(points)
    assert "e" not in raw["points"].lower()


def test_the_same_bank_gives_the_same_bytes(kora_bank: Bank, exported: Exported) -> None:
    assert exported("json", kora_bank) == exported("json", kora_bank)


def test_an_exam_bank_has_a_folder_of_its_own(kora_bank: Bank) -> None:
    files, _ = EXPORTERS.get("json").export(Course(), replace(kora_bank, exam=True))
    assert set(files) == {"exam/kora.json"}
