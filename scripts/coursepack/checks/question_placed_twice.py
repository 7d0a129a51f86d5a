"""Find questions that pages ask for twice.

A question has one place: its answer is kept under its id, so a learner who meets it again finds it answered and
believes to have finished what was never tried. It stands twice when two lines ask for it, on one page or on two, by its
id or through a set such as `#quiz` that it belongs to. Remove one of the lines. Never give the question another id
for it: the progress that learners have saved hangs on the id.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    [Self-check](../../quizzes/demo.yaml#trigger-in-kora)

    [Quiz](../../quizzes/demo.yaml#quiz)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

from collections.abc import Iterator

from coursepack.checks._placed import askings
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import SETS
from coursepack.model.course import Course
from coursepack.model.page import Placement


def find(course: Course) -> Iterator[Problem]:
    """Each line of a page that asks for what another line asked for before."""
    first = dict[tuple[str, str, str], Placement]()
    for asking in askings(course):
        line = asking.placement
        if not line.alone:
            continue  # it shows nothing; broken-link says so
        # A page from elsewhere is a draft, perhaps of one that is there: it is held against itself alone.
        shelf = "" if asking.page.path.startswith("docs/") else asking.page.path
        repeated = dict[Placement, list[str]]()
        for id in asking.ids:
            before = first.setdefault((shelf, line.bank, id), line)
            if before is not line:
                repeated.setdefault(before, []).append(id)
        for before, ids in repeated.items():
            yield _twice(line, before, ids)


def _twice(line: Placement, before: Placement, ids: list[str]) -> Problem:
    others = f" and {len(ids) - 1} more of its bank" if len(ids) > 1 else ""
    message = f'"{ids[0]}"{others} {"are" if others else "is"} asked for twice'
    related = (Related(before.span, "first asked for here"),)
    return Problem("question-placed-twice", "error", line.span, message, _remedy(line, before), related)


def _remedy(line: Placement, before: Placement) -> str:
    through = [each.target for each in (line, before) if each.target in SETS]
    if len(through) == 1:
        return f'remove the line that asks for it alone, since "#{through[0]}" has it; its id stays as it is'
    return "remove one of the two lines; ids stay as they are"


CHECK = find
