"""Find wrong options that are true figures.

A learner who has read elsewhere that turnout was 36 percent, and picks 36, is told that they are wrong. They are right;
and whoever did not know takes away that the true figure is a false one, for what stands as a wrong option is
remembered as much (Roediger and Marsh 2005). So a figure that the fact check gives is no wrong option.

Found are wrong options, and foreseen wrong numbers, that consist of a figure with its unit, such as "36 percent" or
"18 months," that stands in the summary or in bold in the finding of a fact about the question's own claims, if the
fact's grade is not CONFIRMED. Figures that the claim itself gives pass, and so do those in a sentence: what they are
said to be is a matter of judgment.

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
        prompt: According to the article, how many courts in the invented Republic of Kora still worked?
        options:
          - text: None
            correct: true
            feedback: The article says that no court worked.
          - text: One court
            feedback: The article says that none did.
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
        prompt: According to the article, how many courts in the invented Republic of Kora still worked?
        options:
          - text: None
            correct: true
            feedback: The article says that no court worked.
          - text: Four courts
            feedback: The article says that none did.
        correction: One court in the capital went on working.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from coursepack.checks._english import NUMBERS
from coursepack.checks._forms import singular
from coursepack.checks._parts import Path, parts, path_in
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Number, Pick
from coursepack.model.source import Fact, Record

Figure = tuple[Decimal, str]
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
FIGURE = (
    rf"\$?(?P<number>\d[\d,]*(?:\.\d+)?|(?:{'|'.join(NUMBERS[1:])})\b)[\s-]?"
    rf"(?P<unit>%|per ?cent|(?:million|billion)(?: (?:U\.S\. )?dollars)?|(?!(?:{MONTHS})\b)[a-z]{{3,}})"
)
STATED = re.compile(rf"(?<![\w.,–-]){FIGURE}", re.I)
# How an option may frame its figure: "about 36 percent of the voters", "288 million crowns".
OPTION = re.compile(
    rf"(?:(?:about|around|nearly|almost|some|only|just|exactly|over|under|more than|less than) )?{FIGURE}"
    r"(?:(?<=illion) [a-z]{3,})?(?: (?:of|in|on|for) (?:[\w’'-]+ ?){1,3})?\.?",
    re.I,
)
BOLD = re.compile(r"\*\*(.+?)\*\*", re.S)
UNITS = {"%": "percent", "per cent": "percent"}


def find(course: Course) -> Iterator[Problem]:
    """Each such option or number, with the fact that gives the figure as true."""
    figures = _by_claim(course.record)
    for question, blank, part in parts(course) if figures else ():
        true = {figure: fact for claim in question.claims for figure, fact in figures.get(claim, {}).items()}
        for words, figure, path in _wrong(part) if true else ():
            if fact := true.get(figure):
                span = question.place.span(*path_in(blank, *path))
                message = f'"{words}" is wrong here and true in the fact check ("{fact.id}")'
                remedy = "choose a figure that nobody can have read elsewhere, and tell the true one in the feedback"
                related = (Related(fact.place.span("summary"), "the fact stands here"),)
                yield Problem("true-figure-as-wrong-option", "warning", span, message, remedy, related)


def _by_claim(record: Record) -> dict[str, dict[Figure, Fact]]:
    """Per claim, the figures of its facts that no claim gives to which the fact belongs."""
    found = dict[str, dict[Figure, Fact]]()
    for fact in record.facts.values():
        if fact.grade != "CONFIRMED":
            figures = _figures(" | ".join([fact.summary, *BOLD.findall(fact.finding)]))
            claims = {*fact.claims, *(claim.id for claim in record.claims.values() if fact.id in claim.facts)}
            said = " | ".join(record.claims[id].claim for id in claims if id in record.claims)
            given = {number for number, _ in _figures(said)}
            for id in claims:
                found.setdefault(id, {}).update({figure: fact for figure in figures if figure[0] not in given})
    return found


def _figures(text: str) -> set[Figure]:
    return {_figure(match) for match in STATED.finditer(text)}


def _figure(match: re.Match[str]) -> Figure:
    number, unit = match["number"].lower().rstrip(",").replace(",", ""), match["unit"].lower()
    value = Decimal(NUMBERS.index(number)) if number in NUMBERS else Decimal(number)
    return value, UNITS.get(unit, singular(unit) or unit)


def _wrong(part: object) -> Iterator[tuple[str, Figure, Path]]:
    """The wrong answers of a part that are figures: as typed, as figures, and where."""
    if isinstance(part, Choice) and part.pick is not Pick.TRUTH:
        for at, option in enumerate(part.options):
            match = None if option.correct or len(option.text) > 60 else OPTION.fullmatch(option.text.strip(" *"))
            if match:
                yield option.text, _figure(match), ("options", at, "text")
    if isinstance(part, Number):
        unit = part.unit.lower().strip()
        for at, near in enumerate(part.wrong):
            figure = (near.value, UNITS.get(unit, singular(unit) or unit))
            yield f"{near.value:f} {part.unit}".strip(), figure, ("wrong", at, "value")


CHECK = find
