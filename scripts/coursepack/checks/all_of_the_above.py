"""Find options such as "all of the above" and "none of these".

Such an option asks learners to reason about the options and not about the subject. Who knows that two options are
right picks "all" without knowing the third; who sees that one is wrong can strike "all". And whoever picks "none"
rightly has only shown to know what is not the case. Haladyna, Downing and Rodriguez (2002): avoid all-of-the-above,
use none-of-the-above with care; the NBME item-writing guide warns against the second.

Found are options that say it of all, none, both, neither or any of the above, of these, or of the other options or
answers, in single and multiple choice and in blanks. Answers to "how many" and "how much" pass when they only say
"all of these" or "none of these", as do "both" and "neither" alone: there they are amounts.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
          - text: All of the above
            feedback: The wages had gone unpaid for long; that set nothing off.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
          - text: A drought in the north
            feedback: The rains failed long before; nobody rose over them.
"""

import re
from collections.abc import Iterator

from coursepack.checks._picking import pickings
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem
from coursepack.model.course import Course

# How each option of this kind begins.
BEGINS = frozenset(("all", "any", "bot", "eac", "eit", "eve", "mor", "nei", "no ", "non", "not", "two"))
SOME = r"(?:all|none|both|neither|any|each|every|either|no|two|more than one|not any)(?: (?:one|two|three|four|five))?"
THE = r"(?: of)?(?: the| these| those)?(?: other)?"
NOUN = r"(?:options?|answers?|choices?|alternatives?|responses?)"
VERDICT = r" (?:(?:is|are|may be|can be)(?: all| equally)? (?:correct|right|true)|apply|applies)"
ABOVE = re.compile(
    rf"{SOME}(?: of)? the above\b.*|{SOME}(?: of)? above|{SOME}{THE} {NOUN} above\b.*|{SOME}{THE} {NOUN}{VERDICT}"
    rf"|(?:all|none|both|neither|any){THE} {NOUN}|(?:all|none|both|neither|any) of the others"
    rf"|(?:all|none)(?: of (?:these|those|them))?{VERDICT}|both apply",
    re.I,
)
THESE = re.compile(r"(?:all|none|both|neither|any|either) of (?:these|those)|all(?: of)? these", re.I)
AMOUNT = re.compile(r"\bhow (?:many|much|often)\b|\bwhat (?:share|part|number)\b", re.I)
TRIM = ' \t\n.!*_"“”()'


def find(course: Course) -> Iterator[Problem]:
    """Each option that speaks of all or none of the others."""
    for picking in pickings(in_english(course)):
        for at, option in enumerate(picking.options):
            text = option.text
            if text.lstrip(TRIM)[:3].lower() in BEGINS and _of_others(text.strip(TRIM), picking.stem):
                message = f'"{text}" is about the other options and not about the subject: to know a part is enough'
                remedy = 'put an answer of its own in its place, or use "type: multiple-choice"'
                if len(picking.options) > 3:
                    remedy = 'leave it out, or use "type: multiple-choice"'
                yield Problem("all-of-the-above", "warning", picking.span(at), message, remedy)


def _of_others(text: str, stem: str) -> bool:
    return bool(ABOVE.fullmatch(text) or (THESE.fullmatch(text) and not AMOUNT.search(stem)))


CHECK = find
