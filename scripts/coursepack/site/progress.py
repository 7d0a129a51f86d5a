"""Lay out the progress page: a table that is there without a script, a chart, and what one can do with the answers."""

from xml.etree.ElementTree import Element

from coursepack.model.bank import Bank
from coursepack.model.course import Module, Objective
from coursepack.reading.pages import slugify
from coursepack.site.addresses import View
from coursepack.site.elements import Content, element
from coursepack.site.remembering import COUNTED, button, keys, module_link, section, status, trouble
from coursepack.site.words import say

COLUMNS = ("answered", "right", "known")
STATES = ("known", "right", "again", "open")


def render(view: View, label: str) -> Element:
    """How far the learner has come, in all, by module, and by objective."""
    practice = view.shelf.practice()
    chart = _chart([module for module, _ in practice])
    made = section("progress", label, trouble(), status(), chart, _table(practice, view), _do())
    made.set("data-slug", slugify(view.shelf.settings().title) or "course")  # begins the name of the file
    return made


def _chart(modules: list[Module]) -> Element:
    """A bar for each module, hidden until there is something to show; its numbers stand beside it in words."""
    legend = element("ul", {"class": "progress__legend", "aria-hidden": "true"}, *map(_key, STATES))
    bars = (
        element(
            "li",
            {"data-module": module.slug},
            element("strong", None, module.title),
            element("span", {"class": "progress__bar", "aria-hidden": "true"}, *map(_part, STATES)),
            element("span", {"class": "progress__words"}),
        )
        for module in modules
    )
    listed = element("ul", {"class": "progress__bars"}, *bars)
    title = element("p", None, element("strong", None, say("progress", "chart")))
    return element("div", {"class": "progress__chart", "hidden": "hidden"}, title, legend, listed)


def _part(state: str) -> Element:
    return element("span", {"class": f"progress__part is-{state}", "data-state": state})


def _key(state: str) -> Element:
    return element("li", None, _part(state), " ", say("progress", f"state-{state}"))


def _table(practice: list[tuple[Module, Bank]], view: View) -> Element:
    heads = [_head("objective"), _head("questions"), *(_head(column, hidden="hidden") for column in COLUMNS)]
    bodies = (_body(module, bank, view) for module, bank in practice)
    caption = element("caption", None, say("progress", "table"))
    return element(
        "table", {"class": "progress__table"}, caption, element("thead", None, element("tr", None, *heads)), *bodies
    )


def _head(column: str, **attributes: str) -> Element:
    return element("th", {"scope": "col", **attributes}, say("progress", column))


def _body(module: Module, bank: Bank, view: View) -> Element:
    rows = (_row(objective, bank, view) for objective in module.objectives)
    title = element("th", {"scope": "rowgroup", "colspan": "2"}, module_link(module, view))
    return element(
        "tbody", {"data-module": module.slug}, element("tr", None, title), *(row for row in rows if row is not None)
    )


def _row(objective: Objective, bank: Bank, view: View) -> Element | None:
    """An objective with its questions; one without any is no part of anybody's progress."""
    questions = [each for each in bank.questions if each.objective == objective.id and each.use in COUNTED]
    if not questions:
        return None
    cells: list[Content] = [element("th", {"scope": "row"}, objective.sentence)]
    cells.append(element("td", None, str(len(questions))))
    cells += [element("td", {"data-count": column, "hidden": "hidden"}) for column in COLUMNS]
    return element("tr", {"data-questions": keys(questions)}, *cells)


def _do() -> Element:
    """Take the answers along, bring them in, delete them."""
    chosen = element("input", {"type": "file", "accept": ".json,application/json", "data-do": "import"})
    labelled = element("label", {"class": "progress__import"}, say("progress", "import"), " ", chosen)
    told = element("p", None, say("progress", "moves"))
    said = element("p", {"class": "progress__done", "role": "status"})
    actions = element("p", None, button("progress", "export"), " ", button("progress", "delete"))
    return element("div", {"class": "progress__do", "hidden": "hidden"}, told, actions, labelled, said, _sure())


def _sure() -> Element:
    title = element("p", {"id": "progress-sure"}, say("progress", "sure"))
    buttons = element("p", None, button("progress", "keep"), " ", button("progress", "delete-all"))
    return element("dialog", {"class": "progress__sure", "aria-labelledby": "progress-sure"}, title, buttons)
