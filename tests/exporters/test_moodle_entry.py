"""Words and numbers to be typed get from Moodle the score and the words that the course gives them."""

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.grading import recognized
from coursepack.model.interactions import Foreseen, Near, Number, TextEntry

from .moodle import questions, replies, text, typed_number, typed_text, words

Exported = Callable[..., tuple[bytes, list[Problem]]]
HOSTILE = r"""]]> & &amp; &#126; <b>'q'</b> {=x ~y#z} \} \# %50% {1:SA:=a} * ** \* end\\"""
ENTRY = TextEntry(
    (Foreseen("Kora’s vice-présidént", "Yes."), Foreseen("Goïta", ""), Foreseen("a*b", "Star."), Foreseen("Œuvre", "")),
    (Foreseen("Kora's président", "No."), Foreseen("goita", "Never said."), Foreseen("5 ~ 6", "Near.")),
    "Else.",
    False,
)
TYPED = [
    *("Kora’s vice-présidént", "kora's vice-president", "KORA'S VICE PRESIDENT", "Kora’s vice president", "Kora"),
    *("goita", "GOÏTA", "Goi\u0308ta", "a*b", "a\\*b", "axb", "A*B", "oeuvre", "œuvre", "*", "nothing of it"),
    *("Kora’s president", "kora's president", "5 ~ 6", "5"),
]
NUMBERS = ["6.8", "6.75", "6.85", "6.86", "6.74", "0.068", "0.0681", "-10", "-9.5", "-9.49", "-10.5", "0", "6800"]
NUMBER = Number(
    Decimal("6.80"),
    Decimal("0.05"),
    "percent of *all* seats",
    (Near(Decimal("0.068"), Decimal(0), "Fraction."), Near(Decimal(-10), Decimal("0.5"), "Minus.")),
    "Divide.",
)


@pytest.fixture
def asking(kora_bank: Bank, exported: Exported) -> Callable[..., tuple[Any, list[Problem]]]:
    """Exports one question with the interaction given."""

    def ask(interaction: TextEntry | Number) -> tuple[Any, list[Problem]]:
        bank = replace(kora_bank, questions=(replace(kora_bank.questions[3], interaction=interaction),))
        content, losses = exported("moodle-xml", bank)
        return next(iter(questions(content).values()), None), losses

    return ask


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize("typed", TYPED)
def test_a_word_gets_the_course_s_score_and_feedback(typed: str, exact: bool, asking: Callable[..., Any]) -> None:
    entry = replace(ENTRY, exact=exact)
    found, losses = asking(entry)
    assert losses == []
    assert (found.get("type"), found.findtext("usecase")) == ("shortanswer", str(int(exact)))
    reply = typed_text(replies(found), typed, case=exact)
    assert reply
    assert (reply.score == 1, words(reply.said)) == recognized(entry, typed)


def test_a_spelling_is_listed_once(asking: Callable[..., Any]) -> None:
    found, _ = asking(ENTRY)
    listed = [each.text.lower() for each in replies(found)]
    assert len(listed) == len(set(listed))
    assert [each.score for each in replies(found) if each.text == "Goita"] == [1]


def test_without_otherwise_nothing_is_said_to_the_rest(asking: Callable[..., Any]) -> None:
    found, _ = asking(replace(ENTRY, otherwise=""))
    assert typed_text(replies(found), "nothing of it", case=False) is None


@pytest.mark.parametrize("exact", [False, True])
def test_hostile_answers_mean_themselves(exact: bool, asking: Callable[..., Any]) -> None:
    entry = TextEntry((Foreseen(HOSTILE, ""),), (Foreseen(HOSTILE + "x", ""),), "", exact)
    found = replies(asking(entry)[0])
    for typed, score in ((HOSTILE, 1), (HOSTILE + "x", 0)):
        reply = typed_text(found, typed, case=exact)
        assert reply
        assert reply.score == score
    assert typed_text(found, HOSTILE.replace("*", "anything"), case=exact) is None


def test_a_word_without_an_answer_is_left_out_and_said(asking: Callable[..., Any]) -> None:
    found, (loss,) = asking(replace(ENTRY, accepted=()))
    assert found is None
    assert "is left out: Moodle needs an answer that is right" in loss.message


@pytest.mark.parametrize("typed", NUMBERS)
def test_a_number_gets_the_course_s_score_and_feedback(typed: str, asking: Callable[..., Any]) -> None:
    found, losses = asking(NUMBER)
    assert losses == []
    reply = typed_number(replies(found), typed)
    assert reply
    assert (reply.score == 1, words(reply.said)) == recognized(NUMBER, typed)


def test_the_unit_is_shown_and_never_typed(asking: Callable[..., Any]) -> None:
    found, _ = asking(NUMBER)
    shown = words(text(found.find("questiontext")))
    assert shown.endswith("Type the number alone. Its unit is: percent of all seats")
    assert (found.findtext("showunits"), found.findtext("unitgradingtype")) == ("3", "0")
    assert "Its unit" not in text(asking(replace(NUMBER, unit=""))[0].find("questiontext"))


@pytest.mark.parametrize(("answer", "tolerance"), [("0.123456789012345", "0"), ("1e20", "1"), ("1e400", "0")])
def test_digits_that_moodle_does_not_compare_are_said(answer: str, tolerance: str, asking: Callable[..., Any]) -> None:
    found, (loss,) = asking(replace(NUMBER, answer=Decimal(answer), tolerance=Decimal(tolerance), wrong=()))
    assert "is not compared exactly in Moodle" in loss.message
    assert "e" not in replies(found)[0].text.lower()


def test_a_character_that_xml_cannot_hold_is_said(bank_of: Callable[..., Bank], exported: Exported) -> None:
    common = {"id": "q", "type": "short-answer", "use": "quiz", "objective": "o", "level": "apply", "prompt": "?"}
    bank = bank_of(json.dumps({"title": "t", "questions": [{**common, "answers": ["a\0b"]}]}))
    content, (loss,) = exported("moodle-xml", bank)
    assert replies(questions(content)["q"])[0].text == "a\ufffdb"
    assert 'the character "U+0000"' in loss.message
