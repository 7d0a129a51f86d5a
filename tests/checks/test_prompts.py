"""The checks of a prompt's words: what they find, and the borders of what they let pass."""

import pytest
from one_prompt import CHOICE, TRUTH, options, problems

NEGATIVE = [
    "Which of these is NOT a root of the crisis?",
    "Which of these is **not** a root of the crisis?",
    "Which country did not take part?",
    "Which two claims does the article not support?",
    "Which of these statements is false?",
    "Which answer is incorrect?",
    "Which of the following is not true of the charter?",
    "Which premise doesn't the lesson name?",
    "Which conclusion cannot be drawn from the figure?",
    "All of these are members except:",
    "All of the following are roots except one. Which is it?",
    "The bloc took each of the following steps except …",
    "Officers rule Kora. What should the envoy not do first?",
    "Choose the statement that is not supported by the survey.",
    "Select the false statement.",
    "Which reading is least likely?",
    "Who was never president of Mali?",
    "Which statement is one that does not follow?",
]
AFFIRMATIVE = [
    "The vote was not free. Which reason does the report give?",
    "Wages were not paid for two years, and no court worked. What set the coup off?",
    'A minister says: "We did not know." Which kind of statement is it?',
    "Which finding shows that the vote was not free?",
    "Which state left the bloc because it was not heard?",
    "What happened when the vote did not take place?",
    "Why may one not say that they agree?",
    "Which reply would you give to someone who does not trust surveys?",
    "Which two claims does the lesson leave open?",
    "Which state spent at least 2 percent on its army?",
    "Which state is no longer a member?",
    "Which sign marks a text that is not signed?",
    "Which word names a text which is not signed?",
    "Find the word for a text that is not signed.",
    "Which duty would it violate by not paying?",
    "Which rule applies to all states except Mali?",
    "All members except one signed. What did the bloc do next?",
    "Which of these is the best note on the article?",
    "What is wrong with this argument?",
    "What can the figure show, and what can it not show?",
    "What is not and never was, said Kern. Which speaker is it?",
    "",
    "?",
    "🙂" * 40,
]


@pytest.mark.parametrize("prompt", NEGATIVE)
def test_a_prompt_that_asks_for_what_is_not_so_is_found(prompt: str) -> None:
    assert len(problems("negative-prompt", prompt, *CHOICE)) == 1


@pytest.mark.parametrize("prompt", [prompt for prompt in AFFIRMATIVE if prompt])
def test_a_negative_elsewhere_passes(prompt: str) -> None:
    assert problems("negative-prompt", prompt, *CHOICE) == []


def test_a_negative_option_beside_a_negative_prompt_is_said() -> None:
    lines = options("The vote was not free.", "The vote was free.")
    (problem,) = problems("negative-prompt", "Which claim does the article not make?", *lines)
    assert problem.message.endswith("there are two negatives to undo")
    assert problem.related[0].span.line == 9


def test_the_negative_words_are_pointed_at_and_quoted() -> None:
    (problem,) = problems("negative-prompt", "Nothing is known. Which state did **not** sign?", *CHOICE)
    assert problem.message.startswith('"did **not**" asks')
    assert problem.span.column == len('    prompt: "Nothing is known. Which state ') + 1


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("The charter does NOT name an election day.", 1),
        ("It is not true that no state signed.", 1),
        ("The charter does not name an election day.", 0),
        ('True or false: the minister said, "It is not true that no state signed."', 0),
    ],
)
def test_a_true_false_statement_may_be_negative_once_and_quietly(statement: str, number: int) -> None:
    assert len(problems("negative-prompt", statement, *TRUTH)) == number


def test_what_is_typed_or_sorted_may_ask_for_what_is_not_so() -> None:
    lines = ("type: short-answer", "answers: [a]", "otherwise: o")
    assert problems("negative-prompt", "Which state did not sign?", *lines) == []


def test_other_languages_are_left_alone() -> None:
    assert problems("negative-prompt", "Which state did NOT sign?", *CHOICE, language="fr") == []


UNFOCUSED = [
    "Mali in 2020",
    "The coup of August 2020.",
    "The state of Mali",
    "Which of these is true?",
    "Which of the following statements is correct?",
    "According to the article, which statement is right?",
    "Which?",
    "Which year?",
    "Choose the right answer.",
    "Select all that apply.",
    "The coup happened because …",
    "The first coup in Mali was",
    "ECOWAS is:",
    "The officers took power in ____.",
    'A minister said: "Why not?"',
]
FOCUSED = [
    "Who wrote it?",
    "What happened?",
    "Which state left?",
    "Which statement about the charter is true?",
    "Officers take power in May, and wages had gone unpaid for two years. Which reading is right?",
    "In the account of Pham, which of these is a root",
    "Choose the trigger of the coup in Kora.",
    "Two notes lie before you. From these, name the trigger.",
    "Put these in order, earliest first.",
    "Take the two figures. How many dollars went to courts?",
    "By the lesson, what kind of statement is it: advice or forecast?",
]


@pytest.mark.parametrize("prompt", UNFOCUSED)
def test_a_prompt_that_needs_its_options_is_found(prompt: str) -> None:
    assert len(problems("unfocused-prompt", prompt, *CHOICE)) == 1


@pytest.mark.parametrize("prompt", FOCUSED)
def test_a_prompt_that_can_be_answered_without_options_passes(prompt: str) -> None:
    assert problems("unfocused-prompt", prompt, *CHOICE) == []


def test_statements_and_gaps_carry_their_task_in_themselves() -> None:
    assert problems("unfocused-prompt", "The coup of 2020 was the first.", *TRUTH) == []
    gap = ("type: cloze", "text: In {{year}}.", "blanks: {year: {type: numeric, answer: 2020, otherwise: o}}")
    assert problems("unfocused-prompt", "May 2021", *gap) == []
