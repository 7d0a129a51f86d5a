"""Find the links in Markdown, and what each of them asks for."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from coursepack.ground.code_spans import code_spans
from coursepack.ground.span import Span
from coursepack.model.page import Link, Picture

# Text that is no prose. Its characters are blanked, so that every other place stays what it is.
FENCE = r"^[ ]*(?P<f>`{3,}+|~{3,}+)[^`\n]*\n.*?(?:^[ ]*(?P=f)[`~]*[ ]*$|\Z)"
FENCED = re.compile(FENCE, re.S | re.M)
FENCED_OR_COMMENT = re.compile(FENCE + "|<!--", re.S | re.M)
AFTER_BANG = (
    r"\[(?P<text>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]"
    r"\((?P<target><[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?P<title>\"[^\"]*\"|'[^']*'))?\s*\)"
)
LINK = re.compile(r"(?<!\\)(?P<bang>!?)" + AFTER_BANG)
PICTURE = re.compile(r"(?<!\\)!" + AFTER_BANG)
TAG = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*(?P<target>\S+)", re.M)
COMMENT = re.compile(r"^[ ]*#.*$", re.M)
ATTRIBUTES = re.compile(r"\{:?[^{}]*\}")
# What parts paragraphs: nothing, a heading, a rule, the opening of an admonition; all of it perhaps in a quote.
BORDER = re.compile(r"[ \t>]*(?:#{1,6} .*|(?:-{3,}|\*{3,}|_{3,})|(?:!!!|\?\?\?\+?|===) .*)?[ \t]*")
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

    def line(self, offset: int) -> int:
        """The line of an offset, from 0."""
        return bisect_right(self.starts, offset) - 1

    def span(self, start: int, end: int) -> Span:
        """The stretch between two offsets."""
        first, last = self.line(start), self.line(end)
        return Span(self.file, first + 1, start - self.starts[first] + 1, last + 1, end - self.starts[last] + 1)


def blank(match: re.Match[str]) -> str:
    """As many characters of nothing, with the line ends kept."""
    return re.sub(r"[^\n]", " ", match.group())


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these stretches, which follow one another, blanked."""
    parts, at = list[str](), 0
    for start, end in spans:
        parts += text[at:start], re.sub(r"[^\n]", " ", text[start:end])
        at = end
    return "".join((*parts, text[at:]))


def without_fences(text: str) -> str:
    """A page with its fenced code blanked."""
    return FENCED.sub(blank, text)


def prose_of(text: str) -> str:
    """A page with its fenced code and its comments blanked."""
    return blanked(text, _hidden(text))


def _hidden(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while match := FENCED_OR_COMMENT.search(text, at):
        start, at = match.span()
        if not match["f"]:
            end = text.find("-->", at)
            if end < 0:  # no comment ends from here on, and to look again at each `<!--` would take time without end
                yield from (each.span() for each in FENCED.finditer(text, at))
                return
            at = end + 3
        yield start, at


def find_links(text: str, lines: Lines) -> Iterator[Found]:
    """Every inline link and picture in Markdown whose fenced code is already blanked."""
    before = 0
    for match in LINK.finditer(blanked(text, code_spans(text))):
        target = match["target"].strip("<>")
        span = lines.span(match.start("target"), match.end("target"))
        # Where another link stands in the line there is no need to look, and a long line of them would take for ever.
        alone = before <= lines.starts[lines.line(match.start())] and _alone(text, match)
        before = match.end()
        yield Found(bool(match["bang"]), alone, match["text"], target, (match["title"] or "")[1:-1], span)


def find_pictures(text: str, lines: Lines, tags: bool = False) -> Iterator[Picture]:
    """Every picture in Markdown whose fenced code is already blanked, also inside a link; HTML `tags` if wanted."""
    without_code = blanked(text, code_spans(text)) if "![" in text or (tags and "<" in text) else ""
    for match in PICTURE.finditer(without_code):
        words, span = text[slice(*match.span("text"))], lines.span(*match.span("target"))
        yield Picture(words, match["target"].strip("<>"), False, span)
    for match in TAG.finditer(without_code) if tags else ():
        words, typed = (_attribute(match.group(), key) for key in ("alt", "src"))
        yield Picture(words, typed, True, lines.span(*match.span()))


def _attribute(tag: str, key: str) -> str:
    found = re.search(rf"""(?<![\w-]){key}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""", tag, re.IGNORECASE)
    return "".join(found.groups("")) if found else ""


def find_definitions(text: str, lines: Lines) -> Iterator[Found]:
    """Every `[name]: target` that links elsewhere refer to."""
    for match in DEFINITION.finditer(blanked(text, code_spans(text))):
        span = lines.span(match.start("target"), match.end("target"))
        yield Found(False, False, "", match["target"].strip("<>"), "", span)


def _alone(text: str, match: re.Match[str]) -> bool:
    """Whether nothing else stands in the paragraph, be it in a quote or under a heading."""
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    end = end if end >= 0 else len(text)
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    below = text[end + 1 : text.find("\n", end + 1) if text.find("\n", end + 1) >= 0 else len(text)]
    beside = text[start : match.start()].strip(" \t>") + ATTRIBUTES.sub("", text[match.end() : end]).strip()
    return not beside and all(BORDER.fullmatch(line) for line in (above, below))


def resolve(path: str, target: str) -> tuple[str, str] | None:
    """Where a link leads from the file at `path`: a path from the course root and a fragment; None for outside."""
    if OUTSIDE.match(target):
        return None
    file, _, fragment = target.partition("#")
    return (normpath(join(dirname(path), unquote(file))) if file else path), fragment


def links_in_bank(path: str, text: str) -> tuple[tuple[Link, ...], tuple[Picture, ...]]:
    """The links in a bank's texts that lead to files of the course, and all pictures."""
    if "](" not in text:
        return (), ()  # most banks, and a look costs a hundredth of a search
    lines, found, prose = Lines(path, text), list[Link](), COMMENT.sub(blank, text)
    for link in find_links(prose, lines):
        place = resolve(path, link.target)
        if place:
            found.append(Link("image" if link.picture else "page", *place, link.target, link.span))
    return tuple(found), tuple(find_pictures(prose, lines))
