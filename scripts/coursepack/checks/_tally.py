"""How many questions serve each objective, and of which modules that cannot be told."""

import re
from collections import Counter
from dataclasses import dataclass
from operator import attrgetter

from coursepack.model.bank import Bank, is_bank
from coursepack.model.course import Course

# The questions of one bank by objective, use and level.
Counts = Counter[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Tally:
    """Each of the course's own banks with its counts; `doubtful` modules hold questions that are not counted."""

    banks: tuple[tuple[Bank, Counts], ...]
    doubtful: frozenset[str]


def tally(course: Course) -> Tally:
    """The counts. What could not be read, or names an objective that is not there, is said elsewhere as itself."""
    counted = tuple((bank, _counts(bank)) for bank in course.banks if not bank.loose)
    known = course.objectives
    doubtful = {bank.module for bank, counts in counted if bank.faulty or any(key[0] not in known for key in counts)}
    return Tally(counted, frozenset(doubtful | {_stem(path) for path in unread_banks(course)}))


def _counts(bank: Bank) -> Counts:
    return Counter(map(attrgetter("objective", "use", "level"), bank.questions))


def unread_banks(course: Course) -> list[str]:
    """The paths of banks that are there and hold nothing that could be read."""
    return [path for path in course.names - {bank.path for bank in course.banks} if is_bank(path)]


def _stem(path: str) -> str:
    return re.sub(r".*/|\.yaml$", "", path)
