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
from coursepack.model.interactions import (
    Blank,
    Choice,
    Criterion,
    Foreseen,
    Gaps,
    Interaction,
    Item,
    Match,
    Near,
    Number,
    OpenText,
    Option,
    Order,
    Pick,
    TextEntry,
)
from coursepack.questions import TYPES
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
        interaction=interaction(raw),
        hints=tuple(raw["hints"]),
        feedback=raw["feedback"],
        correction=raw["correction"],
        points=Decimal(raw["points"]),
        place=NOWHERE,
    )


def interaction(raw: dict[str, Any]) -> Interaction:
    """What a learner is asked to do, from the keys of the question's type."""
    match raw["type"]:
        case "true-false":
            yes = Option("true", "True", raw["answer"], raw["if-true"])
            return Choice(Pick.TRUTH, (yes, Option("false", "False", not raw["answer"], raw["if-false"])))
        case "single-choice" | "multiple-choice" as kind:
            pick = Pick.SEVERAL if kind == "multiple-choice" else Pick.ONE
            return Choice(pick, tuple(Option(**option) for option in raw["options"]))
        case "short-answer":
            accepted, wrong = (tuple(Foreseen(**each) for each in raw[key]) for key in ("answers", "wrong"))
            return TextEntry(accepted, wrong, raw["otherwise"], raw["exact"])
        case "numeric":
            return number(raw)
        case "matching":
            return pairs(raw)
        case "categorize":
            bins = tuple(Item(name, name, "") for name in raw["categories"])
            items, key = items_of(raw["items"]), tuple(item["category"] for item in raw["items"])
            return Match(items, bins, key, bins=True)
        case "ordering":
            return Order(items_of(raw["items"]))
        case "cloze":
            return Gaps(raw["text"], tuple((name, blank(each)) for name, each in raw["blanks"].items()))
        case "open":
            rubric = tuple(Criterion(row["criterion"], tuple(row["levels"])) for row in raw["rubric"])
            return OpenText(raw["model-answer"], raw["partial-answer"], rubric)
    raise AssertionError(raw["type"])


def number(raw: dict[str, Any]) -> Number:
    """A number to type; numbers are texts in the file."""
    wrong = tuple(Near(Decimal(each["value"]), Decimal(each["tolerance"]), each["feedback"]) for each in raw["wrong"])
    return Number(Decimal(raw["answer"]), Decimal(raw["tolerance"]), raw["unit"], wrong, raw["otherwise"])


def pairs(raw: dict[str, Any]) -> Match:
    """Pairs and spare right sides."""
    lefts = items_of(raw["pairs"], "left")
    rights = tuple(Item(each["id"], each["right"], "") for each in raw["pairs"])
    spare = tuple(Item(f"+{place}", **each) for place, each in enumerate(raw["distractors"], 1))
    return Match(lefts, (*rights, *spare), tuple(left.id for left in lefts), bins=False)


def items_of(raw: list[dict[str, Any]], key: str = "text") -> tuple[Item, ...]:
    """Things to be placed."""
    return tuple(Item(each["id"], each[key], each["feedback"]) for each in raw)


def blank(raw: dict[str, Any]) -> Blank:
    """A gap of a running text."""
    made = interaction(raw)
    assert isinstance(made, Choice | TextEntry | Number)
    return made


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


def test_the_bank_that_has_everything_has_every_type(kora_bank: Bank) -> None:
    assert {question.type for question in kora_bank.questions} == set(TYPES.ids)


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


@pytest.mark.parametrize("answer", ["0.80", "-1e3", "0.12345678901234567890123", "1E-30"])
def test_numbers_are_decimal_texts(answer: str, kora_bank: Bank, exported: Exported) -> None:
    asked = Number(Decimal(answer), Decimal("0.10"), "", (), "")
    bank = replace(kora_bank, questions=(replace(kora_bank.questions[0], type="numeric", interaction=asked),))
    raw = json.loads(exported("json", bank)[0])["questions"][0]
    assert (Decimal(raw["answer"]), raw["tolerance"]) == (Decimal(answer), "0.10")
    assert "e" not in raw["answer"].lower()


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
