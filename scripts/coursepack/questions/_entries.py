"""What a typed answer, alone or in a gap, is read from: accepted and foreseen answers."""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Foreseen, Near, Number, TextEntry


def read_text_entry(question: Fields) -> TextEntry:
    """A word or a phrase to type."""
    wrong = tuple(_foreseen(each) for each in question.each("wrong"))
    return TextEntry(_accepted(question), wrong, question.text("otherwise"), question.flag("exact"))


def read_number(question: Fields) -> Number:
    """A number to type."""
    wrong = tuple(
        Near(each.number("value"), each.number("tolerance"), each.text("feedback")) for each in question.each("wrong")
    )
    answer, tolerance = question.number("answer"), question.number("tolerance")
    return Number(answer, tolerance, question.text("unit"), wrong, question.text("otherwise"))


def _accepted(question: Fields) -> tuple[Foreseen, ...]:
    """Each answer is a text, or a text with a feedback of its own."""
    return tuple(
        _foreseen(answer) if isinstance(answer, Fields) else Foreseen(answer, "")
        for answer in question.mixed("answers")
    )


def _foreseen(answer: Fields) -> Foreseen:
    return Foreseen(answer.text("text"), answer.text("feedback"))
