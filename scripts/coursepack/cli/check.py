"""check: run every check on the course, or on some of its files."""

from pathlib import Path

import click

from coursepack.cli._course import count, course_root, load, root_option, say, status
from coursepack.reports import REPORTS


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
@root_option
def check(paths: tuple[Path, ...], form: str, strict: bool, root: Path | None) -> None:
    """Run all checks on the course, or only on PATHS (files or folders).

    A course in order prints nothing. Otherwise each problem has its file, line and column, what is wrong, how to
    mend it, and an id that `coursepack explain ID` tells more about.

    A bank or a page that lies outside the course can be tried out too: name its file.

    \b
    coursepack check
    coursepack check quizzes/start.yaml
    coursepack check --format github --strict
    """
    loaded = load(course_root(root, paths), paths)
    say(loaded, loaded.problems, form)
    if loaded.problems and form == "text":
        click.echo(count(loaded.problems), err=True)
    raise SystemExit(status(loaded.problems, strict))


COMMAND = check
