"""Find vague words of frequency or amount, such as "often", in options.

Readers differ widely in what they take "often" to mean (Hakel 1968), so that the key can be disputed. And authors
hedge what they know to be right, so that "usually" gives the answer away. The NBME item-writing guide names vague
terms in options a source of irrelevant difficulty, and SAQUET (Moore et al. 2023) looks for them.

Found is the first word of frequency (often, sometimes, usually, rarely …) in the options of a single or multiple
choice or a blank; a word of amount (many, few, several …) only where two options say the same but for such words.
Words pass in quotation marks, when the prompt has them too, when every option has one and the same, and where they
compare ("more often than", "most often") or name ("commonly called").

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: place-of-a-trigger
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: In the envoy's account of the invented Republic of Kora, what do coups follow?
        options:
          - text: They usually follow a push such as a ruling.
            correct: true
            feedback: The envoy names the ruling of May.
          - text: They follow the seasons of the year.
            feedback: That the ruling came in May is chance.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: place-of-a-trigger
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: In the envoy's account of the invented Republic of Kora, what did the coup follow?
        options:
          - text: It followed a push, the ruling of the court.
            correct: true
            feedback: The envoy names the ruling of May.
          - text: It followed the seasons of the year.
            feedback: That the ruling came in May is chance.
"""

import re
from collections.abc import Iterator

from coursepack.checks._english import FREQUENCY, VAGUE
from coursepack.checks._picking import Picking, beside_signs, pickings, rough, unquoted
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem
from coursepack.model.course import Course

ANY = VAGUE | FREQUENCY
QUICK = beside_signs(ANY)
WORD = re.compile(rf"\b(?:{'|'.join(sorted(FREQUENCY))})\b(?!-)", re.I)
AMOUNT = re.compile(rf"\b(?:{'|'.join(sorted(ANY))}|always|never|all|none|some|no)\b", re.I)
# Comparisons can be checked, and names are given once for all.
DEFINITE = re.compile(
    r"\b(?:more|less|most|least|as|so|too|how|very) (?:often|frequently|rarely|commonly|seldom)\b"
    r"|\b(?:commonly|generally|usually|often) (?:called|known|named|referred|spelled|accepted)\b"
    r"|\b(?:often|commonly|frequently|rarely)\s+(?:er\b|than\b)",
    re.I,
)


def find(course: Course) -> Iterator[Problem]:
    """The first vague word among the options of each choice."""
    for picking in pickings(in_english(course)):
        if not QUICK.isdisjoint(picking.joined.split()):
            yield from _vague(picking)


def _vague(picking: Picking) -> Iterator[Problem]:
    found = (_frequencies(picking) if WORD.search(picking.joined) else None) or _amounts(picking)
    if found:
        at, start, word, why = found
        remedy = "say how often or how much, or leave the word out"
        yield Problem("vague-term", "warning", picking.word(at, start, word), f'"{word}" {why}', remedy)


def _frequencies(picking: Picking) -> tuple[int, int, str, str] | None:
    """The first word of frequency, unless it is the prompt's or that of all options."""
    known = frozenset(rough(picking.stem))
    words = [frozenset(rough(option.text)) for option in picking.options]
    common = frozenset.intersection(*words)
    for at, option in enumerate(picking.options):
        for match in WORD.finditer(DEFINITE.sub(lambda each: " " * len(each[0]), unquoted(option.text))):
            word = match[0].lower()
            if word not in known and word not in common:
                alone = option.correct and not any(
                    FREQUENCY & each for each, other in zip(words, picking.options, strict=True) if not other.correct
                )
                why = "hedges the right option and no wrong one" if alone else "means something else to each reader"
                return at, match.start(), match[0], why
    return None


def _amounts(picking: Picking) -> tuple[int, int, str, str] | None:
    """The first word of amount in an option that says what another does but for such words."""
    rest = [" ".join(AMOUNT.sub(" ", unquoted(option.text)).lower().split()) for option in picking.options]
    for at, option in enumerate(picking.options):
        match = AMOUNT.search(unquoted(option.text))
        if match and match[0].lower() in VAGUE and rest[at] and rest.count(rest[at]) > 1:
            return (
                at,
                match.start(),
                match[0],
                "alone tells this option from another, and means different amounts to readers",
            )
    return None


CHECK = find
