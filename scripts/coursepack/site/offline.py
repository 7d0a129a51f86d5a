"""The course as a folder to carry: pages with plain addresses, a list of all pages in place of search, one zip."""

import os
import re
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from coursepack.model.course import Course
from coursepack.model.page import Page
from coursepack.site.elements import element
from coursepack.site.words import say

ALL_PAGES = "all-pages.md"
# A search cannot read its index from a folder. Zensical has one unless told otherwise.
SETTINGS = {"use_directory_urls": "false", "strict": "false", "plugins": "- search: {enabled: false}"}
ENVIRONMENT = {"COURSEPACK_OFFLINE": "1"}
# What only a server, a search engine or a developer asks for.
USELESS = re.compile(
    r"404\.html|sitemap\..*|robots\.txt|worker\.js|objects\.inv|.*\.map|coursepack/manifest\.json"
    r"|search(/.*|\.json)|assets/javascripts/(lunr|workers)/.*"
)
# A zip knows no earlier day. The same course gives the same bytes.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def all_pages(course: Course) -> str:
    """A page, in Markdown, with every page and its sections, in the order of the navigation."""
    places = {path: place for place, (path, _) in enumerate(course.nav)}
    shown = [page for page in course.pages if page.path not in course.drafts]
    ordered = sorted(shown, key=lambda page: (places.get(page.path, len(places)), page.path))
    title, told = say("offline", "all-pages"), say("offline", "told")
    return "\n".join([f"# {title}", "", told, "", *(line for page in ordered for line in _listed(page)), ""])


def _listed(page: Page) -> list[str]:
    path = page.path.removeprefix("docs/")
    sections = [heading for heading in page.headings if heading.level == 2 and heading.anchor]
    return [
        f"- [{_literal(page.title)}]({path})",
        *(f"    - [{_literal(heading.text)}]({path}#{heading.anchor})" for heading in sections),
    ]


def _literal(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#])", r"\\\1", text)


def offer_all_pages(root: Element, page: str) -> None:
    """Below the title of a page that is built for a folder, a link to the list of all pages."""
    if os.environ.get("COURSEPACK_OFFLINE") != "1" or page == f"docs/{ALL_PAGES}":
        return
    place = next((place + 1 for place, part in enumerate(root) if part.tag == "h1"), 0)
    link = element("a", {"href": "../" * (page.count("/") - 1) + ALL_PAGES}, say("offline", "all-pages"))
    root.insert(place, element("p", {"class": "page__all"}, link))


def wanted(name: str) -> bool:
    """Whether a file of the site is of use in a folder."""
    return not USELESS.fullmatch(name)


def zipped(files: dict[str, bytes]) -> bytes:
    """One zip; the same files give the same bytes."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = ZipInfo(name, LONG_AGO)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, files[name])
    return packed.getvalue()
