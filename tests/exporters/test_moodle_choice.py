"""Moodle scores options as the course does, and what it cannot score is said."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, Question
from coursepack.model.grading import grade
from coursepack.model.interactions import Choice, Option, Pick

from .moodle import read, replies, words

Exported = Callable[..., tuple[bytes, list[Problem]]]
# Moodle keeps seven decimals of a grade and takes what is this near for the same.
EPSILON = Fraction(1, 10**6)
# Moodle's own list, as percentages: `question_bank::fraction_options_full`.
MOODLES_GRADES = "100 90 83.33333 80 75 70 66.66667 60 50 40 33.33333 30 25 20 16.66667 14.28571 12.5 11.11111 10 5 0"


def choice_of(question: Question) -> Choice:
    """The options of a question."""
    assert isinstance(question.interaction, Choice)
    return question.interaction


def several(right: int, wrong: int, bank: Bank) -> Bank:
    """A bank with one question that has so many right and wrong options."""
    options = tuple(Option(str(i), f"option {i}", i < right, "") for i in range(right + wrong))
    question = replace(bank.questions[1], interaction=Choice(Pick.SEVERAL, options), hints=())
    return replace(bank, questions=(question,))


@pytest.mark.parametrize("right", [True, False])
def test_true_and_false_are_those_words_with_their_own_feedback(
    right: bool, kora_text: str, bank_of: Callable[..., Bank], exported: Exported
) -> None:
    bank = bank_of(kora_text.replace("answer: false", f"answer: {str(right).lower()}"))
    found = next(each for each in read(exported("moodle-xml", bank)[0]) if each.get("type") == "truefalse")
    yes, no = replies(found)
    assert (yes.text, yes.percent) == ("true", "100" if right else "0")
    assert (no.text, no.percent) == ("false", "0" if right else "100")
    assert words(yes.said) == "The envoy calls it the nearest cause."
    assert words(no.said) == "Yes. The envoy looks elsewhere."


@pytest.mark.parametrize("right", range(1, 11))
def test_moodle_scores_every_subset_of_options_as_the_course_does(
    right: int, kora_bank: Bank, exported: Exported
) -> None:
    bank = several(right, 2, kora_bank)
    content, losses = exported("moodle-xml", bank)
    earned = [Fraction(answer.percent) / 100 for answer in replies(read(content)[0])]
    choice = choice_of(bank.questions[0])
    assert losses == []
    for size in range(right + 3):
        for picked in combinations(range(right + 2), size):
            ours = grade(choice, frozenset(str(place) for place in picked)).score
            moodles = max(Fraction(0), sum((earned[place] for place in picked), Fraction(0)))
            assert -EPSILON < moodles - ours < EPSILON


def test_moodle_scores_a_single_choice_as_the_course_does(kora_bank: Bank, exported: Exported) -> None:
    assert [a.percent for a in replies(read(exported("moodle-xml", kora_bank)[0])[0])] == ["100", "0", "0"]


@pytest.mark.parametrize("right", range(1, 21))
def test_every_grade_is_on_moodles_list_and_the_full_answer_earns_everything(
    right: int, kora_bank: Bank, exported: Exported
) -> None:
    percents = [a.percent for a in replies(read(exported("moodle-xml", several(right, 1, kora_bank))[0])[0])]
    assert {percent.removeprefix("-") for percent in percents} <= set(MOODLES_GRADES.split())
    assert -EPSILON < sum((Fraction(percent) / 100 for percent in percents[:-1]), Fraction(-1)) < EPSILON


def test_grades_that_moodle_does_not_have_are_said(kora_bank: Bank, exported: Exported) -> None:
    content, (loss,) = exported("moodle-xml", several(11, 1, kora_bank))
    assert len(read(content)) == 1
    assert loss.id == "export-loss"
    assert loss.message == 'partial scores of question "what-would-weaken" differ in Moodle, which has no 1/11'
    assert str(loss.span) == "quizzes/kora.yaml:39:7"


@pytest.mark.parametrize("right", [0, 21])
def test_a_question_that_moodle_could_not_grade_is_left_out_and_said(
    right: int, kora_bank: Bank, exported: Exported
) -> None:
    content, (loss,) = exported("moodle-xml", several(right, 1, kora_bank))
    assert read(content) == []
    assert f"is left out: Moodle has no grades for {right} right options" in loss.message
