"""true-false becomes a Choice between the fixed pair."""

from collections.abc import Callable

from coursepack.model.interactions import Choice, Pick


def test_the_answer_is_one_of_a_fixed_pair_each_with_its_reason(example: Callable[..., Choice]) -> None:
    choice = example("true-false")
    assert choice.pick is Pick.TRUTH
    assert [(option.id, option.correct) for option in choice.options] == [("true", False), ("false", True)]
    assert choice.options[0].feedback.startswith("It was still a plan")


def test_the_answer_may_be_true(example: Callable[..., Choice]) -> None:
    assert [option.correct for option in example("true-false", "answer: false", "answer: true").options] == [
        True,
        False,
    ]
