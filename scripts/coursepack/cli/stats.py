"""stats: what the course holds."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click

from coursepack.cli._course import count, course_root, load, root_option
from coursepack.cli._coverage import coverage
from coursepack.model.bank import Bank
from coursepack.model.course import Course


@click.command(short_help="Count what the course holds.")
@click.option(
    "--coverage", "covered", is_flag=True, help="Show what teaches and what asks about each claim and objective."
)
@root_option
def stats(root: Path | None, covered: bool) -> None:
    """Count modules, pages, words, questions and what they rest on.

    \b
    coursepack stats
    coursepack stats --coverage
    """
    loaded = load(course_root(root))
    for line in _coverage(loaded.course) if covered else _lines(loaded.course):
        click.echo(line)
    errors = [problem for problem in loaded.problems if problem.severity == "error"]
    if errors:
        click.echo(f"{count(errors)}: what could not be read is not counted; run `coursepack check`", err=True)


def _lines(course: Course) -> list[str]:
    questions = [question for _, question in course.questions]
    rows = [("module", "minutes", "pages", "words", "practice", "pretest", "exam"), *_modules(course)]
    cited = {claim for question in questions for claim in question.claims}
    return [
        *_table(rows),
        "",
        f"questions by type:  {_counted(question.type for question in questions)}",
        f"questions by level: {_counted(question.level for question in questions)}",
        f"questions by use:   {_counted(question.use or 'exam' for question in questions)}",
        f"claims asked about: {len(cited)} of {len(course.record.claims)}",
    ]


def _coverage(course: Course) -> Iterator[str]:
    for title, rows in coverage(course):
        yield title
        yield from (line.rstrip() for line in _table(rows, str.ljust))
        yield ""


def _modules(course: Course) -> list[tuple[str, ...]]:
    return [_row(course, module.slug, module.minutes) for module in course.modules]


def _row(course: Course, slug: str, minutes: int) -> tuple[str, ...]:
    pages = [page for page in course.pages if page.path.startswith(f"docs/{slug}/")]
    practice = course.bank(f"quizzes/{slug}.yaml")
    exam = course.bank(f"quizzes/exam/{slug}.yaml")
    pretest = len(practice.asked("pretest")) if practice else 0
    counts = (minutes, len(pages), sum(page.words for page in pages), _size(practice) - pretest, pretest, _size(exam))
    return (slug, *(str(number) for number in counts))


def _size(bank: Bank | None) -> int:
    return len(bank.questions) if bank else 0


def _counted(words: Iterable[str]) -> str:
    return ", ".join(f"{number} {word}" for word, number in sorted(Counter(words).items())) or "none"


def _table(rows: list[tuple[str, ...]], pad: Callable[[str, int], str] = str.rjust) -> list[str]:
    """Rows in columns: names to the left, the rest padded by `pad`."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join((row[0].ljust(widths[0]), *map(pad, row[1:], widths[1:]))) for row in rows]


COMMAND = stats
