"""What a Moodle XML file says of items to be put into order; Moodle has this kind since 4.4."""

from xml.etree.ElementTree import Element

from coursepack.exporters._moodle_parts import Body, asked, combined_feedback, hints, leaf, prose, rows
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Order
from coursepack.packing.losses import left_out
from coursepack.packing.texts import Texts

# The share of items in place, as the course counts; Moodle's own default compares neighbors.
SETTINGS = {
    "layouttype": "VERTICAL",
    "selecttype": "ALL",
    "gradingtype": "ABSOLUTE_POSITION",
    "showgrading": "SHOW",
    "numberingstyle": "none",
}


def ordering(question: Question, order: Order, texts: Texts) -> Body | Problem:
    """An `ordering`, its items in the right order. With one item Moodle would end the import in silence."""
    if len(order.items) < 2:
        return left_out(question, "Moodle needs two items to put into order", "give it more items", "items")
    text, parts = asked(question, texts), Element("parts")
    for key, value in SETTINGS.items():
        leaf(parts, key, value)
    leaf(parts, "selectcount", str(len(order.items)))
    combined_feedback(parts)
    leaf(parts, "shownumcorrect", "1")
    for place, item in enumerate(order.items):
        prose(parts, "answer", texts.line(item.text, "items", place, "text")).set("fraction", "100")
    hints(parts, question, texts, "shownumcorrect")
    return Body("ordering", text, parts, reasons=_reasons(order, texts))


def _reasons(order: Order, texts: Texts) -> str:
    """All items in order, if there is a reason for any."""
    if not any(item.feedback.strip() for item in order.items):
        return ""
    found = list[tuple[str | Element, ...]]()
    for place, item in enumerate(order.items):
        text = texts.span(item.text, "items", place, "text")
        said = texts.span(item.feedback, "items", place, "feedback")
        found.append((text, ": ", said) if item.feedback.strip() else (text,))
    return rows("ol", found)
