"""Find absolute words, such as "always" and "never", that only wrong options have.

Hardly anything is always so, and learners know it: they strike what says "always", "never" or "nobody" without
knowing the subject, and the rest is a choice of fewer. Haladyna, Downing and Rodriguez (2002) name specific
determiners as a clue to the right answer, the NBME item-writing guide "absolute terms" as a flaw of testwiseness, and
SAQUET (Moore et al. 2023) looks for them.

Found is an absolute word in a wrong option when no right one has any. Some count anywhere (always, never, completely
…), others where they lead a clause ("All members …", "Nobody …"). Words in quotation marks pass, as do those that the
prompt has too, set phrases ("only then", "all the same", "not always"), counts ("all three", "every year"), and
options that only say how often or how many.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: what-a-trigger-is
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: In the invented Republic of Kora, what made the ruling the trigger?
        options:
          - text: It came last, and events followed.
            correct: true
            feedback: That is what sets a trigger apart.
          - text: It always weighs most when courts fail.
            feedback: A trigger need not be weighty; it has to come last.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: what-a-trigger-is
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: In the invented Republic of Kora, what made the ruling the trigger?
        options:
          - text: It came last, and events followed.
            correct: true
            feedback: That is what sets a trigger apart.
          - text: It weighed more than the wages did.
            feedback: A trigger need not be weighty; it has to come last.
"""

import re
from collections.abc import Iterator

from coursepack.checks._english import LEADING, SWEEPING
from coursepack.checks._picking import Picking, beside_signs, pickings, rough, unquoted
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course

QUICK = beside_signs(SWEEPING | LEADING)
# As strong, in a right option, though nobody strikes a wrong one for it.
STRONG = QUICK | {"both", "neither"}
TERM = re.compile(
    rf"\b(?:{'|'.join(sorted(SWEEPING))})\b(?!-)"
    rf"|(?:^|(?<=that )|(?<=because )|(?<=since )|(?<=, as ))(?:{'|'.join(sorted(LEADING))})\b(?!-)"
    r"|\bthe only (?:way|cause|reason|answer|solution|factor|remedy)\b",
    re.I,
)
COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
# In these the word makes no claim that one exception would refute.
SET_PHRASE = re.compile(
    rf"^only (?:then|once|one|an?|by|after|before|since|when|if|for|in|from|to|as|because|until|{COUNT})\b"
    rf"|\ball (?:the same|but|right|in all|along|over|of a sudden|(?:of )?(?:the |its |his |her |their )?{COUNT})\b"
    rf"|\bevery (?:day|week|month|year|night|morning|time|other|few|{COUNT})\b|\bnothing but\b"
    r"|\b(?:all|none) of (?:the (?:above|others?|\w+ (?:above|below))|these|those)\b"
    r"|\b(?:has|have|had|having|almost|nearly) never\b|\bnever (?:ends?|halts?|runs?|stops?|terminates?|returns?)\b"
    r"|\b(?:not|almost|nearly) (?:always|completely|entirely|totally|absolutely|invariably|exclusively|solely)\b",
    re.I,
)
AMOUNT = re.compile(r"\bhow (?:many|much|often|long|far)\b|\bwhat (?:share|part)\b", re.I)


def find(course: Course) -> Iterator[Problem]:
    """Each absolute word of a wrong option, if no right one has any."""
    for picking in pickings(in_english(course)):
        if not QUICK.isdisjoint(picking.joined.split()):
            yield from _absolutes(picking)


def _absolutes(picking: Picking) -> Iterator[Problem]:
    if any(
        option.correct and not STRONG.isdisjoint(option.text.lower().split()) for option in picking.options
    ) or AMOUNT.search(picking.stem):
        return
    known = frozenset(rough(picking.stem))
    found = [
        (at, match)
        for at, option in enumerate(picking.options)
        for match in TERM.finditer(_claims(option.text))
        if match[0].lower() not in known and len(rough(option.text)) > 2
    ]
    if found:
        at, match = found[0]
        message = f'"{match[0]}" stands in a wrong option and in no right one, and learners strike what sounds absolute'
        remedy = "say it without this word, or give the right option one as strong"
        others = tuple(Related(picking.word(at, each.start(), each[0]), "and here") for at, each in found[1:])
        yield Problem("absolute-term", "warning", picking.word(at, match.start(), match[0]), message, remedy, others)


def _claims(text: str) -> str:
    """A text without its quotations and set phrases, each sign in its place."""
    return SET_PHRASE.sub(lambda phrase: " " * len(phrase[0]), unquoted(text))


CHECK = find
