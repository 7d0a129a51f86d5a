"""The one door to the disk: gather a course's files as values, and write whole files or none."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

LARGEST = 32 * 1024 * 1024
FOLDERS = ("docs", "quizzes", "seeds")
SETTINGS = ("mkdocs.yml", "pyproject.toml")
READ = (".md", ".yaml", ".json", ".csv", ".svg")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Stands for the content of a file that could not be taken in, and says why."""

    why: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Files:
    """A course's files as values: texts by path from the root, and the name of every file there is.

    `extra` are files from elsewhere that are to be read as if they belonged here; `environment` holds the variables
    that a builder's settings may name.
    """

    texts: Mapping[str, str | Unreadable] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    extra: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


def real(path: Path) -> Path:
    """The whole path with all links followed; unlike `Path.resolve` also of links that lead in a circle."""
    return Path(os.path.realpath(path))


def find_root(start: Path) -> Path | None:
    """The nearest folder upward that holds `mkdocs.yml` and `quizzes/`; None when there is none."""
    for folder in (real(start), *real(start).parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "quizzes").is_dir():
            return folder
    return None


def gather(root: Path, extra: Mapping[str, Path] | None = None) -> Files:
    """Read a course from disk. `extra` maps the name to be shown to a file outside the course's folders.

    A folder that cannot be listed stands among the texts with a slash at its end, as what it is: unreadable.
    """
    closed = dict[str, str | Unreadable]()

    def cannot_list(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            name = Path(error.filename).relative_to(root).as_posix()
            closed[f"{name}/"] = Unreadable((error.strerror or str(error)).lower())

    paths = {name: root / name for name in SETTINGS if name == "mkdocs.yml" or (root / name).exists()}
    for top in FOLDERS:
        for folder, folders, names in os.walk(root / top, onerror=cannot_list):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = Path(folder, name)
                paths[path.relative_to(root).as_posix()] = path
    wanted = {name: path for name, path in paths.items() if path.suffix in READ or name in SETTINGS}
    texts = {name: read_text(path) for name, path in {**wanted, **(extra or {})}.items()} | closed
    return Files(texts, frozenset(paths), tuple(extra or ()), dict(os.environ))


def read_text(path: Path) -> str | Unreadable:
    """A file's text, which must be UTF-8 of bearable size; a byte-order mark is dropped."""
    try:
        if not path.is_file():
            return Unreadable("there is no such file" if not path.exists() else "this is not a file")
        if path.stat().st_size > LARGEST:
            return Unreadable(f"the file is larger than {LARGEST // 2**20} MB")
        return decode(path.read_bytes())
    except OSError as error:
        return Unreadable((error.strerror or str(error)).lower())


def decode(content: bytes) -> str | Unreadable:
    """UTF-8 bytes as text with plain line ends, or the place of the first byte that is not UTF-8."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Unreadable("the file is UTF-16")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, start = before.count(b"\n") + 1, before.rfind(b"\n") + 1
        column = len(before[start:].decode("utf-8", "replace")) + 1
        # Windows-1252 is what older editors wrote; there each byte but five is a letter or a sign.
        sign = content[error.start : error.start + 1].decode("cp1252", "replace")
        meant = (
            f': the sign here may be "{sign}" in an older encoding' if sign.isprintable() and sign != "\ufffd" else ""
        )
        return Unreadable(f"the file is not UTF-8{meant}", line, column)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place at once, so that a reader, or a crash, never meets half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
