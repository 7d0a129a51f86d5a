"""Moodle XML says of every question what the bank says, in the way Moodle's own import reads it."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from xml.etree.ElementTree import fromstring

from coursepack.exporters import EXPORTERS
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.course import Course
from coursepack.model.interactions import Order

from .moodle import read, replies, text, words

Exported = Callable[..., tuple[bytes, list[Problem]]]


def test_the_golden_file_stands(kora_bank: Bank, exported: Exported) -> None:
    content, losses = exported("moodle-xml", kora_bank)
    assert losses == []
    assert content == (Path(__file__).parent / "kora.moodle.xml").read_bytes()


def test_the_same_bank_gives_the_same_bytes(kora_bank: Bank, exported: Exported) -> None:
    assert exported("moodle-xml", kora_bank) == exported("moodle-xml", kora_bank)


def test_every_field_of_every_question_arrives(kora_bank: Bank, exported: Exported) -> None:
    content, _ = exported("moodle-xml", kora_bank)
    questions = read(content)
    assert [text(each.find("name")) for each in questions] == [each.id for each in kora_bank.questions]
    for found, question in zip(questions, kora_bank.questions, strict=True):
        assert found.findtext("idnumber") == f"kora/{question.id}"
        assert Decimal(found.findtext("defaultgrade") or "") == question.points
        assert found.findtext("hidden") == "0"
        assert len(found.findall("hint")) == len(question.hints)
        tags = [text(tag) for tag in found.iterfind("tags/tag")]
        named = [f"use:{question.use}", f"level:{question.level}", f"objective:{question.objective}"]
        assert tags == named + [f"claim:{claim}" for claim in question.claims]


def test_every_text_of_every_question_arrives(kora_bank: Bank, exported: Exported) -> None:
    first, second, third, *_ = read(exported("moodle-xml", kora_bank)[0])
    assert words(text(first.find("questiontext"))) == (
        "In Kora a court hands ten seats to the ruling party. Crowds fill the capital & soldiers take the palace. "
        "In May: the ruling. In June: the palace. Which reading applies the distinction?"
    )
    assert "<em>Kora</em>" in text(first.find("questiontext"))
    assert words(text(first.find("generalfeedback"))) == (
        "Trigger and root answer two questions. What other sources say Other sources date the ruling to April."
    )
    assert [words(text(hint)) for hint in first.findall("hint")] == [
        "Ask of each fact whether it happened once.",
        "Ask what had been true for a long time.",
    ]
    assert [(words(a.text), words(a.said)) for a in replies(first)] == [
        ("The ruling set events off; failed government made them likely.", "Yes. The ruling is the last push."),
        ("The ruling made a takeover likely.", "This swaps the two. See trigger."),
        ('Nothing older is needed ("a < b").', "It is tempting to stop at the event nearest in time."),
    ]
    assert 'href="https://example.org/a?b=1&amp;c=2"' in replies(first)[1].said
    assert [words(a.said) for a in replies(second)] == [
        "Aid is not needed then.",
        "",
        "",
        "Then it cannot have caused it.",
    ]
    assert text(second.find("generalfeedback")) == ""
    assert [words(text(hint)) for hint in third.findall("hint")] == ["Deeper is not nearer."]


def test_each_type_has_its_kind_and_settings(kora_bank: Bank, exported: Exported) -> None:
    one, many, truth, *_ = read(exported("moodle-xml", kora_bank)[0])
    assert [each.get("type") for each in (one, many, truth)] == ["multichoice", "multichoice", "truefalse"]
    assert (one.findtext("single"), many.findtext("single")) == ("true", "false")
    assert [each.findtext("shuffleanswers") for each in (one, many)] == ["false", "false"]
    assert one.find("shownumcorrect") is None
    assert many.find("shownumcorrect") is not None
    flags = [[flag.tag for flag in each.findall("hint/*") if flag.tag != "text"] for each in (one, many, truth)]
    assert flags == [["clearwrong", "clearwrong"], ["shownumcorrect", "clearwrong"], []]
    assert text(many.find("partiallycorrectfeedback")) == "<p>Your answer is partially correct.</p>"


def test_a_question_that_moodle_has_no_room_for_is_left_out_and_said(kora_bank: Bank, exported: Exported) -> None:
    strange = replace(kora_bank.questions[0], type="ordering", interaction=Order(()))
    content, (loss,) = exported("moodle-xml", replace(kora_bank, questions=(strange,)))
    assert read(content) == []
    assert loss.message == 'question "reading-of-kora" is left out: Moodle needs two items to put into order'


def test_an_exam_bank_has_names_of_its_own(kora_text: str, bank_of: Callable[..., Bank]) -> None:
    text_without_use = "\n".join(line for line in kora_text.split("\n") if not line.startswith("    use:"))
    bank = bank_of(text_without_use, "quizzes/exam/kora.yaml")
    files, _ = EXPORTERS.get("moodle-xml").export(Course(title="Kora"), bank)
    (content,) = files.values()
    assert set(files) == {"exam/kora.moodle.xml"}
    assert read(content)[0].findtext("idnumber") == "exam/kora/reading-of-kora"
    assert not any(text(tag).startswith("use:") for tag in read(content)[0].iterfind("tags/tag"))
    assert fromstring(content).findtext("question/category/text") == "top/Kora/Exam/Kora: trigger // root"


def test_the_category_is_named_as_moodle_wants_it(kora_bank: Bank, exported: Exported) -> None:
    bank = replace(kora_bank, title="/*A* <b> end/")
    content, _ = exported("moodle-xml", bank, Course())
    assert fromstring(content).findtext("question/category/text") == "top/ //A ‹b> end// "


def test_points_that_moodle_cannot_keep_are_said(kora_bank: Bank, exported: Exported) -> None:
    points = [Decimal("0.123456789"), Decimal("250000"), Decimal("3.25")]
    questions = tuple(replace(q, points=p) for q, p in zip(kora_bank.questions[:3], points, strict=True))
    content, losses = exported("moodle-xml", replace(kora_bank, questions=questions))
    assert [each.findtext("defaultgrade") for each in read(content)] == ["0.1234568", "99999.9999999", "3.2500000"]
    assert [loss.message for loss in losses] == [
        'the points "0.123456789" of question "reading-of-kora" become 0.1234568',
        'the points "250000" of question "what-would-weaken" become 99999.9999999',
    ]


def test_an_id_number_too_long_for_moodle_is_cut_and_stays_different(kora_bank: Bank, exported: Exported) -> None:
    ids = ["a" * 120 + "b", "a" * 120 + "c"]
    questions = tuple(replace(kora_bank.questions[0], id=id) for id in ids)
    content, losses = exported("moodle-xml", replace(kora_bank, questions=questions))
    numbers = [each.findtext("idnumber") or "" for each in read(content)]
    assert [len(number) for number in numbers] == [100, 100]
    assert numbers[0] != numbers[1]
    assert len(losses) == 2
    assert "is cut to 100 characters" in losses[0].message
