"""Find options that stand out by their shape.

An option that is the only one without a number, the only one with a full stop or three times as short as the rest
catches the eye. If it is wrong, nobody believes it, and the question has an option fewer than it seems; if it is
right, it gives itself away. Haladyna, Downing and Rodriguez (2002): keep choices homogeneous in content and
structure, and make all distractors plausible; SAQUET (Moore et al. 2023) looks for implausible distractors.

Found is, among three options or more, a wrong one that alone is no amount among amounts or an amount among words, or
that is three times as long as every other or a third as long; and any that alone ends with a full stop or without
one, begins with a small letter where sentences begin with a capital, or is all in capitals. Answers such as "none" or
"not known", abbreviations and names pass.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: years-unpaid
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: For how long had wages gone unpaid in the invented Republic of Kora?
        options:
          - text: One year
            feedback: So long it had been for teachers.
          - text: Two years
            correct: true
            feedback: It gave the ruling its force.
          - text: The soldiers
            feedback: They were paid; the teachers were not.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: years-unpaid
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: For how long had wages gone unpaid in the invented Republic of Kora?
        options:
          - text: One year
            feedback: So long it had been for teachers.
          - text: Two years
            correct: true
            feedback: It gave the ruling its force.
          - text: Three years
            feedback: So long the rains had failed.
"""

import re
from collections.abc import Iterator

from coursepack.checks._amounts import LONGEST, WORTH, amount
from coursepack.checks._english import STOP
from coursepack.checks._picking import Picking, pickings
from coursepack.checks._wording import TARGET, in_english
from coursepack.ground.problem import Problem
from coursepack.model.course import Course

TIMES, CHARACTERS = 3, 30
# These are said as themselves.
ABOVE = re.compile(r"\b(?:all|none|both|neither|any) of (?:the above|these|them)\b", re.I)
UNKNOWN = re.compile(r"\b(?:no|none|not|never|nothing|nobody|cannot|unknown|unclear|neither|all|depends)\b|n't\b", re.I)
ABBREVIATION = re.compile(r"\.\w+\.$|\b(?:\w{1,2}|corp|etc|inc|ltd|approx|ibid|est)\.$", re.I)
STOPS = frozenset(".!?…")
CLOSING = ' *_"”’»)]'
CLOSED = STOPS.union(CLOSING)
DIGIT = re.compile(r"\d")
NUMBER = re.compile(rf"\d|\b(?:{'|'.join(WORTH)})\b", re.I)


def find(course: Course) -> Iterator[Problem]:
    """The first option of each choice that differs from all others by its shape."""
    for picking in pickings(in_english(course)):
        if len(picking.options) > 2:
            texts = [option.text for option in picking.options]
            found = _odd(picking, texts)
            if found and not ABOVE.search(texts[found[0]]):
                at, why = found
                message = f'"{picking.options[at].text}" {why}, so it stands out whatever the question is'
                yield Problem("odd-option", "warning", picking.span(at), message, "give all options the same shape")


def _odd(picking: Picking, texts: list[str]) -> tuple[int, str] | None:
    found = _stopped(texts) or _cased(texts)
    if not found:
        found = _sized(texts) or _amounted(texts)
        if found and picking.options[found[0]].correct:
            return None  # a key that is longest is said as itself
    return found


def _alone(marks: list[bool]) -> int | None:
    """The place of the only one that differs from the others."""
    yes = marks.count(True)
    if yes == 1:
        return marks.index(True)
    return marks.index(False) if yes == len(marks) - 1 else None


def _stopped(texts: list[str]) -> tuple[int, str] | None:
    lasts = {text[-1:] for text in texts}
    if lasts <= STOPS or lasts.isdisjoint(CLOSED) or "`" in lasts:
        return None
    ends = [text.rstrip(CLOSING)[-1:] in STOPS for text in texts]
    at = _alone(ends)
    if at is None or any(
        end and ABBREVIATION.search(text.rstrip(CLOSING)) for end, text in zip(ends, texts, strict=True)
    ):
        return None
    if texts[at].rstrip(CLOSING)[-1:] in ("!", "?", "…"):
        return None  # it is a cry or a question and ends as such
    return at, f"alone ends with{'' if ends[at] else 'out'} a stop"


def _cased(texts: list[str]) -> tuple[int, str] | None:
    at = _alone([text[:1].islower() for text in texts])
    if at is not None and texts[at][:1].islower():
        first = [(text.split() or [""])[0] for text in texts]
        sentences = sum(word[:1].isupper() and word.lower() in STOP for word in first)
        if first[at].islower() and sentences == len(texts) - 1:
            return at, "alone begins with a small letter"
    at = _alone([text.isupper() for text in texts])
    if at is not None and texts[at].isupper() and len(texts[at]) > 9 and " " in texts[at]:
        return at, "alone is all in capitals"
    return None


def _sized(texts: list[str]) -> tuple[int, str] | None:
    lengths = [len(text) for text in texts]
    if max(lengths) < CHARACTERS:
        return None
    lengths = [len(TARGET.sub("", text) if "](" in text else text) for text in texts]
    least, *_, most = inner = sorted(lengths)
    if most >= TIMES * inner[-2] and most >= inner[-2] + CHARACTERS:
        return lengths.index(most), f"is {TIMES} times as long as any other"
    if inner[1] >= TIMES * least and inner[1] >= least + CHARACTERS:
        return lengths.index(least), "is not a third as long as any other"
    return None


def _amounted(texts: list[str]) -> tuple[int, str] | None:
    """The only option that is no amount among amounts of one kind, or that is a bare number among words."""
    if max(map(len, texts)) > LONGEST or not _speak_of_numbers(texts):
        return None
    amounts = [amount(text) for text in texts]
    at = _alone([each is not None for each in amounts])
    if at is None or UNKNOWN.search(texts[at]):
        return None
    others = [each for place, each in enumerate(amounts) if place != at]
    if any("`" in text or text.count(" ") > 2 for place, text in enumerate(texts) if place != at):
        return None  # code, or sentences that name an amount among other things
    if amounts[at] is None:
        same = len({each.kind for each in others if each}) == 1
        return (at, "alone is no amount") if same and not NUMBER.search(texts[at]) else None
    bare = texts[at][:1].isdigit() and not any(map(NUMBER.search, texts[:at] + texts[at + 1 :]))
    return (at, "alone is a number") if bare else None


def _speak_of_numbers(texts: list[str]) -> bool:
    joined = " ".join(texts)
    return bool(DIGIT.search(joined)) or not WORTH.keys().isdisjoint(joined.lower().split())


CHECK = find
