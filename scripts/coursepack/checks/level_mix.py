"""Find banks that mostly ask for what can be looked up.

What a course asks is what learners study for. In 2,770 questions written for nursing courses, over nine in ten only
asked for recall or comprehension, and such questions had flaws more often than those that ask for more (Tarrant et
al. 2006). So over a module that grows from a section of the source, at most 30 percent of the practice questions have
the level `remember`, and at least 40 percent are `apply` or above. The same holds for the paper that a blueprint
draws.

Banks and blueprints with fewer than ten questions are let pass. Pretests do not count.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - {id: capital, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Tavi is the capital of the invented Republic of Kora.",
         answer: true, if-true: "Yes.", if-false: "The report says so in its first line."}
      - {id: month-of-ruling, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "The court of Kora ruled in June.",
         answer: false, if-true: "It was May.", if-false: "Right. It was May."}
      - {id: number-of-judges, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Nine judges sat in the court.",
         answer: true, if-true: "Yes.", if-false: "The report counts nine."}
      - {id: years-unpaid, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Teachers went unpaid for two years.",
         answer: true, if-true: "Yes.", if-false: "Two years, says the report."}
      - {id: name-of-general, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "The general was called Sen.",
         answer: true, if-true: "Yes.", if-false: "Look at the third line."}
      - {id: year-of-border-war, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "The war on the border began in 1998.",
         answer: false, if-true: "It began later.", if-false: "Right. It began later."}
      - {id: seat-of-parliament, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Parliament sits in the old harbor.",
         answer: true, if-true: "Yes.", if-false: "The report says where."}
      - {id: currency, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Kora pays in shells.",
         answer: false, if-true: "It has coins.", if-false: "Right. It has coins."}
      - {id: ruling-then-march, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "A ruling on Monday, soldiers in the streets on Tuesday: the ruling may be the trigger.",
         answer: true, if-true: "Yes. It comes last.", if-false: "What comes last may set a crisis off."}
      - {id: dismissed-officer, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "The day before a mutiny an officer is dismissed: that may have set it off.",
         answer: true, if-true: "Yes. It is one event.", if-false: "A trigger is one event shortly before."}

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - {id: capital, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Tavi is the capital of the invented Republic of Kora.",
         answer: true, if-true: "Yes.", if-false: "The report says so in its first line."}
      - {id: empty-schools, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "Schools without teachers since a drought belong to the roots of a revolt.",
         answer: true, if-true: "Yes. It lasts.", if-false: "A root is what has lasted."}
      - {id: inherited-debts, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "Debts that each cabinet inherits from the last are a condition and no event.",
         answer: true, if-true: "Yes. They last.", if-false: "They are older than each cabinet."}
"""

from collections import Counter
from collections.abc import Iterator

from coursepack.checks._mix import LEAST, mixtures
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course

MOST_REMEMBER, LEAST_APPLY = 30, 40
LOW = ("remember", "understand")


def find(course: Course) -> Iterator[Problem]:
    """Each practice bank of a section's module, and each blueprint, with too much recall or too little use of it."""
    for bank, questions in mixtures(course):
        levels = Counter(question.level for question in questions)
        yield from _judged(bank.place.key("title"), "practice questions", levels)
    for blueprint in course.blueprints:
        levels = Counter[str]()
        for cell in blueprint.cells:
            levels[cell.level] += cell.count
        yield from _judged(blueprint.place.key("title"), "questions of this paper", levels)


def _judged(span: Span, what: str, levels: Counter[str]) -> Iterator[Problem]:
    number, remember = levels.total(), levels["remember"]
    apply = number - sum(levels[low] for low in LOW)
    found = []
    if remember * 100 > MOST_REMEMBER * number:
        found.append(f'{remember} have the level "remember" (good are {MOST_REMEMBER} percent at most)')
    if apply * 100 < LEAST_APPLY * number:
        found.append(f"{apply or 'none'} ask to apply or more (good are {LEAST_APPLY} percent at least)")
    if found and number >= LEAST:
        message = f"of the {number} {what}, {' and '.join(found)}"
        remedy = "let some ask about a new case, or for the parts of an argument"
        yield Problem("level-mix", "warning", span, message, remedy)


CHECK = find
