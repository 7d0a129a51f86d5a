"""Where the links of a page and of a bank lead, as seen from the page that is being built."""

import re
from dataclasses import dataclass
from functools import cached_property
from posixpath import join, normpath
from typing import Literal

from coursepack.model.course import Term
from coursepack.model.source import Record
from coursepack.site.fault import BuildFault
from coursepack.site.shelf import Shelf

OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
SPECIAL = re.compile(r"(?P<up>(?:.*/)?)(?P<folder>quizzes|seeds)/(?P<file>[^#?]*)\.yaml(?:#(?P<target>.*))?", re.DOTALL)
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")


@dataclass(frozen=True, slots=True)
class Special:
    """A link out of docs/ that this extension answers: into a bank, or into the record.

    `docs` leads from the page to the docs folder: a link's `../../` leads to the course root, one `../` fewer to docs.
    """

    folder: Literal["quizzes", "seeds"]
    file: str
    target: str
    docs: str
    typed: str


def special(typed: str) -> Special | None:
    """The special link that was typed, if it is one. Only what follows the last `quizzes/` or `seeds/` counts."""
    match = SPECIAL.fullmatch(typed)
    if match is None or OUTSIDE.match(typed):
        return None
    up = normpath(match["up"] or ".") + "/"
    if not up.startswith("../"):
        raise BuildFault(f"the link {typed} must climb out of docs/, as in ../{match['folder']}/{match['file']}.yaml")
    folder: Literal["quizzes", "seeds"] = "quizzes" if match["folder"] == "quizzes" else "seeds"
    return Special(folder, normpath(match["file"]), match["target"] or "", up.removeprefix("../"), typed)


class View:
    """One page's view of the course, which it asks for each thing but once; `docs` leads from it to the docs folder."""

    def __init__(self, shelf: Shelf, docs: str) -> None:
        self.shelf, self.docs = shelf, docs

    @cached_property
    def course_record(self) -> Record:
        """The source record."""
        return self.shelf.record()

    @cached_property
    def holders(self) -> dict[str, str]:
        """Which page shows each file of the record as a whole."""
        return self.shelf.holders()

    @cached_property
    def terms(self) -> dict[str, Term]:
        """The glossary."""
        return self.shelf.terms()

    def page(self, path: str, anchor: str = "") -> str:
        """A link to a page below docs/; the builder turns `.md` into the address it gives that page."""
        return self.docs + path + (f"#{anchor}" if anchor else "")

    def record(self, record: str, id: str) -> str | None:
        """A link to an entry on the page that shows that file of the record; None where no page does."""
        holder = self.holders.get(record)
        if holder is None and record == "claims":
            holder = self.holders.get("source")  # which lists every claim below its paragraph
        return self.page(holder, id) if holder else None

    def from_bank(self, target: str) -> str | None:
        """An address typed in a bank, as this page must write it; None for what is no part of the site."""
        if OUTSIDE.match(target) or target.startswith("#"):
            return target
        path, _, anchor = target.partition("#")
        path = normpath(join("quizzes", path))
        if path.startswith("docs/"):
            return self.page(path.removeprefix("docs/"), anchor)
        if path.startswith("seeds/"):
            return f"{self.docs}../{path}#{anchor}"  # as a page would type it: it becomes a citation like any other
        if path.startswith("quizzes/") and not path.startswith("quizzes/exam/") and path.endswith(PICTURES):
            return self.shelf.picture(path)
        return None
