"""The pages that remember: what is due again, how far a learner has come, and a record of it.

A page asks for one of them by a link into all banks at once, such as `../quizzes/*.yaml#progress`.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from coursepack.ground.nearest import did_you_mean
from coursepack.model.bank import ASKED_OF_ALL, Question
from coursepack.model.course import Module
from coursepack.site.addresses import Special, View
from coursepack.site.elements import Content, element
from coursepack.site.fault import BuildFault
from coursepack.site.fingerprint import fingerprint
from coursepack.site.words import group, say

EVERY = "*"
# Questions that count and come back. Pretests are there to be got wrong, so they are no part of it.
COUNTED = ("lesson", "quiz", "review")


def parts(asked: Special, view: View, label: str) -> list[Element]:
    """What takes the place of the link. BuildFault where there is nothing of that name."""
    from coursepack.site import completion, progress, review

    match asked.target:
        case "review-due":
            return [review.render(view, label)]
        case "progress":
            return [progress.render(view, label)]
        case "record":
            return [completion.render(view, label)]
    hint = did_you_mean(asked.target, ASKED_OF_ALL)
    raise BuildFault(f"the link {asked.typed} leads nowhere: all banks have no “{asked.target}”; {hint}")


def section(name: str, label: str, *content: Content) -> Element:
    """A part that the script `name` fills: the words it will say stand in attributes."""
    words = {**group("kept"), **group(f"{name}-said")}
    said = {f"data-{key}": text for key, text in words.items()}
    attributes = {"class": f"remembers {name}", "data-remembers": name, "aria-label": label, "data-search-exclude": ""}
    return element("section", {**attributes, **said}, *content)


def trouble() -> Element:
    """Where the script says what is the matter with what the browser keeps."""
    return element("p", {"class": "remembers__trouble", "hidden": "hidden"})


def status() -> Element:
    """Where the script says how things stand; it is empty in the page, so that what comes is announced."""
    return element("p", {"class": "remembers__said", "role": "status"})


def button(name: str, key: str, **attributes: str) -> Element:
    """A button that only the script can use, and so shows."""
    named = {"type": "button", "class": "remembers__button", "data-do": key, **attributes}
    return element("button", named, say(name, key))


def keys(questions: Iterable[Question]) -> str:
    """The questions as the script looks them up: `id:hash id:hash`."""
    return " ".join(f"{each.id}:{fingerprint(each)}" for each in questions)


def module_link(module: Module, view: View) -> Element:
    """A module by its title, leading to its first page."""
    return element("a", {"href": view.page(f"{module.slug}/index.md")}, module.title)
