"""Tell how long a page takes, at its top and where another page says that it comes next."""

from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element

from coursepack.site.addresses import OUTSIDE
from coursepack.site.elements import element
from coursepack.site.shelf import Shelf
from coursepack.site.words import say


def pace(root: Element, page: str, shelf: Shelf) -> None:
    """Put the minutes of the page at `page` below its title, and of the next one behind the link to it."""
    for paragraph in root.iter("p"):
        if len(paragraph) > 1 and paragraph[0].tag == "strong" and paragraph[0].text == say("time", "next"):
            _tell_next(paragraph, page, shelf)
    title = next((place for place, part in enumerate(root) if part.tag == "h1"), None)
    if title is not None and not page.endswith("/index.md") and shelf.module_of(page):
        told = say("time", "page", minutes=_in_words(shelf.minutes(page)))
        root.insert(title + 1, element("p", {"class": "page__time", "data-search-exclude": ""}, told))


def _tell_next(paragraph: Element, page: str, shelf: Shelf) -> None:
    """Only for pages of modules; a module's first page stands for the module."""
    for link in paragraph.iter("a"):
        target = normpath(join(dirname(page), link.get("href", "").partition("#")[0]))
        module = None if OUTSIDE.match(link.get("href", "")) else shelf.module_of(target)
        if module:
            whole = target.endswith("/index.md") and dirname(target) != dirname(page)
            minutes = module.minutes if whole else shelf.minutes(target)
            link.tail = f" ({_in_words(minutes)}){link.tail or ''}"


def _in_words(minutes: int) -> str:
    return say("time", "minute") if minutes == 1 else say("time", "minutes", number=minutes)
