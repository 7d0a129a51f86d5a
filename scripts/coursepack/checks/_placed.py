"""Which page asks for which question, and whether that is all there is to know."""

from collections.abc import Iterator
from dataclasses import dataclass

from coursepack.model.bank import EVERY_BANK, SETS, Bank
from coursepack.model.course import Course
from coursepack.model.page import Page, Placement


@dataclass(frozen=True, slots=True)
class Asking:
    """A line of a page that asks for questions of a practice bank: `ids` are those it gets."""

    page: Page
    placement: Placement
    bank: Bank
    ids: tuple[str, ...]


def practice_banks(course: Course) -> list[Bank]:
    """The banks whose questions belong on pages: neither exams nor files that are only tried out."""
    return [bank for bank in course.banks if not bank.exam and not bank.loose]


def askings(course: Course) -> Iterator[Asking]:
    """Every line of every page that asks for a practice bank that is there, in the order of files and lines."""
    banks = {bank.path: bank for bank in practice_banks(course)}
    ids = dict[str, frozenset[str]]()
    for page in course.pages:
        for placement in page.placements:
            bank = banks.get(placement.bank)
            if bank and placement.target in SETS:
                # Each id once, even where two questions share it, which is said as itself.
                yield Asking(
                    page, placement, bank, tuple(dict.fromkeys(each.id for each in bank.asked(placement.target)))
                )
            elif bank:
                known = ids.get(bank.path) or frozenset(question.id for question in bank.questions)
                ids[bank.path] = known
                yield Asking(page, placement, bank, (placement.target,) if placement.target in known else ())


@dataclass(frozen=True, slots=True)
class Asked:
    """What pages ask for: sets and single ids as (bank's path, name).

    `misled` are banks of which nothing can be said: a link misses them, or their module is not there.
    """

    names: frozenset[tuple[str, str]]
    misled: frozenset[str]

    def sets(self, bank: Bank) -> list[str]:
        """Which sets of a bank some page asks for."""
        return [name for name in SETS if (bank.path, name) in self.names]


def asked(course: Course) -> Asked:
    """What any page asks for, whether or not its line is in order otherwise."""
    modules = {module.slug for module in course.modules}
    names, misled = set[tuple[str, str]](), {bank.path for bank in course.banks if bank.module not in modules}
    for asking in askings(course):
        names.add((asking.bank.path, asking.placement.target))
        if not asking.ids and asking.placement.target not in asking.bank.faulty:
            misled.add(asking.bank.path)
    known = course.names | {bank.path for bank in course.banks} | {EVERY_BANK}
    placements = [placement for page in course.pages for placement in page.placements]
    if any(placement.bank == EVERY_BANK and placement.target == "review-due" for placement in placements):
        names |= {(bank.path, "review") for bank in practice_banks(course)}
    if any(placement.bank not in known for placement in placements):
        misled |= {bank.path for bank in course.banks}  # a link to no bank may have meant any of them
    return Asked(frozenset(names), frozenset(misled))
