"""What every question in a Moodle XML file has: texts, general feedback, hints, tags."""

from xml.etree.ElementTree import Element, SubElement

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


CORRECTION = paragraph("What other sources say", strong=True)


def feedback(question: Question, texts: Texts) -> str:
    """The feedback and then, under its own heading, the correction: Moodle has but one place for both."""
    correction = texts.block(question.correction, "correction")
    return texts.block(question.feedback, "feedback") + (CORRECTION + correction if correction else "")


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
