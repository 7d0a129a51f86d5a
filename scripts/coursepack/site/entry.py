"""Render what is typed in one line, a text or a number: the field, and every answer that the author foresaw."""

from collections.abc import Iterable
from itertools import groupby
from xml.etree.ElementTree import Element

from coursepack.ground.numerals import written
from coursepack.model.interactions import Foreseen, Near, Number, TextEntry
from coursepack.site.addresses import View
from coursepack.site.author import inline
from coursepack.site.elements import Content, element
from coursepack.site.rendered import Rendered, correct, entry, verdict_mark
from coursepack.site.words import say


def render(typed: TextEntry | Number, view: View) -> Rendered:
    """A labeled field, with the unit behind it."""
    label = element("label", {"class": "self-check__field"}, say("exercise", "your-answer"), " ", field(typed, {}))
    unit(label, typed, view)
    listed = element("ul", None, *entries(typed, view))
    return Rendered(kind(typed), say("exercise", kind(typed)), [label], [listed], exact(typed))


def kind(typed: TextEntry | Number) -> str:
    """The name under which the script knows how to compare."""
    return "number" if isinstance(typed, Number) else "text"


def field(typed: TextEntry | Number, attributes: dict[str, str]) -> Element:
    """The input. Phones show a keypad for numbers; nothing is filled in, corrected or capitalized for the learner."""
    keys = {"inputmode": "decimal", "size": "8"} if isinstance(typed, Number) else {"size": "20"}
    quiet = {"autocomplete": "off", "autocapitalize": "none", "autocorrect": "off", "spellcheck": "false"}
    return element("input", {"type": "text", **keys, **quiet, **attributes})


def unit(label: Element, typed: TextEntry | Number, view: View) -> None:
    """Append a number's unit, which is shown and never typed."""
    if isinstance(typed, Number) and typed.unit:
        label.append(inline(typed.unit, view))
        label[-2].tail = " "


def exact(typed: TextEntry | Number) -> dict[str, str]:
    """The attribute by which the script knows that every sign counts."""
    return {"data-exact": ""} if isinstance(typed, TextEntry) and typed.exact else {}


def entries(typed: TextEntry | Number, view: View) -> list[Element]:
    """The answers foreseen, right ones first, and what is said to any other."""
    known = _numbers(typed, view) if isinstance(typed, Number) else _texts(typed, view)
    if not typed.otherwise:
        return known
    rest = element("span", {"data-else": ""}, say("exercise", "else"))
    return [*known, entry({"data-otherwise": ""}, verdict_mark(False), typed.otherwise, view, rest)]


def _texts(typed: TextEntry, view: View) -> list[Element]:
    return [*_spellings(typed.accepted, True, view), *_spellings(typed.wrong, False, view)]


def _spellings(answers: Iterable[Foreseen], right: bool, view: View) -> list[Element]:
    """Neighbors that are told the same stand in one entry."""
    return [
        entry(correct(right), verdict_mark(right), feedback, view, *_several(group))
        for feedback, group in groupby(answers, lambda each: each.feedback)
    ]


def _several(answers: Iterable[Foreseen]) -> list[Content]:
    """Texts as they are typed, with dots between them."""
    parts: list[Content] = []
    for answer in answers:
        parts += [" · " if parts else None, element("span", {"data-text": ""}, answer.text)]
    return parts


def _numbers(number: Number, view: View) -> list[Element]:
    right = Near(number.answer, number.tolerance, "")
    return [_near(right, number, True, view), *(_near(each, number, False, view) for each in number.wrong)]


def _near(near: Near, number: Number, right: bool, view: View) -> Element:
    value, tolerance = written(near.value), written(near.tolerance)
    words = say("exercise", "within", value=value, tolerance=tolerance) if near.tolerance else value
    attributes = {"data-value": value, "data-within": tolerance, **correct(right)}
    return entry(attributes, verdict_mark(right), near.feedback, view, words, " ", inline(number.unit, view))
