"""single-choice becomes a Choice of one."""

from collections.abc import Callable

from coursepack.model.interactions import Choice, Pick


def test_one_option_may_be_picked(example: Callable[..., Choice]) -> None:
    choice = example("single-choice")
    assert choice.pick is Pick.ONE
    assert [(option.id, option.correct) for option in choice.options] == [("1", True), ("2", False)]
    assert all(option.feedback for option in choice.options)


def test_an_option_may_have_a_name_of_its_own(example: Callable[..., Choice]) -> None:
    choice = example("single-choice", "- text: It set", "- id: trigger\n      text: It set")
    assert [option.id for option in choice.options] == ["trigger", "2"]
