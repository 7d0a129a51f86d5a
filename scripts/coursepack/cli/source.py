"""source: hold the record against the article's text, and keep its fingerprints."""

import os
from pathlib import Path

import click

from coursepack.cli._course import count, course_root, load, root_option, say

RECORD = ("seeds/source.yaml", "seeds/quotations.yaml")


@click.command(short_help="Verify the record against the article; keep its fingerprints.")
@click.argument("article", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--check", "only_compare", is_flag=True, help="Only compare; write nothing.")
@root_option
def source(article: Path, only_compare: bool, root: Path | None) -> None:
    """Hold the source record in seeds/ against ARTICLE, a text file with the article's own words.

    The text is cut into sections and paragraphs by its headings, and whatever follows its end is dropped. Each
    quotation must stand word for word in its paragraph. Then fingerprints of the text are written to
    seeds/source.lock.json: they let `coursepack check` find copied sentences on any machine, while the text itself
    never enters the course.

    \b
    coursepack source ~/article.txt
    coursepack source ~/article.txt --check
    """
    from coursepack.ground.files import Unreadable, read_text, write_whole
    from coursepack.reading import article as cutting
    from coursepack.reading.record import LOCK
    from coursepack.reading.yaml_file import unreadable

    loaded = load(course_root(root))
    record = loaded.course.record
    errors = (each for each in loaded.problems if each.severity == "error" and each.id != "quotation-not-verbatim")
    faults = [each for each in errors if each.span.file in RECORD]
    if faults or record.source is None:
        say(loaded, faults)
        raise click.ClickException("seeds/source.yaml and seeds/quotations.yaml must be there and sound first")
    text, name = read_text(article), Path(os.path.relpath(article, loaded.root)).as_posix()
    if isinstance(text, Unreadable):
        say(loaded, [unreadable(name, text)], to_stderr=True)
        raise SystemExit(1)
    pieces, problems = cutting.cut(text, record.source, name)
    problems += cutting.verify(record.quotations, pieces)
    fresh = cutting.lock(pieces, record.source, record.quotations)
    if only_compare:
        problems += cutting.differences(record.lock, fresh, LOCK)
    if problems:
        say(loaded, problems)
        click.echo(f"{count(problems)}; nothing was written", err=True)
        raise SystemExit(1)
    if not only_compare:
        write_whole(loaded.root / LOCK, cutting.lock_file(fresh))
    done = "agree with" if only_compare else f"written to {LOCK} for"
    click.echo(
        f"{len(pieces.paragraphs)} paragraphs, {len(record.quotations)} quotations, {len(fresh.runs)} runs: "
        f"fingerprints {done} this article",
        err=True,
    )


COMMAND = source
