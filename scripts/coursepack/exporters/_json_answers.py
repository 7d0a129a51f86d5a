"""What a JSON file says of a question's type: the keys that no other type has, as they are written in a bank."""

from typing import Any

from coursepack.ground.numerals import written
from coursepack.model.interactions import (
    Blank,
    Choice,
    Foreseen,
    Gaps,
    Interaction,
    Item,
    Match,
    Near,
    Number,
    OpenText,
    Option,
    Order,
    Pick,
    TextEntry,
)


def answers(interaction: Interaction) -> dict[str, Any]:
    """The keys that belong to the question's type alone, as they are written in a bank."""
    match interaction:
        case Choice(pick=Pick.TRUTH, options=options):
            return _truth(options)
        case Choice(options=options):
            return {"options": [_option(option) for option in options]}
        case TextEntry():
            return _text_entry(interaction)
        case Number():
            return _number(interaction)
        case Match(bins=True):
            return _bins(interaction)
        case Match():
            return _pairs(interaction)
        case Order(items=items):
            return {"items": [_item(item) for item in items]}
        case Gaps(text=text, blanks=blanks):
            return {"text": text, "blanks": {name: _blank(blank) for name, blank in blanks}}
        case OpenText():
            return _open(interaction)


def _truth(options: tuple[Option, ...]) -> dict[str, Any]:
    """As it is written in a bank: the right answer, and what to say to either."""
    said = {option.id: option for option in options}
    return {
        "answer": said["true"].correct,
        "if-true": said["true"].feedback,
        "if-false": said["false"].feedback,
    }


def _option(option: Option) -> dict[str, Any]:
    return {"id": option.id, "text": option.text, "correct": option.correct, "feedback": option.feedback}


def _text_entry(entry: TextEntry) -> dict[str, Any]:
    accepted, wrong = ([_foreseen(each) for each in group] for group in (entry.accepted, entry.wrong))
    return {"answers": accepted, "wrong": wrong, "otherwise": entry.otherwise, "exact": entry.exact}


def _foreseen(answer: Foreseen) -> dict[str, Any]:
    return {"text": answer.text, "feedback": answer.feedback}


def _number(number: Number) -> dict[str, Any]:
    return {
        "answer": written(number.answer),
        "tolerance": written(number.tolerance),
        "unit": number.unit,
        "wrong": [_near(each) for each in number.wrong],
        "otherwise": number.otherwise,
    }


def _near(near: Near) -> dict[str, Any]:
    return {"value": written(near.value), "tolerance": written(near.tolerance), "feedback": near.feedback}


def _item(item: Item) -> dict[str, Any]:
    return {"id": item.id, "text": item.text, "feedback": item.feedback}


def _bins(match: Match) -> dict[str, Any]:
    items = [{**_item(item), "category": key} for item, key in zip(match.items, match.key, strict=True)]
    return {"categories": [target.text for target in match.targets], "items": items}


def _pairs(match: Match) -> dict[str, Any]:
    pairs = [
        {"id": left.id, "left": left.text, "right": right.text, "feedback": left.feedback}
        for left, right in zip(match.items, match.targets, strict=False)
    ]
    spare = match.targets[len(match.items) :]
    return {"pairs": pairs, "distractors": [{"text": each.text, "feedback": each.feedback} for each in spare]}


def _blank(blank: Blank) -> dict[str, Any]:
    kinds = {Choice: "single-choice", TextEntry: "short-answer", Number: "numeric"}
    return {"type": kinds[type(blank)], **answers(blank)}


def _open(text: OpenText) -> dict[str, Any]:
    rubric = [{"criterion": row.criterion, "levels": list(row.levels)} for row in text.rubric]
    return {"model-answer": text.model_answer, "partial-answer": text.partial_answer, "rubric": rubric}
