"""Lay out the review page: every question that may come back, out of sight, and how to review without a script."""

from xml.etree.ElementTree import Element

from coursepack.model.bank import Bank, Question
from coursepack.model.course import Module
from coursepack.model.interactions import OpenText
from coursepack.reading.pages import read_page
from coursepack.site.addresses import View
from coursepack.site.elements import element
from coursepack.site.exercise import exercise
from coursepack.site.remembering import COUNTED, button, section, status, trouble
from coursepack.site.words import say


def render(view: View, label: str) -> Element:
    """The questions stand in a `template`: it costs no layout, is in no search, and needs no second file."""
    practice = view.shelf.practice()
    checks = [
        _asked_again(question, module, view)
        for module, bank in practice
        for question in bank.questions
        if question.use in COUNTED and not isinstance(question.interaction, OpenText)
    ]
    template = element("template", {"class": "review__questions", "data-search-exclude": ""}, *checks)
    more = button("review", "more", hidden="hidden")
    listed = element("div", {"class": "review__list"})
    return section("review", label, trouble(), status(), listed, more, _by_hand(practice, view), template)


def _asked_again(question: Question, module: Module, view: View) -> Element:
    check = exercise(question, view, say("review", "from", module=module.title), module.slug)
    check.attrib.update({"data-use": question.use, "data-fresh": ""})
    return check


def _by_hand(practice: list[tuple[Module, Bank]], view: View) -> Element:
    """Open, until a script that knows better closes it."""
    links = [_quiz_link(module, bank, view) for module, bank in practice if bank.asked("quiz")]
    listed = element("ul", None, *(element("li", None, link) for link in links))
    title, how = element("summary", None, say("review", "by-hand")), element("p", None, say("review", "how"))
    return element("details", {"class": "review__hand", "open": "open"}, title, how, listed)


def _quiz_link(module: Module, bank: Bank, view: View) -> Element:
    """To the module's page with the quiz, or to its first one."""
    page = next((path for path in _pages(module, view) if _asks_quiz(path, bank, view)), f"{module.slug}/index.md")
    return element("a", {"href": view.page(page)}, say("review", "quiz", module=module.title))


def _pages(module: Module, view: View) -> list[str]:
    docs = view.shelf.root / "docs"
    return sorted(path.relative_to(docs).as_posix() for path in (docs / module.slug).glob("*.md"))


def _asks_quiz(path: str, bank: Bank, view: View) -> bool:
    page = read_page(f"docs/{path}", view.shelf.text(f"docs/{path}") or "")[0]
    return any((each.bank, each.target) == (bank.path, "quiz") for each in page.placements)
