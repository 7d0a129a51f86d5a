"""Find options that are numbers, amounts or dates and stand in no order.

Whoever reads 2021, 1968, 2012 has to sort before they can think, and that is not what the question asks. An order
also keeps authors from placing the key by habit. Haladyna, Downing and Rodriguez (2002): place choices in logical or
numerical order; SAQUET (Moore et al. 2023) calls it lost sequence.

Found are three options or more, in a choice or a blank, which all are one number, amount, date, month or year of the
same kind, with the same words around it, and which neither rise nor fall. Units of one kind are converted: ten weeks
come before three months. Options that say more than an amount pass.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: months-unpaid
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: For how long had wages gone unpaid in the invented Republic of Kora?
        options:
          - text: 24 months
            correct: true
            feedback: It had been so for two years.
          - text: 6 months
            feedback: So long it had been in the capital.
          - text: 12 months
            feedback: So long it had been for teachers.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: months-unpaid
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: For how long had wages gone unpaid in the invented Republic of Kora?
        options:
          - text: 6 months
            feedback: So long it had been in the capital.
          - text: 12 months
            feedback: So long it had been for teachers.
          - text: 24 months
            correct: true
            feedback: It had been so for two years.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from coursepack.checks._amounts import LONGEST, Amount, amount
from coursepack.checks._parts import path_in
from coursepack.checks._picking import pickings
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each list of amounts that neither rises nor falls."""
    for picking in pickings(in_english(course)):
        options = picking.options
        if len(options) > 2 and len(options[0].text) <= LONGEST:
            amounts = _alike([option.text for option in options])
            if amounts and not _ordered(amounts):
                inner = sorted(range(len(options)), key=lambda at: amounts[at].value)
                message = f"the options stand in no order: {_listed([option.text for option in options])}"
                remedy = f"put them in order: {_listed([options[at].text for at in inner])}"
                span = picking.question.place.key(*path_in(picking.blank, "options"))
                yield Problem("unordered-options", "warning", span, message, remedy)


def _alike(texts: list[str]) -> list[Amount]:
    """The amounts that the texts are, if all are some and of one kind."""
    amounts = list[Amount]()
    for text in texts:
        each = amount(text)
        if each is None or (amounts and each.kind != amounts[0].kind):
            return []
        amounts.append(each)
    return amounts


def _ordered(amounts: list[Amount]) -> bool:
    values = [each.value for each in amounts]
    return all(a <= b for a, b in pairwise(values)) or all(a >= b for a, b in pairwise(values))


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(f'"{text}"' for text in texts)


CHECK = find
