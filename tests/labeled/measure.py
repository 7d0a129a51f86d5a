"""How well the teaching checks agree with careful examiners: `python tests/labeled/measure.py` prints the table.

`labels.yaml` says for each question of the banks beside it which flaws it has, marked without knowing the checks. A
check is right about a question when it finds its flaw there, or in the other half of a pair.
"""

from pathlib import Path

import courses
import yaml
from score import Score

from coursepack.checks import CHECKS
from coursepack.ground.span import Span
from coursepack.model.course import Course, Module
from coursepack.reading.banks import read_bank

FOLDER = Path(__file__).parent
LABELS: dict[str, list[str]] = yaml.safe_load((FOLDER / "labels.yaml").read_text("utf-8"))
FLAWS = tuple(sorted({flaw for flaws in LABELS.values() for flaw in flaws}))


def read() -> Course:
    """The labeled banks as a course."""
    banks = []
    for path in sorted(set(FOLDER.glob("*.yaml")) - {FOLDER / "labels.yaml"}):
        bank, faults = read_bank(path.name, path.read_text("utf-8"))
        assert bank is not None, path.name
        assert not faults, faults[0]
        banks.append(bank)
    modules = (Module(bank.module, bank.title, 0, (), "", Span(bank.path)) for bank in banks)
    return Course(banks=tuple(banks), modules=tuple(modules))


def score(course: Course, id: str) -> Score:
    """What one check makes of the labeled questions."""
    spans = [span for each in CHECKS.get(id)(course) for span in (each.span, *(other.span for other in each.related))]
    found = {name for name in (_question(course, span) for span in spans) if name}
    flawed = {name for name, flaws in LABELS.items() if id in flaws}
    return Score(tuple(sorted(found & flawed)), tuple(sorted(found - flawed)), tuple(sorted(flawed - found)))


def _question(course: Course, span: Span) -> str:
    """The question that a place stands in; empty for a place that belongs to the bank as a whole."""
    for bank, question in course.questions:
        mark = question.place.mark
        if bank.path == span.file and mark[0] < span.line <= mark[2]:
            return question.id
    return ""


def main() -> None:
    """Print precision and recall, one check a line, with what it gets wrong: first of questions, then of courses."""
    course, whole = read(), courses.read()
    print(f"{'check':<26} found right wrong missed  precision recall")
    of = {flaw: score(course, flaw) for flaw in FLAWS if flaw in CHECKS.ids}
    of |= {flaw: courses.score(whole, flaw) for flaw in courses.flaws(whole) if flaw in CHECKS.ids}
    for flaw in (*FLAWS, *courses.flaws(whole)):
        print(f"{flaw:<26} {of.get(flaw, 'no such check')}")


if __name__ == "__main__":
    main()
