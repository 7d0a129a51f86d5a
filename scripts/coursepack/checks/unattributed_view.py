"""Find questions that key somebody's view as if it were a fact.

"Outside aid made matters worse" is what someone says. Asked without a name, it teaches that the course says so, and
a learner who disagrees with good reason is marked wrong. Opinion-based items are to be avoided
(Haladyna, Downing and Rodriguez 2002); whose opinion it is can be asked, and so can what it is, "according to" them.

Found are closed questions on a claim whose `item_use` is "attributed-only," or which is a named speaker's judgment,
forecast or advice, if neither prompt nor running text has a part of the speaker's name or says whose it is:
"according to," "the article," "the author," "view," "whose," a verb of saying. Events and figures among such claims
count only where the question rests on nothing else. An invented case passes.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: courts-at-work
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c03]
        prompt: How many courts worked in the last spring of the old government?
        options:
          - text: None
            correct: true
            feedback: Yes. They had all stopped.
          - text: Most of them
            feedback: It says that they had all stopped.
        correction: One court in the capital went on working.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: courts-at-work
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c03]
        prompt: According to the article, how many courts worked in the last spring of the old government?
        options:
          - text: None
            correct: true
            feedback: Yes. It says that they had all stopped.
          - text: Most of them
            feedback: It says that they had all stopped.
        correction: One court in the capital went on working.
"""

import re
from collections.abc import Iterator

from coursepack.checks._claimed import INVENTED, closed_on, names, stem_of
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Gaps
from coursepack.model.source import Claim

OPINIONS = ("judgment", "forecast", "advice")
VIEWS = (*OPINIONS, "explanation")
# Whose it is, or that it is said, thought or advised at all; then the reader knows that it is somebody's.
ATTRIBUTED = re.compile(
    r"\b(?:according to|articles?|authors?|texts?|lessons?|courses?|modules?|pages?|fact check|records?|reports?|"
    r"reported|publishers?|whose|views?|voices?|speakers?|experts?|accounts?|opinions?|objections?|advice|recommend\w*|"
    r"advis(?:es?|ed)|sa(?:ys?|id)|stat(?:es|ed)|claim(?:s|ed)|argue[sd]?|call(?:s|ed)|thinks?|thought|believe[sd]?|"
    r"judge[sd]?|warn(?:s|ed)|expect(?:s|ed)|sees?|saw|describe[sd]?|note[sd]|writes?|wrote|blame[sd]?|"
    r"explain(?:s|ed)|count(?:s|ed)?|regard(?:s|ed)|consider(?:s|ed))\b|" + INVENTED,
    re.I,
)


def find(course: Course) -> Iterator[Problem]:
    """Each such question, with the first claim that it takes for a fact."""
    publisher = course.record.source.publisher if course.record.source else ""
    for _, question, claims in closed_on(course, _needs_owner):
        views = [claim for claim in claims if _needs_owner(claim)]
        # An event or a figure may stand beside others that the question asks about.
        asked = views if len(views) == len(claims) else [claim for claim in views if claim.statement in VIEWS]
        stem = stem_of(question)
        said = f"{stem} {_gap_options(question)}"
        owned = any(names(said, claim.voice) for claim in asked) or (publisher and publisher in stem)
        if asked and not owned and not ATTRIBUTED.search(stem):
            claim = asked[0]
            owner = "the article" if claim.voice == "article" else claim.voice
            message = f'the prompt does not say whose "{claim.id}" is, and so makes a fact of what {owner} holds'
            remedy = f'say "according to {owner}", or ask whose view it is'
            kind = f"{'an' if claim.statement[0] in 'aeiou' else 'a'} {claim.statement}"
            related = (Related(claim.place.span("statement"), f"the claim is {kind}"),)
            yield Problem("unattributed-view", "warning", question.place.span("prompt"), message, remedy, related)


def _gap_options(question: Question) -> str:
    """What gaps offer: names of speakers there ask whose it is."""
    blanks = question.interaction.blanks if isinstance(question.interaction, Gaps) else ()
    return " ".join(option.text for _, blank in blanks if isinstance(blank, Choice) for option in blank.options)


def _needs_owner(claim: Claim) -> bool:
    return claim.use == "attributed-only" or (claim.voice != "article" and claim.statement in OPINIONS)


CHECK = find
