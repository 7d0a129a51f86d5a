"""Find answers that can be found by counting what the options have in common.

Authors often begin with the right answer and change one part of it for each wrong option. Then each part of the key
comes back in another option, while every wrong option has a part that no other has, and who counts finds the key
without reading the question. The NBME item-writing guide calls it convergence.

Found are single choices and blanks whose options all have as many parts (joined by "and", by a comma or a semicolon)
of which each part of the key stands in another option too and of no other option that holds. Parts that are fully
crossed, each with each, pass, because then all are equally frequent.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-in-two
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: What were the two roots of the crisis in the invented Republic of Kora?
        options:
          - text: idle courts and unpaid wages
            correct: true
            feedback: Both had been so for long.
          - text: idle courts and a ruling in May
            feedback: The ruling came once, shortly before.
          - text: a strike in June and unpaid wages
            feedback: The strike came after the coup.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-in-two
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: What were the two roots of the crisis in the invented Republic of Kora?
        options:
          - text: idle courts and unpaid wages
            correct: true
            feedback: Both had been so for long.
          - text: idle courts and a ruling in May
            feedback: The ruling came once, shortly before.
          - text: a strike in June and unpaid wages
            feedback: The strike came after the coup.
          - text: a strike in June and a ruling in May
            feedback: The ruling came once, and the strike after it.
"""

import re
from collections import Counter
from collections.abc import Iterator

from coursepack.checks._picking import singles
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course

JOINT = re.compile(r"[,;] (?:and |but |while )?| and | but ")
SIGNS = ' \t\n.!*_"“”'


def find(course: Course) -> Iterator[Problem]:
    """Each key on which the parts of all options converge."""
    for picking, key in singles(in_english(course)):
        right = picking.options[key].text
        if len(picking.options) > 2 and (" and " in right or ", " in right or "; " in right or " but " in right):
            wrong = "\n".join([option.text for option in picking.options if not option.correct]).lower()
            if not all(map(wrong.__contains__, _parts(right))):
                continue
            parts = [_parts(option.text) for option in picking.options]
            if _converge(parts, key):
                others = [
                    (at, part) for part in parts[key] for at in range(len(parts)) if at != key and part in parts[at]
                ]
                related = tuple(Related(picking.span(at), f'"{part}" stands here too') for at, part in others)
                message = f'each part of "{right}" stands in another option too, and no wrong option is like that'
                remedy = "add the wrong options that are missing, so that each part is combined with each other"
                yield Problem("converging-options", "warning", picking.span(key), message, remedy, related)


def _parts(text: str) -> list[str]:
    return [re.sub(r"^(?:both|either) ", "", part.strip(SIGNS)) for part in JOINT.split(text.lower())]


def _converge(parts: list[list[str]], key: int) -> bool:
    """Whether the key alone has no part of its own, and shares no single part with all."""
    count = len(parts[key])
    if count < 2 or any(len(each) != count or len(set(each)) != count for each in parts):
        return False
    often = Counter(part for each in parts for part in each)
    if any(often[part] == len(parts) for part in parts[key]):
        return False  # what all share tells nothing, and the rest is one part
    return all(all(often[part] > 1 for part in each) == (at == key) for at, each in enumerate(parts))


CHECK = find
