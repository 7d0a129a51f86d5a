"""Grading, said once: what share of its points an answer earns, and what the learner is told."""

from dataclasses import dataclass
from fractions import Fraction

from coursepack.model.interactions import Choice, Option, Pick


@dataclass(frozen=True, slots=True)
class Verdict:
    """A score between 0 and 1, and the feedback for the very answer given, in the order of the options."""

    score: Fraction
    said: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether the answer earns everything."""
        return self.score == 1


def grade_choice(choice: Choice, picked: frozenset[str]) -> Verdict:
    """Grade the ids of the options picked.

    One option: all or nothing. Several: (right picked - wrong picked) / right, never below zero.
    KeyError for an id that is not an option.
    """
    unknown = picked - {option.id for option in choice.options}
    if unknown:
        raise KeyError(*unknown)
    chosen = [option for option in choice.options if option.id in picked]
    said = tuple(option.feedback for option in chosen if option.feedback)
    return Verdict(_several(choice, chosen) if choice.pick is Pick.SEVERAL else _one(chosen), said)


def _one(chosen: list[Option]) -> Fraction:
    return Fraction(len(chosen) == 1 and chosen[0].correct)


def _several(choice: Choice, chosen: list[Option]) -> Fraction:
    gained = sum(1 if option.correct else -1 for option in chosen)
    return max(Fraction(0), Fraction(gained, len(choice.right)))
