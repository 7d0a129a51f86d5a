"""What learners answer: each question, or each blank of a cloze, with its path in the file."""

import re
from collections.abc import Iterator

from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Gaps, Match, Number, OpenText, Order, TextEntry

Part = Choice | TextEntry | Number | Match | Order | OpenText
Path = tuple[str | int, ...]

# How a text names a blank; whether there is such a blank is another matter.
GAP = re.compile(r"\{\{([^{}]*)\}\}")


def parts(course: Course) -> Iterator[tuple[Question, str, Part]]:
    """Everything that is answered on its own, with the name of the blank, or "" where it is a whole question."""
    for bank in course.banks:
        for question in bank.questions:
            interaction = question.interaction
            if isinstance(interaction, Gaps):
                for name, blank in interaction.blanks:
                    yield question, name, blank
            else:
                yield question, "", interaction


def choices(course: Course) -> Iterator[tuple[Question, str, Choice]]:
    """The parts where a learner picks from options."""
    return ((question, blank, part) for question, blank, part in parts(course) if isinstance(part, Choice))


def path_in(blank: str, *path: str | int) -> Path:
    """A path within a part as one within its question."""
    return ("blanks", blank, *path) if blank else path


def called(question: Question, blank: str) -> str:
    """How a message names a part."""
    return f'the blank "{blank}"' if blank else f'"{question.id}"'
