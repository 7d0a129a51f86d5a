"""new: begin a module or a question from a template that already passes the checks' form."""

from pathlib import Path

import click

from coursepack.cli._course import course_root, root_option
from coursepack.model.course import Course


@click.group(short_help="Begin a module or a question from a template.")
def new() -> None:
    """Begin a module or a question from a template.

    \b
    coursepack new module legitimacy
    coursepack new question legitimacy --type true-false
    """


@new.command(short_help="Begin a module: its page and its bank.")
@click.argument("slug")
@root_option
def module(slug: str, root: Path | None) -> None:
    """Begin the module SLUG: docs/SLUG/index.md and quizzes/SLUG.yaml, with one question to write over.

    Nothing that exists is touched. Add the page to `nav` in mkdocs.yml yourself: the order is yours.
    """
    from coursepack.cli import _templates
    from coursepack.ground.files import write_whole

    folder = course_root(root)
    _templates.require_slug(slug)
    files = {
        folder / "docs" / slug / "index.md": _templates.page(slug),
        folder / "quizzes" / f"{slug}.yaml": _templates.bank(slug),
    }
    for path in files:
        if path.exists():
            raise click.ClickException(f"{path.relative_to(folder).as_posix()} is there already; nothing was written")
    for path, text in files.items():
        write_whole(path, text.encode())
        click.echo(path.relative_to(folder).as_posix())
    click.echo(f"Now add {slug}/index.md to nav in mkdocs.yml, and write.", err=True)


@new.command(short_help="Add a question to a bank, to be written over.")
@click.argument("slug")
@click.option("--type", "kind", default="single-choice", show_default=True, help="The question's type.")
@click.option("--exam", is_flag=True, help="Add it to the exam bank instead.")
@root_option
def question(slug: str, kind: str, exam: bool, root: Path | None) -> None:
    """Add a question to the end of the bank SLUG, filled with the example of its type to write over.

    Every byte that is there already stays as it is.
    """
    from coursepack.cli import _templates
    from coursepack.ground.files import Unreadable, decode, gather, read_text, write_whole
    from coursepack.ground.nearest import did_you_mean
    from coursepack.questions import TYPES
    from coursepack.reading import read_course
    from coursepack.reading.banks import read_bank

    folder = course_root(root)
    _templates.require_slug(slug)
    if kind not in TYPES.ids:
        raise click.UsageError(f'no type "{kind}"; {did_you_mean(kind, TYPES.ids)}')
    path = folder / "quizzes" / ("exam" if exam else "") / f"{slug}.yaml"
    text = read_text(path)
    if isinstance(text, Unreadable):
        known = [bank.stem for bank in path.parent.glob("*.yaml")]
        raise click.ClickException(f'no bank "{slug}"; {did_you_mean(slug, known)}')
    course = read_course(gather(folder))[0]
    id = _templates.free_id(_ids(course), f"new-{kind}")
    objectives = [each.id for module in course.modules if module.slug == slug for each in module.objectives]
    before, added = path.read_bytes(), _templates.question(kind, id, objectives[:1], exam, text)
    end = "\r\n" if b"\r\n" in before else "\n"
    between = end if before.endswith(b"\n") else end * 2
    after = before + (between + added.replace("\n", end)).encode()
    bank, _ = read_bank(f"quizzes/{path.name}", decode(after))
    if bank is None or id not in (*bank.faulty, *(each.id for each in bank.questions)):
        raise click.ClickException(
            f"nothing can be added at the end of {path.name} as it is laid out; paste this under questions:\n\n{added}"
        )
    write_whole(path, after)
    line = (before + between.encode()).count(b"\n") + 1
    click.echo(f"{path.relative_to(folder).as_posix()}:{line}: {id}")


def _ids(course: Course) -> set[str]:
    """Every question id of the course."""
    return {id for bank in course.banks for id in (*bank.faulty, *(question.id for question in bank.questions))}


COMMAND = new
