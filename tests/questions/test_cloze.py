"""cloze becomes Gaps."""

from collections.abc import Callable

from coursepack.model.interactions import Choice, Gaps, Number, Pick


def test_each_blank_is_read_as_what_it_is(example: Callable[..., Gaps]) -> None:
    gaps = example("cloze")
    (year, number), (kind, choice) = gaps.blanks
    assert (year, kind) == ("year", "kind")
    assert isinstance(number, Number)
    assert isinstance(choice, Choice)
    assert choice.pick is Pick.ONE
    assert "{{year}}" in gaps.text
