"""Write a tree as an XML file, with some elements' texts in CDATA sections."""

from functools import lru_cache
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape, quoteattr

from coursepack.packing.prose import FORBIDDEN

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
OPEN, CLOSE = "<![CDATA[", "]]>"


def xml_file(root: Element, literal: frozenset[str] = frozenset()) -> bytes:
    """The file, indented. An element holds elements or a text, not both: this is for data, not for prose.

    Texts of the elements named in `literal` go into CDATA sections, for readers that need it. A character that
    XML 1.0 cannot hold is written as U+FFFD.
    """
    out = [HEAD]
    _write(root, literal, "\n", out)
    return FORBIDDEN.sub("\ufffd", "".join(out) + "\n").encode("utf-8")


def _write(element: Element, literal: frozenset[str], margin: str, out: list[str]) -> None:
    tag, text, attributes = element.tag, element.text, element.attrib
    start = margin + "<" + tag + ("".join(map(_attribute, attributes, attributes.values())) if attributes else "")
    if len(element):
        out.append(start + ">")
        inner = margin + "  "
        for child in element:
            _write(child, literal, inner, out)
        out.append(margin + "</" + tag + ">")
    elif text:
        out += (start, ">", _cdata(text) if tag in literal else escape(text), "</", tag, ">")
    else:
        out.append(start + "/>")


# A large file repeats few attributes very often.
@lru_cache(maxsize=256)
def _attribute(name: str, value: str) -> str:
    return " " + name + "=" + quoteattr(value)


def _cdata(text: str) -> str:
    """A text as it is. What would end the section is split over two of them."""
    return OPEN + text.replace(CLOSE, "]]" + CLOSE + OPEN + ">") + CLOSE
