"""Matching, categorize and ordering get from Moodle the score that the course gives, and keep every reason."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from html import unescape
from itertools import permutations, product
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.grading import grade
from coursepack.model.interactions import Item, Match, Order

from .moodle import questions, text, words

Exported = Callable[..., tuple[bytes, list[Problem]]]


def sides(question: Element) -> list[tuple[str, str]]:
    """Each item with its target, as Moodle shows them; the item is empty where the target fits nothing."""
    return [(words(text(each)), unescape(text(each.find("answer")))) for each in question.findall("subquestion")]


def changed(bank: Bank, id: str, **changes: Any) -> Bank:
    """The bank with nothing but one question, some fields of its interaction changed."""
    question = bank.question(id)
    assert question
    return replace(bank, questions=(replace(question, interaction=replace(question.interaction, **changes)),))


def match_of(bank: Bank, id: str) -> Match:
    """A question's Match."""
    question = bank.question(id)
    assert question
    assert isinstance(question.interaction, Match)
    return question.interaction


def test_pairs_and_spare_sides_arrive_in_order(kora_bank: Bank, exported: Exported) -> None:
    found = questions(exported("moodle-xml", kora_bank)[0])["who-said-it"]
    assert found.get("type") == "match"
    assert found.findtext("shuffleanswers") == "false"
    assert sides(found) == [
        ("Roots are older than triggers.", "the envoy"),
        ("The vote was <fair> & free.", 'the court, "R&D" <office>'),
        ("Soldiers belong in barracks.", "a nurse"),
        ("", "the president"),
        ("", "a soldier"),
    ]


@pytest.mark.parametrize("id", ["who-said-it", "fact-or-view"])
def test_moodle_scores_every_assignment_as_the_course_does(id: str, kora_bank: Bank, exported: Exported) -> None:
    match = match_of(kora_bank, id)
    shown = [words(target.text.replace("<", "&lt;").replace("*", "")) for target in match.targets]
    key = [right for item, right in sides(questions(exported("moodle-xml", kora_bank)[0])[id]) if item]
    for given in product(range(len(shown)), repeat=len(match.items)):
        answer = {item.id: match.targets[place].id for item, place in zip(match.items, given, strict=True)}
        right = sum(shown[place] == side for place, side in zip(given, key, strict=True))
        assert grade(match, answer).score == Fraction(right, len(key))


def test_every_reason_is_in_the_general_feedback(kora_bank: Bank, exported: Exported) -> None:
    found = questions(exported("moodle-xml", kora_bank)[0])
    said = {id: words(text(found[id].find("generalfeedback"))) for id in found}
    assert said["who-said-it"] == (
        "Three voices, three views. Reasons, one by one "
        "Roots are older than triggers. \u2192 the envoy: The envoy looks at the long run. "
        "Soldiers belong in barracks. \u2192 a nurse: She had been unpaid for {two} years. "
        "the president: He is quoted nowhere. "
        "What other sources say The court denies the words."
    )
    assert said["fact-or-view"] == (
        "Views need an owner. Reasons, one by one Ten seats changed hands. \u2192 fact: It can be counted. "
        "The court was wrong. \u2192 the envoy's view: It judges."
    )
    assert said["months-of-kora"] == (
        "First the push, then the fall. Reasons, one by one "
        "The ruling & its crowds: In May. The palace: In June. A new charter"
    )


@pytest.mark.parametrize("side", ["a < b", "<b>", "&lt;b&gt;", "R&D; & co", "0", "]]>"])
def test_a_right_side_is_shown_as_it_was_typed(side: str, kora_bank: Bank, exported: Exported) -> None:
    targets = (Item("roots-quote", side, ""), *match_of(kora_bank, "who-said-it").targets[1:])
    content, losses = exported("moodle-xml", changed(kora_bank, "who-said-it", targets=targets))
    found = questions(content)["who-said-it"]
    assert losses == []
    assert "<" not in text(found.find("subquestion/answer"))
    assert sides(found)[0][1] == side


def test_a_link_in_a_right_side_is_said_once(kora_bank: Bank, exported: Exported) -> None:
    targets = (
        Item("roots-quote", "[the envoy](https://e.org/)", ""),
        *match_of(kora_bank, "who-said-it").targets[1:],
    )
    content, (loss,) = exported("moodle-xml", changed(kora_bank, "who-said-it", targets=targets))
    assert sides(questions(content)["who-said-it"])[0][1] == "the envoy"
    assert loss.message == 'the address "https://e.org/" of question "who-said-it" is left out'


def test_right_sides_that_read_alike_are_said(kora_bank: Bank, exported: Exported) -> None:
    first, *others = match_of(kora_bank, "who-said-it").targets
    targets = (first, replace(others[0], text="the *envoy*"), *others[1:])
    _, (loss,) = exported("moodle-xml", changed(kora_bank, "who-said-it", targets=targets))
    assert "read alike" in loss.message
    assert loss.remedy == 'let only one be "the envoy"'


def test_a_right_side_without_words_leaves_the_question_out(kora_bank: Bank, exported: Exported) -> None:
    """Moodle would end the whole import there and call it a success."""
    targets = (Item("roots-quote", "![](x.png)", ""), *match_of(kora_bank, "who-said-it").targets[1:])
    content, (loss,) = exported("moodle-xml", changed(kora_bank, "who-said-it", targets=targets))
    assert questions(content) == {}
    assert "is left out" in loss.message


def test_moodle_scores_every_order_as_the_course_does(kora_bank: Bank, exported: Exported) -> None:
    question = kora_bank.question("months-of-kora")
    assert question
    assert isinstance(question.interaction, Order)
    found = questions(exported("moodle-xml", kora_bank)[0])["months-of-kora"]
    settings = {key: found.findtext(key) for key in ("layouttype", "selecttype", "gradingtype", "shownumcorrect")}
    assert settings == dict(zip(settings, ["VERTICAL", "ALL", "ABSOLUTE_POSITION", "1"], strict=True))
    items = [words(text(each)) for each in found.findall("answer")]
    assert items == ["The ruling & its crowds", "The palace", "A new charter"]
    ids = [item.id for item in question.interaction.items]
    for given in permutations(range(len(items))):
        answer = {ids[item]: str(place) for place, item in enumerate(given, 1)}
        in_place = sum(place == item for place, item in enumerate(given))
        assert grade(question.interaction, answer).score == Fraction(in_place, len(items))


def test_one_item_is_no_order_and_is_said(kora_bank: Bank, exported: Exported) -> None:
    content, (loss,) = exported("moodle-xml", changed(kora_bank, "months-of-kora", items=(Item("1", "a", ""),)))
    assert questions(content) == {}
    assert "Moodle needs two items" in loss.message
