"""Say what a format cannot carry, in one voice."""

from coursepack.ground.problem import Problem
from coursepack.model.bank import Question


def lost(question: Question, message: str, remedy: str, *path: str | int) -> Problem:
    """A loss in one question: `message` quotes what is lost, `path` leads to it in the question."""
    return Problem("export-loss", "warning", question.place.span(*path), message, remedy)


def left_out(question: Question, why: str, remedy: str, *path: str | int) -> Problem:
    """The loss of a whole question; `why` says what the format has no room for."""
    return lost(question, f'question "{question.id}" is left out: {why}', remedy, *path)
