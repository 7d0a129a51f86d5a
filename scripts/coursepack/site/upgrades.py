"""What only the scripts can use and so put in place: buttons, regions for what is said, and all their words."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from coursepack.model.bank import Question
from coursepack.site.addresses import View
from coursepack.site.elements import element
from coursepack.site.words import group, say

SURE = ("sure", "unsure", "guess")


def controls() -> Element:
    """Once a page: what an exercise gets."""
    moves = {f"data-{key}": words for key, words in group("move").items()}
    attributes = {"id": "self-check-controls", "data-search-exclude": "", **moves}
    return element("template", attributes, _sure(), _actions(), _said(), _note())


def quiz_controls(questions: Iterable[Question], view: View) -> Element:
    """What a set of questions gets: a row for each objective, and the words."""
    objectives = dict.fromkeys(question.objective for question in questions)
    rows = element("tbody", None, *(_objective(id, view) for id in objectives))
    words = {f"data-{key}": words for key, words in group("quiz").items()}
    return element(
        "template", {"class": "quiz__controls", **words}, element("table", {"class": "quiz__table"}, _head(), rows)
    )


def _sure() -> Element:
    """How sure the learner is; the script gives the radios a name of their own in each exercise."""
    labels = (
        element("label", None, element("input", {"type": "radio", "value": each}), " ", say("sure", each))
        for each in SURE
    )
    return element("fieldset", {"class": "self-check__sure"}, element("legend", None, say("sure", "ask")), *labels)


def _actions() -> Element:
    compare = {"data-compare": say("exercise", "compare")}
    check = element("button", {"type": "button", "data-do": "check", **compare}, say("exercise", "check"))
    others = [
        element("button", {"type": "button", "data-do": name, "hidden": "hidden"}, say("exercise", name))
        for name in ("mend", "retry", "give-up")
    ]
    made = element("p", {"class": "self-check__actions"}, check, *others)
    for button in made:
        button.tail = " "
    return made


def _said() -> Element:
    """The region for verdicts, with their words."""
    marks = {"right-mark": say("exercise", "right-option"), "wrong-mark": say("exercise", "wrong-option")}
    verdicts = {f"data-{key}": words for key, words in {**group("verdict"), **marks}.items()}
    return element("div", {"class": "self-check__said", "role": "status", **verdicts})


def _note() -> Element:
    """Where the page says, once, that answers cannot be kept."""
    troubles = {f"data-{key}": words for key, words in group("trouble").items()}
    return element("p", {"class": "self-check__note", "aria-live": "polite", **troubles})


def _head() -> Element:
    names = (element("th", {"scope": "col"}, say("quiz", name)) for name in ("objective", "result"))
    return element("thead", None, element("tr", None, *names))


def _objective(id: str, view: View) -> Element:
    sentence = view.shelf.objective(id) or id
    return element("tr", {"data-objective": id}, element("th", {"scope": "row"}, sentence), element("td"))
