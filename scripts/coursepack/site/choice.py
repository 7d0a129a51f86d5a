"""Render a choice: radios or checkboxes, and for every option whether it is right, and why."""

from xml.etree.ElementTree import Element

from coursepack.model.interactions import Choice, Option, Pick
from coursepack.site.addresses import View
from coursepack.site.author import inline
from coursepack.site.elements import element, poured, renamed
from coursepack.site.words import say


def render(question: str, interaction: Choice, view: View) -> tuple[str, dict[str, str], list[Element], list[Element]]:
    """What to do in words, attributes for the script, the controls, and the answers with their reasons."""
    several = interaction.pick is Pick.SEVERAL
    kind = "checkbox" if several else "radio"
    truth = interaction.pick is Pick.TRUTH
    controls = [_control(question, option, kind, _text(option, truth, view)) for option in interaction.options]
    answers = [_answer(option, _text(option, truth, view), view) for option in interaction.options]
    listed = element("ul", None, *answers)
    return say("exercise", interaction.pick.value), {"data-pick": "several" if several else "one"}, controls, [listed]


def _control(question: str, option: Option, kind: str, text: Element) -> Element:
    button = element("input", {"type": kind, "name": question, "value": option.id})
    return poured(element("label", None, button, " "), text)


def _answer(option: Option, text: Element, view: View) -> Element:
    """Right or not in words and sign, never by color alone; the mark is what the script shows beside an option."""
    mark = say("exercise", "right-option" if option.correct else "wrong-option")
    attributes = {"data-option": option.id, **({"data-correct": ""} if option.correct else {})}
    item = poured(element("li", attributes, element("strong", None, mark), " "), text)
    if option.feedback:
        item.append(renamed(inline(option.feedback, view), "p"))
    return item


def _text(option: Option, truth: bool, view: View) -> Element:
    """An option's words; a true/false question's two are the interface's own."""
    words = say("exercise", option.id) if truth and option.id in ("true", "false") else option.text
    return inline(words, view)
