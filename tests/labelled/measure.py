"""How well the teaching checks agree with careful examiners: `python tests/labelled/measure.py` prints the table.

`labels.yaml` says for each question of the banks beside it which flaws it has, marked without knowing the checks. A
check is right about a question when it finds its flaw there, or in the other half of a pair.
"""

from dataclasses import dataclass
from pathlib import Path

import yaml

from coursepack.checks import CHECKS
from coursepack.ground.span import Span
from coursepack.model.course import Course, Module
from coursepack.reading.banks import read_bank

FOLDER = Path(__file__).parent
LABELS: dict[str, list[str]] = yaml.safe_load((FOLDER / "labels.yaml").read_text("utf-8"))
FLAWS = tuple(sorted({flaw for flaws in LABELS.values() for flaw in flaws}))


@dataclass(frozen=True, slots=True)
class Score:
    """Of one check: the questions it is right about, those it is wrong about, and those it misses."""

    right: tuple[str, ...]
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of what it finds that is a flaw."""
        return len(self.right) / max(1, len(self.right) + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of the flaws that it finds."""
        return len(self.right) / max(1, len(self.right) + len(self.missed))


def read() -> Course:
    """The labelled banks as a course."""
    banks = []
    for path in sorted(set(FOLDER.glob("*.yaml")) - {FOLDER / "labels.yaml"}):
        bank, faults = read_bank(path.name, path.read_text("utf-8"))
        assert bank is not None, path.name
        assert not faults, faults[0]
        banks.append(bank)
    modules = (Module(bank.module, bank.title, 0, (), "", Span(bank.path)) for bank in banks)
    return Course(banks=tuple(banks), modules=tuple(modules))


def score(course: Course, id: str) -> Score:
    """What one check makes of the labelled questions."""
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
    """Print precision and recall, one check a line, with what it gets wrong."""
    course = read()
    print(f"{'check':<26} found right wrong missed  precision recall")
    for flaw in FLAWS:
        if flaw not in CHECKS.ids:
            print(f"{flaw:<26} no such check")
            continue
        of = score(course, flaw)
        counts = f"{len(of.right) + len(of.wrong):5} {len(of.right):5} {len(of.wrong):5} {len(of.missed):6}"
        print(f"{flaw:<26} {counts}  {of.precision:9.2f} {of.recall:6.2f}  {' '.join(of.wrong)}")


if __name__ == "__main__":
    main()
