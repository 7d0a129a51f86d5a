"""Find eight words in a row that stand in the source article too.

The article belongs to its publisher: the course says things in its own words, and quotes only the short phrases
listed in `seeds/quotations.yaml`. The article itself is not here; its fingerprints in `seeds/source.lock.json`
are enough to tell.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    In the spring of that year nobody in the capital was paid.

    [Quiz](../../quizzes/demo.yaml#quiz)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    That spring, wages in the capital went unpaid.

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

from collections.abc import Iterator

from coursepack.ground.fingerprint import RUN, WORD, known_runs
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.source import Lock, Source


def find(course: Course) -> Iterator[Problem]:
    """The longest stretch of each copied passage, in pages, banks and the record."""
    if course.record.source and not course.record.lock:
        yield _unlocked(course.record.source)
    lock = course.record.lock or Lock()
    for path, text in course.texts.items() if lock.runs else ():
        for start, end in _stretches(text, lock):
            copied = " ".join(text[start:end].split())
            message = f'these words stand in the source article too: "{copied}"'
            yield Problem("copied-run", "error", _span(path, text, start, end), message, "say it in your own words")


def _unlocked(source: Source) -> Problem:
    message = "there are no sound fingerprints of the source, so neither copies nor quotations can be checked"
    return Problem("copied-run", "warning", source.place.key("title"), message, "run `coursepack source ARTICLE`")


def _stretches(text: str, lock: Lock) -> Iterator[tuple[int, int]]:
    """Where copied runs begin and end; runs that overlap are one stretch."""
    hits = known_runs(text, lock.runs, lock.words)
    if not hits:
        return
    lowered = text.lower()
    # A few letters change their length in lower case, and with it every place after them.
    places = [match.span() for match in WORD.finditer(lowered if len(lowered) == len(text) else text)]
    first = 0
    for number, at in enumerate(hits):
        if number + 1 == len(hits) or hits[number + 1] > at + RUN:
            yield places[hits[first]][0], places[at + RUN - 1][1]
            first = number + 1


def _span(path: str, text: str, start: int, end: int) -> Span:
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    last, end_column = text.count("\n", 0, end) + 1, end - text.rfind("\n", 0, end)
    return Span(path, line, column, last, end_column)


CHECK = find
