"""What the table in tests/vectors cannot say of grading: answers that no page lets a learner give."""

from fractions import Fraction

import pytest

from coursepack.model.grading import Answer, grade
from coursepack.model.interactions import (
    Choice,
    Foreseen,
    Gaps,
    Interaction,
    Item,
    Match,
    Option,
    Order,
    Pick,
    TextEntry,
)

ITEMS = (Item("one", "One", "said one"), Item("two", "Two", "said two"))
MATCH = Match(ITEMS, ITEMS, ("one", "two"), bins=False)
ENTRY = TextEntry((Foreseen("yes", ""),), (), "", exact=False)


def choice(pick: Pick, key: str) -> Choice:
    """Options 1, 2 … that are right where the key says r."""
    options = (Option(str(at), f"option {at}", letter == "r", f"said {at}") for at, letter in enumerate(key, start=1))
    return Choice(pick, tuple(options))


GAPS = Gaps("It is {{which}}.", (("which", choice(Pick.ONE, "rw")),))


def test_two_options_where_one_is_asked_for_earn_nothing() -> None:
    assert grade(choice(Pick.ONE, "rww"), ["1", "2"]).score == Fraction(0)
    assert grade(choice(Pick.TRUTH, "rw"), ["1", "2"]).score == Fraction(0)


def test_an_option_picked_twice_counts_once() -> None:
    assert grade(choice(Pick.SEVERAL, "rrw"), ["1", "1"]).score == Fraction(1, 2)


def test_only_the_whole_key_is_right() -> None:
    assert grade(choice(Pick.SEVERAL, "rrw"), frozenset("12")).right
    assert not grade(choice(Pick.SEVERAL, "rrw"), frozenset("1")).right


@pytest.mark.parametrize(
    ("interaction", "answer"),
    [
        (choice(Pick.ONE, "rw"), ["9"]),
        (MATCH, {"three": "one"}),
        (MATCH, {"one": "three"}),
        (Order(ITEMS), {"three": "1"}),
        (Order(ITEMS), {"one": "3"}),
        (Order(ITEMS), {"one": "0"}),
        (GAPS, {"what": "1"}),
        (GAPS, {"which": "9"}),
    ],
)
def test_an_id_that_is_not_there_is_a_key_error(interaction: Interaction, answer: Answer) -> None:
    with pytest.raises(KeyError):
        grade(interaction, answer)


@pytest.mark.parametrize(
    ("interaction", "answer"),
    [
        (choice(Pick.ONE, "rw"), "1"),
        (choice(Pick.ONE, "rw"), {"1": "1"}),
        (ENTRY, ["yes"]),
        (MATCH, "one"),
        (GAPS, "1"),
    ],
)
def test_an_answer_to_another_kind_of_question_is_a_type_error(interaction: Interaction, answer: Answer) -> None:
    with pytest.raises(TypeError):
        grade(interaction, answer)
