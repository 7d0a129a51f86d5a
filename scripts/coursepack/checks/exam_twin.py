"""Find exam questions that repeat a practice question.

Practice questions stand on the site with their answers. An exam question that says the same in nearly the same words
has a key that is public, and measures who remembers it. Two questions are twins when most of the different words
that learners read, in the prompt and in the answers, are common to both: four in five of all. Short questions
have to share every word. Where the key is the same, three in five are enough, with the answers in whatever order.
Prompts that each have a number which the other lacks are no twins: the same sum with other figures is fair.

Wrong::

    # quizzes/exam/demo.yaml
    title: Why it happened, the exam
    questions:
      - id: exam-trigger
        type: single-choice
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, which of these set off the coup?
        options:
          - text: A ruling of a court in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Wages unpaid for two years
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/exam/demo.yaml
    title: Why it happened, the exam
    questions:
      - id: exam-trigger
        type: single-choice
        objective: tell-trigger-from-root
        level: apply
        prompt: On an island that is made up, which of these would be the trigger of a revolt?
        options:
          - text: The price of bread doubles overnight
            correct: true
            feedback: It happens once, shortly before.
          - text: Nobody has been able to vote since the war
            feedback: That has been so for long; it is what a trigger sets off.
"""

from collections.abc import Iterator

from coursepack.checks._near import near_pairs
from coursepack.checks._readings import readings
from coursepack.checks._twins import twins
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Question
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each exam question with the practice question that it repeats."""
    exam = [question for bank in course.banks if bank.exam for question in bank.questions]
    practice = [question for bank in course.banks if not bank.exam for question in bank.questions]
    if exam and practice:
        read = readings([*exam, *practice])
        found = twins(exam, practice, read)
        for at, twin in near_pairs(exam, practice, read):
            found.setdefault(at, twin)
        for at, twin in found.items():
            yield _repeated(exam[at], practice[twin])


def _repeated(question: Question, twin: Question) -> Problem:
    message = f'the exam question "{question.id}" repeats the practice question "{twin.id}", whose answer is public'
    remedy = "ask for the same objective on another case"
    related = (Related(twin.place.span("prompt"), "the practice question stands here"),)
    return Problem("exam-twin", "error", question.place.span("prompt"), message, remedy, related)


CHECK = find
