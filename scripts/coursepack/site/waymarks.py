"""What a page with exercises gets besides: a link that skips to the first; for paper, a title above the answers."""

from xml.etree.ElementTree import Element

from coursepack.site.elements import element
from coursepack.site.words import say


def mark_ways(root: Element, first: str) -> None:
    """Put both in; `first` is the id of the first exercise.

    The link stands below the title, where the theme's own skip link leads, and shows when Tab reaches it; course.js
    moves it up beside that one. The title is for paper.css alone.
    """
    link = element("a", {"class": "md-skip", "href": f"#{first}", "data-search-exclude": ""}, say("way", "skip"))
    root.insert(_below_title(root), link)
    hidden = {"class": "answers-title", "hidden": "hidden", "data-search-exclude": ""}
    root.append(element("p", hidden, say("way", "answers")))


def _below_title(root: Element) -> int:
    title = next((place for place, part in enumerate(root) if part.tag == "h1"), -1)
    timed = title + 1 < len(root) and root[title + 1].get("class") == "page__time"
    return title + (2 if timed else 1)
