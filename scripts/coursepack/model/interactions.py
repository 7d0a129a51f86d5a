"""The closed core: the seven things a learner can be asked to do, whatever the question was called.

Every type in `questions/` becomes one of these; every exporter and renderer knows only these.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class Pick(Enum):
    """How many options a learner may pick; TRUTH is ONE between the fixed pair "true" and "false"."""

    ONE = "one"
    SEVERAL = "several"
    TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to pick; `id` is the author's, or its place counted from 1."""

    id: str
    text: str
    correct: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Pick one or several of the options."""

    pick: Pick
    options: tuple[Option, ...]

    @property
    def right(self) -> tuple[Option, ...]:
        """The options of the key."""
        return tuple(option for option in self.options if option.correct)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A text that the author foresaw as an answer, right or wrong, with what to say to it. It is no Markdown."""

    text: str
    feedback: str


@dataclass(frozen=True, slots=True)
class TextEntry:
    """Type a word or a phrase. Compared as `ground.folding` says, sign by sign if `exact`."""

    accepted: tuple[Foreseen, ...]
    wrong: tuple[Foreseen, ...]
    otherwise: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Near:
    """A wrong number that the author foresaw; `tolerance` is absolute and inclusive."""

    value: Decimal
    tolerance: Decimal
    feedback: str


@dataclass(frozen=True, slots=True)
class Number:
    """Type a number; `tolerance` is absolute and inclusive, `unit` is shown and never typed."""

    answer: Decimal
    tolerance: Decimal
    unit: str
    wrong: tuple[Near, ...]
    otherwise: str


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be placed, with what to say once it is."""

    id: str
    text: str
    feedback: str


@dataclass(frozen=True, slots=True)
class Match:
    """Put each item with a target; `key` gives, per item, the id of its target.

    Matching has one item a target, and spare targets with a feedback of their own; with `bins`, few targets take
    many items. Targets stand in the author's order, which in matching is the order of the items.
    """

    items: tuple[Item, ...]
    targets: tuple[Item, ...]
    key: tuple[str, ...]
    bins: bool


@dataclass(frozen=True, slots=True)
class Order:
    """Put the items, listed here in the right order, into order."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Gaps:
    """Fill the gaps of a running text: `text` holds `{{name}}` for each of the named `blanks`."""

    text: str
    blanks: tuple[tuple[str, "Blank"], ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One row of a rubric: what is looked for, and the levels from least to most."""

    criterion: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenText:
    """Write freely; the learner compares, a person marks."""

    model_answer: str
    partial_answer: str
    rubric: tuple[Criterion, ...]


Blank = Choice | TextEntry | Number
Interaction = Choice | TextEntry | Number | Match | Order | Gaps | OpenText
