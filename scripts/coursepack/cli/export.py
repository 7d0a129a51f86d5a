"""export: turn banks into files for other platforms."""

import os
from pathlib import Path

import click

from coursepack.cli._course import Loaded, count, course_root, load, root_option, say, status
from coursepack.ground.files import FOLDERS, real
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank


@click.command(short_help="Turn quiz banks into files for other platforms.")
@click.argument("form", metavar="FORMAT|all", required=False)
@click.option("--bank", "slugs", multiple=True, metavar="SLUG", help="Only the bank of this module; may be repeated.")
@click.option("--exam", is_flag=True, help="The exam banks instead of the practice banks.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to.  [default: exports, in the course's folder]",
)
@click.option("--strict", is_flag=True, help="Exit with 1 if anything is lost on the way.")
@click.option("--list", "listed", is_flag=True, help="List the formats.")
@root_option
def export(
    form: str | None,
    slugs: tuple[str, ...],
    exam: bool,
    out: Path | None,
    strict: bool,
    listed: bool,
    root: Path | None,
) -> None:
    """Write quiz banks as FORMAT (see --list), one file or package per bank, or in all formats.

    The banks must be free of errors. What a format cannot carry is said, question by question, as export-loss; with
    --strict any loss is an error and nothing is written.

    \b
    coursepack export --list
    coursepack export moodle-xml
    coursepack export all --bank start --out handover
    """
    from coursepack.exporters import EXPORTERS

    if listed:
        for id in EXPORTERS.ids:
            click.echo(f"{id:<14}{EXPORTERS.get(id).title}")
        return
    forms = _forms(form, EXPORTERS.ids)
    loaded = load(course_root(root))
    target = _target(loaded.root, out)
    banks = _banks(loaded, slugs, exam)
    errors = [problem for problem in loaded.problems if problem.severity == "error"]
    if errors:
        say(loaded, errors)
        click.echo(f"{count(errors)}; nothing was exported", err=True)
        raise SystemExit(1)
    files, losses = _export(loaded, forms, banks)
    say(loaded, losses)
    if status(losses, strict):
        click.echo(f"{count(losses)}; nothing was exported, because of --strict", err=True)
        raise SystemExit(1)
    _write(target, files)


def _forms(form: str | None, known: tuple[str, ...]) -> tuple[str, ...]:
    from coursepack.ground.nearest import did_you_mean

    if form is None:
        raise click.UsageError(f"name a format: {', '.join(known)}, or all")
    if form != "all" and form not in known:
        raise click.UsageError(f'no format "{form}"; {did_you_mean(form, known)}')
    return known if form == "all" else (form,)


def _banks(loaded: Loaded, slugs: tuple[str, ...], exam: bool) -> list[Bank]:
    from coursepack.ground.nearest import did_you_mean

    banks = [bank for bank in loaded.course.banks if bank.exam == exam]
    for slug in slugs:
        if slug not in (bank.module for bank in banks):
            raise click.UsageError(f'no bank "{slug}"; {did_you_mean(slug, [bank.module for bank in banks])}')
    return [bank for bank in banks if not slugs or bank.module in slugs]


def _export(loaded: Loaded, forms: tuple[str, ...], banks: list[Bank]) -> tuple[dict[str, bytes], list[Problem]]:
    from coursepack.cli._progress import working
    from coursepack.exporters import EXPORTERS

    files, losses = dict[str, bytes](), list[Problem]()
    with working("exporting") as tell:
        for form in forms:
            for bank in banks:
                tell(f"exporting {bank.path} as {form}")
                made, lost = EXPORTERS.get(form).export(loaded.course, bank)
                files |= made
                losses += lost
    return files, losses


def _target(root: Path, out: Path | None) -> Path:
    """The folder to write to: never one that the site, or the course, is made from."""
    target = out or Path(os.path.relpath(root / "exports"))
    if any(real(target).is_relative_to(root / folder) for folder in FOLDERS):
        raise click.UsageError(f'"{target}" is part of the course, and would end on its site; name another folder')
    return target


def _write(out: Path, files: dict[str, bytes]) -> None:
    from coursepack.ground.files import write_whole

    for name, content in files.items():
        try:
            write_whole(out / name, content)
        except OSError as error:
            raise click.ClickException(f"cannot write {(out / name).as_posix()}: {error.strerror}") from None
        click.echo((out / name).as_posix())
    if not files:
        click.echo("there is no such bank, so nothing was written", err=True)


COMMAND = export
