"""Put a drawing into the page itself, so that it follows light and dark, with its data as a table beneath."""

import csv
import re
from io import StringIO
from posixpath import basename
from xml.etree.ElementTree import Element, ParseError, fromstring

from coursepack.site.addresses import View
from coursepack.site.elements import element
from coursepack.site.fault import BuildFault
from coursepack.site.words import say

FIGURE = re.compile(r"(?:.*/)?figures/(?P<name>[^/#?]+)\.svg")
NEVER = frozenset({"script", "foreignObject", "iframe", "object", "embed", "a", "image", "animate", "set"})
POINTERS = re.compile(r"url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)")


def figure(picture: Element, view: View) -> Element | None:
    """The figure for an image of a drawing under docs/figures/; None for any other image."""
    match = FIGURE.fullmatch(picture.get("src", ""))
    if match is None:
        return None
    path = f"docs/figures/{match['name']}.svg"
    text = view.shelf.text(path)
    if text is None:
        raise BuildFault(f"there is no drawing {path}")
    alt, caption = picture.get("alt", ""), picture.get("title")
    return element(
        "figure",
        {"class": "figure", "id": f"figure-{match['name']}"},
        drawing(text, path, alt),
        element("figcaption", None, caption) if caption else None,
        _data(view.shelf.text(f"docs/figures/{match['name']}.csv")),
    )


def drawing(text: str, path: str, alt: str) -> Element:
    """An SVG as part of an HTML page: named by the alternative text, its ids its own, nothing in it that runs."""
    try:
        svg = fromstring(text)
    except ParseError as error:
        raise BuildFault(f"{path}: this is not well-formed SVG ({error})") from error
    prefix = basename(path).removesuffix(".svg") + "-"
    _clean(svg, prefix)
    title = element("title", {"id": f"{prefix}title"}, alt)
    for old in svg.findall("title"):
        svg.remove(old)
    svg.insert(0, title)
    svg.attrib.update({"role": "img", "aria-labelledby": f"{prefix}title"})
    return svg


def _clean(part: Element, prefix: str) -> None:
    part.tag = _bare(part.tag)
    part.attrib = {_bare(key): _own(_bare(key), value, prefix) for key, value in part.items() if _wanted(key, value)}
    if part.tag == "style" and part.text:
        part.text = "" if "<" in part.text or "@import" in part.text else POINTERS.sub(rf"url(#{prefix}\1)", part.text)
    for child in list(part):
        if not isinstance(child.tag, str) or _bare(child.tag) in NEVER:
            part.remove(child)
        else:
            _clean(child, prefix)


def _wanted(key: str, value: str) -> bool:
    bare = _bare(key).lower()
    return not bare.startswith("on") and (bare != "href" or value.startswith("#"))


def _own(key: str, value: str, prefix: str) -> str:
    if key == "id":
        return prefix + value
    if key == "href" and value.startswith("#"):
        return f"#{prefix}{value[1:]}"
    if key in ("aria-labelledby", "aria-describedby"):
        return " ".join(prefix + name for name in value.split())
    return POINTERS.sub(rf"url(#{prefix}\1)", value)


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def _data(text: str | None) -> Element | None:
    """The table of a CSV file; its first row and first column are headers."""
    rows = [row for row in csv.reader(StringIO(text or "")) if row]
    if not rows:
        return None
    head = element("tr", None, *(element("th", {"scope": "col"}, cell) for cell in rows[0]))
    body = (
        element("tr", None, element("th", {"scope": "row"}, row[0]), *(element("td", None, cell) for cell in row[1:]))
        for row in rows[1:]
    )
    table = element("table", None, element("thead", None, head), element("tbody", None, *body))
    return element("details", {"class": "figure__data"}, element("summary", None, say("figure", "data")), table)
