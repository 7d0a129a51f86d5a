"""What every question in a Moodle XML file has: texts, general feedback, hints, tags."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.packing.prose import to_xhtml
from coursepack.packing.texts import Texts


def paragraph(words: str, *, strong: bool = False) -> str:
    """Words of ours as a paragraph of XHTML."""
    element = Element("p")
    (SubElement(element, "strong") if strong else element).text = words
    return to_xhtml([element])


def leaf(parent: Element, tag: str, text: str) -> None:
    """Append an element that holds a text and nothing else."""
    SubElement(parent, tag).text = text


def plain(parent: Element, tag: str, text: str) -> Element:
    """Append an element whose `text` Moodle takes as it stands."""
    element = SubElement(parent, tag)
    leaf(element, "text", text)
    return element


def prose(parent: Element, tag: str, xhtml: str) -> Element:
    """Append an element whose `text` Moodle takes as HTML."""
    element = SubElement(parent, tag, format="html")
    leaf(element, "text", xhtml)
    return element


# Moodle's own share that each further try costs.
A_THIRD = "0.3333333"
CORRECTION = paragraph("What other sources say", strong=True)
REASONS = paragraph("Reasons, one by one", strong=True)
ANSWERED = {
    "correctfeedback": paragraph("Your answer is correct."),
    "partiallycorrectfeedback": paragraph("Your answer is partially correct."),
    "incorrectfeedback": paragraph("Your answer is incorrect."),
}


@dataclass(frozen=True, slots=True)
class Body:
    """What sets a kind of question apart in the file.

    `asked` is the question's text as XHTML; `parts` holds settings, answers and hints; `reasons` is XHTML for the
    general feedback, where Moodle has no place for feedback beside the answers.
    """

    kind: str
    asked: str
    parts: Element
    reasons: str = ""
    penalty: str = A_THIRD
    losses: tuple[Problem, ...] = ()


def asked(question: Question, texts: Texts) -> str:
    """The prompt."""
    return texts.block(question.prompt, "prompt")


def feedback(question: Question, texts: Texts, reasons: str = "") -> str:
    """The feedback, then reasons, then the correction, each under its own heading: Moodle has but one place for all."""
    correction = texts.block(question.correction, "correction")
    said = texts.block(question.feedback, "feedback") + (REASONS + reasons if reasons else "")
    return said + (CORRECTION + correction if correction else "")


def rows(tag: str, found: Iterable[tuple[str | Element, ...]]) -> str:
    """A list, `ul` or `ol`, as XHTML; each row holds words and elements in turn. Nothing if there is no row."""
    whole = Element(tag)
    for parts in found:
        row = SubElement(whole, "li")
        for part in parts:
            if isinstance(part, Element):
                row.append(part)
            elif len(row):
                row[-1].tail = part
            else:
                row.text = part
    return to_xhtml([whole]) if len(whole) else ""


def answer(parent: Element, percent: str, text: str, said: str) -> Element:
    """Append an answer to be typed, with the share that it earns and what to say to it."""
    element = plain(parent, "answer", text)
    element.set("fraction", percent)
    prose(element, "feedback", said)
    return element


def combined_feedback(parent: Element) -> None:
    """What Moodle says to a right, a partly right and a wrong answer."""
    for tag, xhtml in ANSWERED.items():
        prose(parent, tag, xhtml)


def hints(parent: Element, question: Question, texts: Texts, *flags: str) -> None:
    """The hints in order. `flags` say what Moodle does along with each: shownumcorrect, clearwrong."""
    for place, words in enumerate(question.hints):
        hint = prose(parent, "hint", texts.line(words, "hints", place))
        for flag in flags:
            SubElement(hint, flag)


def tags(parent: Element, question: Question) -> None:
    """What Moodle has no field for, as tags that a teacher can filter the question bank by."""
    named = [("use", question.use), ("level", question.level), ("objective", question.objective)]
    holder = SubElement(parent, "tags")
    for kind, value in [*named, *(("claim", claim) for claim in question.claims)]:
        if value:
            plain(holder, "tag", f"{kind}:{value}")
