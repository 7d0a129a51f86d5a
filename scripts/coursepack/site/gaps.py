"""Render a running text with gaps: a control in each, and for each gap its answers and their reasons."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from coursepack.model.interactions import Blank, Choice, Gaps
from coursepack.packing.prose import plain_text
from coursepack.site import choice, entry
from coursepack.site.addresses import View
from coursepack.site.author import inline
from coursepack.site.elements import Content, add, element, renamed
from coursepack.site.placing import select
from coursepack.site.rendered import Rendered
from coursepack.site.words import say

GAP = re.compile(r"\{\{([a-z][a-z0-9-]*)\}\}")


def render(gaps: Gaps, view: View) -> Rendered:
    """The text with its controls where `{{name}}` stood; one that the text does not name stands at its end."""
    count = len(gaps.blanks)
    numbers = {name: number for number, (name, _) in enumerate(gaps.blanks, 1)}
    blanks = dict(gaps.blanks)

    def control(name: str) -> list[Content]:
        label = say("exercise", "gap-of", number=numbers[name], count=count)
        return _control(name, blanks.pop(name), label, view) if name in blanks else []

    text = renamed(inline(gaps.text, view), "p", **{"class": "self-check__text"})
    _fill(text, control)
    for name in list(blanks):
        add(text, " ", *control(name))
    answers = [_answers(name, number, dict(gaps.blanks)[name], view) for name, number in numbers.items()]
    return Rendered("gaps", say("exercise", "gaps"), [text], [element("ul", None, *answers)])


def _control(name: str, blank: Blank, label: str, view: View) -> list[Content]:
    if isinstance(blank, Choice):
        choices = [(option.id, plain_text(inline(option.text, view))) for option in blank.options]
        return [select(name, choices, aria_label=label)]
    typed = entry.field(blank, {"data-part": name, "aria-label": label})
    holder = element("span", None, typed)
    entry.unit(holder, blank, view)
    return [holder]


def _answers(name: str, number: int, blank: Blank, view: View) -> Element:
    title = element("strong", None, say("exercise", "gap", number=number))
    if isinstance(blank, Choice):
        kind, entries = {"data-by": "choice"}, choice.entries(blank, view)
    else:
        kind, entries = {"data-by": entry.kind(blank), **entry.exact(blank)}, entry.entries(blank, view)
    return element("li", {"data-blank": name, **kind}, title, element("ul", None, *entries))


def _fill(parent: Element, control: Callable[[str], list[Content]]) -> None:
    """Put the controls in, wherever in the tree of the text they are named."""
    children = list(parent)
    parent[:] = []
    text, parent.text = parent.text or "", None
    add(parent, *_pieces(text, control))
    for child in children:
        tail, child.tail = child.tail or "", None
        _fill(child, control)
        add(parent, child, *_pieces(tail, control))


def _pieces(text: str, control: Callable[[str], list[Content]]) -> list[Content]:
    pieces: list[Content] = []
    for place, piece in enumerate(GAP.split(text)):
        pieces += control(piece) if place % 2 else [piece]
    return pieces
