"""Answers to be typed, alone or in a gap, as Moodle compares them: the first that fits a learner's text counts.

Moodle folds upper and lower case, and nothing else; so an answer comes in several spellings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from coursepack.ground.folding import exactly
from coursepack.ground.numerals import written
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Foreseen, Number, TextEntry
from coursepack.packing.losses import lost
from coursepack.packing.spellings import caseless, spellings
from coursepack.packing.texts import Path, Texts

# Moodle counts in binary numbers and takes two for the same that differ in the 15th digit.
DIGITS, LARGEST = 14, 300


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that is foreseen. In `text` a bare `*` stands for anything; `said` is XHTML."""

    right: bool
    text: str
    tolerance: str
    said: str


def replies(entry: TextEntry | Number, texts: Texts, *path: str | int) -> list[Reply]:
    """All that the author foresaw, in the order in which it is compared, and then everything else."""
    found = _texts(entry, texts, path) if isinstance(entry, TextEntry) else _numbers(entry, texts, path)
    otherwise = texts.line(entry.otherwise, *path, "otherwise")
    return [*found, *([Reply(False, "*", "0", otherwise)] if otherwise else [])]


def rounded(question: Question, number: Number, *path: str | int) -> list[Problem]:
    """The loss of digits that Moodle does not count."""
    places = [(number.answer, number.tolerance, (*path, "answer"))]
    places += [(each.value, each.tolerance, (*path, "wrong", i, "value")) for i, each in enumerate(number.wrong)]
    return [_rough(question, value, where) for value, tolerance, where in places if not _exact(value, tolerance)]


def _rough(question: Question, value: Decimal, path: Path) -> Problem:
    message = f'the number "{written(value)}" of question "{question.id}" is not compared exactly in Moodle'
    return lost(question, message, f"keep to {DIGITS} digits, those of the tolerance included", *path)


def _exact(value: Decimal, tolerance: Decimal) -> bool:
    digits = max(value.adjusted(), tolerance.adjusted()) - min(_last_place(value), _last_place(tolerance)) + 1
    return digits <= DIGITS and abs(value.adjusted()) < LARGEST


def _last_place(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) and number else 0


def _texts(entry: TextEntry, texts: Texts, path: Path) -> Iterator[Reply]:
    """An answer that has been foreseen already is not said again: only the first would count."""
    alike, known = (exactly if entry.exact else caseless), set[str]()
    for key, right, group in (("answers", True, entry.accepted), ("wrong", False, entry.wrong)):
        for place, foreseen in enumerate(group):
            said = texts.line(foreseen.feedback, *path, key, place, "feedback")
            for text in _forms(entry, foreseen, texts, (*path, key, place, "text")):
                if alike(text) not in known:
                    known.add(alike(text))
                    yield Reply(right, text.replace("*", "\\*"), "0", said)


def _forms(entry: TextEntry, foreseen: Foreseen, texts: Texts, path: Path) -> list[str]:
    typed = texts.typed(foreseen.text, *path)
    return [exactly(typed)] if entry.exact else spellings(typed)


def _numbers(number: Number, texts: Texts, path: Path) -> Iterator[Reply]:
    yield Reply(True, written(number.answer), written(number.tolerance), "")
    for place, near in enumerate(number.wrong):
        said = texts.line(near.feedback, *path, "wrong", place, "feedback")
        yield Reply(False, written(near.value), written(near.tolerance), said)
