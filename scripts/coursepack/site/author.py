"""What authors type in a bank, as it may stand inside an exercise on a page."""

from xml.etree.ElementTree import Element

from coursepack.packing import prose
from coursepack.site.addresses import View
from coursepack.site.words import say

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ELSEWHERE = ("http:", "https:", "//")


def blocks(text: str, view: View) -> list[Element]:
    """Block Markdown as elements."""
    return [_settled(block) for block in prose.blocks(text, view.from_bank)]


def inline(text: str, view: View) -> Element:
    """Inline Markdown as a `span`."""
    span = prose.inline(text, view.from_bank)
    return _settled(span) if len(span) else span


def _settled(block: Element) -> Element:
    """Headings become paragraphs, lest they enter the page's table of contents; pictures elsewhere become links."""
    for part in block.iter():
        if part.tag in HEADINGS:
            part.tag = "p"
            part.set("class", "self-check__heading")
        elif part.tag == "a" and part.get("href", "").lower().startswith(ELSEWHERE):
            part.set("rel", "noopener")
        elif part.tag == "img" and part.get("src", "").lower().startswith(ELSEWHERE):
            _unload(part)
    return block


def _unload(picture: Element) -> None:
    """A reader's browser asks no other host for anything unless the reader does."""
    words = say("exercise", "picture-elsewhere", text=picture.get("alt", ""))
    picture.tag, picture.text, picture.attrib = "a", words, {"href": picture.get("src", ""), "rel": "noopener"}
