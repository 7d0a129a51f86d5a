"""Grading, in a table that the browser is to pass as well."""

from fractions import Fraction

import pytest

from coursepack.model.grading import grade
from coursepack.model.interactions import Choice, Option, Pick


def choice(pick: Pick, key: str) -> Choice:
    """Options 1, 2 … that are right where the key says r."""
    options = (Option(str(at), f"option {at}", letter == "r", f"said {at}") for at, letter in enumerate(key, start=1))
    return Choice(pick, tuple(options))


@pytest.mark.parametrize(
    ("pick", "key", "picked", "score"),
    [
        (Pick.ONE, "rww", "1", Fraction(1)),
        (Pick.ONE, "rww", "2", Fraction(0)),
        (Pick.ONE, "rww", "", Fraction(0)),
        (Pick.ONE, "rww", "12", Fraction(0)),
        (Pick.TRUTH, "wr", "2", Fraction(1)),
        (Pick.TRUTH, "wr", "1", Fraction(0)),
        (Pick.SEVERAL, "rrwww", "12", Fraction(1)),
        (Pick.SEVERAL, "rrwww", "1", Fraction(1, 2)),
        (Pick.SEVERAL, "rrwww", "13", Fraction(0)),
        (Pick.SEVERAL, "rrwww", "123", Fraction(1, 2)),
        (Pick.SEVERAL, "rrwww", "12345", Fraction(0)),
        (Pick.SEVERAL, "rrwww", "345", Fraction(0)),
        (Pick.SEVERAL, "rrrww", "124", Fraction(1, 3)),
        (Pick.SEVERAL, "rrrww", "12", Fraction(2, 3)),
        (Pick.SEVERAL, "rrrww", "", Fraction(0)),
    ],
)
def test_the_share_of_points_is_right(pick: Pick, key: str, picked: str, score: Fraction) -> None:
    assert grade(choice(pick, key), frozenset(picked)).score == score


def test_what_is_said_is_for_the_very_options_picked_in_their_order() -> None:
    assert grade(choice(Pick.SEVERAL, "rrw"), frozenset("31")).said == ("said 1", "said 3")


def test_only_the_whole_key_is_right() -> None:
    assert grade(choice(Pick.SEVERAL, "rrw"), frozenset("12")).right
    assert not grade(choice(Pick.SEVERAL, "rrw"), frozenset("1")).right


def test_an_option_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        grade(choice(Pick.ONE, "rw"), frozenset("9"))
