"""Find questions before or after the lesson that no page asks for.

Questions with `use: pretest` are tried before reading, those with `use: review` are asked again later. A page has to
ask for them, each by its id or all of them as `#pretest` and `#review`; otherwise they were written for nobody.
Lessons and quizzes are the concern of `wrong-use`.

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
      - id: root-in-kora
        type: true-false
        use: review
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

from collections.abc import Iterator

from coursepack.checks._placed import asked, practice_banks
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each pretest or review question without a page; a set of which no question has one is said as a set."""
    pages = asked(course)
    for bank in practice_banks(course):
        wanted = [name for name in ("pretest", "review") if name not in pages.sets(bank)]
        for name in wanted if bank.path not in pages.misled else ():
            questions = [question for question in bank.questions if question.use == name]
            nowhere = [question for question in questions if (bank.path, question.id) not in pages.names]
            if len(nowhere) == len(questions) > 1:
                yield _set(bank, name, questions)
            else:
                yield from (_one(bank, question) for question in nowhere)


def _set(bank: Bank, name: str, questions: list[Question]) -> Problem:
    message = f'no page asks for the {len(questions)} questions of this bank with "use: {name}"'
    remedy = f"add to a page, as a paragraph of its own: [{name.capitalize()}](../../{bank.path}#{name})"
    return Problem("unplaced-question", "warning", questions[0].place.span("use"), message, remedy)


def _one(bank: Bank, question: Question) -> Problem:
    message = f'no page asks for "{question.id}", which has "use: {question.use}"'
    line = f"[{question.use.capitalize()}](../../{bank.path}#{question.id})"
    remedy = f"add to a page, as a paragraph of its own: {line}"
    return Problem("unplaced-question", "warning", question.place.span("id"), message, remedy)


CHECK = find
