"""Moodle XML says of every question what the bank says, in the way Moodle's own import reads it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest

from coursepack.exporters import EXPORTERS
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.grading import grade
from coursepack.model.interactions import Choice, Option, Order, Pick

from .moodle import text, words

Exported = Callable[..., tuple[bytes, list[Problem]]]
HOSTILE = """]]> <![CDATA[ & <script>alert("1")</script> 'q' </text> é “ü” *a* **b** {=x ~y} \\ % "end" """
# Moodle keeps seven decimals of a grade and takes what is this near for the same.
EPSILON = Fraction(1, 10**6)
# Moodle's own list, as percentages: `question_bank::fraction_options_full`.
MOODLES_GRADES = "100 90 83.33333 80 75 70 66.66667 60 50 40 33.33333 30 25 20 16.66667 14.28571 12.5 11.11111 10 5 0"


@dataclass
class Answer:
    """An answer as a platform would read it."""

    text: str
    percent: str
    feedback: str


def read(content: bytes) -> list[Element]:
    """The questions of a file, categories apart."""
    return [each for each in fromstring(content).findall("question") if each.get("type") != "category"]


def answers(question: Element) -> list[Answer]:
    """The answers of a question, in order."""
    return [Answer(text(a), a.get("fraction", ""), text(a.find("feedback"))) for a in question.findall("answer")]


def choice_of(question: Question) -> Choice:
    """The options of a question."""
    assert isinstance(question.interaction, Choice)
    return question.interaction


def several(right: int, wrong: int, bank: Bank) -> Bank:
    """A bank with one question that has so many right and wrong options."""
    options = tuple(Option(str(i), f"option {i}", i < right, "") for i in range(right + wrong))
    question = replace(bank.questions[1], interaction=Choice(Pick.SEVERAL, options), hints=())
    return replace(bank, questions=(question,))


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
    assert [(words(a.text), words(a.feedback)) for a in answers(first)] == [
        ("The ruling set events off; failed government made them likely.", "Yes. The ruling is the last push."),
        ("The ruling made a takeover likely.", "This swaps the two. See trigger."),
        ('Nothing older is needed ("a < b").', "It is tempting to stop at the event nearest in time."),
    ]
    assert 'href="https://example.org/a?b=1&amp;c=2"' in answers(first)[1].feedback
    assert [words(a.feedback) for a in answers(second)] == [
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


@pytest.mark.parametrize("right", [True, False])
def test_true_and_false_are_those_words_with_their_own_feedback(
    right: bool, kora_text: str, bank_of: Callable[..., Bank], exported: Exported
) -> None:
    bank = bank_of(kora_text.replace("answer: false", f"answer: {str(right).lower()}"))
    found = next(each for each in read(exported("moodle-xml", bank)[0]) if each.get("type") == "truefalse")
    yes, no = answers(found)
    assert (yes.text, yes.percent) == ("true", "100" if right else "0")
    assert (no.text, no.percent) == ("false", "0" if right else "100")
    assert words(yes.feedback) == "The envoy calls it the nearest cause."
    assert words(no.feedback) == "Yes. The envoy looks elsewhere."


@pytest.mark.parametrize("right", range(1, 11))
def test_moodle_scores_every_subset_of_options_as_the_course_does(
    right: int, kora_bank: Bank, exported: Exported
) -> None:
    bank = several(right, 2, kora_bank)
    content, losses = exported("moodle-xml", bank)
    earned = [Fraction(answer.percent) / 100 for answer in answers(read(content)[0])]
    choice = choice_of(bank.questions[0])
    assert losses == []
    for size in range(right + 3):
        for picked in combinations(range(right + 2), size):
            ours = grade(choice, frozenset(str(place) for place in picked)).score
            moodles = max(Fraction(0), sum((earned[place] for place in picked), Fraction(0)))
            assert -EPSILON < moodles - ours < EPSILON


def test_moodle_scores_a_single_choice_as_the_course_does(kora_bank: Bank, exported: Exported) -> None:
    assert [a.percent for a in answers(read(exported("moodle-xml", kora_bank)[0])[0])] == ["100", "0", "0"]


@pytest.mark.parametrize("right", range(1, 21))
def test_every_grade_is_on_moodles_list_and_the_full_answer_earns_everything(
    right: int, kora_bank: Bank, exported: Exported
) -> None:
    percents = [a.percent for a in answers(read(exported("moodle-xml", several(right, 1, kora_bank))[0])[0])]
    assert {percent.removeprefix("-") for percent in percents} <= set(MOODLES_GRADES.split())
    assert -EPSILON < sum((Fraction(percent) / 100 for percent in percents[:-1]), Fraction(-1)) < EPSILON


def test_grades_that_moodle_does_not_have_are_said(kora_bank: Bank, exported: Exported) -> None:
    content, (loss,) = exported("moodle-xml", several(11, 1, kora_bank))
    assert len(read(content)) == 1
    assert loss.id == "export-loss"
    assert loss.message == 'partial scores of question "what-would-weaken" differ in Moodle, which has no 1/11'
    assert str(loss.span) == "quizzes/kora.yaml:39:7"


@pytest.mark.parametrize("right", [0, 21])
def test_a_question_that_moodle_could_not_grade_is_left_out_and_said(
    right: int, kora_bank: Bank, exported: Exported
) -> None:
    content, (loss,) = exported("moodle-xml", several(right, 1, kora_bank))
    assert read(content) == []
    assert f"is left out: Moodle has no grades for {right} right options" in loss.message


def test_a_question_that_moodle_has_no_room_for_is_left_out_and_said(kora_bank: Bank, exported: Exported) -> None:
    strange = replace(kora_bank.questions[0], type="ordering", interaction=Order(()))
    content, (loss,) = exported("moodle-xml", replace(kora_bank, questions=(strange,)))
    assert read(content) == []
    assert loss.message == 'question "reading-of-kora" is left out: Moodle needs two items to put into order'


def hostile_bank(bank_of: Callable[..., Bank], extra: str = "") -> Bank:
    """A bank whose every text tries to break out."""
    said: Any = HOSTILE + extra
    option = {"text": said, "feedback": said}
    question: dict[str, Any] = {"id": "q", "type": "single-choice", "use": "quiz", "objective": "o", "level": "apply"}
    question |= {"prompt": said, "hints": [said], "feedback": said, "correction": said}
    question |= {"options": [{**option, "correct": True}, option]}
    return bank_of(json.dumps({"title": said, "questions": [question]}))


def test_hostile_text_arrives_as_text(bank_of: Callable[..., Bank], exported: Exported) -> None:
    content, losses = exported("moodle-xml", hostile_bank(bank_of))
    (found,) = read(content)
    shown = HOSTILE.replace("*", "").strip()
    assert losses == []
    assert words(text(found.find("questiontext"))) == shown
    assert [words(answer.text) for answer in answers(found)] == [shown, shown]
    assert [words(answer.feedback) for answer in answers(found)] == [shown, shown]
    assert [words(text(hint)) for hint in found.findall("hint")] == [shown]
    assert "<script" not in text(found.find("questiontext"))


def test_characters_that_xml_cannot_hold_are_shown_as_missing_and_said_once(
    bank_of: Callable[..., Bank], exported: Exported
) -> None:
    content, losses = exported("moodle-xml", hostile_bank(bank_of, "\0\x0b"))
    (found,) = read(content)
    assert text(found.find("questiontext")).endswith("\ufffd\ufffd</p>")
    assert [loss.sentence for loss in losses] == [
        'the character "U+0000" and 15 more of question "q" are shown as \ufffd; take it out, for XML cannot hold it'
    ]


def test_space_between_two_tags_survives_moodles_reader(bank_of: Callable[..., Bank], exported: Exported) -> None:
    """That reader drops white space which stands alone between two entities, so texts must be in CDATA."""
    content, _ = exported("moodle-xml", hostile_bank(bank_of))
    assert b"</em> <strong>" in content


SAID = "feedback: Trigger and root answer two questions."


def linking(kora_text: str, links: str, bank_of: Callable[..., Bank], path: str = "quizzes/kora.yaml") -> Bank:
    """The bank with other words in a feedback."""
    return bank_of(kora_text.replace(SAID, f"feedback: {links}"), path)


def test_links_into_the_course_lead_to_the_site(
    kora_text: str, bank_of: Callable[..., Bank], exported: Exported
) -> None:
    bank = linking(kora_text, "See [roots](../docs/start/x.md#y) and [home](../docs/index.md).", bank_of)
    content, losses = exported("moodle-xml", bank, Course(site_url="https://example.org/kora"))
    feedback = text(read(content)[0].find("generalfeedback"))
    assert losses == []
    assert 'See <a href="https://example.org/kora/start/x/#y">roots</a>' in feedback
    assert '<a href="https://example.org/kora/">home</a>' in feedback


def test_links_into_a_course_without_a_site_become_text_and_are_said_once(
    kora_text: str, bank_of: Callable[..., Bank], exported: Exported
) -> None:
    bank = linking(kora_text, "See [*roots*](../docs/x.md), [b](../docs/z.md), [c](https://e.org/).", bank_of)
    content, (loss,) = exported("moodle-xml", bank)
    feedback = text(read(content)[0].find("generalfeedback"))
    assert words(feedback).startswith("See roots, b, c.")
    assert feedback.count("<a ") == 1
    assert loss.sentence == (
        'the link "../docs/x.md" and 1 more of question "reading-of-kora" become plain text; '
        "give the site's full address as site_url in mkdocs.yml"
    )
    assert str(loss.span) == "quizzes/kora.yaml:29:15"


def test_pictures_are_said_and_their_description_stays(
    kora_text: str, bank_of: Callable[..., Bank], exported: Exported
) -> None:
    bank = linking(kora_text, '"![A map of Kora](images/map.png)"', bank_of)
    content, (loss,) = exported("moodle-xml", bank, Course(site_url="https://example.org/"))
    assert words(text(read(content)[0].find("generalfeedback"))).startswith("A map of Kora")
    assert loss.message == 'the picture "images/map.png" of question "reading-of-kora" is left out'


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
