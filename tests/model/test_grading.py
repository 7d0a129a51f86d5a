"""What the table of answers in tests/vectors cannot say: answers that no learner can give."""

import pytest

from coursepack.model.grading import Answer, grade
from coursepack.model.interactions import (
    Choice,
    Foreseen,
    Gaps,
    Interaction,
    Item,
    Match,
    OpenText,
    Option,
    Order,
    Pick,
    TextEntry,
)

OPTIONS = (Option("1", "one", True, "said one"), Option("2", "two", False, ""))
ITEMS = (Item("a", "A", "said a"), Item("b", "B", ""))
CHOICE = Choice(Pick.ONE, OPTIONS)
MATCH = Match(ITEMS, ITEMS, ("a", "b"), bins=False)


@pytest.mark.parametrize(
    ("interaction", "answer"),
    [
        (CHOICE, ["9"]),
        (MATCH, {"a": "c"}),
        (MATCH, {"c": "a"}),
        (Order(ITEMS), {"a": "3"}),
        (Order(ITEMS), {"a": "0"}),
        (Gaps("{{x}}", (("x", CHOICE),)), {"x": "9"}),
        (Gaps("{{x}}", (("x", CHOICE),)), {"y": "1"}),
    ],
)
def test_an_id_that_is_not_there_is_a_key_error(interaction: Interaction, answer: Answer) -> None:
    with pytest.raises(KeyError):
        grade(interaction, answer)


@pytest.mark.parametrize(
    ("interaction", "answer"),
    [
        (CHOICE, "1"),
        (CHOICE, {"1": "1"}),
        (MATCH, ["a"]),
        (Order(ITEMS), "a"),
        (TextEntry((Foreseen("x", ""),), (), "", False), ["x"]),
    ],
)
def test_an_answer_of_another_kind_is_a_type_error(interaction: Interaction, answer: Answer) -> None:
    with pytest.raises(TypeError):
        grade(interaction, answer)


def test_only_the_whole_key_is_right_and_what_a_person_marks_is_not() -> None:
    assert grade(MATCH, {"a": "a", "b": "b"}).right
    assert not grade(MATCH, {"a": "a"}).right
    assert not grade(OpenText("A model.", "", ()), "Anything.").right
