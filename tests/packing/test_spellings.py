"""Spellings of an answer: all the same to the course, all different to a platform that folds case alone."""

import pytest

from coursepack.ground.folding import folded
from coursepack.packing.spellings import caseless, spellings


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("targeted", ["targeted"]),
        ("Goïta", ["Goïta", "Goita"]),
        ("Ni Yɛlɛma", ["Ni Yɛlɛma", "Ni Yelema"]),
        ("l’or", ["l’or", "l'or"]),
        ("vice-president", ["vice-president", "vice president"]),
        ("1991\u20132012", ["1991\u20132012", "1991-2012"]),
        ("U.S.", ["U.S.", "u.s"]),
        ('"oui"', ['"oui"', "“oui”"]),
    ],
)
def test_what_a_keyboard_changes_is_spelled_out(typed: str, found: list[str]) -> None:
    assert spellings(typed) == found


@pytest.mark.parametrize("typed", ["Kora’s vice-présidént", "Straße", "...", "¿Œuvre?", "½ — x", "  a\u00adb  "])
def test_every_spelling_is_the_same_answer_and_none_stands_twice(typed: str) -> None:
    found = spellings(typed)
    assert found
    assert {folded(each) for each in found} == {folded(typed)}
    assert len({caseless(each) for each in found}) == len(found)
