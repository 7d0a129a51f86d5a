"""A question asks the same as long as its prompt, its choices and its key do."""

from pathlib import Path

import pytest

from coursepack.model.bank import Question
from coursepack.reading.banks import read_bank
from coursepack.site.fingerprint import fingerprint

TEXT = (Path(__file__).parent / "types.yaml").read_text("utf-8")


def question(id: str, old: str = "", new: str = "") -> Question:
    assert old in TEXT
    bank, problems = read_bank("quizzes/types.yaml", TEXT.replace(old, new, 1) if old else TEXT)
    assert problems == []
    assert bank
    found = bank.question(id)
    assert found
    return found


def test_it_is_eight_digits_and_no_two_questions_share_one() -> None:
    bank, _ = read_bank("quizzes/types.yaml", TEXT)
    assert bank
    marks = [fingerprint(each) for each in bank.questions]
    assert len(set(marks)) == len(marks)
    assert all(len(mark) == 8 and int(mark, 16) >= 0 for mark in marks)
    assert fingerprint(question("pick-one")) == "f00ca6cb"


@pytest.mark.parametrize(
    ("id", "old", "new"),
    [
        ("pick-one", "what set the coup off?", "what caused the coup?"),
        ("pick-one", "Two years of unpaid wages", "Three years of unpaid wages"),
        ("say-true-or-false", "answer: false", "answer: true"),
        ("type-a-number", "tolerance: 0.01", "tolerance: 0.02"),
        ("sort-them", "category: root", "category: trigger"),
        ("fill-the-gaps", "answers: [nearest]", "answers: [closest]"),
        ("write-freely", "[neither, one, both]", "[none, one, both]"),
    ],
)
def test_what_is_asked_changes_it(id: str, old: str, new: str) -> None:
    assert fingerprint(question(id, old, new)) != fingerprint(question(id))


@pytest.mark.parametrize(
    ("id", "old", "new"),
    [
        ("pick-one", "It was the last push.", "It came last."),
        ("pick-one", "Look for the event", "Find the event"),
        ("pick-one", "date the ruling to April", "date it to April"),
        ("type-a-word", "Think of a gun's smallest part.", "Think again."),
        ("fill-the-gaps", "Count them in the story.", "Count them."),
        ("write-freely", "A trigger explains the moment.", "A trigger says when."),
        ("pick-one", "level: apply", "level: analyze"),
    ],
)
def test_what_is_said_afterwards_does_not(id: str, old: str, new: str) -> None:
    assert fingerprint(question(id, old, new)) == fingerprint(question(id))
