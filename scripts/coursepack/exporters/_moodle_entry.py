"""What a Moodle XML file says of a word or a number to be typed."""

from xml.etree.ElementTree import Element, SubElement

from coursepack.exporters._moodle_parts import Body, answer, asked, hints, leaf
from coursepack.exporters._moodle_replies import Reply, replies, rounded
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Number, TextEntry
from coursepack.packing.losses import left_out
from coursepack.packing.prose import to_xhtml
from coursepack.packing.texts import Texts

# A unit that is neither asked for nor graded: `qtype_numerical::UNITNONE`.
UNITS = {"unitgradingtype": "0", "unitpenalty": "0.1000000", "showunits": "3", "unitsleft": "0"}


def text_entry(question: Question, entry: TextEntry, texts: Texts) -> Body | Problem:
    """A `shortanswer`."""
    if not entry.accepted:
        return left_out(question, "Moodle needs an answer that is right", "give one under answers", "answers")
    text, parts = asked(question, texts), Element("parts")
    leaf(parts, "usecase", "1" if entry.exact else "0")
    for reply in replies(entry, texts):
        _answer(parts, reply)
    hints(parts, question, texts)
    return Body("shortanswer", text, parts)


def number(question: Question, number: Number, texts: Texts) -> Body:
    """A `numerical`, with the unit below the prompt."""
    text, parts = asked(question, texts) + _unit(number, texts), Element("parts")
    for reply in replies(number, texts):
        leaf(_answer(parts, reply), "tolerance", reply.tolerance)
    for key, value in UNITS.items():
        leaf(parts, key, value)
    hints(parts, question, texts)
    return Body("numerical", text, parts, losses=tuple(rounded(question, number)))


def _answer(parent: Element, reply: Reply) -> Element:
    return answer(parent, "100" if reply.right else "0", reply.text, reply.said)


def _unit(number: Number, texts: Texts) -> str:
    if not number.unit.strip():
        return ""
    whole = Element("p")
    SubElement(whole, "em").text = "Type the number alone. Its unit is:"
    unit = texts.span(number.unit, "unit")
    whole[0].tail = " "
    whole.append(unit)
    return to_xhtml([whole])
