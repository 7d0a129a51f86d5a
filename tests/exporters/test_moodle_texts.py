"""Texts, links and pictures get to Moodle as they are, or what is lost is said."""

import json
from collections.abc import Callable
from typing import Any

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.course import Course

from .moodle import read, replies, text, words

Exported = Callable[..., tuple[bytes, list[Problem]]]
HOSTILE = """]]> <![CDATA[ & <script>alert("1")</script> 'q' </text> é “ü” *a* **b** {=x ~y} \\ % "end" """


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
    assert [words(answer.text) for answer in replies(found)] == [shown, shown]
    assert [words(answer.said) for answer in replies(found)] == [shown, shown]
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
