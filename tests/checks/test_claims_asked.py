"""The checks of what a question makes of a claim: its figures, its speaker and its date."""

import pytest
from one_prompt import options, problems

from coursepack.ground.yaml_tree import Place
from coursepack.model.source import Claim, Fact, Record

PLACE = Place("seeds/claims.yaml", (0, 0, 0, 1))


def claim(**fields: str) -> Claim:
    """The claim c01, an event in the article's voice unless it is said otherwise."""
    usual = {"claim": "Turnout was 7.5 percent.", "statement": "event", "voice": "article", "use": "key"}
    return Claim(
        id="c01", section="s", paragraph="s.1", idea="i", taught_only=False, facts=(), place=PLACE, **(usual | fields)
    )


def record(asked: Claim, summary: str = "", finding: str = "", grade: str = "CONTRADICTED") -> Record:
    """A record of one claim and one fact about it."""
    fact = Fact("F01", "topic", ("c01",), grade, summary, finding, (), PLACE)
    return Record(claims={"c01": asked}, facts={"F01": fact})


TURNOUT = "For the country, turnout was 36 percent, then 35 %, over 18 months; in Bamako it was 7.5 percent."
COST = "It cost 288 million crowns."


@pytest.mark.parametrize(
    ("wrong", "number"),
    [
        ("36 percent", 1),
        ("about 35 per cent of the voters", 1),
        ("36%", 1),
        ("18 months", 1),
        ("eighteen months", 1),
        ("82 percent", 1),
        ("7.5 percent", 0),
        ("37 percent", 0),
        ("36 voters", 0),
        ("It was 36 percent in every town of the country.", 0),
        ("47 percent", 0),
        ("288 million crowns", 1),
        ("288 million", 1),
        ("188 million crowns", 0),
        ("", 0),
    ],
)
def test_a_wrong_option_that_is_a_true_figure_is_found(wrong: str, number: int) -> None:
    told = record(claim(), f"{TURNOUT} {COST}", "Trust is **82\npercent**; 47 percent stands in the small print.")
    lines = ("claims: [c01]", *options("Nothing", wrong or "🙂"))
    assert len(problems("true-figure-as-wrong-option", "What was it?", *lines, record=told)) == number


def test_a_foreseen_number_is_looked_at_with_the_unit_of_the_question() -> None:
    lines = ("claims: [c01]", "type: numeric", "answer: 7.5", "unit: percent", "wrong: [{value: 36, feedback: f}]")
    (problem,) = problems(
        "true-figure-as-wrong-option", "What?", *lines, "otherwise: o", record=record(claim(), TURNOUT)
    )
    assert problem.message == '"36 percent" is wrong here and true in the fact check ("F01")'


def test_a_confirmed_fact_and_a_question_without_claims_have_no_true_figures_to_avoid() -> None:
    choice = options("Nothing", "36 percent")
    sure = record(claim(), TURNOUT, grade="CONFIRMED")
    assert problems("true-figure-as-wrong-option", "What?", "claims: [c01]", *choice, record=sure) == []
    assert problems("true-figure-as-wrong-option", "What?", *choice, record=record(claim(), TURNOUT)) == []
