"""Read a page: its front matter, headings and special links; and the glossary's terms."""

import re
import unicodedata
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from coursepack.ground.fields import Fields
from coursepack.ground.files import Unreadable
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Place, Tree, read_tree
from coursepack.model.course import Module, Objective, Term
from coursepack.model.page import Citation, Figure, Heading, Link, Page, Placement
from coursepack.reading.faults.yaml_syntax import yaml_syntax
from coursepack.reading.links import (
    Found,
    Lines,
    blank,
    find_definitions,
    find_links,
    find_pictures,
    prose_of,
    resolve,
)
from coursepack.reading.schema import hold_against
from coursepack.reading.yaml_file import say, unreadable

GLOSSARY = "docs/glossary.md"
FRONT_OPENED = re.compile(r"---[ ]*\n")
FRONT = re.compile(r"---[ ]*\n(.*?\n)?(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.S)
HEADING = re.compile(r"^(#{1,6})[ \t]+(.+)$", re.M)
ATTRIBUTES = re.compile(r"\{:?(?P<all>[^{}]*)\}\s*$")


def read_page(path: str, text: str | Unreadable) -> tuple[Page, Module | None, list[Problem]]:
    """The page in a file and, when its front matter states objectives, the module whose index it is."""
    if isinstance(text, Unreadable):
        return Page(path, "", (), (), (), (), (), ""), None, [unreadable(path, text)]
    front, body_at = _front(path, text)
    problems = [say(trouble, text) for trouble in front.troubles] if front else []
    problems += hold_against(front, "page") if front and front.value is not None else []
    head = " " * body_at if body_at == 0 else re.sub(r"[^\n]", " ", text[:body_at])
    prose = prose_of(head + text[body_at:])
    lines = Lines(path, text)
    page = _page(path, prose, lines)
    value = front.value if front and isinstance(front.value, dict) else {}
    if front is None and FRONT_OPENED.match(text):
        problems.append(yaml_syntax(Span(path, 1, 1, 1, 4), "front matter never closed", None, ""))
    place = front.place if front else Place(path, (0, 0, 0, 0))
    title = value.get("title") if isinstance(value.get("title"), str) else None
    page = replace(page, title=title or next((head.text for head in page.headings), PurePosixPath(path).stem))
    return page, _module(page, value, place, bool(problems)), problems


def _front(path: str, text: str) -> tuple[Tree | None, int]:
    match = FRONT.match(text)
    if not match:
        return None, 0
    # The opening line is kept as an empty one, so that line numbers are those of the file.
    return read_tree("\n" + (match[1] or ""), path), match.end()


def _page(path: str, prose: str, lines: Lines) -> Page:
    placements, citations, figures, links = [], [], [], []
    for found in (*find_links(prose, lines), *find_definitions(prose, lines)):
        match _sort(path, found):
            case Placement() as placement:
                placements.append(placement)
            case Citation() as citation:
                citations.append(citation)
            case Figure() as figure:
                figures.append(figure)
            case Link() as link:
                links.append(link)
    without_targets = re.sub(r"(?<=\]\()[^()\s]+", blank, prose)
    headings = read_headings(prose, lines)
    return Page(
        path,
        "",
        headings,
        tuple(placements),
        tuple(citations),
        tuple(figures),
        tuple(links),
        without_targets,
        pictures=tuple(find_pictures(prose, lines, tags=True)),
    )


def _sort(path: str, found: Found) -> Placement | Citation | Figure | Link | None:
    """What a link asks for: decided here and nowhere else."""
    place = resolve(path, found.target)
    if place is None:
        return None
    file, fragment = place
    # Only what follows the last `quizzes/` or `seeds/` counts, as when the page is built.
    *folders, name = file.split("/")
    if "quizzes" in folders and name.endswith(".yaml"):
        last = len(folders) - 1 - folders[::-1].index("quizzes")
        bank = "/".join((*folders[last:], name))
        return Placement(bank, fragment, found.alone and not found.picture, found.target, found.span)
    if folders[-1:] == ["seeds"] and name.endswith(".yaml"):
        return Citation(name.removesuffix(".yaml"), fragment, found.text, found.alone, found.span)
    if found.picture and found.alone and file.endswith(".svg"):
        return Figure(file, found.text, found.title, found.span)
    kind: Any = "image" if found.picture else "term" if file == GLOSSARY and fragment else "page"
    return Link(kind, file, fragment, found.target, found.span)


def read_headings(prose: str, lines: Lines) -> tuple[Heading, ...]:
    """The headings of a page with the anchors that Python-Markdown's toc extension gives them."""
    used, headings = dict[str, int](), list[Heading]()
    for match in HEADING.finditer(prose):
        # Number signs at the end are no part of it, unless there is nothing else.
        typed = match[2].rstrip(" \t").rstrip("#").rstrip(" \t") or match[2][0]
        attributes = ATTRIBUTES.search(typed)
        text = plain(typed[: attributes.start()] if attributes else typed)
        own = re.search(r"#([^\s}]+)", attributes["all"]) if attributes else None
        anchor = own[1] if own else unique(slugify(text), used)
        used.setdefault(anchor, 0)
        headings.append(Heading(len(match[1]), text, anchor, lines.span(match.start(2), match.start(2) + len(typed))))
    return tuple(headings)


def plain(markdown: str) -> str:
    """Inline Markdown as the words a reader sees."""
    without_links = re.sub(r"!?\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)", r"\1", markdown)
    without_stars = re.sub(r"[*`]{1,3}(?=\S)|(?<=\S)[*`]{1,3}", "", without_links)
    return re.sub(r"(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)", "", without_stars).strip()


def slugify(text: str) -> str:
    """The anchor of a heading. Source of the method: Python-Markdown, `toc.slugify`, told again."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_text).strip().lower())


def unique(anchor: str, used: dict[str, int]) -> str:
    """An anchor not used before: `x`, then `x_1`, `x_2` …; `used` holds the last number that each was given."""
    counted, number = anchor, used.get(anchor, 0)
    while counted in used or not counted:
        number += 1
        counted = f"{anchor}_{number}"
    used[anchor] = number
    return counted


def _module(page: Page, value: dict[str, Any], place: Place, broken: bool) -> Module | None:
    """A folder's index page makes a module, if it states objectives or could not be read far enough to tell."""
    parts = PurePosixPath(page.path).parts
    if len(parts) != 3 or parts[2] != "index.md" or not (value.get("objectives") or broken):
        return None
    stated = value["objectives"] if isinstance(value.get("objectives"), dict) else {}
    fields = Fields(stated, place.at("objectives"))
    objectives = tuple(Objective(id, fields.text(id), fields.place.key(id)) for id in stated)
    minutes = value.get("minutes")
    section = value.get("section")
    return Module(
        parts[1],
        page.title,
        int(minutes) if isinstance(minutes, (int, float)) else 0,
        objectives,
        section if isinstance(section, str) else "",
        place.span("section") if "section" in value else place.key("objectives"),
    )


def read_terms(path: str, text: str) -> dict[str, Term]:
    """The terms of a glossary: each second-level heading with the text below it."""
    lines = Lines(path, text)
    headings = [heading for heading in read_headings(prose_of(text), lines) if heading.level == 2]
    ends = [lines.starts[heading.span.line - 1] for heading in headings[1:]] + [len(text)]
    return {
        heading.anchor: Term(heading.anchor, heading.text, _below(text, lines, heading.span, end), heading.span)
        for heading, end in zip(headings, ends, strict=False)
    }


def _below(text: str, lines: Lines, span: Span, end: int) -> str:
    start = lines.starts[span.line] if span.line < len(lines.starts) else len(text)
    return text[start:end].strip()
