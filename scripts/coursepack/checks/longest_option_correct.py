"""Find right options that are clearly longer than every wrong one.

Authors hedge and complete what is right and are brief about what is wrong; learners know it and pick the longest.
Then the answer shows test-wiseness, and instructors cannot tell who knows the subject (Haladyna, Downing and
Rodriguez 2002: keep the length of choices about equal; the NBME item-writing guide names it a flaw of testwiseness).

Found is the one right option of a single choice, or of a blank, that has two fifths more characters than the longest
wrong one, at least 15 characters more, and at least two words more. Markup and addresses of links do not count. A
name may be as long as it is.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: wages-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A ruling in May by which the highest court took ten seats from the opposition
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
          - text: A drought in the north
            feedback: The rains failed long before; nobody rose over them.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: wages-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before; it took ten seats from the opposition.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
          - text: A drought in the north
            feedback: The rains failed long before; nobody rose over them.
"""

import re
from collections.abc import Iterator

from coursepack.checks._picking import Picking, singles
from coursepack.checks._wording import TARGET, WORD
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course

# Calibrated on this course, whose options were balanced by hand: there the widest gap is a third and 16 characters.
SHARE, CHARACTERS, WORDS = 1.4, 15, 2
MARKS = re.compile(r"[*_`\[\]\\]")


def find(course: Course) -> Iterator[Problem]:
    """Each right option that stands out by its length."""
    for picking, key in singles(course.questions):
        lengths = [len(option.text) for option in picking.options]
        length, lengths[key] = lengths[key], 0
        # Markup can lengthen either side, so the quick look is generous.
        if length >= CHARACTERS + 10 and length > max(lengths):
            yield from _longest(picking, key)


def _longest(picking: Picking, key: int) -> Iterator[Problem]:
    shown = [_shown(option.text) for option in picking.options]
    right, shown[key] = shown[key], ""
    longest = max(range(len(shown)), key=lambda at: len(shown[at]))
    most, words = len(shown[longest]), max(len(WORD.findall(text)) for text in shown)
    enough = len(right) >= max(most * SHARE, most + CHARACTERS) and len(WORD.findall(right)) >= words + WORDS
    if enough and not _is_name(right):
        message = (
            f'"{picking.options[key].text}" is right and has {len(right)} characters, '
            f"where no wrong option has more than {most}: whoever picks the longest is right"
        )
        remedy = "shorten it and say the rest in its feedback, or make the wrong options as full"
        related = (Related(picking.span(longest), "the longest wrong option"),)
        yield Problem("longest-option-correct", "warning", picking.span(key), message, remedy, related)


def _shown(text: str) -> str:
    return MARKS.sub("", TARGET.sub("", text))


def _is_name(text: str) -> bool:
    """Whether all words but little ones begin with a capital."""
    return all(word[0].isupper() for word in WORD.findall(text) if len(word) > 3)


CHECK = find
