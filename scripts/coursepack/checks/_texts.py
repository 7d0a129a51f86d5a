"""Every text of a question that is shown as Markdown, with its path; what is only compared is none."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coursepack.checks._parts import Path
from coursepack.model.bank import Question
from coursepack.model.interactions import (
    Choice,
    Gaps,
    Interaction,
    Item,
    Match,
    Number,
    OpenText,
    Option,
    Order,
    Pick,
    TextEntry,
)


class Text(NamedTuple):
    """A text that is there; `block` where it may have paragraphs and lists."""

    text: str
    path: Path
    block: bool = False


def texts(question: Question) -> Iterator[Text]:
    """The texts in the order of the fields, without those that were left out."""
    yield Text(question.prompt, ("prompt",), True)
    for part in _within(question.interaction):
        if part.text:
            yield part
    for at, hint in enumerate(question.hints):
        yield Text(hint, ("hints", at))
    if question.feedback:
        yield Text(question.feedback, ("feedback",), True)
    if question.correction:
        yield Text(question.correction, ("correction",), True)


def _within(interaction: Interaction) -> Iterator[Text]:
    match interaction:
        case Choice():
            yield from _choice(interaction)
        case TextEntry():
            yield from (
                Text(each.feedback, ("answers", at, "feedback")) for at, each in enumerate(interaction.accepted)
            )
            yield from (Text(each.feedback, ("wrong", at, "feedback")) for at, each in enumerate(interaction.wrong))
            yield Text(interaction.otherwise, ("otherwise",))
        case Number():
            yield Text(interaction.unit, ("unit",))
            yield from (Text(each.feedback, ("wrong", at, "feedback")) for at, each in enumerate(interaction.wrong))
            yield Text(interaction.otherwise, ("otherwise",))
        case Match():
            yield from _match(interaction)
        case Order():
            yield from _listed("items", "text", interaction.items)
        case Gaps():
            yield Text(interaction.text, ("text",))
            for name, blank in interaction.blanks:
                yield from (Text(each.text, ("blanks", name, *each.path)) for each in _within(blank))
        case OpenText():
            yield from _open(interaction)


def _choice(choice: Choice) -> Iterator[Text]:
    if choice.pick is Pick.TRUTH:  # its options are the words "true" and "false", which nobody typed
        yield from (Text(option.feedback, (f"if-{option.id}",)) for option in choice.options)
    else:
        yield from _listed("options", "text", choice.options)


def _match(match: Match) -> Iterator[Text]:
    if match.bins:
        yield from (Text(target.text, ("categories", at)) for at, target in enumerate(match.targets))
        yield from _listed("items", "text", match.items)
        return
    yield from _listed("pairs", "left", match.items)
    pairs = len(match.items)
    yield from (Text(target.text, ("pairs", at, "right")) for at, target in enumerate(match.targets[:pairs]))
    yield from _listed("distractors", "text", match.targets[pairs:])


def _open(open_text: OpenText) -> Iterator[Text]:
    yield Text(open_text.model_answer, ("model-answer",), True)
    yield Text(open_text.partial_answer, ("partial-answer",), True)
    for at, row in enumerate(open_text.rubric):
        yield Text(row.criterion, ("rubric", at, "criterion"))
        yield from (Text(level, ("rubric", at, "levels", place)) for place, level in enumerate(row.levels))


def _listed(key: str, text: str, items: Sequence[Option | Item]) -> Iterator[Text]:
    for at, item in enumerate(items):
        yield Text(item.text, (key, at, text))
        yield Text(item.feedback, (key, at, "feedback"))
