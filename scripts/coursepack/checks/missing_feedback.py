"""Find answers that get no reason.

A learner who is only told "wrong" learns next to nothing; who is told why learns most (Van der Kleij, Feskens
and Eggen 2015). So every option, pair and item says why it is right, or why someone would think so
and what is the case. What is typed needs two reasons: one for a right answer and one, `otherwise`, for what nobody
foresaw; a `feedback` of the whole question, which everybody gets, serves for both.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from collections.abc import Iterator

from coursepack.checks._parts import called, parts, path_in
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.grading import same
from coursepack.model.interactions import Choice, Item, Match, Number, OpenText, Order, Pick, TextEntry

RIGHT = "why it is right"
WRONG = "why someone would think so and what is the case"


def find(course: Course) -> Iterator[Problem]:
    """Each answer that a learner can give and that is told nothing."""
    for question, blank, part in parts(course):
        match part:
            case Choice():
                yield from _options(question, blank, part)
            case TextEntry():
                yield from _foreseen(question, blank, part)
                yield from _typed(question, blank, part, _unexplained(part))
            case Number():  # a foreseen wrong number has its feedback, or missing-key says so
                yield from _typed(question, blank, part, ("answer",))
            case Match():
                yield from _placed(question, part)
            case Order():
                yield from _items(question, "item", "items", "text", part.items, "why it stands in this place")
            case OpenText():
                pass  # its model answer is the reason


def _options(question: Question, blank: str, choice: Choice) -> Iterator[Problem]:
    for place, option in enumerate(choice.options):
        if option.feedback:
            continue
        why = RIGHT if option.correct else WRONG
        if choice.pick is Pick.TRUTH:
            message = f'whoever answers "{option.id}" to "{question.id}" is given no reason'
            yield _silent(question.place.key("answer"), message, f"if-{option.id}", why)
        else:
            span = question.place.span(*path_in(blank, "options", place, "text"))
            yield _without(span, "option", option.text, why)


def _foreseen(question: Question, blank: str, entry: TextEntry) -> Iterator[Problem]:
    for place, wrong in enumerate(entry.wrong):
        if not wrong.feedback:
            span = question.place.span(*path_in(blank, "wrong", place, "text"))
            yield _without(span, "foreseen answer", wrong.text, WRONG)


def _unexplained(entry: TextEntry) -> tuple[str | int, ...]:
    """The path of the first accepted answer without a feedback that is not caught by one before it."""
    for place, answer in enumerate(entry.accepted):
        if not answer.feedback and not any(same(entry, before, answer.text) for before in entry.accepted[:place]):
            return ("answers", place, "text")
    return ()


def _typed(
    question: Question, blank: str, entry: TextEntry | Number, right: tuple[str | int, ...]
) -> Iterator[Problem]:
    """What the general feedback would say to everybody, if there were one."""
    if question.feedback:
        return
    if right:
        message = f"whoever answers {called(question, blank)} rightly is given no reason"
        yield _silent(question.place.span(*path_in(blank, *right)), message, "feedback", RIGHT, " to the question")
    if not entry.otherwise:
        key = "answer" if isinstance(entry, Number) else "answers"
        message = f"any other answer to {called(question, blank)} is given no reason"
        why = "how to come to the right one"
        yield _silent(question.place.key(*path_in(blank, key)), message, "otherwise", why)


def _placed(question: Question, match: Match) -> Iterator[Problem]:
    if match.bins:
        yield from _items(question, "item", "items", "text", match.items, "why it belongs there")
        return
    yield from _items(question, "pair", "pairs", "left", match.items, "why the two belong together")
    spare, why = match.targets[len(match.items) :], "why someone would choose it and why it fits nothing"
    yield from _items(question, "distractor", "distractors", "text", spare, why)


def _items(question: Question, what: str, key: str, text: str, items: tuple[Item, ...], why: str) -> Iterator[Problem]:
    for place, item in enumerate(items):
        if not item.feedback:
            yield _without(question.place.span(key, place, text), what, item.text, why)


def _without(span: Span, what: str, text: str, why: str) -> Problem:
    return _silent(span, f'the {what} "{text}" has no feedback', "feedback", why)


def _silent(span: Span, message: str, key: str, why: str, to: str = "") -> Problem:
    return Problem("missing-feedback", "error", span, message, f'add "{key}:"{to} and say {why}')


CHECK = find
