"""Lead a reader who goes by keyboard from the top of a page to its first exercise."""

from xml.etree.ElementTree import Element

from coursepack.site.elements import element
from coursepack.site.words import say

# What stands below a title and belongs to it.
BELOW = ("page__time", "page__all")


def first_exercise(root: Element) -> str | None:
    """The id of the first exercise that stands on a page; one in a template is not there until a script asks it."""
    waiting = {check for template in root.iter("template") for check in template.iter("self-check")}
    return next((check.get("id") for check in root.iter("self-check") if check not in waiting), None)


def skip_to(root: Element, id: str) -> None:
    """A link below the title, seen when it has the focus; course.js moves it ahead of the navigation."""
    place = next((place + 1 for place, part in enumerate(root) if part.tag == "h1"), 0)
    while place < len(root) and root[place].get("class") in BELOW:
        place += 1
    attributes = {"class": "md-skip page__skip", "href": f"#{id}", "data-search-exclude": ""}
    root.insert(place, element("a", attributes, say("navigation", "skip")))
