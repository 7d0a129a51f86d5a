"""Find hints that point to something that is not there.

A learner opens a hint because they are stuck. One that sends them to a missing page, heading or entry, or to a blank
that the question does not have, leaves them where they were.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: nearest-push-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.
        hints:
          - Read again what a [trigger](../docs/glossary.md#triger) is.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: nearest-push-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.
        hints:
          - Read again what a [trigger](../docs/glossary.md#trigger) is.
"""

from collections.abc import Iterator

from coursepack.checks._parts import GAP
from coursepack.checks._targets import Targets, from_hint
from coursepack.checks._typed import Typed
from coursepack.ground.nearest import did_you_mean
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.interactions import Gaps


def find(course: Course) -> Iterator[Problem]:
    """Each dead link in a hint, and each name of a blank that is none."""
    targets = Targets(course)
    for bank in course.banks:
        yield from _links(bank, targets)
        typed = Typed(bank)
        for question in bank.questions:
            if isinstance(question.interaction, Gaps):
                yield from _blanks(question, question.interaction, typed)


def _links(bank: Bank, targets: Targets) -> Iterator[Problem]:
    for link in bank.links:
        dead = targets.from_bank(link)
        if dead and from_hint(bank, link):
            yield _missing(link.span, dead.message, dead.remedy)


def _blanks(question: Question, gaps: Gaps, typed: Typed) -> Iterator[Problem]:
    blanks = [name for name, _ in gaps.blanks]
    for at, hint in enumerate(question.hints):
        for name in dict.fromkeys(GAP.findall(hint)):
            if name.strip() not in blanks:
                span = typed.span(f"{{{{{name}}}}}", question.place, "hints", at)
                yield _missing(span, f'there is no blank "{name}"', did_you_mean(name, blanks))


def _missing(span: Span, message: str, remedy: str) -> Problem:
    return Problem("missing-hint-target", "error", span, f"this hint points to nothing: {message}", remedy)


CHECK = find
