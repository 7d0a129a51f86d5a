"""Find ids that are not unique in the course.

Saved progress, links and other platforms know a question by its id alone. Two questions of one id would share
one answer; the same holds for options within a question, for objectives of two modules, and for a heading whose
anchor is an id that an exercise on the same page already has.

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

from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.interactions import Choice
from coursepack.model.page import Placement


def find(course: Course) -> Iterator[Problem]:
    """Each id after its first use, with the place of the first."""
    questions = [question for _, question in course.questions]
    yield from _repeated("question", ((question.id, partial(question.place.span, "id")) for question in questions))
    for question in questions:
        if isinstance(question.interaction, Choice):
            options = enumerate(question.interaction.options)
            places = ((option.id, partial(question.place.span, "options", at, "id")) for at, option in options)
            yield from _repeated("option", places)
    objectives = (objective for module in course.modules for objective in module.objectives)
    yield from _repeated("objective", ((objective.id, partial(_same, objective.span)) for objective in objectives))
    for page in course.pages:
        # A question that stands here twice is question-placed-twice's concern.
        exercises = {id: placement.span for placement in page.placements[::-1] for id in _placed(course, placement)}
        anchors = (*exercises.items(), *((heading.anchor, heading.span) for heading in page.headings))
        yield from _repeated("anchor", ((anchor, partial(_same, span)) for anchor, span in anchors))


def _same(span: Span) -> Span:
    return span


def _placed(course: Course, placement: Placement) -> list[str]:
    bank = course.bank(placement.bank)
    return [question.id for question in bank.asked(placement.target)] if bank and placement.alone else []


def _repeated(what: str, ids: Iterable[tuple[str, Callable[[], Span]]]) -> Iterator[Problem]:
    """Places are asked for only where there is a problem: most courses have none."""
    first = dict[str, Callable[[], Span]]()
    for id, place in ids:
        if first.setdefault(id, place) is not place:
            related = (Related(first[id](), "first used here"),)
            message = f'the {what} id "{id}" is used twice'
            yield Problem("duplicate-id", "error", place(), message, "give this one an id of its own", related)


CHECK = find
