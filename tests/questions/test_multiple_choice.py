"""multiple-choice becomes a Choice of several."""

from collections.abc import Callable

from coursepack.model.interactions import Choice, Pick


def test_several_options_may_be_picked(example: Callable[..., Choice]) -> None:
    choice = example("multiple-choice")
    assert choice.pick is Pick.SEVERAL
    assert [option.correct for option in choice.options] == [True, True, False]
    assert len(choice.right) == 2
