"""Find banks that ask in too few ways.

Each type asks for something else: to tell apart, to put in order, to bring to mind without being shown, to compute,
to write. Whoever only ever picks one of three learns to recognize and gets used to guessing; what was practiced in
one format helps most in the same format (Pan and Rickard 2018), so several should be met. So over a module that grows
from a section of the source, the practice questions have at least five types, and at most 60 percent are
single-choice. And in a blueprint, a number at the level `create` needs questions that let learners make something:
nothing new can be made by picking (Krathwohl 2002).

Banks with fewer than ten questions are let pass. Pretests do not count.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - {id: ruling-then-march, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "A ruling on Monday, soldiers in the streets on Tuesday: the ruling may be the trigger.",
         answer: true, if-true: "Yes. It comes last.", if-false: "What comes last may set a crisis off."}
      - {id: dismissed-officer, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "The day before a mutiny an officer is dismissed: that may have set it off.",
         answer: true, if-true: "Yes. It is one event.", if-false: "A trigger is one event shortly before."}
      - {id: empty-schools, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "Schools without teachers since a drought belong to the roots of a revolt.",
         answer: true, if-true: "Yes. It lasts.", if-false: "A root is what has lasted."}
      - {id: inherited-debts, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "Debts that each cabinet inherits from the last are a condition and no event.",
         answer: true, if-true: "Yes. They last.", if-false: "They are older than each cabinet."}
      - {id: stolen-box, type: true-false, use: quiz, objective: tell-trigger-from-root, level: analyze,
         prompt: "A stolen ballot box can start a riot that poverty feeds.",
         answer: true, if-true: "Yes. Both have a part.", if-false: "The box starts it; poverty feeds it."}
      - {id: paid-in-time, type: true-false, use: quiz, objective: tell-trigger-from-root, level: analyze,
         prompt: "Had wages been paid in time, the same order might have changed little.",
         answer: true, if-true: "Yes.", if-false: "The root gives the trigger its force."}
      - {id: two-observers, type: true-false, use: quiz, objective: tell-trigger-from-root, level: understand,
         prompt: "Two observers can agree on what came last and differ on what lay beneath.",
         answer: true, if-true: "Yes.", if-false: "These are two questions."}
      - {id: speech-at-noon, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "The governor's speech at noon, an hour before the first stone, came last.",
         answer: true, if-true: "Yes.", if-false: "Nothing came between."}
      - {id: capital, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Tavi is the capital of the invented Republic of Kora.",
         answer: true, if-true: "Yes.", if-false: "The report says so in its first line."}
      - {id: month-of-ruling, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "The court of Kora ruled in June.",
         answer: false, if-true: "It was May.", if-false: "Right. It was May."}
      - {id: number-of-judges, type: true-false, use: quiz, objective: tell-trigger-from-root, level: remember,
         prompt: "Nine judges sat in the court.",
         answer: true, if-true: "Yes.", if-false: "The report counts nine."}

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - {id: ruling-then-march, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "A ruling on Monday, soldiers in the streets on Tuesday: the ruling may be the trigger.",
         answer: true, if-true: "Yes. It comes last.", if-false: "What comes last may set a crisis off."}
      - id: steps-in-kora
        type: ordering
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        prompt: Put what happened in the invented Republic of Kora into order, earliest first.
        items:
          - text: Teachers stop being paid.
            feedback: This lasted for two years.
          - text: The court rules.
            feedback: It did so in May.
          - text: Soldiers march.
            feedback: They came the day after.
      - id: name-of-what-comes-last
        type: short-answer
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        prompt: What do we call the event that comes last and sets another off?
        answers: [trigger]
        otherwise: It is a part of a gun, too.
        feedback: What lies beneath is the root.
"""

from collections import Counter
from collections.abc import Iterator

from coursepack.checks._mix import mixtures
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, Question
from coursepack.model.blueprint import Blueprint
from coursepack.model.course import Course
from coursepack.model.interactions import OpenText

LEAST_TYPES, MOST_SINGLE = 5, 60


def find(course: Course) -> Iterator[Problem]:
    """Each practice bank of a section's module with too few types; each cell of a blueprint that no type can serve."""
    for bank, questions in mixtures(course):
        types = Counter(question.type for question in questions)
        found = _lacking(types)
        if found:
            message = f"of the {len(questions)} practice questions, {' and '.join(found)}"
            remedy = (
                "let learners also put in order, match, compute or write, where that is what the objective asks for"
            )
            yield Problem("type-mix", "warning", bank.place.key("title"), message, remedy)
    for blueprint in course.blueprints:
        yield from _picked(blueprint, {bank.path: bank for bank in course.banks if bank.exam and not bank.loose})


def _lacking(types: Counter[str]) -> list[str]:
    number, single, found = types.total(), types["single-choice"], list[str]()
    if len(types) < LEAST_TYPES:
        kinds = "all are of one type" if len(types) == 1 else f"there are only {len(types)} types"
        found.append(f"{kinds}, {', '.join(sorted(types))} (good are {LEAST_TYPES} at least)")
    if single * 100 > MOST_SINGLE * number:
        found.append(f"{single} are single-choice (good are {MOST_SINGLE} percent at most)")
    return found


def _picked(blueprint: Blueprint, banks: dict[str, Bank]) -> Iterator[Problem]:
    """Cells at the level "create" for which there are questions, and none of them lets anybody write."""
    for cell in blueprint.cells if any(cell.level == "create" for cell in blueprint.cells) else ():
        paths = [f"quizzes/exam/{module}.yaml" for module in blueprint.modules]
        held = [question for path in paths if path in banks for question in banks[path].questions]
        serving = [each for each in held if (each.objective, each.level) == (cell.objective, cell.level)]
        if cell.level == "create" and serving and not any(map(_open, serving)):
            types = ", ".join(sorted({each.type for each in serving}))
            message = f'the questions at the level "create" for "{cell.objective}" are of the type {types}'
            remedy = 'nothing new can be made by picking: use "type: open", or give them the level that they have'
            yield Problem("type-mix", "warning", cell.span, message, remedy)


def _open(question: Question) -> bool:
    return isinstance(question.interaction, OpenText)


CHECK = find
