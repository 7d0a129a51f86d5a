"""What a page with exercises gets for paper: a title above the answers, which stand at the end there."""

from xml.etree.ElementTree import Element

from coursepack.site.elements import element
from coursepack.site.words import say


def title_answers(root: Element) -> None:
    """Put the title in; it is for paper.css alone."""
    hidden = {"class": "answers-title", "hidden": "hidden", "data-search-exclude": ""}
    root.append(element("p", hidden, say("way", "answers")))
