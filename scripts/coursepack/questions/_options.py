"""What questions to pick from write alike: their options, or items; each with an id or known by its place."""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Item, Option


def read_options(question: Fields) -> tuple[Option, ...]:
    """The options in the author's order, each named by its id or by its place counted from 1."""
    return tuple(
        Option(option.text("id") or str(place), option.text("text"), option.flag("correct"), option.text("feedback"))
        for place, option in enumerate(question.each("options"), start=1)
    )


def read_items(question: Fields, key: str, text: str = "text") -> tuple[Item, ...]:
    """The items at a key in the author's order, each named by its id or by its place counted from 1."""
    return tuple(
        Item(item.text("id") or str(place), item.text(text), item.text("feedback"))
        for place, item in enumerate(question.each(key), start=1)
    )
