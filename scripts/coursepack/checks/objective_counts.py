"""Find objectives that too few questions serve.

One right answer may be luck, and one wrong one a slip. A score says more about the learner the more questions it
rests on (Spearman 1910; Brown 1910), and asking again after a while, in other words, is what makes an answer last
(Latimier, Peyre and Ramus 2021: spaced against massed retrieval, g = 0.74). So in a module that grows from a section of
the source, an objective has at least three questions for practice (the lesson, the quiz and the review each ask for
it) and two for the exam (a repeat sitting gets a fresh one). Most questions that ask for a judgment or for
something new take a page to answer: where more than half of an objective's practice questions have the level
`evaluate` or `create`, two and one are enough. Pretests do not count. A course with no exam bank at all, such as a
public copy, is not asked for exam questions.

Wrong::

    # quizzes/exam/demo.yaml
    title: Why it happened, the exam
    questions:
      - id: exam-trigger
        type: true-false
        objective: tell-trigger-from-root
        level: apply
        prompt: An embargo announced a week before a coup can be its trigger.
        answer: true
        if-true: Yes. It comes last and may set the coup off.
        if-false: A trigger need not be weighty; it has to come last.

Right::

    # quizzes/exam/demo.yaml
    title: Why it happened, the exam
    questions:
      - id: exam-trigger
        type: true-false
        objective: tell-trigger-from-root
        level: apply
        prompt: An embargo announced a week before a coup can be its trigger.
        answer: true
        if-true: Yes. It comes last and may set the coup off.
        if-false: A trigger need not be weighty; it has to come last.
      - id: exam-envoy
        type: true-false
        objective: tell-trigger-from-root
        level: understand
        prompt: Whoever names a trigger has thereby named the deeper cause.
        answer: false
        if-true: Many stop there. The trigger says why then, not why at all.
        if-false: Right. The trigger says why then; the root says why at all.
"""

from collections import Counter
from collections.abc import Iterator

from coursepack.checks._tally import Tally, tally
from coursepack.ground.problem import Problem
from coursepack.model.course import Course

DEEP = ("evaluate", "create")


def find(course: Course) -> Iterator[Problem]:
    """Each objective that is served, but too seldom."""
    counted = tally(course)
    practice, deep, exam = _sums(counted)
    with_exams = any(bank.exam for bank, _ in counted.banks)
    for module in course.modules:
        for objective in module.objectives if module.section and module.slug not in counted.doubtful else ():
            id = objective.id
            needed = (2, 1) if deep[id] * 2 > practice[id] else (3, 2)
            lacking = _lacking(practice[id], exam[id], needed, with_exams)
            if lacking and practice[id] + exam[id]:
                message = f'the objective "{id}" has {" and ".join(lacking)}'
                remedy = "ask for it once more, in other words or on another case"
                yield Problem("objective-counts", "warning", objective.span, message, remedy)


def _sums(counted: Tally) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Per objective: questions for practice, how many of these are deep, and questions for the exam."""
    practice, deep, exam = Counter[str](), Counter[str](), Counter[str]()
    for bank, counts in counted.banks:
        for (objective, use, level), number in counts.items():
            if bank.exam:
                exam[objective] += number
            elif use != "pretest":
                practice[objective] += number
                deep[objective] += number if level in DEEP else 0
    return practice, deep, exam


def _lacking(practice: int, exam: int, needed: tuple[int, int], with_exams: bool) -> list[str]:
    """What is too little, in words."""
    pairs = [("practice", practice, needed[0])] + [("exam", exam, needed[1])] * with_exams
    return [f"{_number(has, kind)} where {least} {_are(least)} needed" for kind, has, least in pairs if has < least]


def _number(number: int, kind: str) -> str:
    return f"{number or 'no'} {kind} question{'' if number == 1 else 's'}"


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


CHECK = find
