"""Run a site builder on a course, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from shutil import copytree, move, rmtree
from tempfile import TemporaryDirectory, mkdtemp

import click

from coursepack.cli._own_settings import own_settings
from coursepack.model.course import Course
from coursepack.site import finishing, offline

ASSETS = Path(__file__).parents[1] / "site" / "assets"
BUILDERS = ("mkdocs", "zensical")


def build_site(root: Path, course: Course, site: Path, builder: str) -> None:
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
        finishing.finish(part, course)
        _swap(part, site)
    finally:
        rmtree(part, ignore_errors=True)


def build_offline(root: Path, course: Course, builder: str) -> bytes:
    """The site of the course at `root` as one zip that works from a folder, without a server or a network.

    ClickException when the builder fails or is not installed.
    """
    with TemporaryDirectory(prefix=".coursepack-", dir=root) as own:
        docs, site = Path(own) / "docs", Path(own) / "site"
        copytree(root / "docs", docs)
        if not (docs / offline.ALL_PAGES).exists():
            (docs / offline.ALL_PAGES).write_text(offline.all_pages(course), "utf-8")
        changes = {"docs_dir": os.path.relpath(docs, root), **offline.SETTINGS}
        _call(root, _command(builder), {**changes, "site_dir": os.path.relpath(site, root)}, offline.ENVIRONMENT)
        finishing.slim(site)
        finishing.tell_pages(site)
        files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
        return offline.zipped({name: path.read_bytes() for name, path in files.items() if offline.wanted(name)})


def _run(root: Path, part: Path, builder: str) -> None:
    if builder == "mkdocs":
        _call(root, [*_command(builder), "--strict", "--site-dir", str(part)])
        return
    # Zensical writes only below the course's folder, and takes the folder of the site from its settings only.
    with TemporaryDirectory(prefix=".coursepack-", dir=root) as own:
        site = Path(own) / "site"
        _call(root, [*_command(builder), "--strict"], {"site_dir": os.path.relpath(site, root)})
        part.rmdir()
        move(site, part)


def _command(builder: str) -> list[str]:
    return [builder, "build", "--quiet"] if builder == "mkdocs" else [builder, "build", "--clean"]


def _call(
    root: Path, command: list[str], changes: Mapping[str, str] | None = None, more: Mapping[str, str] | None = None
) -> None:
    """Run a builder, with `changes` to the course's settings and `more` in its environment."""
    if find_spec(command[0]) is None:
        raise click.ClickException(f"{command[0]} is not installed here; it comes with: pip install {command[0]}")
    with own_settings(root, changes or {}) as settings:
        done = subprocess.run(
            [sys.executable, "-m", *command, "--config-file", settings.name],
            cwd=root,
            env={**environment(root), **(more or {})},
            capture_output=True,
            text=True,
            check=False,
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


def _swap(part: Path, site: Path) -> None:
    """Put the new site in the place of the old one, in two renames."""
    part.chmod(0o755)
    old = part.with_name(part.name + "-old")
    if site.exists():
        site.rename(old)
    part.rename(site)
    rmtree(old, ignore_errors=True)
