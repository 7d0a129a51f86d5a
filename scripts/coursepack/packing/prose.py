"""Turn what authors type in a bank (Markdown) into safe HTML elements, for the site and for every export.

Raw HTML is never markup here: it is shown as typed. Entities are literal too. In the elements that come out,
every text means itself; whoever writes them escapes them.
"""

import re
import threading
from collections.abc import Callable, Iterable
from html import escape, unescape
from xml.etree.ElementTree import Element

from markdown import Markdown

Link = Callable[[str], str | None]

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
SCHEMES = frozenset({"http", "https", "mailto"})

# Characters that XML cannot hold, among them the two by which Python-Markdown marks its own placeholders.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
INLINE_MARKUP = re.compile(r"[\\`*_\[<]")
BLOCK_MARKUP = re.compile(r"[\\`*_\[<]|  \n|^[ ]{0,3}(?:[#>+=-]|\d+\.)|^(?:\t| {4})", re.MULTILINE)
BETWEEN_BLOCKS = re.compile(r"\n[ \t]*\n\s*")
SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")

# One Markdown reader a thread, because a builder may render pages in several and a reader has a state.
_readers = threading.local()


def blocks(text: str, link: Link) -> list[Element]:
    """Block Markdown as elements. `link` rewrites each address, or drops it by None: then its text stays."""
    text = _clean(text).strip("\n")
    if not text.strip():
        return []
    if not BLOCK_MARKUP.search(text):
        return [_plain("p", part) for part in BETWEEN_BLOCKS.split(text.strip())]
    root = _parsed(text)
    if root is None:
        return [_plain("p", text)]
    _settle(root, link)
    for element in root:
        element.tail = None
    return list(root)


def inline(text: str, link: Link) -> Element:
    """Inline Markdown as the content of a `span`; what would begin a block (`#`, `1.`) means itself."""
    text = " ".join(_clean(text).split()) if "\n" in text else _clean(text).strip()
    if not INLINE_MARKUP.search(text):
        return _plain("span", text)
    holder, span = Element("div"), _plain("span", text)
    holder.append(span)
    reader = _reader()
    reader.references.clear()
    _through(reader, holder)
    _settle(holder, link)
    return span


def plain_text(element: Element) -> str:
    """What a reader sees of an element, pictures by their alternative text, on one line."""
    return " ".join("".join(_words(element)).split())


def to_xhtml(elements: Iterable[Element]) -> str:
    """Well-formed XHTML that an HTML parser reads alike: void elements closed in place, all others by a tag."""
    out: list[str] = []
    for element in elements:
        _write(element, out)
    return "".join(out)


def safe(address: str) -> bool:
    """Whether an address is a path or uses http, https or mailto, read as a browser would read it."""
    bare = re.sub(r"[\x00-\x20\x7f-\xa0]", "", unescape(address))
    scheme = SCHEME.match(bare)
    return scheme is None or scheme[1].lower() in SCHEMES


def _clean(text: str) -> str:
    return FORBIDDEN.sub("", text)


def _plain(tag: str, text: str) -> Element:
    element = Element(tag)
    element.text = text
    return element


def _reader() -> Markdown:
    found: Markdown | None = getattr(_readers, "markdown", None)
    if found is None:
        found = _readers.markdown = Markdown()
        found.preprocessors.deregister("html_block")
        for name in ("html", "entity", "automail"):
            found.inlinePatterns.deregister(name)
    return found


def _parsed(text: str) -> Element | None:
    reader = _reader()
    reader.reset()
    lines = text.split("\n")
    for preprocessor in reader.preprocessors:
        lines = preprocessor.run(lines)
    try:
        root = reader.parser.parseDocument(lines).getroot()
        return _through(reader, root) if root is not None else None
    except RecursionError:  # lists in lists in lists …: shown as typed, with a new reader, for this one is left halfway
        _readers.markdown = None
        return None


def _through(reader: Markdown, root: Element) -> Element:
    """Inline markup, then Python-Markdown's own escapes; its pretty-printing would only add white space."""
    for name in ("inline", "unescape"):
        reader.treeprocessors[name].run(root)
    return root


def _settle(parent: Element, link: Link, inside_link: bool = False) -> None:
    """Make texts mean themselves, and pass each address through `link`; depth first, children replaced in place."""
    for index, child in reversed(list(enumerate(parent))):
        if child.tag == "code" and child.text:
            # Python-Markdown has escaped code already; we keep what was typed.
            child.text = child.text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        _settle(child, link, inside_link or child.tag == "a")
        if child.tag in ("a", "img"):
            _address(parent, index, child, link, inside_link)


def _address(parent: Element, index: int, child: Element, link: Link, inside_link: bool) -> None:
    key = "href" if child.tag == "a" else "src"
    typed = child.get(key, "")
    target = link(typed) if safe(typed) and not (inside_link and key == "href") else None
    if target is not None:
        child.set(key, target)
        return
    kept = Element("span")
    kept.text, kept.tail = (child.text if key == "href" else child.get("alt")), child.tail
    kept.extend(list(child))
    parent[index] = kept


def _words(element: Element) -> Iterable[str]:
    if element.tag == "img":
        yield element.get("alt", "")
    yield element.text or ""
    for child in element:
        yield from _words(child)
        yield child.tail or ""


def _write(element: Element, out: list[str]) -> None:
    attributes = "".join(" " + key + '="' + escape(value) + '"' for key, value in element.items())
    out += ("<", element.tag, attributes)
    if element.tag in VOID and not len(element) and not element.text:
        out.append("/>")
    else:
        out += (">", escape(element.text or "", quote=False))
        for child in element:
            _write(child, out)
        out += ("</", element.tag, ">")
    if element.tail:
        out.append(escape(element.tail, quote=False))
