"""What each kind of interaction contributes to an exercise, and the entries of its answer list."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from coursepack.site.addresses import View
from coursepack.site.author import inline
from coursepack.site.elements import Content, add, element, poured, renamed
from coursepack.site.words import say


@dataclass(frozen=True, slots=True)
class Rendered:
    """A kind's name for the script, what to do in words, the controls, and the answers with their reasons."""

    kind: str
    task: str
    controls: list[Element]
    answers: list[Element]
    attributes: dict[str, str] = field(default_factory=dict)


def entry(attributes: dict[str, str], mark: str, feedback: str, view: View, *content: Content) -> Element:
    """An item of the answer list: a mark in words and sign, never by color alone, what it is about, and the reason.

    The script shows a copy of it to whoever gave that answer.
    """
    item = element("li", attributes)
    if mark:
        add(item, element("strong", None, mark), " ")
    for part in content:
        if isinstance(part, Element) and part.tag == "span" and not part.attrib:
            poured(item, part)
        else:
            add(item, part)
    if feedback:
        item.append(renamed(inline(feedback, view), "p"))
    return item


def verdict_mark(right: bool) -> str:
    """The mark of an answer that is right, or is not."""
    return say("exercise", "right-option" if right else "wrong-option")


def correct(right: bool) -> dict[str, str]:
    """The attribute by which the script knows a right answer."""
    return {"data-correct": ""} if right else {}
