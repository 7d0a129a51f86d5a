"""Remember what the last check of a course found, until a byte of the course or of this program changes.

One small JSON file per course, in the user's own cache folder: nothing that a repository brings along is believed.
"""

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from coursepack import __version__
from coursepack.ground.files import Files, Unreadable, write_whole
from coursepack.ground.problem import Fix, Problem, Related
from coursepack.ground.span import Span
from coursepack.reading.schema import SHELVES

PACKAGE = Path(__file__).parents[1]


def recalled(root: Path, mark: str) -> list[Problem] | None:
    """What was found in the course at `root` when its content had this mark; None if that is not known."""
    try:
        kept = json.loads(_file(root).read_bytes())
        return [_problem(each) for each in kept["problems"]] if kept["mark"] == mark else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(root: Path, mark: str, problems: Iterable[Problem]) -> None:
    """Keep it; where that cannot be done, the next check works anew."""
    kept = {"mark": mark, "problems": [_plain(problem) for problem in problems]}
    with suppress(OSError, UnicodeEncodeError):
        write_whole(_file(root), json.dumps(kept).encode())


def mark_of(files: Files) -> str:
    """A digest of all that a check depends on: the files, the environment their settings name, this program."""
    digest = sha256(f"{__version__} {sys.version}".encode())
    schemas = (path for shelf in SHELVES for path in shelf.glob("*.schema.json"))
    for path in (*sorted(PACKAGE.rglob("*.py")), *schemas):
        about = path.stat()
        digest.update(f"{path.name} {about.st_mtime_ns} {about.st_size}\n".encode())
    for name in sorted(files.names):
        digest.update(name.encode("utf-8", "surrogatepass") + b"\n")
    for name, text in files.texts.items():
        content = repr(text) if isinstance(text, Unreadable) else text
        digest.update(f"{name} {len(content)}\n{content}".encode("utf-8", "surrogatepass"))
    settings = files.texts.get("mkdocs.yml", "")
    for name, value in sorted(files.environment.items()):
        if isinstance(settings, str) and name in settings:
            digest.update(f"{name}={value}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _file(root: Path) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(home, "coursepack", sha256(str(root).encode("utf-8", "surrogateescape")).hexdigest()[:16] + ".json")


def _plain(problem: Problem) -> list[Any]:
    related = [[other.span, other.words] for other in problem.related]
    fix = [problem.fix.span, problem.fix.text] if problem.fix else None
    return [problem.id, problem.severity, problem.span, problem.message, problem.remedy, related, fix]


def _problem(plain: list[Any]) -> Problem:
    id, severity, span, message, remedy, others, fixed = plain
    related = tuple(Related(Span(*place), words) for place, words in others)
    fix = Fix(Span(*fixed[0]), fixed[1]) if fixed else None
    return Problem(id, severity, Span(*span), message, remedy, related, fix)
