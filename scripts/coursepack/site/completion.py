"""Lay out the record of completion: what counts, what this browser has kept of it, and how little that proves."""

from xml.etree.ElementTree import Element

from coursepack.model.bank import Bank, Question
from coursepack.model.interactions import OpenText
from coursepack.site.addresses import View
from coursepack.site.elements import Content, element
from coursepack.site.remembering import button, keys, section, status, trouble
from coursepack.site.words import say


def render(view: View, label: str) -> Element:
    """A sheet to print. Without a script it still says what it takes to have finished."""
    settings = view.shelf.settings()
    name = element("input", {"type": "text", "autocomplete": "off", "spellcheck": "false", "data-name": ""})
    version = settings.version or say("completion", "no-version")
    facts = element(
        "dl",
        None,
        *_fact("course", settings.title),
        *_fact("version", version),
        *_fact("date", element("span", {"data-date": ""}, say("completion", "no-date"))),
    )
    named = element(
        "p",
        {"class": "completion__name", "hidden": "hidden"},
        element("label", None, say("completion", "name"), " ", name),
    )
    hint = element("p", {"class": "completion__hint", "hidden": "hidden"}, say("completion", "kept-nowhere"))
    claims = element("p", {"class": "completion__claims"}, say("completion", "claims"))
    sheet = element("div", {"class": "completion__sheet"}, status(), named, facts, *_needed(view), claims)
    return section("completion", label, trouble(), sheet, hint, button("completion", "print", hidden="hidden"))


def _fact(key: str, value: Content) -> list[Content]:
    return [element("dt", None, say("completion", key)), element("dd", None, value)]


def _needed(view: View) -> list[Element]:
    """Every module's quiz attempted, and one task of a module without a quiz rated by the learner."""
    practice = view.shelf.practice()
    quizzes = [(module, bank.asked("quiz")) for module, bank in practice if bank.asked("quiz")]
    parts = [_part("quiz", module.title, questions, view) for module, questions in quizzes]
    tasks = [(module, found) for module, bank in practice if not bank.asked("quiz") and (found := _tasks(bank))]
    parts += [_part("task", module.title, questions, view) for module, questions in tasks]
    title = element("p", None, element("strong", None, say("completion", "needed")))
    return [title, element("ul", {"class": "completion__parts"}, *parts)]


def _tasks(bank: Bank) -> list[Question]:
    """Open questions that come with a rubric to rate oneself by."""
    return [each for each in bank.questions if isinstance(each.interaction, OpenText) and each.interaction.rubric]


def _part(kind: str, module: str, questions: tuple[Question, ...] | list[Question], view: View) -> Element:
    mark = element("strong", {"class": "completion__mark"})
    attributes = {"data-need": kind, "data-questions": keys(questions)}
    return element(
        "li", attributes, mark, " ", say("completion", kind, module=module), " ", element("span", {"data-told": ""})
    )
