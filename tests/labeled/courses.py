"""How well the checks of banks, pages and the source record agree with careful examiners, on whole small courses.

`labels.yaml` beside each course lists by check the places to mark: the id of a question; a file; or a file and words
of the line, or the id of the entry, that is meant. Whatever is not listed is sound; where `labeled-for` names checks,
the course was labeled for these alone.
"""

from dataclasses import dataclass
from pathlib import Path

import yaml
from score import Score

from coursepack.checks import CHECKS
from coursepack.ground.files import gather
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.reading import read_course

FOLDER = Path(__file__).parent / "courses"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A course, the lines of its files by path, and for each check the places that examiners marked.

    `judged` are the checks that it was labeled for; all, where it names none.
    """

    name: str
    course: Course
    lines: dict[str, list[str]]
    places: dict[str, list[str]]
    judged: frozenset[str]


def read() -> tuple[Labelled, ...]:
    """The labeled courses, by name."""
    return tuple(_read(path) for path in sorted(FOLDER.iterdir()))


def flaws(courses: tuple[Labelled, ...]) -> tuple[str, ...]:
    """The checks that any place is marked for."""
    return tuple(sorted({flaw for each in courses for flaw in each.places}))


def score(courses: tuple[Labelled, ...], id: str) -> Score:
    """What one check makes of the labeled courses."""
    right, wrong, missed = list[str](), list[str](), list[str]()
    for each in (each for each in courses if id in (each.judged or [id])):
        marked, found = each.places.get(id, []), set[str]()
        for span in sorted({problem.span for problem in CHECKS.get(id)(each.course)}):
            meant = [place for place in marked if _is_at(each, place, span)]
            found.update(meant)
            wrong += [] if meant else [f"{each.name}/{span}"]
        right += [f"{each.name}/{place}" for place in marked if place in found]
        missed += [f"{each.name}/{place}" for place in marked if place not in found]
    return Score(tuple(right), tuple(wrong), tuple(missed))


def _read(folder: Path) -> Labelled:
    files = gather(folder)
    course, faults = read_course(files)
    assert not faults, faults[0]
    lines = {path: text.split("\n") for path, text in files.texts.items() if isinstance(text, str)}
    labels = yaml.safe_load((folder / "labels.yaml").read_text("utf-8"))
    judged = frozenset(labels.pop("labeled-for", ()))
    return Labelled(folder.name, course, lines, labels, judged)


def _is_at(labeled: Labelled, place: str, span: Span) -> bool:
    """Whether a problem at that span stands at the place; a file as a place is meant with all its lines."""
    path, _, words = place.partition(": ")
    if "/" in path:
        return path == span.file and words in _line(labeled.lines[path], span)
    for bank, question in labeled.course.questions:
        start, _, end, *_ = question.place.mark
        if question.id == path and bank.path == span.file and start < span.line <= end:
            return True
    return False


def _line(lines: list[str], span: Span) -> str:
    """The line at that span; in a list of the source record, the one that names its entry."""
    above = lines[: span.line]
    return next((line for line in reversed(above) if line.startswith("  - id: ")), above[-1])
