"""Build HTML as trees, and hand them to Python-Markdown so that every text still means itself."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from markdown.util import ETX, STX

Content = Element | str | None


def element(tag: str, attributes: dict[str, str] | None = None, *content: Content) -> Element:
    """An element with its attributes and, in order, its texts and children; None is nothing."""
    made = Element(tag, attributes or {})
    add(made, *content)
    return made


def add(parent: Element, *content: Content) -> None:
    """Append texts and children to what an element holds."""
    for part in content:
        if isinstance(part, str):
            if len(parent):
                parent[-1].tail = (parent[-1].tail or "") + part
            else:
                parent.text = (parent.text or "") + part
        elif part is not None:
            parent.append(part)


def renamed(made: Element, tag: str, **attributes: str) -> Element:
    """The same element under another tag, with more attributes; spares the page a needless wrapper."""
    made.tag = tag
    made.attrib.update(attributes)
    return made


def poured(target: Element, source: Element) -> Element:
    """All that `source` holds, appended to `target`."""
    add(target, source.text)
    for child in list(source):
        tail, child.tail = child.tail, None
        add(target, child, tail)
    return target


def shield(parts: Iterable[Element]) -> None:
    """Escape what Python-Markdown's own writer would leave.

    It takes `&#58;` or `&lt;` in a tree for an entity and lets it through, so a text typed in a bank could turn
    into `javascript:` or into a tag's angle bracket as the browser reads it. It also swaps its placeholders,
    which begin with STX, for stashed HTML.
    """
    for part in parts:
        for each in part.iter():
            if each.text and each.tag != "style":
                each.text = _literal(each.text)
            if each.tail:
                each.tail = _literal(each.tail)
            for key, value in each.attrib.items():
                if "&" in value or STX in value:
                    each.set(key, _literal(value))


def _literal(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    return text.replace(STX, "").replace(ETX, "") if STX in text else text
