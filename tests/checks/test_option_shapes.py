"""Options that can be told apart without reading what they say."""

import pytest
from choices import found

from coursepack.checks._amounts import amount

IDS = (
    *("absolute-term", "all-of-the-above", "combined-options", "converging-options", "grammatical-cue"),
    *("longest-option-correct", "odd-option", "repeated-word", "unordered-options", "vague-term"),
)
LONG = "A ruling in May by which the highest court took ten seats away"


def test_the_longest_option_is_found_when_it_is_right() -> None:
    (problem,) = found("longest-option-correct", "What?", f"*{LONG}", "Two years of unpaid wages", "A drought")
    assert "has 62 characters, where no wrong option has more than 25" in problem.message
    assert problem.related[0].words == "the longest wrong option"
    assert found("longest-option-correct", "It was {{gap}}.", f"*{LONG}", "A drought", language="fr") != []


@pytest.mark.parametrize(
    "options",
    [
        (LONG, "*Two years of unpaid wages", "A drought"),
        ("*A court ruling in May", "Unpaid wages", "A drought"),
        (f"*{LONG}", "A drought that had lasted for two years in the north"),
        ("*[A ruling](https://kora.example/a/very/long/address/of/a/page)", "A drought"),
        ("*The United States of America", "France", "Mali"),
        ("*Constitutionalization", "A drought"),
    ],
)
def test_a_key_that_is_not_clearly_longest_passes(options: tuple[str, ...]) -> None:
    assert found("longest-option-correct", "What?", *options) == []


def test_parts_that_converge_on_the_key_are_found() -> None:
    parts = ("*idle courts and unpaid wages", "idle courts and a ruling", "a strike and unpaid wages")
    (problem,) = found("converging-options", "What?", *parts)
    assert [each.words for each in problem.related] == [
        '"idle courts" stands here too',
        '"unpaid wages" stands here too',
    ]


@pytest.mark.parametrize(
    "options",
    [
        (
            "*idle courts and unpaid wages",
            "idle courts and a ruling",
            "a strike and unpaid wages",
            "a strike and a ruling",
        ),
        ("idle courts and unpaid wages", "*idle courts and a ruling", "a strike and unpaid wages"),
        ("*Niger and Nigeria", "Niger and Guinea", "Guinea and Nigeria"),
        ("*the army and the court", "the church and the court", "the press and the court"),
        ("*courts and wages", "rain", "a strike"),
        ("*and and and", "and and", ", , ,"),
    ],
)
def test_parts_that_tell_nothing_pass(options: tuple[str, ...]) -> None:
    assert found("converging-options", "What?", *options) == []


@pytest.mark.parametrize(
    ("text", "options", "misfits"),
    [
        ("It was an {{gap}}.", ("*election", "ruling", "hour"), ['"ruling"']),
        ("It was a {{gap}}.", ("*ruling", "uprising", "university"), ['"uprising"']),
        ("It was a {{gap}}.", ("*UN envoy", "European", "one-day strike", "unissued bill"), ['"unissued bill"']),
        ("{{gap}} were the cause.", ("*The officers", "A ruling", "The judges"), ['"A ruling"']),
        ("{{gap}} was the cause.", ("*A ruling", "the officers", "a strike"), ['"the officers"']),
        ("There were two {{gap}}.", ("*coups", "coup", "men"), ['"coup"']),
        ("The envoy called it an", ("*error", "mistake", "omen"), ['"mistake"']),
        ("The roots were …", ("*idle courts", "a ruling", "unpaid wages"), ['"a ruling"']),
    ],
)
def test_what_grammar_rules_out_is_named(text: str, options: tuple[str, ...], misfits: list[str]) -> None:
    (problem,) = found("grammatical-cue", text, *options)
    assert f"does not go with {', '.join(misfits)}, so" in problem.message


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("It was an {{gap}}.", ("*election", "uprising", "FBI raid", "hour")),
        ("It was a {{gap}}.", ("*ruling", "one-day strike", "useful step", "historic vote", "NATO raid")),
        ("It was a {{gap}}.", ("*election", "uprising")),
        ("Those who removed {{gap}} were officers.", ("*a general", "the judges")),
        ("{{gap}} were there.", ("*A number of officers", "the judges")),
        ("{{gap}} is taught.", ("*Politics", "the news", "A craft")),
        ("Which of these was a vitamin A?", ("*egg", "ruling")),
        ("It came after {{gap}}.", ("*a ruling", "an election")),
    ],
)
def test_what_grammar_leaves_open_passes(text: str, options: tuple[str, ...]) -> None:
    assert found("grammatical-cue", text, *options) == []


def test_several_roots_may_each_be_one_thing() -> None:
    options = ("*a ruling", "*unpaid wages", "rain")
    assert found("grammatical-cue", "The roots were", *options, kind="multiple-choice") == []


def test_the_article_before_the_gap_is_pointed_at() -> None:
    (problem,) = found("grammatical-cue", "A day later an end came, an {{gap}}.", "*election", "ruling")
    assert problem.span.column == len('    text: "A day later an end came, an') - 1


@pytest.mark.parametrize(
    "texts",
    [
        ("1968", "1991", "2012"),
        ("In 1968", "In 1991", "In 2012"),
        ("900", "1,000", "25,000"),
        ("about 5 %", "12 percent", "20 per cent"),
        ("100,000 dollars", "1 million dollars", "25 million dollars"),
        ("Five", "Fifteen", "Thirty"),
        ("May 2021", "November 2021", "January 2022"),
        ("18 August 2020", "24 May 2021", "7 December 2021"),
        ("ten weeks", "three months", "one year"),
        ("less than 10", "10 to 20", "more than 20"),
        ("10–19 percent", "20–29 percent", "between 30 and 40 percent"),
        ("March", "May", "October"),
        ("-5", "−2.5", "+1"),
        ("twenty-one days", "22 days", "four weeks"),
        ("That of 1991", "That of 2012", "That of 2021"),
    ],
)
def test_amounts_of_a_kind_have_an_order(texts: tuple[str, str, str]) -> None:
    first, second, third = texts
    assert len({each.kind for text in texts if (each := amount(text))}) == 1
    for options in (texts, (third, second, first)):
        assert found("unordered-options", "How many?", f"*{options[0]}", *options[1:]) == []
    (problem,) = found("unordered-options", "How many?", f"*{second}", third, first)
    assert problem.remedy == f'put them in order: "{first}", "{second}", "{third}"'


@pytest.mark.parametrize(
    "options",
    [
        ("*1 and 2", "3 and 4", "2 and 3"),
        ("*5 goats", "2 cows", "4 hens"),
        ("*3", "1"),
        ("*It rained 5 times in the capital that summer", "It rained 2 times in the capital that summer", "4"),
        ("*May 2021", "2020", "June"),
        ("*those who may vote", "1", "0"),
        ("*A31", "B12", "A4"),
        ("*3.4.5", "1.2.3", "2.0.0"),
        ("*Five of two", "one", "three"),
        ("*²", "①", "½"),
    ],
)
def test_what_is_no_list_of_amounts_has_no_order(options: tuple[str, ...]) -> None:
    assert found("unordered-options", "Which?", *options) == []


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("*One year", "Two years", "The soldiers"), '"The soldiers" alone is no amount'),
        (("*The army", "The court", "1991"), '"1991" alone is a number'),
        (("*It rained.", "It snowed.", "It froze"), '"It froze" alone ends without a stop'),
        (("*It rained.", "It snowed", "It froze"), '"It rained." alone ends with a stop'),
        (("*The army left", "A judge fled", "it froze"), '"it froze" alone begins with a small letter'),
        (("*The army left", "A judge fled", "THE COURT SAT"), '"THE COURT SAT" alone is all in capitals'),
        (("*Rain", LONG, "Snow"), f'"{LONG}" is 3 times as long as any other'),
        ((f"*{LONG}", f"{LONG}!".replace("!", " too"), "Snow"), '"Snow" is not a third as long as any other'),
    ],
)
def test_an_option_that_falls_out_is_named(options: tuple[str, ...], why: str) -> None:
    (problem,) = found("odd-option", "What?", *options)
    assert problem.message.startswith(why + ", so")


@pytest.mark.parametrize(
    "options",
    [
        ("*One year", "Two years", "It is not known"),
        ("*France", "Mali", "The U.S."),
        ("*Assimi Goïta", "the president", "Moctar Ouane"),
        ("*ECOWAS", "the army", "the court"),
        (f"*{LONG}", "Snow", "Rain"),
        ("*Yes.", "No"),
        ("*In 1991", "After the coup of 2012", "In 2021"),
        ("*One court", "Two armies", "The judges"),
        ("*Five", "Fifteen", "Thirty"),
    ],
)
def test_options_that_differ_for_a_reason_pass(options: tuple[str, ...]) -> None:
    assert found("odd-option", "What?", *options) == []


@pytest.mark.parametrize("id", IDS)
def test_no_text_makes_a_check_fail(id: str) -> None:
    strange = (
        "🙂",
        "…",
        "{{x}}",
        "“",
        "-",
        "%",
        "a",
        "é" * 9_000,
        "1" * 400,
        "*_`[x](",
        "an and an, and; an",
        "\u00a0.",
    )
    for kind in ("single-choice", "multiple-choice"):
        for prompt in ("🙂", "a", "an", *strange[:3]):
            for at in range(len(strange)):
                found(id, prompt, f"*{strange[at]}!", *strange[:at], *strange[at + 1 :], kind=kind)
                found(id, prompt, "*a", strange[at], kind=kind)
    found(id, "Which?", "*z", *(chr(97 + letter) for letter in range(25)))
