"""What single-choice and multiple-choice write alike: their options."""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Option


def read_options(question: Fields) -> tuple[Option, ...]:
    """The options in the author's order, each named by its id or by its place counted from 1."""
    return tuple(
        Option(option.text("id") or str(place), option.text("text"), option.flag("correct"), option.text("feedback"))
        for place, option in enumerate(question.each("options"), start=1)
    )
