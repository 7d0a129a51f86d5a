"""Run a site builder on a course, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from shutil import move, rmtree
from tempfile import TemporaryDirectory, mkdtemp

import click

ASSETS = Path(__file__).parents[1] / "site" / "assets"
BUILDERS = ("mkdocs", "zensical")
# Zensical takes the folder of the site from its settings only, so it gets settings of its own for the time of a build.
ZENSICAL_SETTINGS = ".coursepack-zensical.yml"


def build_site(root: Path, site: Path, builder: str) -> None:
    """Build the course at `root` into the folder `site`, which is replaced only when all went well.

    ClickException when the builder fails or is not installed; the old site is then as it was.
    """
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
        part = Path(mkdtemp(prefix=f".{site.name}-", dir=site.parent))
    except OSError as error:
        raise click.ClickException(f"cannot write to {site.parent}: {error.strerror}") from None
    try:
        _run(root, part, builder)
        _swap(part, site)
    finally:
        rmtree(part, ignore_errors=True)


def _run(root: Path, part: Path, builder: str) -> None:
    if builder == "mkdocs":
        _call(root, ["mkdocs", "build", "--strict", "--quiet", "--site-dir", str(part)])
        return
    # Zensical writes only below the course's folder, so its site is made there and moved.
    with TemporaryDirectory(prefix=".coursepack-", dir=root) as own:
        with _zensical_settings(root, Path(own) / "site") as settings:
            _call(root, ["zensical", "build", "--strict", "--clean", "--config-file", settings.name])
        part.rmdir()
        move(Path(own) / "site", part)


def _call(root: Path, command: list[str]) -> None:
    if find_spec(command[0]) is None:
        raise click.ClickException(f"{command[0]} is not installed here; it comes with: pip install {command[0]}")
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=root, env=environment(root), capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise click.ClickException(f"{command[0]} could not build the site; the old one is as it was.\n{said}")


def environment(root: Path) -> dict[str, str]:
    """The environment of a builder: it finds the course and our part of the theme, and keeps a notice to itself.

    The notice is about the builder's next version.
    """
    ours = {"COURSEPACK_ROOT": str(root), "COURSEPACK_ASSETS": str(ASSETS), "NO_MKDOCS_2_WARNING": "1"}
    return {**os.environ, **ours}


@contextmanager
def _zensical_settings(root: Path, site: Path) -> Iterator[Path]:
    settings = root / ZENSICAL_SETTINGS
    kept = [line for line in (root / "mkdocs.yml").read_text("utf-8").split("\n") if not line.startswith("site_dir:")]
    settings.write_text("\n".join([*kept, f"site_dir: {os.path.relpath(site, root)}", ""]), "utf-8")
    try:
        yield settings
    finally:
        settings.unlink(missing_ok=True)


def _swap(part: Path, site: Path) -> None:
    """Put the new site in the place of the old one, in two renames."""
    part.chmod(0o755)
    old = part.with_name(part.name + "-old")
    if site.exists():
        site.rename(old)
    part.rename(site)
    rmtree(old, ignore_errors=True)
