"""The checks of how much there is to read: hard sentences, long prompts, true-false questions in series."""

import pytest
from one_prompt import CHOICE, TRUTH, options, problems

from coursepack.checks import CHECKS
from coursepack.model.course import Course
from coursepack.reading.banks import read_bank

DENSE = (
    "Considering the institutional deterioration characteristic of the administration, which particular occurrence "
    "constituted the immediately precipitating circumstance of the unconstitutional seizure of governmental authority?"
)
EASY = [
    "In the invented Republic of Kora a militia kills 90 villagers on 2 May. On 5 May officers take power. For years "
    "before, the state had collected taxes in the villages and posted no police there. How do you sort these facts?",
    "A text says: " + "; ".join(["floods return each spring"] * 12) + ". Which sentence is a thesis?",
    "Which office did Colonel Assimi Goïta hold when he had Bah N'Daw and Moctar Ouane arrested in Bamako on 24 May?",
    "Unconstitutional governmental authority?",
    "🙂 " * 30,
    "word",
]


def test_a_dense_text_is_found_in_a_prompt_and_in_an_option() -> None:
    (problem,) = problems("hard-to-read", DENSE, *CHOICE)
    assert problem.message.startswith("this text has a reading grade of 30")
    (problem,) = problems("hard-to-read", "Which?", *options("a", DENSE))
    assert problem.span.line == 9


def test_the_long_sentence_is_pointed_at_and_not_the_short_one_before() -> None:
    long = "What did " + "the man who knew the man who knew " * 5 + "her once say?"
    (problem,) = problems("hard-to-read", f"She came. {long}", *CHOICE)
    assert problem.message.startswith("this sentence has 45 words")
    assert problem.span.column == len('    prompt: "She came. ') + 1


@pytest.mark.parametrize("prompt", EASY)
def test_names_numbers_lists_and_a_few_hard_words_pass(prompt: str) -> None:
    assert problems("hard-to-read", prompt, *CHOICE) == []


@pytest.mark.parametrize(
    ("number", "level", "found"),
    [
        (70, "remember", 0),
        (71, "remember", 1),
        (100, "apply", 0),
        (101, "apply", 1),
        (180, "analyze", 0),
        (181, "analyze", 1),
        (5000, "create", 1),
    ],
)
def test_a_case_may_be_longer_where_it_has_to_be_analyzed(number: int, level: str, found: int) -> None:
    lines = ("id: q", "use: quiz", "objective: o", f"level: {level}", f"prompt: {'word ' * number}", *CHOICE)
    bank, faults = read_bank("quizzes/q.yaml", "title: t\nquestions:\n  - " + "\n    ".join(lines) + "\n")
    assert bank is not None
    assert faults == []
    assert len(list(CHECKS.get("long-prompt")(Course(banks=(bank,))))) == found


def test_an_open_question_may_tell_its_task() -> None:
    lines = ("type: open", "model-answer: m", "rubric: [{criterion: c, levels: [a, b]}]")
    assert problems("long-prompt", "word " * 150, *lines) == []


BARE = "Which of the following statements is true?"
UNRELATED = ("The summit met in December.", "Coups need soldiers to succeed.", "Parliament checks the army seldom.")


@pytest.mark.parametrize(
    ("prompt", "texts", "number"),
    [
        (BARE, UNRELATED, 1),
        ("Which statement about Mali is correct?", UNRELATED, 1),
        ("According to the article, which of these is true?", UNRELATED, 1),
        ("Officers rule Kora. Which statement is true?", UNRELATED, 0),
        ("Which statement is a thesis?", UNRELATED, 0),
        (BARE, ("The vote came first.", "The vote came last.", "The vote never came."), 0),
        (BARE, ("Mali left in 2025.", "It left the bloc in 2021.", "The bloc left Mali alone."), 0),
        (BARE, ("Mali", "Niger", "Chad"), 0),
        (BARE, UNRELATED[:2], 0),
    ],
)
def test_unrelated_statements_under_a_bare_prompt_are_a_series(
    prompt: str, texts: tuple[str, ...], number: int
) -> None:
    assert len(problems("true-false-series", prompt, *options(*texts))) == number


@pytest.mark.parametrize(
    ("uses", "number"),
    [("quiz quiz quiz", 1), ("quiz quiz quiz quiz", 1), ("quiz review quiz", 0), ("quiz review quiz review quiz", 1)],
)
def test_three_in_a_row_count_within_their_set_and_once(uses: str, number: int) -> None:
    text = "title: t\nquestions:\n"
    for at, use in enumerate(uses.split()):
        lines = (f"id: q{at}", f"use: {use}", "objective: o", "level: apply", "prompt: It is.", *TRUTH)
        text += "  - " + "\n    ".join(lines) + "\n"
    bank, faults = read_bank("quizzes/q.yaml", text)
    assert bank is not None
    assert faults == []
    assert len(list(CHECKS.get("true-false-series")(Course(banks=(bank,))))) == number
