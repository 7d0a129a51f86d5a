"""Find multiple-choice questions whose options are all right.

Whoever ticks everything gets full marks without having read the question, so the answer tells nothing about what they
know.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-in-kora
        type: multiple-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: Which of these are roots of the crisis in Kora?
        options:
          - text: Courts had stopped working.
            correct: true
            feedback: It had been so for a long time.
          - text: Wages had gone unpaid.
            correct: true
            feedback: It had been so for two years.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-in-kora
        type: multiple-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: Which two of these are roots of the crisis in Kora?
        options:
          - text: Courts had stopped working.
            correct: true
            feedback: It had been so for a long time.
          - text: Wages had gone unpaid.
            correct: true
            feedback: It had been so for two years.
          - text: A ruling came in May.
            feedback: It happened once, shortly before.
"""

from collections.abc import Iterator

from coursepack.checks._parts import called, choices, path_in
from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.model.interactions import Pick


def find(course: Course) -> Iterator[Problem]:
    """Each choice of several without a wrong option; in a choice of one that is more-than-one-correct."""
    for question, blank, choice in choices(course):
        if choice.pick is Pick.SEVERAL and all(option.correct for option in choice.options):
            span = question.place.key(*path_in(blank, "options"))
            message = f"every option of {called(question, blank)} is right, so whoever ticks all of them cannot fail"
            remedy = "add an option that is wrong, and say why someone would tick it"
            yield Problem("no-wrong-option", "error", span, message, remedy)


CHECK = find
