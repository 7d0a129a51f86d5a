"""Find questions whose `use` says one thing and whose place another.

A question with `use: lesson` closes a part of a lesson, so some page asks for it; the questions with `use: quiz` are
a module's quiz, so some page asks for the whole set. Where none does, no learner ever meets them. A pretest or a
review that stands nowhere is reported as `unplaced-question`.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    The envoy looked for what came last.

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    The envoy looked for what came last.

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

from collections.abc import Iterator

from coursepack.checks._placed import Asked, asked, practice_banks
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each question for a lesson that no page asks for, and each bank whose quiz no page asks for."""
    pages = asked(course)
    for bank in practice_banks(course):
        if bank.path in pages.misled:
            continue
        if "lesson" not in pages.sets(bank):
            for question in bank.questions:
                if question.use == "lesson" and (bank.path, question.id) not in pages.names:
                    yield _lesson(bank, question)
        if "quiz" not in pages.sets(bank):
            yield from _quiz(bank, pages)


def _lesson(bank: Bank, question: Question) -> Problem:
    message = f'"{question.id}" is meant for a lesson and no page asks for it'
    remedy = f'add to its part of the lesson: [Self-check](../../{bank.path}#{question.id}), or give it another "use"'
    return Problem("wrong-use", "warning", question.place.span("use"), message, remedy)


def _quiz(bank: Bank, pages: Asked) -> Iterator[Problem]:
    quiz = [question for question in bank.questions if question.use == "quiz"]
    if not quiz:
        return
    line = f"[Quiz](../../{bank.path}#quiz)"
    message, remedy = "no page asks for the quiz of this bank", f"add to a page, as a paragraph of its own: {line}"
    if any((bank.path, question.id) in pages.names for question in quiz):
        message += ", only for some of its questions by id"
        remedy = f'make those "use: lesson", and add to a page for the others: {line}'
    yield Problem("wrong-use", "warning", quiz[0].place.span("use"), message, remedy)


CHECK = find
