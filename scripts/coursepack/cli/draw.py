"""draw: the course's figures, from their tables."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import click

from coursepack.cli._course import course_root, root_option

FOLDER = "docs/figures"
SETTINGS = "figures.yaml"


@click.command(short_help="Draw the figures from their tables.")
@click.option("--check", "only_compare", is_flag=True, help="Only compare; write nothing.")
@root_option
def draw(only_compare: bool, root: Path | None) -> None:
    """Draw docs/figures/NAME.svg from NAME.csv, for each figure that docs/figures/figures.yaml names.

    \b
    coursepack draw
    coursepack draw --check
    """
    from coursepack.ground.files import write_whole

    folder = course_root(root) / FOLDER
    stale = [(path, svg) for path, svg in _drawn(folder) if not path.exists() or path.read_bytes() != svg]
    for path, svg in stale:
        if not only_compare:
            write_whole(path, svg)
        click.echo(f"{FOLDER}/{path.name}")
    if stale and only_compare:
        raise click.ClickException("these drawings are not those of their tables; run `coursepack draw`")


def _drawn(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Each figure's file and what it should hold. ClickException, with the file, for what cannot be drawn."""
    from xml.etree.ElementTree import indent, tostring

    from coursepack.drawing import KINDS

    for name, figure in _settings(folder).items():
        table = folder / f"{name}.csv"
        if not isinstance(figure, dict) or figure.get("kind") not in KINDS.ids:
            raise _fault(f'{SETTINGS}: "{name}" needs a kind: {", ".join(KINDS.ids)}')
        outlines = folder / f"{name}.outlines.csv"
        try:
            more = [_rows(outlines)] if outlines.exists() else []
            svg = KINDS.get(figure["kind"])(_rows(table), str(figure.get("description", "")), *more)
        except ValueError as error:
            raise _fault(f"{table.name}: {error}") from error
        indent(svg)
        yield folder / f"{name}.svg", tostring(svg, "utf-8") + b"\n"


def _settings(folder: Path) -> dict[str, Any]:
    from coursepack.ground.yaml_tree import read_tree

    tree = read_tree(_text(folder / SETTINGS), SETTINGS)
    if not isinstance(tree.value, dict):
        raise _fault(f"{SETTINGS}: expected a mapping of names to kind and description")
    return tree.value


def _rows(table: Path) -> list[list[str]]:
    """The rows of a table, all as long as its first. ValueError, with the line, for one that is not."""
    reader = csv.reader(StringIO(_text(table)))
    rows = [(reader.line_num, row) for row in reader if row]
    for line, row in rows:
        if len(row) != len(rows[0][1]):
            raise ValueError(f"line {line} has {len(row)} cells where the first has {len(rows[0][1])}")
    if len(rows) < 2:
        raise ValueError("expected a line of headings and at least one row")
    return [row for _, row in rows]


def _text(path: Path) -> str:
    from coursepack.ground.files import Unreadable, read_text

    text = read_text(path) if path.exists() else None
    if text is None or isinstance(text, Unreadable):
        raise _fault(f"{path.name}: {'it is not there' if text is None else text.why}")
    return text


def _fault(message: str) -> click.ClickException:
    return click.ClickException(f"{FOLDER}/{message}")


COMMAND = draw
