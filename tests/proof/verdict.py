"""What a bank may be, said a second time: over the dataclasses, without a look at the schema.

A tree is sound when reading and writing it loses nothing, and what was read keeps the rules below. Reading is asked
although no schema has passed the tree, so whatever it raises means no.
"""

import re
from collections.abc import Collection
from decimal import Decimal

from coursepack.ground.fields import Fields
from coursepack.ground.yaml_tree import Tree
from coursepack.model.bank import SETS, Question
from coursepack.model.interactions import (
    Choice,
    Criterion,
    Foreseen,
    Gaps,
    Interaction,
    Match,
    Number,
    OpenText,
    Order,
    Pick,
    TextEntry,
)
from coursepack.reading import banks

from .written_back import kept

SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
GAP = re.compile(r"[a-z][a-z0-9-]*")
LEVELS = ("remember", "understand", "apply", "analyze", "evaluate", "create")
RAISED = (AttributeError, TypeError, KeyError, ValueError, ArithmeticError)


def sound(tree: Tree) -> bool:
    """Whether a bank of practice questions may be what this tree says."""
    if tree.troubles or not isinstance(tree.value, dict) or set(tree.value) != {"title", "questions"}:
        return False
    try:
        bank = Fields(tree.value, tree.place)
        questions = [banks._question(fields) for fields in bank.each("questions")]
        whole = kept(tree, bank.text("title"), questions)
    except RAISED:
        return False
    return whole and said(bank.text("title")) and bool(questions) and all(map(_question, questions))


def said(text: str) -> bool:
    """Whether a text has something in it besides white space."""
    return bool(text.strip())


def _maybe(*texts: str) -> bool:
    return all(not text or said(text) for text in texts)


def _slug(text: str) -> bool:
    return bool(SLUG.fullmatch(text))


def _distinct(texts: Collection[str]) -> bool:
    return len(set(texts)) == len(texts)


def _question(question: Question) -> bool:
    return all(
        (
            _slug(question.id) and question.id not in SETS,
            question.use in SETS and _slug(question.objective) and question.level in LEVELS,
            all(map(_slug, question.claims)) and _distinct(question.claims),
            said(question.prompt) and _maybe(question.feedback, question.correction),
            all(map(said, question.hints)),
            question.points.is_finite() and question.points > 0,
            _interaction(question.interaction),
        )
    )


def _interaction(asked: Interaction) -> bool:
    match asked:
        case Choice():
            return _choice(asked)
        case TextEntry(accepted, wrong, otherwise):
            return bool(accepted) and all(map(_foreseen, (*accepted, *wrong))) and _maybe(otherwise)
        case Number():
            return _number(asked)
        case Match():
            return _match(asked)
        case Order(items):
            return len(items) >= 2 and all(_part(item.id, item.text, item.feedback) for item in items)
        case Gaps(text, blanks):
            return said(text) and bool(blanks) and all(GAP.fullmatch(name) and _interaction(it) for name, it in blanks)
        case OpenText(model, partial, rubric):
            return said(model) and _maybe(partial) and bool(rubric) and all(map(_criterion, rubric))


def _part(id: str, text: str, feedback: str) -> bool:
    """An option or an item; where it has no id of its own, its place stands there."""
    return bool(_slug(id) or re.fullmatch("[+]?[1-9][0-9]*", id)) and said(text) and _maybe(feedback)


def _choice(choice: Choice) -> bool:
    if choice.pick is Pick.TRUTH:
        return _maybe(*(option.feedback for option in choice.options))
    return len(choice.options) >= 2 and all(_part(each.id, each.text, each.feedback) for each in choice.options)


def _foreseen(answer: Foreseen) -> bool:
    return said(answer.text) and _maybe(answer.feedback)


def _number(number: Number) -> bool:
    centers = [number.answer, *(near.value for near in number.wrong)]
    tolerances = [number.tolerance, *(near.tolerance for near in number.wrong)]
    return (
        all(map(Decimal.is_finite, (*centers, *tolerances)))
        and min(tolerances) >= 0
        and _maybe(number.unit, number.otherwise)
        and all(said(near.feedback) for near in number.wrong)
    )


def _match(match: Match) -> bool:
    parts = all(_part(each.id, each.text, each.feedback) for each in match.items)
    targets = [each.text for each in match.targets]
    if match.bins:
        parts = parts and len(targets) >= 2 and _distinct(targets) and all(map(said, match.key))
    return parts and len(match.items) >= 2 and all(map(said, targets)) and _maybe(*(e.feedback for e in match.targets))


def _criterion(row: Criterion) -> bool:
    return said(row.criterion) and len(row.levels) >= 2 and all(map(said, row.levels))
