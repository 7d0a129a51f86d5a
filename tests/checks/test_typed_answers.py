"""The checks of what learners type: fair to every form of a right answer, and no answer given away."""

import pytest
from one_prompt import options, problems

NUMBER = ("type: numeric", "otherwise: o", "feedback: f")


@pytest.mark.parametrize(
    ("prompt", "lines", "number"),
    [
        ("What share is it?", ("answer: 0.54",), 1),
        ("What share is it?", ("answer: 0.54", "tolerance: 0"), 1),
        ("What share is it?", ("answer: 0.54", "tolerance: 0.01"), 0),
        ("What share is it, rounded to two decimal places?", ("answer: 0.54",), 0),
        ("What share is it, exactly?", ("answer: 0.54",), 0),
        ("What share is it?", ("answer: 0.54", "wrong: [{value: 0.5, feedback: f}]"), 0),
        ("How many coups?", ("answer: 4",), 0),
        ("How many coups?", ("answer: 4.0",), 0),
        ("In which year, roughly?", ("answer: 1968",), 0),
        ("Roughly how many people came?", ("answer: 5000",), 1),
        ("What is left?", ("answer: -1e-30",), 1),
    ],
)
def test_a_decimal_answer_needs_a_tolerance(prompt: str, lines: tuple[str, ...], number: int) -> None:
    assert len(problems("zero-tolerance", prompt, *NUMBER, *lines)) == number


def test_a_blank_for_a_number_is_looked_at_as_well() -> None:
    blank = "blanks: {share: {type: numeric, answer: 0.5, otherwise: o}}"
    (problem,) = problems("zero-tolerance", "Complete it.", "type: cloze", "text: It is {{share}}.", blank)
    assert problem.message == 'the answer "0.5" has no tolerance, so that 1 and any other rounding are marked wrong'


def refused(prompt: str, *lines: str) -> str:
    """What is said to be refused, in one line."""
    found = problems("unfair-short-answer", prompt, "type: short-answer", "otherwise: o", *lines)
    return " ".join(problem.message for problem in found)


@pytest.mark.parametrize(
    ("answer", "form"),
    [
        ("three", "3"),
        ("12", "twelve"),
        ("three months", "3 months"),
        ("18 months", "eighteen months"),
        ("sanctions", "sanction"),
        ("subsidies", "subsidy"),
        ("organization", "organisation"),
        ("African Organisation", "african organization"),
        ("analyzed", "analysed"),
        ("neighbor", "neighbour"),
        ("defence", "defense"),
        ("training programme", "training program"),
        ("co-operation", "cooperation"),
        ("counterterrorism", "counter-terrorism"),
        ("peace keeping", "peacekeeping"),
    ],
)
def test_a_form_that_means_the_same_is_refused_if_it_is_not_listed(answer: str, form: str) -> None:
    assert f'"{form}"' in refused("What is it?", f"answers: ['{answer}']")
    assert refused("What is it?", f"answers: ['{answer}', '{form}']") == ""
    assert refused("What is it?", f"answers: ['{answer}']", f"wrong: [{{text: '{form}', feedback: f}}]") == ""


FAIR = [
    "Bamako", "Goïta", "vice-president", "then-president", "development", "targeted", "politics", "legitimacy",
    "crisis", "Laos", "status", "advice", "improvisation", "supervision", "size", "Freedom House", "1991", "G5",
    "one-party rule", "laboratory", "collar", "Cooper", "nonsense", "international", "🙂", "x", "consensus",
]  # fmt: skip


@pytest.mark.parametrize("answer", FAIR)
def test_an_answer_with_one_form_passes(answer: str) -> None:
    assert refused("What is it?", f"answers: ['{answer}']") == ""


def test_a_prompt_may_say_what_to_type() -> None:
    assert refused("How many, in digits?", "answers: ['3']") == ""
    assert refused("Which adjective names them?", "answers: [organized]") == ""


def test_a_plural_is_missed_where_the_question_uses_it() -> None:
    assert refused("What is it?", "answers: [coup]") == ""
    assert (
        refused("What is it?", "answers: [coup]", "feedback: Coups are sudden.")
        == '"coup" is right and "coups" is refused'
    )


def test_where_every_sign_counts_an_ordinary_word_is_lost_by_its_first_letter() -> None:
    assert refused("Which town is it?", "answers: [Kati]", "exact: true") == '"Kati" is right and "kati" is refused'
    assert refused("Which town is it?", "answers: [Kati]") == ""
    assert refused("Write the town exactly as it is spelled.", "answers: [Kati]", "exact: true") == ""
    assert refused("What is the gas?", "answers: [CO2]", "exact: true") == ""


def test_the_blank_of_a_cloze_is_looked_at_as_well() -> None:
    blank = "blanks: {n: {type: short-answer, answers: [three], otherwise: o}}"
    (problem,) = problems("unfair-short-answer", "Complete it.", "type: cloze", "text: It had {{n}}.", blank)
    assert problem.span.line == 10


ENTRY = ("type: short-answer", "answers: [Bamako, the capital]", "otherwise: o")
AWAY = [
    ("In Bamako crowds cheered. In which town was it?", ENTRY),
    ("In which town did crowds cheer?", (*ENTRY, "hints: [Crowds came to the capital.]")),
    ("Which court ruling was it, said the council of Kora?", options("The council of Kora", "The bloc")),
    ("What set it off?", (*options("A court ruling in May", "Unpaid wages"), "hints: [A court gave rulings in May.]")),
    ("What set it off?", (*options("Sudan", "Guinea"), "hints: ['He spoke of Sudan, in October.']")),
    ("How many?", ("type: numeric", "answer: 18", "otherwise: o", "hints: [It is 18 in all.]")),
]
KEPT = [
    ("Was it in Bamako or in Kati?", (*ENTRY, "wrong: [{text: Kati, feedback: f}]")),
    ('A sign said "Bamako." In which town was it?', ENTRY),
    ("Which town is it?", (*ENTRY, "hints: [It lies on the Niger.]")),
    ("Is it a trigger or a root?", options("a trigger", "a root")),
    ("What set it off?", (*options("A ruling in May", "Wages in May"), "hints: [Look for what came in May.]")),
    ("What set it off?", (*options("A ruling", "Wages"), "hints: [Was it a ruling or wages?]")),
    ("Which premise is it?", (*options("A needed premise", "A goal"), "hints: [Look for a premise.]")),
    ("What are 18 and 0?", ("type: numeric", "answer: 18", "otherwise: o", "hints: [Take the 18.]")),
    ("How many?", ("type: numeric", "answer: 18", "otherwise: o", "hints: [It was in 1180.]")),
]


@pytest.mark.parametrize(("prompt", "lines"), AWAY, ids=lambda value: str(value)[:30])
def test_an_answer_in_the_prompt_or_in_a_hint_is_found(prompt: str, lines: tuple[str, ...]) -> None:
    assert len(problems("answer-given-away", prompt, *lines)) == 1


@pytest.mark.parametrize(("prompt", "lines"), KEPT, ids=lambda value: str(value)[:30])
def test_what_points_at_no_answer_passes(prompt: str, lines: tuple[str, ...]) -> None:
    assert problems("answer-given-away", prompt, *lines) == []


def test_a_cloze_may_list_its_words_and_may_not_tell_them_in_its_text() -> None:
    blank = "blanks: {n: {type: short-answer, answers: [legitimacy], otherwise: o}}"
    assert problems("answer-given-away", "Use: legitimacy, trust.", "type: cloze", "text: It is {{n}}.", blank) == []
    told = ("type: cloze", "text: 'A crisis of legitimacy is one of {{n}}.'", blank)
    assert len(problems("answer-given-away", "Complete it.", *told)) == 1
