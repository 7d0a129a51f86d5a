"""The grades that Moodle lets an option have, and which of them score a question as we do.

An option's grade must be on Moodle's own list (`question_bank::fraction_options_full`), to five places of a percent:
p/q up to sixths, tenths, 1/7, 1/8, 1/9 and 1/20, and the same below zero. One other grade stops a whole import.
"""

from dataclasses import dataclass

EXACT = {
    1: "100",
    2: "50",
    3: "33.33333",
    4: "25",
    5: "20",
    6: "16.66667",
    7: "14.28571",
    8: "12.5",
    9: "11.11111",
    10: "10",
    20: "5",
}


@dataclass(frozen=True, slots=True)
class Grades:
    """What each right option and each wrong one earns, in percent as Moodle writes it; `exact` if as in the course."""

    right: tuple[str, ...]
    wrong: str
    exact: bool


def grades(right: int) -> Grades | None:
    """The grades for so many right options: 100/n for a right one, as much less for a wrong one; None for no way.

    Where 100/n is not on the list, tens and fives that sum to 100 let at least the full answer score in full.
    """
    if right in EXACT:
        return Grades((EXACT[right],) * right, "-" + EXACT[right], True)
    if not 10 < right < 20:
        return None
    tens = 20 - right
    return Grades(("10",) * tens + ("5",) * (right - tens), "-10" if right < 14 else "-5", False)
