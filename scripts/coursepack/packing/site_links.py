"""Where the links in a bank's texts lead for somebody who is not on the course's site."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from posixpath import dirname, join, normpath

from coursepack.model.bank import Bank
from coursepack.model.course import Course

OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
# A builder may get its address from the environment; what we then read in its place is no address.
ON_THE_WEB = re.compile(r"https?://[^/]", re.IGNORECASE)


@dataclass(frozen=True)
class SiteLinks:
    """Turns what is typed in a bank into addresses on the built site; `site` is empty if that is not known."""

    course: Course
    bank: Bank
    site: str = field(init=False)

    def __post_init__(self) -> None:
        known = ON_THE_WEB.match(self.course.site_url)
        object.__setattr__(self, "site", self.course.site_url.rstrip("/") + "/" if known else "")

    def address(self, typed: str) -> str | None:
        """An address that works anywhere, or None when the link leads into the course and no page answers it."""
        if OUTSIDE.match(typed):
            return typed
        file, _, anchor = typed.partition("#")
        page = self._page(normpath(join(dirname(self.bank.path), file))) if file and self.site else None
        if page is None:
            return None
        return self.site + page + (f"#{anchor}" if anchor else "")

    def _page(self, path: str) -> str | None:
        """The part of an address that names a page; the site gives each page a folder of its own."""
        path = self._shown_on.get(path, path)
        if not path.startswith("docs/"):
            return None
        path = path.removeprefix("docs/")
        if not path.endswith(".md"):
            return path
        folder, _, stem = path.removesuffix(".md").rpartition("/")
        return join(folder, "" if stem in ("index", "README") else f"{stem}/") if folder or stem != "index" else ""

    @cached_property
    def _shown_on(self) -> dict[str, str]:
        """The page that shows each file of the record as a whole; claims stand below the source's paragraphs."""
        shown = dict[str, str]()
        for page in self.course.pages:
            for cited in page.citations:
                if cited.alone and not cited.target:
                    shown.setdefault(f"seeds/{cited.record}.yaml", page.path)
        if "seeds/source.yaml" in shown:
            shown.setdefault("seeds/claims.yaml", shown["seeds/source.yaml"])
        return shown
