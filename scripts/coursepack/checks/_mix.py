"""The banks whose mixture of levels and types can be judged: those of modules that grow from the source."""

from collections.abc import Iterator

from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course

# Fewer questions have no mixture to speak of.
LEAST = 10


def mixtures(course: Course) -> Iterator[tuple[Bank, list[Question]]]:
    """Each practice bank of such a module that was read in full, with its questions but the pretests."""
    grown = {module.slug for module in course.modules if module.section}
    for bank in course.banks:
        if bank.exam or bank.loose or bank.faulty or bank.module not in grown:
            continue
        questions = [question for question in bank.questions if question.use != "pretest"]
        if len(questions) >= LEAST:
            yield bank, questions


def percent(part: int, whole: int) -> str:
    """A share in whole percent."""
    return f"{100 * part / whole:.0f} %"
