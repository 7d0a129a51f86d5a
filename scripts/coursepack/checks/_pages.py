"""What checks of pages share: their front matter, the pages of modules in order, and the place of a stretch of text."""

import re
from collections.abc import Iterator

from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.page import Page

FRONT = re.compile(r"---[ ]*\n(.*?\n)?(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.S)
# A line with a line of = or - below it is a heading too, and `Page` does not know its level.
UNDERLINED = re.compile(r"^\w[^\n]*\n(?:=+|-{2,})[ \t]*$", re.M)


def front_matter(course: Course, page: Page) -> str:
    """The lines between the two `---` at the top of a page, or nothing."""
    match = FRONT.match(course.texts.get(page.path, ""))
    return (match[1] or "") if match else ""


def lesson_pages(course: Course) -> Iterator[Page]:
    """The pages of modules, in the order of the navigation."""
    folders = tuple(f"docs/{module.slug}/" for module in course.modules)
    pages = {page.path: page for page in course.pages}
    for path, _ in course.nav:
        if path.startswith(folders) and path in pages:
            yield pages[path]


def stretch(page: Page, start: int, end: int) -> Span:
    """Where a stretch of a page's prose stands in its file."""
    before = page.prose[:start]
    line, column = before.count("\n") + 1, start - before.rfind("\n")
    inside = page.prose[start:end]
    last = column + len(inside) if "\n" not in inside else len(inside) - inside.rfind("\n")
    return Span(page.path, line, column, line + inside.count("\n"), last)
