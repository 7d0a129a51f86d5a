"""init: begin a course of one's own, in a new folder, with one of everything to write over."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

# A course as it stands in a repository; tests check and build it.
STARTER = Path(__file__).with_name("starter")


@click.command(short_help="Begin a course of your own, in a new folder.")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def init(folder: Path) -> None:
    """Begin a course in DIR: a small one that works, with one of everything to write over.

    DIR must be new or empty; a .git in it stays as it is. Either every file is written or none. DIR/README.md says how
    to go on.

    \b
    coursepack init my-course
    """
    files = _files()
    try:
        _require_room(folder)
        _write_all(files, folder.resolve())
    except OSError as error:
        raise click.ClickException(f"cannot write to {folder}: {error.strerror}; nothing was written") from None
    for name in files:
        click.echo((folder / name).as_posix())
    click.echo(f"Now read {(folder / 'README.md').as_posix()}, and write.", err=True)


def _files() -> dict[str, bytes]:
    """What a new course consists of, by path: the one that lies here, and the schema of banks for its editors."""
    from coursepack.reading.schema import find_schema

    paths = {path.relative_to(STARTER).as_posix(): path for path in STARTER.rglob("*") if path.is_file()}
    paths["quizzes/bank.schema.json"] = find_schema("bank")
    return {name: paths[name].read_bytes() for name in sorted(paths)}


def _require_room(folder: Path) -> None:
    """ClickException when there is anything in the folder that we might mix with."""
    there = sorted(path.name for path in folder.iterdir() if path.name != ".git") if folder.exists() else []
    if there:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        raise click.ClickException(f"{folder} is not empty: it holds {there[0]}{more}; nothing was written")


def _write_all(files: dict[str, bytes], folder: Path) -> None:
    """Write the files beside their place, then move them there, so that a failure leaves nothing half made."""
    from coursepack.ground.files import write_whole

    home = next(each for each in (folder, *folder.parents) if each.exists())
    with TemporaryDirectory(prefix=".coursepack-", dir=home) as part:
        staged = Path(part, "course")
        for name, content in files.items():
            write_whole(staged / name, content)
        if folder == home:
            _move(staged, folder)
        else:
            folder.parent.mkdir(parents=True, exist_ok=True)
            staged.rename(folder)


def _move(staged: Path, folder: Path) -> None:
    """Move all that was staged into a folder that is there already, or nothing."""
    moved = list[str]()
    try:
        for name in sorted(path.name for path in staged.iterdir()):
            if (folder / name).exists():
                raise FileExistsError(0, f"{name} has just appeared there")
            (staged / name).rename(folder / name)
            moved.append(name)
    except BaseException:
        for name in moved:
            (folder / name).rename(staged / name)
        raise


COMMAND = init
