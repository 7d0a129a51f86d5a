"""Render an open question: room to write, and what to compare with."""

from xml.etree.ElementTree import Element

from coursepack.model.interactions import Criterion, OpenText
from coursepack.site.addresses import View
from coursepack.site.author import blocks, inline
from coursepack.site.elements import Content, element, poured
from coursepack.site.rendered import Rendered
from coursepack.site.words import say


def render(question: str, text: OpenText, view: View) -> Rendered:
    """A field of some lines; the model answer, a partial one, and the rubric to rate one's own by."""
    label = element("label", {"class": "self-check__field"}, say("exercise", "your-answer"), element("textarea", ROOM))
    answers = [*_part("model", text.model_answer, view), *_part("partial", text.partial_answer, view)]
    rubric = [_criterion(question, place, row, view) for place, row in enumerate(text.rubric, 1)]
    if rubric:
        answers += [_title("rate"), *rubric]
    return Rendered("open", say("exercise", "open"), [label], answers)


ROOM = {"rows": "6", "autocomplete": "off"}


def _part(name: str, markdown: str, view: View) -> list[Element]:
    return [_title(name), *blocks(markdown, view)] if markdown else []


def _title(name: str) -> Element:
    return element("p", None, element("strong", None, say("exercise", name)))


def _criterion(question: str, place: int, row: Criterion, view: View) -> Element:
    """One row of the rubric: its levels from least to most, to choose one."""
    legend = poured(element("legend"), inline(row.criterion, view))
    levels: list[Content] = []
    for number, level in enumerate(row.levels):
        button = element("input", {"type": "radio", "name": f"{question}:{place}", "value": str(number)})
        levels.append(poured(element("label", None, button, " "), inline(level, view)))
    return element("fieldset", {"class": "self-check__rubric", "data-criterion": str(place)}, legend, *levels)
