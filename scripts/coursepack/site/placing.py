"""Render what puts items with targets or in order: a select for each item, and the key with its reasons."""

from xml.etree.ElementTree import Element

from coursepack.model.interactions import Item, Match, Order
from coursepack.packing.arrangement import by_alphabet, mixed
from coursepack.packing.prose import plain_text
from coursepack.site.addresses import View
from coursepack.site.author import inline
from coursepack.site.elements import element, poured
from coursepack.site.rendered import Rendered, entry
from coursepack.site.words import say


def render_match(match: Match, view: View) -> Rendered:
    """Each item with all targets to choose from; those of a matching by the alphabet, bins as the author has them."""
    targets = match.targets if match.bins else by_alphabet(match.targets)
    choices = [(target.id, plain_text(inline(target.text, view))) for target in targets]
    rows = [_row(item, select(item.id, choices), view) for item in match.items]
    task = say("exercise", "bins" if match.bins else "match")
    return Rendered("match", task, rows, [element("ul", None, *_pairs(match, view), *_spare(match, view))])


def render_order(question: str, order: Order, view: View) -> Rendered:
    """The items mixed, each with its place to choose."""
    choices = [(str(place), str(place)) for place in range(1, len(order.items) + 1)]
    rows = [_row(item, select(item.id, choices), view) for item in mixed(order.items, question)]
    return Rendered("order", say("exercise", "order"), rows, [element("ul", None, *_steps(order, view))])


def select(part: str, choices: list[tuple[str, str]], **attributes: str) -> Element:
    """A native select that begins empty; `part` names what it answers."""
    empty = element("option", {"value": ""}, say("exercise", "choose"))
    options = [element("option", {"value": id}, text) for id, text in choices]
    named = {key.replace("_", "-"): value for key, value in attributes.items()}
    return element("select", {"data-part": part, "autocomplete": "off", **named}, empty, *options)


def _row(item: Item, control: Element, view: View) -> Element:
    return element("label", {"class": "self-check__row"}, inline(item.text, view), " ", control)


def _pairs(match: Match, view: View) -> list[Element]:
    texts = {target.id: target.text for target in match.targets}
    return [
        entry(
            {"data-item": item.id, "data-key": key},
            "",
            item.feedback,
            view,
            inline(item.text, view),
            " → ",
            poured(element("b"), inline(texts.get(key, key), view)),
        )
        for item, key in zip(match.items, match.key, strict=True)
    ]


def _spare(match: Match, view: View) -> list[Element]:
    """Targets that nothing goes with, where the author says why."""
    spare = [target for target in match.targets if target.id not in match.key and target.feedback]
    mark = say("exercise", "spare")
    return [entry({"data-spare": each.id}, mark, each.feedback, view, inline(each.text, view)) for each in spare]


def _steps(order: Order, view: View) -> list[Element]:
    return [
        entry(
            {"data-item": item.id, "data-key": str(place)},
            "",
            item.feedback,
            view,
            f"{place}. ",
            inline(item.text, view),
        )
        for place, item in enumerate(order.items, 1)
    ]
