"""short-answer becomes a TextEntry."""

from collections.abc import Callable

from coursepack.model.interactions import Foreseen, TextEntry


def test_answers_may_have_feedback_of_their_own(example: Callable[..., TextEntry]) -> None:
    entry = example("short-answer")
    assert [each.text for each in entry.accepted] == ["targeted", "individual", "smart"]
    assert [bool(each.feedback) for each in entry.accepted] == [False, False, True]
    assert [each.text for each in entry.wrong] == ["general"]
    assert entry.otherwise == "The word comes from aiming at something."
    assert not entry.exact


def test_an_answer_stays_as_it_was_typed(example: Callable[..., TextEntry]) -> None:
    entry = example("short-answer", "[targeted,", "[010, 1.10, no,")
    assert entry.accepted[:3] == (Foreseen("010", ""), Foreseen("1.10", ""), Foreseen("no", ""))


def test_every_sign_may_count(example: Callable[..., TextEntry]) -> None:
    assert example("short-answer", "  wrong:", "  exact: true\n  wrong:").exact
