"""Words in options that give an answer away or can be read in two ways."""

import pytest
from choices import found, word

WHICH = "Which of these set the coup off?"


@pytest.mark.parametrize(
    "text",
    [
        "All of the above",
        "none of the above.",
        "_None of these_",
        "Both of the above are right",
        "Neither of the above",
        "None of the other answers",
        "All answers are right",
        "No option is correct",
        "Any of the above reasons",
        "All of them apply",
        "ALL OF THE ABOVE",
    ],
)
def test_an_option_about_all_or_none_of_the_others_is_found(text: str) -> None:
    options = (f"*{text}", "a ruling")
    assert len(found("all-of-the-above", WHICH, *options, "unpaid wages")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "None of the members voted",
        "All members but one",
        "It rose above all others",
        "All above average",
        "No alternative",
        "No choice was left to the court",
        "Both",
        "All the previous presidents",
        "None of these countries had signed the accord",
        "All",
        "",
        "🙂",
    ],
)
def test_all_and_none_of_what_the_question_is_about_pass(text: str) -> None:
    assert found("all-of-the-above", WHICH, "*a ruling", text or "x", "unpaid wages") == []


def test_all_of_these_can_be_an_amount() -> None:
    assert found("all-of-the-above", "How many of the judges fled?", "*all of these", "none of these", "half") == []
    assert len(found("all-of-the-above", WHICH, "*all of these", "wages", "courts")) == 1


def test_all_of_the_above_is_no_better_among_several_or_in_a_blank() -> None:
    assert found("all-of-the-above", WHICH, "*a", "b", "All of the above", kind="multiple-choice")
    assert found("all-of-the-above", "It was {{gap}}.", "*a", "b", "all of the above")


LISTED = "Which are roots? (1) Idle courts. (2) A ruling. (3) Unpaid wages."


@pytest.mark.parametrize(
    ("prompt", "options", "quoted"),
    [
        (LISTED, ("1 and 2", "*1 and 3", "2 only"), "1 and 2"),
        (LISTED, ("1 only", "2 only", "*1, 2 and 3"), "1, 2 and 3"),
        ("Which hold? I. Idle courts. II. A ruling. III. Wages.", ("I only", "*I and III", "II only"), "I and III"),
        (WHICH, ("*idle courts", "a ruling", "wages", "A and C"), "A and C"),
        (WHICH, ("idle courts", "a ruling", "wages", "*Both A and B"), "Both A and B"),
        (WHICH, ("*idle courts", "a ruling", "wages", "Options 1 and 2"), "Options 1 and 2"),
        (
            WHICH,
            ("*idle courts", "a ruling", "wages", "Both of the first two options"),
            "Both of the first two options",
        ),
        (WHICH, ("*idle courts", "unpaid wages", "Idle courts and unpaid wages"), "Idle courts and unpaid wages"),
    ],
)
def test_an_option_made_of_others_is_found(prompt: str, options: tuple[str, ...], quoted: str) -> None:
    assert [word(problem) for problem in found("combined-options", prompt, *options)] == [quoted]


@pytest.mark.parametrize(
    ("prompt", "options"),
    [
        ("Which two countries were guests?", ("Guinea and Nigeria", "*Niger and Nigeria", "Niger and Guinea")),
        ("Which points lie on the line?", ("A and B", "*B and C", "A and C")),
        ("Which antigens are there?", ("*A only", "B only", "A and B", "Neither A nor B")),
        ("Which pair is in tension? (1) Wait. (2) Hurry. (3) Ask.", ("*1 and 2", "1 and 3", "2 and 3")),
        ("In which order? (1) A coup. (2) A vote. (3) A strike.", ("*1, 2 and 3", "3, 2 and 1", "2, 1 and 3")),
        ("What is the sum?", ("2 and 3", "*5", "6")),
        (WHICH, ("*idle courts", "courts and wages", "wages and rain")),
    ],
)
def test_what_only_looks_combined_passes(prompt: str, options: tuple[str, ...]) -> None:
    assert found("combined-options", prompt, *options) == []


def test_several_may_be_picked_from_pairs() -> None:
    options = ("*1 and 2", "1 and 3", "*2 and 3")
    assert found("combined-options", LISTED, *options, kind="multiple-choice") == []


@pytest.mark.parametrize(
    ("wrong", "quoted"),
    [
        ("It always follows a strike", "always"),
        ("It never follows a strike", "never"),
        ("Only the army can start it", "Only"),
        ("It is completely unlike a root", "completely"),
        ("Nobody, not even the envoy, saw it", "Nobody"),
        ("It is the only cause of a coup", "the only cause"),
    ],
)
def test_an_absolute_word_in_a_wrong_option_alone_is_found(wrong: str, quoted: str) -> None:
    problems = found("absolute-term", "What is a trigger?", "*It comes last", wrong)
    assert [word(problem) for problem in problems] == [quoted]
    assert problems[0].span.end_column - problems[0].span.column == len(quoted)


@pytest.mark.parametrize(
    "wrong",
    [
        "It follows not only strikes",
        "It came only then to the capital",
        'It is what the envoy calls "never again"',
        "It has never been repaired",
        "It goes to a majority of all members",
        "It is the second in Africa only",
        "It shows that all three agree",
        "It weighs all three reasons",
        "It comes back every year",
        "It matters above all else",
        "It shall shallow overall",
        "It is an all-party talk",
        "All",
    ],
)
def test_words_that_claim_nothing_absolute_pass(wrong: str) -> None:
    assert found("absolute-term", "What is a trigger?", "*It comes last", wrong) == []


def test_an_absolute_word_in_the_key_or_in_the_prompt_gives_nothing_away() -> None:
    assert found("absolute-term", "What?", "*Nobody came to the palace", "Everybody came to the palace") == []
    assert found("absolute-term", "What never changes here?", "*the law of the land", "the year that never ends") == []
    assert found("absolute-term", "How often did it rain?", "*twice in a year", "it never rained at all") == []


def test_word_lists_are_silent_in_other_languages() -> None:
    for id in ("absolute-term", "vague-term", "all-of-the-above"):
        options = ("*It often comes last", "It always comes last", "All of the above")
        assert found(id, WHICH, *options, language="fr") == []
        assert found(id, WHICH, *options[:1], "It comes first", "All of the above", "It never comes") != []


def test_the_word_itself_is_pointed_at_and_not_another_that_holds_it() -> None:
    (problem,) = found("absolute-term", "What?", "*It comes last", "Forsolely solely the army")
    typed = 'options: [{text: "It comes last", correct: true, feedback: f}, {text: "Forsolely solely the army"'
    assert problem.span.column == 4 + typed.index(" solely ") + 2


def test_a_vague_word_in_the_key_alone_hedges() -> None:
    (problem,) = found("vague-term", "What do coups do?", "*They usually follow a push", "They follow the seasons")
    assert problem.message == '"usually" hedges the right option and no wrong one'


def test_a_vague_word_in_a_wrong_option_can_be_disputed() -> None:
    (problem,) = found("vague-term", "What do coups do?", "*They follow a push", "They sometimes follow the seasons")
    assert problem.message == '"sometimes" means something else to each reader'


def test_amounts_are_vague_where_nothing_else_differs() -> None:
    assert found("vague-term", "What?", "*Many judges fled", "Few judges fled", "No judges fled") != []
    assert found("vague-term", "What?", "*Many judges fled", "Few soldiers stayed", "No rain fell") == []


@pytest.mark.parametrize(
    "text",
    [
        "They follow more often than before",
        "They are commonly called roots",
        'They are what he calls "often there"',
        "They soften the blow",
    ],
)
def test_what_can_be_checked_is_not_vague(text: str) -> None:
    assert found("vague-term", "What do coups do?", f"*{text}", "They follow the seasons") == []
    assert found("vague-term", "What happens often?", "*It often rains", "It snows") == []
    assert found("vague-term", "What?", "*It often rains", "It often snows") == []


def test_a_word_of_the_prompt_in_the_key_alone_is_found_in_another_form_too() -> None:
    prompt = "What did the tribunal do before the election?"
    (problem,) = found("repeated-word", prompt, "*It was elected", "It left wages unpaid", "It fled")
    assert word(problem) == "elected"
    assert problem.related[0].span.column == 13 + prompt.index("election") + 1


@pytest.mark.parametrize(
    ("prompt", "options"),
    [
        ("What did Maria Dembele do?", ("*Dembele left", "The judge stayed")),
        ("What did the tribunal do?", ("*The tribunal left", "The tribunal stayed")),
        ("What did the tribunal with the strikers do?", ("*The tribunal left", "The strikers stayed")),
        ('What does "tribunal" mean?', ("*A tribunal is a court", "A ruling")),
        ("What would the state do?", ("*It would stay there", "It left")),
        ("What happened in 2020?", ("*2020 votes", "A ruling")),
        ("Nora leaves. Why?", ("*Nora's horse is lame", "It rains")),
        ("| ruling | May |\n| strike | June |\n\nWhat set it off?", ("*the ruling", "the rain")),
        ("A tribunal sits in the capital. " + "It rains in the north. " * 12 + "Why?", ("*The tribunal left", "Rain")),
    ],
)
def test_words_that_cannot_be_avoided_or_stand_elsewhere_pass(prompt: str, options: tuple[str, ...]) -> None:
    assert found("repeated-word", prompt, *options) == []
