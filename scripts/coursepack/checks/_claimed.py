"""What a question rests on and what learners read of it, for checks of how it asks about a claim."""

import re
from collections.abc import Callable, Iterator

from coursepack.checks._wording import in_english
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.interactions import Gaps, OpenText
from coursepack.model.source import Claim

# Nobody takes an invented case for a report on the world.
INVENTED = r"\b(?:invented|imagin(?:e|ed|ary)|fictional|fictitious|made[- ]up|hypothetical|suppose)\b"


def closed_on(course: Course, concerns: Callable[[Claim], bool]) -> Iterator[tuple[Bank, Question, list[Claim]]]:
    """Every question with a key, and the claims it rests on, if at least one of them is of concern."""
    ids = {claim.id for claim in course.record.claims.values() if concerns(claim)}
    for bank, question in in_english(course) if ids else ():
        if not ids.isdisjoint(question.claims) and not isinstance(question.interaction, OpenText):
            yield bank, question, [course.record.claims[id] for id in question.claims if id in course.record.claims]


def stem_of(question: Question) -> str:
    """The prompt, and the running text where there is one."""
    gaps = question.interaction
    return f"{question.prompt} {gaps.text}" if isinstance(gaps, Gaps) else question.prompt


def names(text: str, name: str) -> bool:
    """Whether a text has any part of a name: "Pham" of "Peter Pham"."""
    return any(
        re.search(rf"\b{re.escape(part)}\b", text) for part in name.split() if len(part) > 2 and part[0].isupper()
    )
