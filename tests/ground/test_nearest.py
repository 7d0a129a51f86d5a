"""Guessing what was meant."""

from coursepack.ground.nearest import did_you_mean, nearest


def test_the_nearest_word_is_offered() -> None:
    assert nearest("optoins", ["options", "points", "prompt"]) == "options"
    assert did_you_mean("optoins", ["options", "points"]) == 'did you mean "options"?'


def test_with_nothing_near_the_first_few_are_listed() -> None:
    assert did_you_mean("zzz", list("abcdefgh")) == 'known here: "a", "b", "c", "d", "e", "f" and 2 more'


def test_with_nothing_known_that_is_said() -> None:
    assert did_you_mean("x", []) == "there is none yet"
