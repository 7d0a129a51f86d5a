"""What every command needs first: the course's folder, the course, and a way to say what is wrong with it."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import click

from coursepack.ground.files import FOLDERS, Files, find_root, gather, real
from coursepack.ground.problem import Problem, in_order
from coursepack.model.course import Course

Function = TypeVar("Function", bound=Callable[..., Any])


def root_option(function: Function) -> Function:
    """Adds `--root DIR` to a command."""
    return click.option("--root", type=click.Path(path_type=Path), help="The course's folder, when you are elsewhere.")(
        function
    )


def course_root(root: Path | None, paths: Sequence[Path] = ()) -> Path:
    """The folder of the course: the one named, or the nearest above the first path, or above where we are.

    UsageError when there is none.
    """
    named = root or click.get_current_context().find_root().obj or os.environ.get("COURSEPACK_ROOT")
    starts = [Path(named)] if named else [*paths[:1], Path.cwd()]
    found = next((course for course in map(find_root, starts) if course), None)
    if found is None or (named and found != real(Path(named))):
        where = f'"{named}"' if named else "this folder, or any above it,"
        raise click.UsageError(f"{where} holds no course (mkdocs.yml and quizzes/); name one with --root DIR")
    return found


@dataclass(frozen=True, slots=True)
class Checked:
    """The files of a course, and what is wrong with them."""

    root: Path
    files: Files
    problems: list[Problem]

    @property
    def texts(self) -> dict[str, str]:
        """The texts of all files by name, for reports that show a line."""
        return {name: text for name, text in self.files.texts.items() if isinstance(text, str)}


@dataclass(frozen=True, slots=True)
class Loaded(Checked):
    """The same, with the course that was read."""

    course: Course


def checked(root: Path, paths: Sequence[Path] = (), *, remembered: bool = True) -> Checked:
    """Check the course at `root` as `load` does; if `remembered`, a course that has not changed is not read again."""
    from coursepack.cli import _memory

    if paths or not remembered:
        return load(root, paths)
    files = gather(root)
    mark = _memory.mark_of(files)
    known = _memory.recalled(root, mark)
    if known is None:
        known = load(root, files=files).problems
        _memory.remember(root, mark, known)
    return Checked(root, files, known)


def load(root: Path, paths: Sequence[Path] = (), files: Files | None = None) -> Loaded:
    """Read and check the course at `root`; with paths, only what concerns them is reported.

    A path outside the course's folders is read as if it belonged there: a bank or a page to try out. `files` are those
    of the course, if they were gathered already.
    """
    from coursepack import checks
    from coursepack.cli._progress import working
    from coursepack.reading import excused, read_course

    named, extra = _named(root, paths)
    with working("reading the course") as tell, _without_collection():
        files = files or gather(root, extra)
        course, problems = read_course(files)
        tell("checking the course")
        problems = in_order(excused([*problems, *checks.run(course)], files.texts, course.severities))
    if paths:
        _refuse_unread(root, named, course)
        problems = [problem for problem in problems if _concerns(problem.span.file, named)]
    return Loaded(root, files, problems, course)


@contextmanager
def _without_collection() -> Iterator[None]:
    # A course is hundreds of thousands of values and no garbage; looking for some takes half the time. What was made
    # meanwhile is left out of later looks too, and is freed as soon as nobody holds it, for it has no circles.
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _named(root: Path, paths: Iterable[Path]) -> tuple[list[str], dict[str, Path]]:
    """The names of paths as the course knows them, and those that lie outside its folders."""
    names, extra = list[str](), dict[str, Path]()
    for path in paths:
        full = real(path)
        name = _name(root, full)
        names.append(name)
        if name in (".", "mkdocs.yml") or name.split("/")[0] in FOLDERS:
            continue
        for file in sorted(full.rglob("*")) if full.is_dir() else [full]:
            if file.suffix in (".yaml", ".md"):
                extra[_name(root, file)] = file
    return names, extra


def _refuse_unread(root: Path, named: Iterable[str], course: Course) -> None:
    """UsageError for a file that was named and holds nothing to check: silence would pass for a clean bill."""
    from coursepack.reading import is_bank, is_blueprint

    read = {*(bank.path for bank in course.banks), *(page.path for page in course.pages)}
    for name in named:
        known = name in read or name.startswith("seeds/") or name == "mkdocs.yml" or name.endswith((".yaml", ".md"))
        shelved = is_bank(name) or is_blueprint(name) or name.endswith(".md")
        elsewhere = name.startswith("quizzes/") and not shelved
        if not (root / name).is_dir() and (elsewhere or not known):
            hint = "banks lie in quizzes/ or quizzes/exam/, blueprints in quizzes/blueprints/, and end in .yaml"
            raise click.UsageError(f'"{_here(root, name)}" is not read: {hint}; pages end in .md')


def _name(root: Path, path: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


def _concerns(file: str, named: Iterable[str]) -> bool:
    return any(name == "." or file == name or file.startswith(f"{name}/") for name in named)


def say(loaded: Checked, problems: Sequence[Problem], form: str = "text", to_stderr: bool = False) -> None:
    """Print a report; color only where a terminal can show it."""
    from coursepack.cli._catalog import described
    from coursepack.reports import REPORTS, Findings

    stream = sys.stderr if to_stderr else sys.stdout
    color = stream.isatty() and "NO_COLOR" not in os.environ
    shown = [_from_here(loaded.root, problem) for problem in problems]
    texts = {_here(loaded.root, problem.span.file): loaded.texts.get(problem.span.file, "") for problem in problems}
    findings = Findings(shown, texts, color, described)
    click.echo(REPORTS.get(form)(findings), nl=False, err=to_stderr, color=color)


def _here(root: Path, name: str) -> str:
    """A file's name as seen from the folder we are in, so that a terminal or an editor can open it."""
    return Path(os.path.relpath(root / name)).as_posix()


def _from_here(root: Path, problem: Problem) -> Problem:
    related = tuple(
        replace(each, span=each.span._replace(file=_here(root, each.span.file))) for each in problem.related
    )
    fix = problem.fix and replace(problem.fix, span=problem.fix.span._replace(file=_here(root, problem.fix.span.file)))
    return replace(problem, span=problem.span._replace(file=_here(root, problem.span.file)), related=related, fix=fix)


def count(problems: Sequence[Problem]) -> str:
    """How many errors and warnings, in words."""
    numbers = [(sum(each.severity == kind for each in problems), kind) for kind in ("error", "warning")]
    return ", ".join(f"{number} {kind}{'' if number == 1 else 's'}" for number, kind in numbers if number)


def status(problems: Sequence[Problem], strict: bool) -> int:
    """The exit status that these problems earn."""
    return int(any(strict or problem.severity == "error" for problem in problems))
