"""Find blanks of a cloze that its text does not have, and gaps of the text that are no blanks.

A gap without a blank shows the learner two curly brackets and a word; a blank without a gap is graded and cannot be
filled. A name in two places would be one answer that has to fit twice.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: two-kinds-of-cause
        type: cloze
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: Which words complete the sentence?
        text: In the invented Kora, the ruling was the {{nearest}} of the coup and unpaid wages were a {{deper}}.
        blanks:
          nearest:
            type: single-choice
            options:
              - text: trigger
                correct: true
                feedback: It happened once, shortly before.
              - text: root
                feedback: It is too recent for that.
          deeper:
            type: single-choice
            options:
              - text: root
                correct: true
                feedback: They gave the ruling its force.
              - text: trigger
                feedback: It had been so for two years.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: two-kinds-of-cause
        type: cloze
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: Which words complete the sentence?
        text: In the invented Kora, the ruling was the {{nearest}} of the coup and unpaid wages were a {{deeper}}.
        blanks:
          nearest:
            type: single-choice
            options:
              - text: trigger
                correct: true
                feedback: It happened once, shortly before.
              - text: root
                feedback: It is too recent for that.
          deeper:
            type: single-choice
            options:
              - text: root
                correct: true
                feedback: They gave the ruling its force.
              - text: trigger
                feedback: It had been so for two years.
"""

from collections.abc import Iterator

from coursepack.checks._parts import GAP
from coursepack.checks._typed import Typed
from coursepack.ground.nearest import did_you_mean, nearest
from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Gaps


def find(course: Course) -> Iterator[Problem]:
    """Each name that stands on one side only, or twice in the text."""
    for bank in course.banks:
        typed = Typed(bank)
        for question in bank.questions:
            if isinstance(question.interaction, Gaps):
                yield from _mismatches(question, question.interaction, typed)


def _mismatches(question: Question, gaps: Gaps, typed: Typed) -> Iterator[Problem]:
    names, blanks = GAP.findall(gaps.text), [name for name, _ in gaps.blanks]
    unused = [name for name in blanks if name not in names]
    for at, name in enumerate(names):
        place = typed.span(f"{{{{{name}}}}}", question.place, "text", nth=names[:at].count(name))
        if name not in blanks:
            meant = name.strip() if name.strip() in blanks else nearest(name, unused)
            # One slip of the pen is one problem: the blank that was meant is not said to be unused as well.
            unused = [each for each in unused if each != meant]
            yield _unknown(place, name, blanks)
        elif name in names[:at]:
            first = typed.span(f"{{{{{name}}}}}", question.place, "text")
            yield _again(place, name, first)
    for name in unused:
        yield _unused(question.place.key("blanks", name), name)


def _unknown(span: Span, name: str, blanks: list[str]) -> Problem:
    if name.strip() in blanks:
        message, remedy = "a gap has no spaces inside its brackets", f'write "{{{{{name.strip()}}}}}"'
    else:
        message, remedy = f'there is no blank "{name}"', did_you_mean(name, blanks)
    return Problem("blank-mismatch", "error", span, message, remedy)


def _again(span: Span, name: str, first: Span) -> Problem:
    message = f'the text has the blank "{name}" twice, and a learner answers it once'
    remedy = "give this place a blank of its own, or write the word out"
    return Problem("blank-mismatch", "error", span, message, remedy, (Related(first, "first used here"),))


def _unused(span: Span, name: str) -> Problem:
    message = f'the text has no place for the blank "{name}"'
    return Problem("blank-mismatch", "error", span, message, f'put "{{{{{name}}}}}" where it belongs')


CHECK = find
