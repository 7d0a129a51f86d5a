"""Find objectives that no question serves.

A module's first page promises what a learner will be able to do. With no question on it, neither the learner nor the
instructor ever finds out whether that came true. As long as a bank of the module cannot be read in full, nothing is
said.

Wrong::

    <!-- docs/demo/index.md -->
    ---
    title: Why it happened
    minutes: 5
    section: explanations
    objectives:
      tell-trigger-from-root: Say of an event whether it set a crisis off or made it likely.
      attribute-views: Name for each explanation the speaker whose view it is.
    ---

    # Why it happened

    A ruling in May, unpaid wages for two years: which of them is the trigger?

Right::

    <!-- docs/demo/index.md -->
    ---
    title: Why it happened
    minutes: 5
    section: explanations
    objectives:
      tell-trigger-from-root: Say of an event whether it set a crisis off or made it likely.
    ---

    # Why it happened

    A ruling in May, unpaid wages for two years: which of them is the trigger?
"""

from collections.abc import Iterator

from coursepack.checks._tally import tally
from coursepack.ground.problem import Problem
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each objective without a question, for practice or for the exam."""
    counted = tally(course)
    served = {objective for _, counts in counted.banks for objective, _, _ in counts}
    for module in course.modules:
        for objective in module.objectives if module.slug not in counted.doubtful else ():
            if objective.id not in served:
                message = f'no question serves the objective "{objective.id}"'
                remedy = f'write one with "objective: {objective.id}", or leave the objective out'
                yield Problem("objective-not-assessed", "warning", objective.span, message, remedy)


CHECK = find
