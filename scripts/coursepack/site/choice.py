"""Render a choice: radios or checkboxes, and for every option whether it is right, and why."""

from xml.etree.ElementTree import Element

from coursepack.model.interactions import Choice, Option, Pick
from coursepack.site.addresses import View
from coursepack.site.author import inline
from coursepack.site.elements import element, poured
from coursepack.site.rendered import Rendered, correct, entry, verdict_mark
from coursepack.site.words import say


def render(question: str, choice: Choice, view: View) -> Rendered:
    """The options as radios or checkboxes."""
    several = choice.pick is Pick.SEVERAL
    controls = [
        _control(question, option, "checkbox" if several else "radio", _text(choice, option, view))
        for option in choice.options
    ]
    listed = element("ul", None, *entries(choice, view))
    attributes = {"data-pick": "several" if several else "one"}
    return Rendered("choice", say("exercise", choice.pick.value), controls, [listed], attributes)


def entries(choice: Choice, view: View) -> list[Element]:
    """Every option, whether it is right, and why."""
    return [
        entry(
            {"data-option": option.id, **correct(option.correct)},
            verdict_mark(option.correct),
            option.feedback,
            view,
            _text(choice, option, view),
        )
        for option in choice.options
    ]


def _control(question: str, option: Option, kind: str, text: Element) -> Element:
    button = element("input", {"type": kind, "name": question, "value": option.id})
    return poured(element("label", None, button, " "), text)


def _text(choice: Choice, option: Option, view: View) -> Element:
    """An option's words; a true/false question's two are the interface's own."""
    return inline(say("exercise", option.id) if choice.pick is Pick.TRUTH else option.text, view)
