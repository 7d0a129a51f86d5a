"""Floor 4: files in, one Course and its problems out. Reads values; the disk is somebody else's."""

import re
from dataclasses import replace

from coursepack.ground.files import Files, Unreadable
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, is_bank
from coursepack.model.blueprint import is_blueprint
from coursepack.model.course import Course, Module
from coursepack.model.page import Page
from coursepack.reading.anchors import doubtful, exact
from coursepack.reading.banks import read_bank
from coursepack.reading.blueprints import read_blueprints, strays
from coursepack.reading.excuses import excused
from coursepack.reading.links import blank
from coursepack.reading.options import read_options
from coursepack.reading.pages import GLOSSARY, read_page, read_terms
from coursepack.reading.record import read_record
from coursepack.reading.settings import read_settings
from coursepack.reading.yaml_file import unreadable

# What can stand between two words of a sentence without being one: link targets, tags, entities, footnote marks.
MARKUP = re.compile(r"(?<=\])\([^()\n]*\)|</?[a-zA-Z][^<>\n]*>|&#?\w+;|\[\^[^\[\]\n]*\]")


def read_course(files: Files) -> tuple[Course, list[Problem]]:
    """The course in these files and every fault met while reading; never an exception for what a file holds."""
    settings, problems = read_settings(files)
    options, unclear = read_options(files)
    banks, more = _banks(files)
    blueprints, wrong = read_blueprints(files)
    pages, modules, faults = _pages(files)
    record, record_faults = read_record(files)
    glossary = files.texts.get(GLOSSARY)
    course = Course(
        settings.title,
        settings.site_url,
        settings.nav,
        _in_nav_order(modules, [path for path, _ in settings.nav]),
        tuple(pages),
        tuple(banks),
        read_terms(GLOSSARY, glossary) if isinstance(glossary, str) else {},
        record,
        files.names,
        _prose(files, pages),
        blueprints,
        options.language,
        options.severities,
        settings.drafts,
    )
    texts = files.texts.items()
    closed = [unreadable(path, why) for path, why in texts if isinstance(why, Unreadable) and path.endswith("/")]
    return _with_anchors(course, files), [
        *closed,
        *problems,
        *unclear,
        *more,
        *wrong,
        *strays(files.names),
        *faults,
        *record_faults,
    ]


def _with_anchors(course: Course, files: Files) -> Course:
    """The course with exact anchors on the pages where they are in doubt; most courses have none."""
    asked = doubtful(course)
    if not asked:
        return course
    texts = {path: text for path in asked if isinstance(text := files.texts.get(path), str)}
    found = {path: exact(text) for path, text in texts.items()}
    # Where nobody can tell, an anchor that is asked for is believed to be there.
    known = {path: frozenset(asked[path]) if anchors is None else anchors for path, anchors in found.items()}
    pages = (replace(page, anchors=known.get(page.path, page.anchors)) for page in course.pages)
    return replace(course, pages=tuple(pages))


def _banks(files: Files) -> tuple[list[Bank], list[Problem]]:
    banks, problems = list[Bank](), list[Problem]()
    for path, text in files.texts.items():
        loose = path in files.extra and path.endswith(".yaml")
        if loose or is_bank(path):
            bank, found = read_bank(path, text, loose)
            banks += [bank] if bank else []
            problems += found
    return banks, problems


def _pages(files: Files) -> tuple[list[Page], list[Module], list[Problem]]:
    pages, modules, problems = list[Page](), list[Module](), list[Problem]()
    for path, text in files.texts.items():
        if path.endswith(".md") and (path.startswith("docs/") or path in files.extra):
            page, module, found = read_page(path, text)
            pages.append(page)
            modules += [module] if module else []
            problems += found
    return pages, modules, problems


def _in_nav_order(modules: list[Module], nav: list[str]) -> tuple[Module, ...]:
    """Modules as the navigation has them; those it leaves out come last, by name."""
    places = {path: place for place, path in enumerate(nav)}
    return tuple(sorted(modules, key=lambda each: (places.get(f"docs/{each.slug}/index.md", len(nav)), each.slug)))


def _prose(files: Files, pages: list[Page]) -> dict[str, str]:
    """What people wrote, by path, with addresses and markup within a sentence blanked out."""
    paths = {page.path for page in pages} | {path for path in files.texts if path.endswith(".yaml")}
    written = {path: files.texts[path] for path in paths if path != "mkdocs.yml"}
    return {path: _unmarked(text) for path, text in written.items() if isinstance(text, str)}


def _unmarked(text: str) -> str:
    # Looking for these signs first saves most large banks the search.
    return MARKUP.sub(blank, text) if any(sign in text for sign in ("](", "</", "&", "[^")) else text


__all__ = ["Files", "Unreadable", "excused", "is_bank", "is_blueprint", "read_course"]
