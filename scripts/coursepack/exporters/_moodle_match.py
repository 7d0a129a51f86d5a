"""What a Moodle XML file says of items to be put with targets: pairs, or bins that take many items."""

import re
from xml.etree.ElementTree import Element, SubElement

from coursepack.exporters._moodle_parts import Body, asked, combined_feedback, hints, leaf, plain, prose, rows
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Item, Match
from coursepack.packing.losses import left_out, lost
from coursepack.packing.texts import Path, Texts

# Moodle shows a target as it stands but for tags, which it drops, and entities, which it reads.
ENTITY = re.compile("&(?=[a-zA-Z0-9#]{1,8};)")


def matching(question: Question, match: Match, texts: Texts) -> Body | Problem:
    """A `match`. Two targets that read alike are one to Moodle."""
    text, names = asked(question, texts), _names(match, texts)
    if not all(names.values()):
        return left_out(question, "a right side in Moodle is made of words", "give each one words", *_path(match)[:1])
    parts = Element("parts")
    # Moodle shuffles the targets in any case; the items keep the author's order.
    leaf(parts, "shuffleanswers", "false")
    combined_feedback(parts)
    SubElement(parts, "shownumcorrect")
    _subquestions(parts, match, names, texts)
    hints(parts, question, texts, "shownumcorrect", "clearwrong")
    return Body("match", text, parts, reasons=_reasons(match, texts), losses=_alike(question, match, names))


def _subquestions(parent: Element, match: Match, names: dict[str, str], texts: Texts) -> None:
    """The items with their targets; then the targets that fit nothing, each with an empty item."""
    for place, (item, key) in enumerate(zip(match.items, match.key, strict=True)):
        _subquestion(parent, texts.line(item.text, *_item_path(match, place)), names[key])
    for target in match.targets:
        if target.id not in match.key:
            _subquestion(parent, "", names[target.id])


def _subquestion(parent: Element, item: str, target: str) -> None:
    plain(prose(parent, "subquestion", item), "answer", ENTITY.sub("&amp;", target).replace("<", "&lt;"))


def _reasons(match: Match, texts: Texts) -> str:
    """Which item belongs where and why, and why a target fits nothing."""
    targets = {target.id: (target, place) for place, target in enumerate(match.targets)}
    found = list[tuple[str | Element, ...]]()
    for place, (item, key) in enumerate(zip(match.items, match.key, strict=True)):
        if item.feedback.strip():
            left = texts.span(item.text, *_item_path(match, place))
            said = texts.span(item.feedback, _path(match)[0], place, "feedback")
            found.append((left, " \u2192 ", _target(match, *targets[key], texts), ": ", said))
    for place, target in enumerate(match.targets):
        if target.feedback.strip():
            said = texts.span(target.feedback, *_target_path(match, place)[:-1], "feedback")
            found.append((_target(match, target, place, texts), ": ", said))
    return rows("ul", found)


def _target(match: Match, target: Item, place: int, texts: Texts) -> Element:
    return texts.span(target.text, *_target_path(match, place))


def _names(match: Match, texts: Texts) -> dict[str, str]:
    """The targets' words by their ids."""
    return {
        target.id: texts.words(target.text, *_target_path(match, place)) for place, target in enumerate(match.targets)
    }


def _alike(question: Question, match: Match, names: dict[str, str]) -> tuple[Problem, ...]:
    found = sorted({name for name in names.values() if [*names.values()].count(name) > 1})
    message = f'right sides of question "{question.id}" read alike: each counts as the other in Moodle'
    return (lost(question, message, f'let only one be "{found[0]}"', *_path(match)[:1]),) if found else ()


def _path(match: Match) -> tuple[str, str]:
    """Where the items stand in a bank, and by what key."""
    return ("items", "text") if match.bins else ("pairs", "left")


def _item_path(match: Match, place: int) -> Path:
    items, text = _path(match)
    return (items, place, text)


def _target_path(match: Match, place: int) -> Path:
    if match.bins:
        return ("categories", place)
    spare = place - len(match.items)
    return ("pairs", place, "right") if spare < 0 else ("distractors", spare, "text")
