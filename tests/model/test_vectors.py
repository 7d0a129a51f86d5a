"""Every answer of the table in tests/vectors earns and is told what stands there; the browser passes the same rows."""

from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from coursepack.ground.yaml_tree import read_tree
from coursepack.model.bank import Question
from coursepack.model.grading import Answer, grade
from coursepack.questions import TYPES
from coursepack.reading.banks import read_bank

VECTORS = Path(__file__).parents[1] / "vectors"
BANK, PROBLEMS = read_bank("quizzes/questions.yaml", (VECTORS / "questions.yaml").read_text("utf-8"))
QUESTIONS = {question.id: question for question in BANK.questions} if BANK else dict[str, Question]()
TYPED = (VECTORS / "answers.yaml").read_text("utf-8")
TABLE = yaml.safe_load(TYPED)


class Row(NamedTuple):
    """One answer to one question, with what it earns and what is said."""

    question: str
    answer: Answer
    score: int | str | None
    said: list[str]

    def __str__(self) -> str:
        shown = repr(self.answer)
        return f"{self.question} <- {shown if len(shown) < 60 else shown[:50] + '...'}"


ROWS = [Row(question, *row) for question, rows in TABLE.items() for row in rows]


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_the_answer_earns_its_score_and_is_told_its_feedback(row: Row) -> None:
    verdict = grade(QUESTIONS[row.question].interaction, row.answer)
    assert verdict.score == (None if row.score is None else Fraction(row.score))
    assert verdict.said == tuple(row.said)


def test_the_questions_are_read_without_a_problem() -> None:
    assert PROBLEMS == []


def test_the_table_has_rows_for_every_question_of_every_type() -> None:
    assert len(ROWS) >= 200
    assert list(TABLE) == list(QUESTIONS)
    assert {question.type for question in QUESTIONS.values()} == set(TYPES.ids)


def test_no_row_is_said_twice() -> None:
    twice = [row for row, times in Counter((row.question, repr(row.answer)) for row in ROWS).items() if times > 1]
    assert twice == []


def test_no_text_of_the_table_is_read_in_two_ways() -> None:
    tree = read_tree(TYPED, "answers.yaml")
    assert (tree.troubles, tree.value) == ([], TABLE)


def test_every_type_has_rows_with_all_none_and_part_of_the_score() -> None:
    scores = {kind: set[str]() for kind in TYPES.ids}
    for row in ROWS:
        scores[QUESTIONS[row.question].type].add("part" if row.score not in (0, 1, None) else str(row.score))
    whole = {"single-choice", "true-false", "short-answer", "numeric"}
    closed = {kind: {"0", "1"} if kind in whole else {"0", "part", "1"} for kind in TYPES.ids}
    assert scores == closed | {"open": {"None"}}


def test_rows_can_name_every_feedback() -> None:
    """So each is said by some row, and no question says one thing for two reasons."""
    typed = yaml.safe_load((VECTORS / "questions.yaml").read_text("utf-8"))
    for question in typed["questions"]:
        written = [text for text in texts_in(question) if text.startswith("said ")]
        said = {text for row in ROWS if row.question == question["id"] for text in row.said}
        assert len(written) == len(set(written))
        assert said == {text for text in written if not text.startswith("said never")}


def texts_in(value: object) -> list[str]:
    """Every text of a value, however deep."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts_in(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts_in(part)]
    return [value] if isinstance(value, str) else []
