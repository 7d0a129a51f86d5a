"""Find questions that say nearly the same as another one.

A learner who meets a question for the second time answers from memory of the first, and its points count twice for
one thing known. Asking again pays when the words, or the case, are new: what is practiced in one wording carries over
to another only if the learner has to find the answer anew (Pan and Rickard 2018). In an exam, a pair of near copies
also makes the score lean on one idea.

Compared are practice questions with each other, and exam questions with each other. Two are nearly the same when they
have the same key, and prompt and answers share most of their words, in whatever order. Let pass: a series in which
each prompt has a figure or a name that the other lacks; statements to judge that differ in more than a word or two;
and a pretest, which is compared only with the other pretests of its module, since a diagnostic may have a parallel
form.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, which of these events set the coup of the colonels off?
        options:
          - text: A court ruling that closed parliament in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of wages that the state left unpaid
            feedback: That is older; it gave the ruling its force.
          - text: A long war on the border with its neighbors
            feedback: That is older still.
      - id: what-set-it-off
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: Which of these events, in the invented Republic of Kora, triggered the coup of the colonels?
        options:
          - text: Two years of wages that the state left unpaid
            feedback: That is older; it gave the ruling its force.
          - text: A court ruling that closed parliament in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: A long war on the border with the neighbors
            feedback: That is older still.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, which of these events set the coup of the colonels off?
        options:
          - text: A court ruling that closed parliament in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of wages that the state left unpaid
            feedback: That is older; it gave the ruling its force.
          - text: A long war on the border with its neighbors
            feedback: That is older still.
      - id: why-the-ruling-mattered
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        prompt: Why could a single ruling bring soldiers into the streets of Kora's capital?
        options:
          - text: Because wages had gone unpaid for so long
            correct: true
            feedback: It is the root that gives a trigger its force.
          - text: Because judges are elected there by the army
            feedback: The report names no such election.
          - text: Because the border had just been closed
            feedback: Nothing is said of the border.
"""

from collections.abc import Iterator

from coursepack.checks._near import near_pairs
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course

Shelf = tuple[bool, str]


def find(course: Course) -> Iterator[Problem]:
    """Each question that repeats an earlier one, said once with the first that it repeats."""
    shelves, modules = dict[Shelf, list[Question]](), {module.slug for module in course.modules}
    # A bank of no module is a mistake, often a copy, and is said as itself.
    for bank in (bank for bank in course.banks if not bank.loose and bank.module in modules):
        for question in bank.questions:
            shelves.setdefault(_shelf(bank, question), []).append(question)
    for questions in shelves.values():
        said = set[int]()
        for first, second in near_pairs(questions):
            if second not in said and questions[first].id != questions[second].id:
                said.add(second)
                yield _repeated(questions[second], questions[first])


def _shelf(bank: Bank, question: Question) -> Shelf:
    """What a question is compared with: practice, exam, or the pretests of its module."""
    return bank.exam, bank.path if question.use == "pretest" else ""


def _repeated(question: Question, first: Question) -> Problem:
    message = f'"{question.id}" asks nearly the same as "{first.id}", with the same key'
    remedy = "ask it on another case or in other words, or leave one of the two out"
    related = (Related(first.place.span("prompt"), "the other question stands here"),)
    return Problem("near-duplicate", "warning", question.place.span("prompt"), message, remedy, related)


CHECK = find
