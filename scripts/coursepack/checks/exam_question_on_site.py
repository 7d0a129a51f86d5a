"""Find exam banks that a page would publish.

Whatever stands on the site can be read by every learner before the exam. A page may ask only for practice
banks.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    [Self-check](../../quizzes/exam/demo.yaml#final-one)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

from collections.abc import Iterator

from coursepack.ground.problem import Problem
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each link of a page, or of a practice bank, into an exam bank."""
    linked = [(placement.bank, placement.span) for page in course.pages for placement in page.placements]
    linked += [(link.path, link.span) for bank in course.banks if not bank.exam for link in bank.links]
    for path, span in linked:
        if path.startswith("quizzes/exam/"):
            message = f'this would put "{path}" on the site'
            yield Problem("exam-question-on-site", "error", span, message, "ask for a question of the practice bank")


CHECK = find
