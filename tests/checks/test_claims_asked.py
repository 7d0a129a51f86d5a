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


LOANS = "Loans from abroad made the courts weaker."
OWN_VIEW = {"claim": LOANS, "statement": "explanation", "use": "attributed-only"}
HER_VIEW = {"claim": LOANS, "statement": "judgment", "voice": "Ama Bello"}
ASKED = "What did loans from abroad do to the courts?"


def unattributed(prompt: str, **fields: str) -> int:
    """How many views are asked as facts."""
    lines = ("claims: [c01]", *options("They made them weaker.", "They made them stronger."))
    return len(problems("unattributed-view", prompt, *lines, record=record(claim(**fields))))


def test_a_view_asked_as_a_fact_is_found_and_named_with_its_owner() -> None:
    lines = ("claims: [c01]", "type: true-false", "answer: true", "if-true: f", "if-false: f")
    (problem,) = problems("unattributed-view", LOANS, *lines, record=record(claim(**HER_VIEW)))
    assert problem.message.endswith("makes a fact of what Ama Bello holds")
    assert problem.remedy == 'say "according to Ama Bello", or ask whose view it is'


@pytest.mark.parametrize(
    "prompt",
    [
        f"According to the article, {ASKED}",
        "By the lesson, what did loans do to the courts?",
        "What does Bello say of the loans?",
        f"Whose is this: {LOANS}",
        "An envoy said that loans had made the courts weaker. What did she leave out?",
        "In the invented Republic of Kora, what did loans do to the courts?",
    ],
)
def test_whoever_is_named_or_whatever_is_invented_passes(prompt: str) -> None:
    assert unattributed(prompt, **OWN_VIEW) == 0
    assert unattributed(prompt, **HER_VIEW) == 0


def test_views_are_found_and_facts_are_not() -> None:
    assert unattributed(ASKED, **OWN_VIEW) == 1
    assert unattributed(ASKED, **HER_VIEW) == 1
    assert unattributed(ASKED, statement="explanation", use="key") == 0
    assert unattributed(ASKED, statement="event", voice="Ama Bello", use="key") == 0


BORDER = {"claim": "The officers keep the border closed to traders.", "use": "dated"}


@pytest.mark.parametrize(
    ("prompt", "key", "number"),
    [
        ("To whom do the officers keep the border closed?", "Traders", 1),
        ("According to the article, what do the officers keep closed?", "The border", 1),
        ("To whom did the officers keep the border closed in December 2021?", "Traders", 0),
        ("When the article appeared, whom did the officers keep from the border?", "Traders", 0),
        ("To whom was the border closed at that time?", "Traders", 0),
        ("In the invented Republic of Kora the border is closed. To whom?", "Traders", 0),
        ("Which kind of statement does the article make here?", "A report", 0),
    ],
)
def test_a_dated_claim_needs_its_date(prompt: str, key: str, number: int) -> None:
    lines = ("claims: [c01]", *options(key, "Nobody"))
    assert len(problems("undated-claim", prompt, *lines, record=record(claim(**BORDER)))) == number


def test_dates_in_every_option_and_questions_for_an_order_are_enough() -> None:
    asked, told = "Since when do the officers keep the border closed?", record(claim(**BORDER))
    assert problems("undated-claim", asked, "claims: [c01]", *options("June 2020", "May 2021"), record=told) == []
    order = ("type: ordering", "items: [{text: The border is closed, feedback: f}, {text: Traders go, feedback: f}]")
    assert problems("undated-claim", "In which order?", "claims: [c01]", *order, record=told) == []
