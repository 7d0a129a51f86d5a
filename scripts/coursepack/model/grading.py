"""Grading, said once: what share of its points an answer earns, and what the learner is told.

An answer is what a learner gave, as plain texts: the ids of the options picked; a text or a number as typed; for items,
the id of each one's target (in an order, its place counted from 1); for gaps, each one's option id or text. What was
left empty is absent or "". `self-check.js` grades alike; `tests/vectors` holds the two together.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction

from coursepack.ground.folding import exactly, folded
from coursepack.ground.numerals import read_number
from coursepack.model.interactions import (
    Blank,
    Choice,
    Foreseen,
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

Answer = str | Collection[str] | Mapping[str, str]
# Enough digits for any two numbers that a bank may hold to be told apart.
EXACT = Context(prec=1000)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A score between 0 and 1, None where a person has to mark, and the feedback for the very answer given.

    `said` stands in the order of the options, items or blanks; after a match, what is said of each spare target used.
    """

    score: Fraction | None
    said: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether the answer earns everything."""
        return self.score == 1


def grade(interaction: Interaction, answer: Answer) -> Verdict:
    """Grade an answer. KeyError for an id that the interaction does not have; TypeError for another kind's answer."""
    match interaction:
        case Choice():
            return _choice(interaction, _ids(answer))
        case TextEntry() | Number():
            return _entry(interaction, _text(answer))
        case Match():
            return _match(interaction, _given(answer, [item.id for item in interaction.items]))
        case Order():
            return _order(interaction, _given(answer, [item.id for item in interaction.items]))
        case Gaps():
            return _gaps(interaction, _given(answer, [name for name, _ in interaction.blanks]))
        case OpenText():
            return Verdict(None, ())


def _choice(choice: Choice, picked: frozenset[str]) -> Verdict:
    """One option: all or nothing. Several: (right picked - wrong picked) / right, never below zero."""
    _known(picked, [option.id for option in choice.options])
    chosen = [option for option in choice.options if option.id in picked]
    return _verdict(_several(choice, chosen) if choice.pick is Pick.SEVERAL else _one(chosen), chosen)


def _one(chosen: list[Option]) -> Fraction:
    return Fraction(len(chosen) == 1 and chosen[0].correct)


def _several(choice: Choice, chosen: list[Option]) -> Fraction:
    gained = sum(1 if option.correct else -1 for option in chosen)
    return max(Fraction(0), Fraction(gained, len(choice.right) or 1))


def _entry(entry: TextEntry | Number, typed: str) -> Verdict:
    """All or nothing; a foreseen answer is told what it is, any other gets `otherwise`. Nothing is told of nothing."""
    right, feedback = recognized(entry, typed)
    return Verdict(Fraction(right), (feedback,) if feedback else ())


def recognized(entry: TextEntry | Number, typed: str) -> tuple[bool, str]:
    """Whether what was typed is right, and what the author says to it."""
    if isinstance(entry, Number):
        return _number(entry, read_number(typed))
    if not exactly(typed):
        return False, ""
    found = next((each for each in (*entry.accepted, *entry.wrong) if same(entry, each, typed)), None)
    return (found in entry.accepted, found.feedback) if found else (False, entry.otherwise)


def same(entry: TextEntry, foreseen: Foreseen, typed: str) -> bool:
    """Whether a text typed is taken for one that was foreseen."""
    compared = exactly if entry.exact else folded
    return compared(foreseen.text) == compared(typed)


def _number(number: Number, value: Decimal | None) -> tuple[bool, str]:
    if value is None:
        return False, ""
    if within(value, number.answer, number.tolerance):
        return True, ""
    foreseen = (each.feedback for each in number.wrong if within(value, each.value, each.tolerance))
    return False, next(foreseen, number.otherwise)


def within(value: Decimal, center: Decimal, tolerance: Decimal) -> bool:
    """Whether two numbers are no further apart than the tolerance, exactly."""
    return EXACT.abs(EXACT.subtract(value, center)) <= tolerance


def _match(match: Match, given: Mapping[str, str]) -> Verdict:
    """The share of items with their right target."""
    _known(given.values(), [target.id for target in match.targets])
    right = sum(given.get(item.id) == key for item, key in zip(match.items, match.key, strict=True))
    answered = [item for item in match.items if item.id in given]
    spare = [target for target in match.targets if target.id in given.values() and target.id not in match.key]
    return _verdict(Fraction(right, len(match.items)), [*answered, *spare])


def _order(order: Order, given: Mapping[str, str]) -> Verdict:
    """The share of items in their place."""
    _known(given.values(), [str(place) for place in range(1, len(order.items) + 1)])
    right = sum(given.get(item.id) == str(place) for place, item in enumerate(order.items, 1))
    return _verdict(Fraction(right, len(order.items)), [item for item in order.items if item.id in given])


def _gaps(gaps: Gaps, given: Mapping[str, str]) -> Verdict:
    """The mean of the blanks."""
    verdicts = [_blank(blank, given.get(name, "")) for name, blank in gaps.blanks]
    scores = [verdict.score or Fraction(0) for verdict in verdicts]
    return Verdict(sum(scores, Fraction(0)) / len(scores), tuple(said for each in verdicts for said in each.said))


def _blank(blank: Blank, answer: str) -> Verdict:
    return _choice(blank, frozenset([answer] if answer else [])) if isinstance(blank, Choice) else _entry(blank, answer)


def _verdict(score: Fraction, parts: Collection[Option] | Collection[Item]) -> Verdict:
    return Verdict(score, tuple(part.feedback for part in parts if part.feedback))


def _ids(answer: Answer) -> frozenset[str]:
    if isinstance(answer, (str, Mapping)):
        raise TypeError(f"the ids of the options picked were expected, not {answer!r}")
    return frozenset(answer)


def _text(answer: Answer) -> str:
    if not isinstance(answer, str):
        raise TypeError(f"a text was expected, not {answer!r}")
    return answer


def _given(answer: Answer, names: Collection[str]) -> Mapping[str, str]:
    """What was given, without what was left empty."""
    if not isinstance(answer, Mapping):
        raise TypeError(f"an answer to each of {', '.join(names)} was expected, not {answer!r}")
    _known(answer, names)
    return {name: value for name, value in answer.items() if value}


def _known(ids: Collection[str], known: Collection[str]) -> None:
    unknown = set(ids) - set(known)
    if unknown:
        raise KeyError(*sorted(unknown))
