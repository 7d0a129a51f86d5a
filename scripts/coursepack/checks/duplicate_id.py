"""Find ids that are not unique in the course.

Saved progress, links and other platforms know a question by its id alone. Two questions of one id would share
one answer; the same holds for options, pairs or items within a question, for objectives of two modules, and for a
heading whose anchor is an id that an exercise on the same page already has.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.
      - id: trigger-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, unpaid wages set the coup off.
        answer: false
        if-true: They are older; they gave the ruling its force.
        if-false: Right. They are a root and not the trigger.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.
      - id: root-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, unpaid wages set the coup off.
        answer: false
        if-true: They are older; they gave the ruling its force.
        if-false: Right. They are a root and not the trigger.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from coursepack.checks._parts import Part, parts, path_in
from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Match, Number, OpenText, Order, TextEntry
from coursepack.model.page import Page

Placed = tuple[str, Callable[[], Span]]


def find(course: Course) -> Iterator[Problem]:
    """Each id after its first use, with the place of the first."""
    questions = [question for bank in course.banks for question in bank.questions]
    if len({question.id for question in questions}) < len(questions):
        yield from _repeated("question", ((question.id, partial(question.place.span, "id")) for question in questions))
    for question, blank, part in parts(course):
        what, key, ids = _within(part)
        if len(set(ids)) < len(ids):
            yield from _repeated(what, _places(question, blank, key, ids))
    objectives = (objective for module in course.modules for objective in module.objectives)
    yield from _repeated("objective", ((objective.id, partial(_same, objective.span)) for objective in objectives))
    for page in course.pages:
        yield from _repeated("anchor", _anchors(course, page))


def _within(part: Part) -> tuple[str, str, list[str]]:
    """What a question's own ids name, the key below which they stand, and the ids."""
    match part:
        case Choice():
            return "option", "options", [option.id for option in part.options]
        case Match():
            what, key = ("item", "items") if part.bins else ("pair", "pairs")
            return what, key, [item.id for item in part.items]
        case Order():
            return "item", "items", [item.id for item in part.items]
        case TextEntry() | Number() | OpenText():
            return "", "", []


def _places(question: Question, blank: str, key: str, ids: list[str]) -> Iterator[Placed]:
    for at, id in enumerate(ids):
        yield id, partial(question.place.span, *path_in(blank, key, at, "id"))


def _anchors(course: Course, page: Page) -> Iterator[Placed]:
    """The ids of the exercises on a page, each once however often it is placed, then those of its headings."""
    exercises = dict[str, Span]()
    for placement in page.placements:
        bank = course.bank(placement.bank) if placement.alone else None
        for question in bank.asked(placement.target) if bank else ():
            exercises.setdefault(question.id, placement.span)
    for id, span in (*exercises.items(), *((heading.anchor, heading.span) for heading in page.headings)):
        yield id, partial(_same, span)


def _same(span: Span) -> Span:
    return span


def _repeated(what: str, ids: Iterable[Placed]) -> Iterator[Problem]:
    """Places are asked for only where there is a problem: most courses have none."""
    first = dict[str, Callable[[], Span]]()
    for id, place in ids:
        if first.setdefault(id, place) is not place:
            related = (Related(first[id](), "first used here"),)
            message = f'the {what} id "{id}" is used twice'
            yield Problem("duplicate-id", "error", place(), message, "give this one an id of its own", related)


CHECK = find
