"""Find banks whose right answers stand too often at the same place.

Authors favor a place for the key without knowing it, most often one in the middle, and guessers look there first
(Attali and Bar-Hillel 2003). Whoever notices gets points for nothing. Options are shown in the order of the file, so
the author has to vary where the right one stands (Haladyna, Downing and Rodriguez 2002).

Counted are, per bank, the single-choice questions with the same number of options, from six on, and the true-false
questions. A place is too full if chance alone would fill it like that in fewer than one of a hundred banks, by the
exact binomial test for the fullest place, times the number of places (Bonferroni). With three options, ten keys of
twelve at one place are too many, and nine are let pass.

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

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - {id: ruling-then-march, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "A ruling on Monday, soldiers in the streets on Tuesday: the ruling may be the trigger.",
         answer: true, if-true: "Yes. It comes last.", if-false: "What comes last may set a crisis off."}
      - {id: dismissed-officer, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "The day before a mutiny an officer is dismissed: that may have set it off.",
         answer: true, if-true: "Yes. It is one event.", if-false: "A trigger is one event shortly before."}
      - {id: unpaid-for-years, type: true-false, use: quiz, objective: tell-trigger-from-root, level: apply,
         prompt: "Wages unpaid for two years are the trigger of a coup.",
         answer: false, if-true: "They are older; they give a trigger its force.", if-false: "Right. They are a root."}
"""

from collections import Counter
from collections.abc import Iterator
from math import exp, fsum, lgamma, log

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick

LEAST = 6
TOO_RARE = 0.01
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def find(course: Course) -> Iterator[Problem]:
    """Each bank and number of options where one place is too full; and each bank that says one truth too often."""
    for bank in course.banks:
        places, truths = _places(bank)
        for options, counts in sorted(places.items()):
            number, (place, most) = counts.total(), counts.most_common(1)[0]
            p = chance(most, number, options)
            if number >= LEAST and p < TOO_RARE:
                what = (
                    f"of the {number} questions with {options} options, {most} have their key in the {_th(place)} place"
                )
                yield _found(bank, what, p, "move some right options to other places, where their order is free")
        for truth, most in truths.most_common(1):
            p = chance(most, truths.total(), 2)
            if p < TOO_RARE:
                what = f'of the {truths.total()} true-false questions, {most} have the answer "{truth}"'
                yield _found(bank, what, p, "turn some statements round")


def _places(bank: Bank) -> tuple[dict[int, Counter[int]], Counter[str]]:
    """How often the key stands at each place, per number of options; and how often each truth is the answer."""
    places, truths = dict[int, Counter[int]](), Counter[str]()
    for question in bank.questions:
        match question.interaction:
            case Choice(pick=Pick.TRUTH, right=(option,)):
                truths[option.id] += 1
            case Choice(pick=Pick.ONE, options=options, right=(option,)) if len(options) > 1:
                places.setdefault(len(options), Counter())[options.index(option)] += 1
    return places, truths


def chance(most: int, number: int, places: int) -> float:
    """The probability, at most, that some place gets that many of `number` keys or more by chance.

    The upper tail of the binomial distribution, summed in full, times the places.
    """
    if most * places <= number:
        return 1.0
    step, rest = -log(places), log(1 - 1 / places)
    ways = (lgamma(number + 1) - lgamma(k + 1) - lgamma(number - k + 1) for k in range(most, number + 1))
    tail = fsum(exp(way + k * step + (number - k) * rest) for k, way in enumerate(ways, most))
    return min(1.0, places * tail)


def _th(place: int) -> str:
    return PLACES[place] if place < len(PLACES) else f"{place + 1}th"


def _found(bank: Bank, what: str, p: float, remedy: str) -> Problem:
    odds = "p < 0.0001" if p < 0.0001 else f"p = {p:.4f}"
    message = f"{what}; by chance that is rare ({odds}), and guessers will notice"
    return Problem("key-positions", "warning", bank.place.key("title"), message, remedy)


CHECK = find
