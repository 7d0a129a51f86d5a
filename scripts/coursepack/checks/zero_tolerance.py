"""Find decimal answers that have to be typed to the last digit.

With `tolerance: 0` a learner who computed rightly and rounded once is told that they are wrong, and looks for a mistake
where there is none. What counts as near enough belongs in the question (NBME item-writing guide: no difficulty that
has nothing to do with the matter).

Found are numeric answers and blanks with digits after the decimal point, and those asked for "roughly," with a
tolerance of 0 or none. Whole numbers and years pass; so do prompts that say how to round, and numbers whose rounded
form is foreseen under `wrong`, where the author has decided.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: share-of-wages
        type: numeric
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: The invented Republic of Kora owes 2.5 of 40 million dollars in wages. How many percent is that?
        answer: 6.25
        unit: percent
        otherwise: Divide 2.5 by 40, then take it times 100.
        feedback: 2.5 ÷ 40 = 0.0625.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: share-of-wages
        type: numeric
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: The invented Republic of Kora owes 2.5 of 40 million dollars in wages. How many percent is that?
        answer: 6.25
        tolerance: 0.05
        unit: percent
        otherwise: Divide 2.5 by 40, then take it times 100.
        feedback: 2.5 ÷ 40 = 0.0625.
"""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from coursepack.checks._parts import parts, path_in
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.grading import EXACT, within
from coursepack.model.interactions import Gaps, Number

TOLD = re.compile(
    r"\b(?:round(?:ed|ing)?|decimal places?|(?:one|two|three|\d) (?:decimals?|digits?)|exact(?:ly)?|to the nearest)\b",
    re.I,
)
ROUGHLY = re.compile(r"\b(?:approximately|roughly|estimate|(?:about|around) how (?:many|much))\b", re.I)
YEARS = range(1000, 2200)


def find(course: Course) -> Iterator[Problem]:
    """Each such number, at its answer."""
    for question, blank, part in parts(course):
        if isinstance(part, Number) and not part.tolerance:
            harm = _harm(part, _read(question))
            if harm:
                span = question.place.span(*path_in(blank, "answer"))
                message = f'the answer "{part.answer:f}" has no tolerance, so that {harm} marked wrong'
                remedy = (
                    'add "tolerance:" and say how far a right answer may be off, or tell in the prompt how to round'
                )
                yield Problem("zero-tolerance", "warning", span, message, remedy)


def _read(question: Question) -> str:
    interaction = question.interaction
    return f"{question.prompt} {interaction.text}" if isinstance(interaction, Gaps) else question.prompt


def _harm(number: Number, read: str) -> str:
    """Who is marked wrong without having made a mistake; "" where nobody is."""
    rounded = _rounded(number.answer)
    if rounded is None:
        rough = number.answer not in YEARS and ROUGHLY.search(read)
        return f"{number.answer + 1:f} is" if rough else ""
    if TOLD.search(read) or any(within(rounded, wrong.value, wrong.tolerance) for wrong in number.wrong):
        return ""
    return f"{rounded:f} and any other rounding are"


def _rounded(answer: Decimal) -> Decimal | None:
    """The answer with one digit less after the point; None for a whole number."""
    places = -int(answer.normalize(EXACT).as_tuple().exponent)
    return answer.quantize(Decimal(1).scaleb(1 - places), ROUND_HALF_UP, EXACT) if places > 0 else None


CHECK = find
