"""check: run every check on the course, or on some of its files."""

from pathlib import Path

import click

from coursepack.cli._course import Checked, checked, count, course_root, load, root_option, say, status
from coursepack.reports import REPORTS

# More than anyone's mistakes have layers.
ROUNDS = 20


@click.command(short_help="Run all checks on the course, or on some files.")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(REPORTS.ids),
    default="text",
    show_default=True,
    help="For people, for pull requests, or for programs.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 on warnings too.")
@click.option("--fix", is_flag=True, help="First mend what has one safe mend; every other byte stays.")
@click.option("--cache/--no-cache", default=True, help="Whether an unchanged course may be answered from memory.")
@root_option
def check(paths: tuple[Path, ...], form: str, strict: bool, fix: bool, cache: bool, root: Path | None) -> None:
    """Run all checks on the course, or only on PATHS (files or folders).

    A course in order prints nothing. Otherwise each problem has its file, line and column, what is wrong, how to
    mend it, and an id that `coursepack explain ID` tells more about.

    A bank or a page that lies outside the course can be tried out too: name its file.

    \b
    coursepack check
    coursepack check quizzes/start.yaml
    coursepack check --fix
    coursepack check --format github --strict
    """
    folder = course_root(root, paths)
    loaded = _mended(folder, paths) if fix else checked(folder, paths, remembered=cache)
    say(loaded, loaded.problems, form)
    if loaded.problems and form == "text":
        click.echo(count(loaded.problems), err=True)
    raise SystemExit(status(loaded.problems, strict))


def _mended(folder: Path, paths: tuple[Path, ...]) -> Checked:
    """The course after all safe mends: one may bring to light another, so look again until none is left."""
    from coursepack.cli._mending import mend

    total = 0
    for _ in range(ROUNDS):
        loaded = load(folder, paths)
        fixes = [problem.fix for problem in loaded.problems if problem.fix]
        made = mend(folder, fixes)
        total += made
        if not made:
            break
    if total:
        click.echo(f"mended {total} place{'' if total == 1 else 's'}", err=True)
    return loaded


COMMAND = check
