"""A running text with gaps reaches Moodle as codes that say what the bank says, whatever signs its texts hold."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.grading import grade
from coursepack.model.interactions import Blank, Choice, Foreseen, Gaps, Number, Option, Pick, TextEntry

from .moodle import Gap, gaps, questions, text, typed_number, typed_text, words

Exported = Callable[..., tuple[bytes, list[Problem]]]
HOSTILE = r"""]]> & &amp; &#126; <b>'q'</b> {=x ~y#z} "} # ~ = %50% {1:SA:=a} {#1} $0 end"""


def asking(bank: Bank, interaction: Gaps, points: str = "1") -> Bank:
    """A bank with one cloze."""
    question = bank.question("kora-in-a-sentence")
    assert question
    return replace(bank, questions=(replace(question, interaction=interaction, points=Decimal(points)),))


def choice(*texts: str, said: str = "") -> Choice:
    """Options of which the first is right."""
    return Choice(Pick.ONE, tuple(Option(str(i), each, i == 1, said) for i, each in enumerate(texts, 1)))


def share(gap: Gap, blank: Blank, given: str) -> Fraction:
    """What Moodle gives for a gap."""
    if isinstance(blank, Choice):
        return next(reply.score for reply, option in zip(gap.replies, blank.options, strict=True) if option.id == given)
    if isinstance(blank, Number):
        reply = typed_number(gap.replies, given)
    else:
        reply = typed_text(gap.replies, given, case=gap.kind == "SHORTANSWER_C")
    return reply.score if reply else Fraction(0)


def test_prompt_text_and_gaps_arrive(kora_bank: Bank, exported: Exported) -> None:
    content, losses = exported("moodle-xml", kora_bank)
    found = questions(content)["kora-in-a-sentence"]
    shown = text(found.find("questiontext"))
    assert losses == []
    assert found.get("type") == "multianswer"
    kinds = ["SHORTANSWER", "NUMERICAL", "MULTICHOICE", "SHORTANSWER_C", "MULTICHOICE"]
    assert [(gap.kind, gap.weight) for gap in gaps(shown)] == [(kind, 1) for kind in kinds]
    assert words(shown).startswith("Fill the gaps {all five}, not {1:SA:=this}. In {1:SHORTANSWER:")
    assert words(shown).endswith("& {#1} no more.")
    month, seats, side, *_ = gaps(shown)
    assert [(each.text, each.score, words(each.said)) for each in month.replies] == [
        ("Maï", 1, ""),
        ("Mai", 1, ""),
        ("the 5th {month} ~ #5", 1, "A long way to say it: 50% } more."),
        ("June", 0, "In June it was the palace."),
        ("*", 0, "It was in {spring}."),
    ]
    assert [(each.text, each.tolerance) for each in seats.replies] == [("10", "0.5"), ("147", "0"), ("*", "0")]
    assert [(each.text, words(each.said)) for each in side.replies] == [
        ("<em>ruling</em> party {=of ~Kora}", "It had lost them on election day."),
        ("opposition", "It held them before #1."),
        ("army", ""),
    ]


@pytest.mark.parametrize(
    "given",
    [
        {"month": "maï", "seats": "10", "side": "ruling-party", "envoy": "Ba", "kind": "2"},
        {"month": "MAI", "seats": "10.5", "side": "2", "envoy": "ba", "kind": "1"},
        {"month": "June", "seats": "147", "side": "3", "envoy": "Ba", "kind": "2"},
        {"month": "the 5th {month} ~ #5", "seats": "10.51", "side": "ruling-party", "envoy": "Bá", "kind": "1"},
    ],
)
def test_moodle_scores_the_gaps_as_the_course_does(given: dict[str, str], kora_bank: Bank, exported: Exported) -> None:
    question = kora_bank.question("kora-in-a-sentence")
    assert question
    assert isinstance(question.interaction, Gaps)
    found = gaps(text(questions(exported("moodle-xml", kora_bank)[0])[question.id].find("questiontext")))
    blanks = question.interaction.blanks
    earned = [share(gap, blank, given[name]) for gap, (name, blank) in zip(found, blanks, strict=True)]
    assert sum(earned) / len(earned) == grade(question.interaction, given).score


def test_hostile_texts_stay_within_their_gap(kora_bank: Bank, exported: Exported) -> None:
    entry = TextEntry((Foreseen(HOSTILE, HOSTILE),), (Foreseen(HOSTILE + "x", HOSTILE),), HOSTILE, True)
    interaction = Gaps(HOSTILE + " {{a}} {{b}}", (("a", entry), ("b", choice(HOSTILE, "x", said=HOSTILE))))
    content, losses = exported("moodle-xml", asking(kora_bank, interaction, "2"))
    shown = text(questions(content)["kora-in-a-sentence"].find("questiontext"))
    typed, picked = gaps(shown)
    assert losses == []
    assert [each.text for each in typed.replies] == [HOSTILE, HOSTILE + "x", "*"]
    assert [words(each.said) for each in (*typed.replies, *picked.replies)] == [HOSTILE] * 5
    assert words(picked.replies[0].text) == HOSTILE


@pytest.mark.parametrize(
    ("points", "weight", "said"), [("2", 1, False), ("6", 3, False), ("1", 1, True), ("3", 1, True)]
)
def test_the_mark_is_that_of_the_gaps(
    points: str, weight: int, said: bool, kora_bank: Bank, exported: Exported
) -> None:
    interaction = Gaps("{{a}} {{b}}", (("a", choice("x", "y")), ("b", choice("x", "y"))))
    content, losses = exported("moodle-xml", asking(kora_bank, interaction, points))
    shown = text(questions(content)["kora-in-a-sentence"].find("questiontext"))
    assert [gap.weight for gap in gaps(shown)] == [weight, weight]
    assert [loss.message for loss in losses] == (
        [f'the points "{points}" of question "kora-in-a-sentence" become 2, one for each gap'] if said else []
    )


def test_a_gap_without_a_place_stands_at_the_end(kora_bank: Bank, exported: Exported) -> None:
    interaction = Gaps("[x](https://e.org/{{a}}) {{b}}", (("a", choice("x", "y")), ("b", choice("v", "w"))))
    content, _ = exported("moodle-xml", asking(kora_bank, interaction, "2"))
    shown = text(questions(content)["kora-in-a-sentence"].find("questiontext"))
    assert [gap.replies[0].text for gap in gaps(shown)] == ["v", "x"]


@pytest.mark.parametrize("blank", [choice("x"), choice("x", "![](y.png)"), TextEntry((), (), "", False)])
def test_a_gap_that_moodle_refuses_leaves_the_question_out(blank: Blank, kora_bank: Bank, exported: Exported) -> None:
    content, (loss,) = exported("moodle-xml", asking(kora_bank, Gaps("{{a}}", (("a", blank),))))
    assert questions(content) == {}
    assert 'the gap "a" would not work in Moodle' in loss.message
