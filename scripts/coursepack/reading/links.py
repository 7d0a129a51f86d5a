"""Find the links in Markdown, and what each of them asks for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from coursepack.ground.span import Span
from coursepack.model.page import Link

# Text that is no prose. Its characters are blanked, so that every other place stays what it is.
FENCED = re.compile(r"^[ ]*(?P<f>`{3,}|~{3,})[^\n]*\n.*?(?:^[ ]*(?P=f)[`~]*[ ]*$|\Z)|<!--.*?-->", re.S | re.M)
CODE = re.compile(r"(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)", re.S)
LINK = re.compile(
    r"(?P<bang>!?)\[(?P<text>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]"
    r"\((?P<target><[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?P<title>\"[^\"]*\"|'[^']*'))?\s*\)"
)
TARGET = re.compile(r"(?<=\]\()[^()\s]+(?=[)\s])")
PICTURE = re.compile(r"!\[[^\]]*\]\($")
LONGEST_ALT = 1000
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """One link as typed: whether a picture, whether alone in its paragraph, and where its target stands."""

    picture: bool
    alone: bool
    text: str
    target: str
    title: str
    span: Span


class Lines:
    """Turns offsets of one text into places, without counting from the top each time."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def span(self, start: int, end: int) -> Span:
        """The stretch between two offsets."""
        from bisect import bisect_right

        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end) - 1
        return Span(self.file, first + 1, start - self.starts[first] + 1, last + 1, end - self.starts[last] + 1)


def blank(match: re.Match[str]) -> str:
    """As many characters of nothing, with the line ends kept."""
    return re.sub(r"[^\n]", " ", match.group())


def find_links(text: str, lines: Lines) -> Iterator[Found]:
    """Every inline link and picture in Markdown whose fenced code is already blanked."""
    for match in LINK.finditer(CODE.sub(blank, text)):
        target = match["target"].strip("<>")
        span = lines.span(match.start("target"), match.end("target"))
        yield Found(bool(match["bang"]), _alone(text, match), match["text"], target, (match["title"] or "")[1:-1], span)


def _alone(text: str, match: re.Match[str]) -> bool:
    """Whether nothing else stands in the paragraph: blank lines, or the ends of the text, around it."""
    before = text[: match.start()].rsplit("\n", 2)[-2:]
    after = text[match.end() :].split("\n", 2)[:2]
    return not "".join(before).strip() and not "".join(after).strip()


def resolve(path: str, target: str) -> tuple[str, str] | None:
    """Where a link leads from the file at `path`: a path from the course root and a fragment; None for outside."""
    if OUTSIDE.match(target):
        return None
    file, _, fragment = target.partition("#")
    return (normpath(join(dirname(path), file)) if file else path), fragment


def links_in_bank(path: str, text: str) -> tuple[Link, ...]:
    """The links in a bank's texts that lead to files of the course."""
    lines, found = Lines(path, text), list[Link]()
    for match in TARGET.finditer(text):
        place = resolve(path, match.group())
        if place:
            picture = bool(PICTURE.search(text, max(0, match.start() - LONGEST_ALT), match.start()))
            span = lines.span(match.start(), match.end())
            found.append(Link("image" if picture else "page", place[0], place[1], match.group(), span))
    return tuple(found)
