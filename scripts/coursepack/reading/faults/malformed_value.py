"""Find ids and dates that are not spelled as they must be.

An id is the question's name in addresses, in saved progress and on other platforms, where spaces, capitals and
accents break; and a question called "quiz" could not be told from the set of that name.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: Trigger in Kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

import re
import unicodedata
from typing import Any

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reading.faults._pasted import pasted

SLUG = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
RULES = {
    "^[a-z][a-z0-9-]*\\.[a-z0-9]+$": 'write section, point and paragraph, such as "overview.1"',
    "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$": 'write "2021-12-31", "2021-12" or "2021", in quotes',
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": 'write "2021-12-31", in quotes',
    "^https?://\\S+$": "write the whole address, from https:// on",
}


def malformed_value(span: Span, name: str, found: Any, rule: Any) -> Problem:
    """`rule` is the pattern that does not fit, or the list of what the value may not be."""
    message = f'{name} cannot be "{found}"'
    if isinstance(rule, dict):
        return Problem("malformed-value", "error", span, message, "that word names a set of questions; choose another")
    if rule == SLUG:
        return Problem("malformed-value", "error", span, message, pasted(found) or _spelling(str(found)))
    return Problem("malformed-value", "error", span, message, RULES.get(rule, f"it must fit the pattern {rule}"))


def _spelling(found: str) -> str:
    """How an id is spelled, with the nearest that this one could be."""
    remedy = "use small letters, digits and single hyphens, beginning with a letter"
    # Taken apart, a letter stands without its accent: "é" is "e" and a mark.
    letters = unicodedata.normalize("NFKD", found.lower()).encode("ascii", "ignore").decode()
    slug = re.sub("[^a-z0-9]+", "-", letters).strip("-")
    return f'{remedy}, such as "{slug}"' if re.fullmatch(SLUG, slug) else remedy


FAULT = malformed_value
