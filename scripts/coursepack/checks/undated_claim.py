"""Find questions that ask as still so what was so at a certain time.

"Who is the chief partner?" had one answer when the article appeared and has another now. A learner who has read the
news is marked wrong, and one who has not takes away what no longer holds. An answer has to be right whenever the
question is asked (NBME item-writing guide: one best answer), so the prompt names the time.

Found are closed questions on a claim whose `item_use` is "dated," if prompt and right answer restate the claim and no
year, month or other time ("at the time," "when the article appeared," "then") stands in the prompt or in every option.
Questions for an order, and invented cases, pass.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: unpaid-in-the-capital
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: According to the article, what goes unpaid in the capital of Kora?
        options:
          - text: The wages
            correct: true
            feedback: Yes. Only teachers had been paid until March.
          - text: The rents
            feedback: The article tells of no rents.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: unpaid-in-the-capital
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: According to the article, what went unpaid in the capital of Kora in 2021?
        options:
          - text: The wages
            correct: true
            feedback: Yes. Only teachers had been paid until March.
          - text: The rents
            feedback: The article tells of no rents.
"""

import re
from collections.abc import Iterator

from coursepack.checks._claimed import INVENTED, closed_on, stem_of
from coursepack.checks._wording import content
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Interaction, Number, Order, Pick, TextEntry
from coursepack.model.source import Claim

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter"
)
TIMED = re.compile(
    rf"\b(?:1[89]|20)\d\d\b|\b(?:{MONTHS})\b|(?i:\b(?:at (?:the|that|this) time|then|in those (?:days|weeks|months)|"
    r"as of|that (?:week|month|year)|the week of|(?:when|while|before|after) (?:the|this) (?:article|text)|"
    rf"when it (?:appeared|was (?:published|written))|time of (?:writing|publication))\b|{INVENTED})"
)
# So many words of meaning in common, and the question asks what the claim says.
RESTATED = 2


def find(course: Course) -> Iterator[Problem]:
    """Each such question, with the claim that had its time."""
    for _, question, claims in closed_on(course, _dated):
        stem = stem_of(question)
        if TIMED.search(stem) or isinstance(question.interaction, Order) or _timed_options(question.interaction):
            continue
        said = content(" ".join([stem, *_right(question.interaction)]))
        claim = next(
            (claim for claim in claims if _dated(claim) and len(content(claim.claim) & said) >= RESTATED), None
        )
        if claim:
            yield _undated(question, claim)


def _dated(claim: Claim) -> bool:
    return claim.use == "dated"


def _timed_options(interaction: Interaction) -> bool:
    return isinstance(interaction, Choice) and all(TIMED.search(option.text) for option in interaction.options)


def _right(interaction: Interaction) -> list[str]:
    match interaction:
        case Choice():  # of several statements, one may be about another time
            return [] if interaction.pick is Pick.SEVERAL else [option.text for option in interaction.right]
        case TextEntry():
            return [answer.text for answer in interaction.accepted[:1]]
        case Number():
            return [interaction.unit]
    return []


def _undated(question: Question, claim: Claim) -> Problem:
    message = f'"{claim.id}" was so at its time, and the prompt asks as if it were still so'
    remedy = "name the time in the prompt, by year and month"
    related = (Related(claim.place.span("item_use"), "the claim is dated"),)
    return Problem("undated-claim", "warning", question.place.span("prompt"), message, remedy, related)


CHECK = find
