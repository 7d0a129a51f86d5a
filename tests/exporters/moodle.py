"""A small model of what Moodle makes of a file: it reads questions, codes of gaps, and compares what is typed."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from html import unescape
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, fromstring

CODE = re.compile(r"\{(\d+):(MULTICHOICE|SHORTANSWER|SHORTANSWER_C|NUMERICAL):([^{}]*)\}")


@dataclass
class Reply:
    """An answer as Moodle keeps it; the first that fits counts."""

    text: str
    percent: str
    said: str
    tolerance: str = "0"

    @property
    def score(self) -> Fraction:
        """The share that it earns."""
        return Fraction(self.percent) / 100


@dataclass
class Gap:
    """A question within a text."""

    weight: int
    kind: str
    replies: list[Reply]


class Shown(HTMLParser):
    """Collects what a browser would show."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Blocks stand apart."""
        self.pieces.append(" " if tag in ("p", "ul", "ol", "li", "tr", "td", "th") else "")

    def handle_data(self, data: str) -> None:
        """Text is shown."""
        self.pieces.append(data)


def words(xhtml: str) -> str:
    """What a browser would show of a piece of HTML, on one line."""
    parser = Shown()
    parser.feed(xhtml)
    parser.close()
    return " ".join("".join(parser.pieces).split())


def text(element: Element | None) -> str:
    """What Moodle takes as the text of an element."""
    assert element is not None
    return (element.findtext("text") or "").strip()


def read(content: bytes) -> list[Element]:
    """The questions of a file, categories apart."""
    return [each for each in fromstring(content).findall("question") if each.get("type") != "category"]


def questions(content: bytes) -> dict[str, Element]:
    """The questions of a file by their names."""
    return {text(each.find("name")): each for each in read(content)}


def replies(question: Element) -> list[Reply]:
    """The answers of a question, in order."""
    return [
        Reply(text(each), each.get("fraction", ""), text(each.find("feedback")), each.findtext("tolerance", "0"))
        for each in question.findall("answer")
    ]


def typed_text(found: list[Reply], typed: str, *, case: bool) -> Reply | None:
    """The reply to a text: `*` stands for anything, unless it is escaped; case counts only if asked for."""
    return next((each for each in found if _pattern(each.text, case).fullmatch(_composed(typed.strip()))), None)


def typed_number(found: list[Reply], typed: str) -> Reply | None:
    """The reply to a number."""
    value = Decimal(typed)
    return next(
        (each for each in found if each.text == "*" or abs(Decimal(each.text) - value) <= Decimal(each.tolerance)), None
    )


def gaps(xhtml: str) -> list[Gap]:
    """The gaps that Moodle finds: within a code, entities are decoded, then `\\}` and `\\#` stand for themselves."""
    return [
        Gap(int(weight), kind, [_alternative(each, kind) for each in code.split("~")])
        for weight, kind, code in CODE.findall(xhtml)
    ]


def _alternative(code: str, kind: str) -> Reply:
    right, code = code.startswith("="), code.removeprefix("=")
    # A `#` that begins the number of an entity parts nothing.
    text, _, said = re.sub("(?<!&)#", "\0", code, count=1).partition("\0")
    text, _, tolerance = text.partition(":") if kind == "NUMERICAL" else (text, "", "")
    return Reply(_decoded(text), "100" if right else "0", _decoded(said), tolerance or "0")


def _decoded(code: str) -> str:
    return unescape(code).replace("\\}", "}").replace("\\#", "#")


def _pattern(text: str, case: bool) -> re.Pattern[str]:
    bits = re.split(r"(?<!\\)\*+", _composed(text))
    return re.compile(".*".join(re.escape(bit.replace("\\*", "*")) for bit in bits), 0 if case else re.IGNORECASE)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
