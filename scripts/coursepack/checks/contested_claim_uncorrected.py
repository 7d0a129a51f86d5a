"""Find questions on a contradicted claim that leave it uncorrected.

Practice makes an answer stick, a wrong one as well: after an error, people adopt false feedback just as readily as
true (Metcalfe and Eich 2019). Where the fact check grades a claim CONTRADICTED, the question that cites it has a
`correction`, which tells what other sources found. This holds for exam questions too. A named speaker's explanation,
judgment, advice or forecast is another matter: no event contradicts that somebody holds it.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: courts-before-the-ruling
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c02, c03]
        prompt: According to the article, courts had stopped working before the ruling of May.
        answer: true
        if-true: Yes. That is what makes them a root, in the article's account.
        if-false: The article says so, of all courts.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: courts-before-the-ruling
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c02, c03]
        prompt: According to the article, courts had stopped working before the ruling of May.
        answer: true
        if-true: Yes. That is what makes them a root, in the article's account.
        if-false: The article says so, of all courts.
        correction: One court in the capital went on working, and it gave the ruling of May.
"""

from collections.abc import Iterator

from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.source import Claim, Fact, Record

VIEWS = ("explanation", "judgment", "advice", "forecast")


def find(course: Course) -> Iterator[Problem]:
    """Each question without a correction that cites such a claim, at the first of them."""
    contested = _contested(course.record)
    for bank in course.banks if contested else ():
        for question in bank.questions:
            if not question.correction and not contested.keys().isdisjoint(question.claims):
                yield _uncorrected(question, contested)


def _contested(record: Record) -> dict[str, Fact]:
    """Each claim that other sources contradict, with the fact that says so; either may name the other.

    A view of a named speaker is none of them.
    """
    facts = [fact for fact in record.facts.values() if fact.grade == "CONTRADICTED"]
    by_id = {fact.id: fact for fact in facts}
    named = {claim.id: by_id[id] for claim in record.claims.values() for id in claim.facts if id in by_id}
    contested = {claim: fact for fact in facts for claim in fact.claims} | named
    return {id: fact for id, fact in contested.items() if not _is_view(record.claims.get(id))}


def _is_view(claim: Claim | None) -> bool:
    return claim is not None and claim.voice != "article" and claim.statement in VIEWS


def _uncorrected(question: Question, contested: dict[str, Fact]) -> Problem:
    at, claim = next((at, claim) for at, claim in enumerate(question.claims) if claim in contested)
    fact = contested[claim]
    message = f'"{fact.id}" grades the claim "{claim}" as {fact.grade}, and "{question.id}" has no correction'
    remedy = 'add "correction:" and say what other sources found'
    related = (Related(fact.place.span("grade"), "graded here"),)
    return Problem("contested-claim-uncorrected", "error", question.place.span("claims", at), message, remedy, related)


CHECK = find
