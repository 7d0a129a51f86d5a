"""Find blueprints that ask for more exam questions than there are.

A blueprint says how many questions of which objective and level a paper takes from the exam banks it names. Where
they hold fewer, the paper would come out shorter, or easier, than was promised.

Wrong::

    # quizzes/blueprints/demo.yaml
    title: Exam, why it happened
    questions:
      tell-trigger-from-root: {apply: 3}

Right::

    # quizzes/blueprints/demo.yaml
    title: Exam, why it happened
    questions:
      tell-trigger-from-root: {apply: 1}
"""

from collections import Counter
from collections.abc import Container, Iterator

from coursepack.checks._tally import unread_banks
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.blueprint import Blueprint, Cell
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each exam bank that a blueprint names and that is not there; each number that its banks cannot give."""
    banks = {bank.path: bank for bank in course.banks if bank.exam and not bank.loose}
    modules = {module.slug for module in course.modules}
    unread = unread_banks(course) if course.blueprints else []
    for blueprint in course.blueprints:
        paths = {f"quizzes/exam/{module}.yaml": module for module in blueprint.modules}
        for path, module in paths.items():
            if path not in banks and path not in unread and module in modules:
                yield _no_bank(blueprint, module, path)
        drawn = [banks[path] for path in paths if path in banks and not banks[path].faulty]
        # What a bank that is not there, or not read in full, might hold nobody knows.
        if len(drawn) == len(paths):
            yield from _too_many(blueprint, drawn, course.objectives)


def _no_bank(blueprint: Blueprint, module: str, path: str) -> Problem:
    message = f'the module "{module}" has no exam bank'
    return Problem("infeasible-blueprint", "error", blueprint.named(module), message, f'write "{path}" first')


def _too_many(blueprint: Blueprint, banks: list[Bank], objectives: Container[str]) -> Iterator[Problem]:
    held = Counter((question.objective, question.level) for bank in banks for question in bank.questions)
    for cell in blueprint.cells:
        there = held[cell.objective, cell.level]
        if cell.objective in objectives and there < cell.count:
            yield _too_few(cell, there)


def _too_few(cell: Cell, there: int) -> Problem:
    what = f'exam questions of "{cell.objective}" at the level "{cell.level}"'
    has = "there is none" if not there else f"there {'is' if there == 1 else 'are'} {there}"
    remedy = f"ask for {there} at most, or write {cell.count - there} more" if there else "write some, or take it out"
    return Problem("infeasible-blueprint", "error", cell.span, f"this asks for {cell.count} {what}, {has}", remedy)


CHECK = find
