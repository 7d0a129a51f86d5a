"""Find ideas of the source that no question asks about.

The claims of a section share a few ideas, and what is never asked is soon forgotten: classroom quizzing helps what
it covers (Yang et al. 2021: g = 0.50). Of each idea, at least one claim is cited by some question, in its `claims`.
An idea that is only told carries `taught_only: true` at all its claims. Only sections that have grown into a module
are looked at.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c02]
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.
"""

from collections.abc import Iterator

from coursepack.checks._tally import unread_banks
from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.model.source import Claim


def find(course: Course) -> Iterator[Problem]:
    """Each idea without a question, at the first claim that wants one."""
    claims = course.record.claims
    banks = [bank for bank in course.banks if not bank.loose]
    cited = {claim for bank in banks for question in bank.questions for claim in question.claims}
    if not cited <= set(claims) or any(bank.faulty for bank in banks) or unread_banks(course):
        return  # what could not be read, or is misspelled, may be the question that is missed here
    covered = {claims[id].idea for id in cited}
    for idea, wanting in _ideas(course).items():
        if idea not in covered:
            yield _untested(idea, wanting)


def _ideas(course: Course) -> dict[str, list[Claim]]:
    """The claims that want a question, by idea: not only told, and in a section that has a module."""
    sections = {module.section for module in course.modules}
    ideas = dict[str, list[Claim]]()
    for claim in course.record.claims.values():
        if claim.section in sections and not claim.taught_only:
            ideas.setdefault(claim.idea, []).append(claim)
    return ideas


def _untested(idea: str, claims: list[Claim]) -> Problem:
    ids = ", ".join(f'"{claim.id}"' for claim in claims)
    message = f'no question asks about the idea "{idea}" (claim{"" if len(claims) == 1 else "s"} {ids})'
    remedy = 'write one that cites a claim of it, or add "taught_only: true" if it is only told'
    return Problem("claim-not-covered", "warning", claims[0].place.span("idea"), message, remedy)


CHECK = find
