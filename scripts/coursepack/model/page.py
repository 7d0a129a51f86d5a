"""A page of the course and the special links that stand on it."""

from dataclasses import dataclass
from typing import Literal

from coursepack.ground.span import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and the anchor that the site gives it."""

    level: int
    text: str
    anchor: str
    span: Span


@dataclass(frozen=True, slots=True)
class Placement:
    """A link that asks for a question, or for a set, of a bank; `alone` when it is a paragraph of its own.

    `typed` is the link as it stands on the page.
    """

    bank: str
    target: str
    alone: bool
    typed: str
    span: Span


@dataclass(frozen=True, slots=True)
class Citation:
    """A link into the source record; an empty `target` with `alone` asks for the whole record."""

    record: str
    target: str
    text: str
    alone: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that stands alone in its paragraph; its data lies beside it as CSV."""

    path: str
    alt: str
    caption: str
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """Any other link or picture to a file of this course: `path` from the course root, and a heading or ''.

    `kind` is "term" for a link to a heading of the glossary.
    """

    kind: Literal["page", "term", "image"]
    path: str
    anchor: str
    typed: str
    span: Span


@dataclass(frozen=True, slots=True)
class Picture:
    """Any picture, of this course or from elsewhere: the words for those who do not see it, and its address as typed.

    `tag` when it is HTML on a page; `span` is its address, or the whole tag.
    """

    words: str
    typed: str
    tag: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file. `path` is from the course root; `prose` is its text with link targets blanked out.

    `anchors` are the ids on the built page, known only where a link asks for one that is no plain heading; `pictures`
    are all there are, figures and linked ones among them.
    """

    path: str
    title: str
    headings: tuple[Heading, ...]
    placements: tuple[Placement, ...]
    citations: tuple[Citation, ...]
    figures: tuple[Figure, ...]
    links: tuple[Link, ...]
    prose: str
    anchors: frozenset[str] = frozenset()
    pictures: tuple[Picture, ...] = ()

    @property
    def words(self) -> int:
        """How many words a reader meets, roughly: front matter apart."""
        return len(self.prose.split())
