"""build: check the course, then build its site."""

from pathlib import Path

import click

from coursepack.cli._builder import BUILDERS, build_offline, build_site
from coursepack.cli._course import count, course_root, load, root_option, say, status
from coursepack.ground.files import FOLDERS, real, write_whole


@click.command(short_help="Check the course and build its site.")
@click.option(
    "--site-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the site.  [default: site, in the course's folder]",
)
@click.option("--builder", type=click.Choice(BUILDERS), default="mkdocs", show_default=True, help="The site builder.")
@click.option(
    "--offline",
    metavar="FILE.zip",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write one zip instead, to be unpacked and read from a folder, without a server or a network.",
)
@root_option
def build(site_dir: Path | None, builder: str, offline: Path | None, root: Path | None) -> None:
    """Check the course, then build its site.

    With an error in the course, or when the builder fails, nothing is touched: the old site stays as it was.

    \b
    coursepack build
    coursepack build --site-dir public --builder zensical
    coursepack build --offline course.zip
    """
    from coursepack.cli._progress import working

    if offline and site_dir:
        raise click.UsageError("--offline writes one file, --site-dir a folder; choose one of them")
    if offline and offline.suffix != ".zip":
        raise click.UsageError(f'"{offline}" must end in .zip')
    loaded = load(course_root(root))
    say(loaded, loaded.problems, to_stderr=True)
    if status(loaded.problems, strict=False):
        raise click.ClickException(f"{count(loaded.problems)}; the site was not built")
    if offline:
        with working(f"building the site with {builder}"):
            write_whole(offline, build_offline(loaded.root, loaded.course, builder))
        click.echo(offline.as_posix())
        return
    site = real(site_dir or loaded.root / "site")
    _refuse_to_overwrite(loaded.root, site)
    with working(f"building the site with {builder}"):
        build_site(loaded.root, loaded.course, site, builder)
    click.echo(site.as_posix())


def _refuse_to_overwrite(root: Path, site: Path) -> None:
    """UsageError when building into this folder would remove anything but an earlier site."""
    kept = [root / name for name in (*FOLDERS, "scripts", "tests", ".git")]
    if root.is_relative_to(site) or any(site.is_relative_to(folder) for folder in kept):
        raise click.UsageError(f'the site cannot be built in "{site}": the course itself lies there')
    if site.is_file() or (site.is_dir() and any(site.iterdir()) and not (site / "404.html").exists()):
        raise click.UsageError(f'"{site}" holds something else than an earlier site; name another folder')


COMMAND = build
