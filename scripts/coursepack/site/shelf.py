"""What the course holds, read from disk when a page asks for it and kept until the file changes.

Both builders make a new Markdown reader for every page, so what must be read once lives here, in the module.
"""

import os
import time
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from mimetypes import guess_type
from pathlib import Path
from typing import Any, TypeVar

from coursepack.ground.files import Files, Unreadable, find_root, read_text
from coursepack.ground.problem import Problem
from coursepack.ground.yaml_tree import Place
from coursepack.model.bank import EVERY_BANK, Bank, is_bank
from coursepack.model.course import Module, Term
from coursepack.model.reading_time import minutes
from coursepack.model.source import Record
from coursepack.reading.banks import read_bank
from coursepack.reading.pages import GLOSSARY, read_page, read_terms
from coursepack.reading.record import read_record
from coursepack.reading.settings import SETTINGS, Settings, read_settings
from coursepack.site.fault import BuildFault

Value = TypeVar("Value")
Stamp = tuple[tuple[str, int, int], ...]

# What takes many files to know is looked at again after this time (seconds), not for every page of a build.
FRESH = 0.3
LARGEST_PICTURE = 256 * 1024


def open_shelf() -> "Shelf":
    """The shelf of the course that is being built: COURSEPACK_ROOT, or the nearest one upward from here."""
    return _shelf(os.environ.get("COURSEPACK_ROOT", ""), os.getcwd())


@cache
def _shelf(named: str, here: str) -> "Shelf":
    root = Path(named).resolve() if named else find_root(Path(here))
    if root is None or not (root / "quizzes").is_dir():
        raise BuildFault(f"there is no course in {named or here}; build from its folder, or set COURSEPACK_ROOT to it")
    return Shelf(root)


class Shelf:
    """One course's banks, record, terms and figures."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._kept: dict[str, tuple[Stamp, Any]] = {}
        self._looked: dict[str, tuple[float, Any]] = {}
        self._lines: dict[str, str] = {}

    def bank(self, path: str) -> Bank:
        """The bank at a path from the root. BuildFault if there is none, or if it has an error."""
        return self._keep(path, (path,), lambda: self._read_bank(path))

    def record(self) -> Record:
        """The source record. BuildFault if it has an error."""
        return self._look("seeds", self._find_record)

    def settings(self) -> Settings:
        """What `mkdocs.yml` says of the course."""
        return self._keep(SETTINGS, (SETTINGS,), self._read_settings)

    def practice(self) -> list[tuple[Module, Bank]]:
        """Every module that has a practice bank, with it, in the order of the navigation."""
        order = {path: place for place, (path, _) in enumerate(self.settings().nav)}
        modules = sorted(self.modules().values(), key=lambda each: order.get(f"docs/{each.slug}/index.md", len(order)))
        paths = [(module, f"quizzes/{module.slug}.yaml") for module in modules]
        return [(module, self.bank(path)) for module, path in paths if (self.root / path).is_file()]

    def terms(self) -> dict[str, Term]:
        """The glossary's terms by anchor."""
        return self._keep(GLOSSARY, (GLOSSARY,), self._read_terms)

    def holders(self) -> dict[str, str]:
        """Which page, from docs/, shows each file of the record as a whole: {"source": "source.md"}."""
        return self._look("docs", self._find_holders)

    def modules(self) -> dict[str, Module]:
        """Every module by its slug."""
        return self._look("modules", self._find_modules)

    def module_of(self, path: str) -> Module | None:
        """The module whose page lies at a path from the root; None for other pages."""
        parts = path.split("/")
        return self.modules().get(parts[1]) if len(parts) == 3 and parts[0] == "docs" else None

    def objective(self, id: str) -> str:
        """What an objective says; nothing for one that no module states."""
        stated = (each for module in self.modules().values() for each in module.objectives)
        return next((each.sentence for each in stated if each.id == id), "")

    def minutes(self, path: str) -> int:
        """How long the page at a path takes, with the questions that stand on it."""
        page = self._keep(path, (path,), lambda: read_page(path, self.text(path) or "")[0])
        placed = [(each.bank, each.target) for each in page.placements if each.alone and is_bank(each.bank)]
        placed = [each for each in placed if each[0] != EVERY_BANK]  # how many are due nobody knows here
        return minutes(page.words, (question for bank, target in placed for question in self.bank(bank).asked(target)))

    def source(self, id: str) -> str:
        """The address of a question's line in the repository, by the edit links' own; nothing without such links."""
        edit = self._edit_address()
        return edit + self._lines[id] if edit and id in self._lines else ""

    def text(self, path: str) -> str | None:
        """A file's text; None if it is not there or cannot be read."""
        text = read_text(self.root / path)
        return text if isinstance(text, str) else None

    def picture(self, path: str) -> str:
        """A picture beside a bank, as an address that holds the picture itself: quizzes/ is no part of the site."""
        file, kind = self.root / path, guess_type(path)[0]
        if not file.is_file() or not (kind or "").startswith("image/"):
            raise BuildFault(f"{path} is not a picture")
        if file.stat().st_size > LARGEST_PICTURE:
            raise BuildFault(f"{path} is larger than {LARGEST_PICTURE // 1024} kB; make the picture smaller")
        return f"data:{kind};base64,{b64encode(file.read_bytes()).decode('ascii')}"

    def _look(self, key: str, find: Callable[[], Value]) -> Value:
        looked = self._looked.get(key)
        if looked is None or time.monotonic() - looked[0] > FRESH:
            looked = self._looked[key] = (time.monotonic(), find())
        value: Value = looked[1]
        return value

    def _keep(self, key: str, paths: tuple[str, ...], read: Callable[[], Value]) -> Value:
        stamp = tuple(map(self._stamp, paths))
        kept = self._kept.get(key)
        if kept is None or kept[0] != stamp:
            kept = self._kept[key] = (stamp, read())
        value: Value = kept[1]
        return value

    def _stamp(self, path: str) -> tuple[str, int, int]:
        try:
            stat = os.stat(os.path.join(self.root, path))  # pathlib would take four times as long
        except OSError:
            return path, 0, -1
        return path, stat.st_mtime_ns, stat.st_size

    def _read_bank(self, path: str) -> Bank:
        text = read_text(self.root / path)
        if isinstance(text, Unreadable):
            raise BuildFault(f"{path}: {text.why}")
        bank, problems = read_bank(path, text)
        _stop_at_errors(problems)
        if bank is None:
            raise BuildFault(f"{path}: this is not a bank of questions")
        # A sound bank needs its places no more; kept, they would burden every later sweep of the garbage collector.
        self._lines |= {each.id: f"{path}#L{each.place.span().line}" for each in bank.questions}
        nowhere = Place(path, (0, 0, 0, 0))
        questions = tuple(replace(question, place=nowhere) for question in bank.questions)
        return replace(bank, questions=questions, place=nowhere)

    def _edit_address(self) -> str:
        """Where the course's files can be looked at: a line of a file is shown there, not where it is edited."""
        edit = self.settings().edit_uri
        whole = edit.startswith("https://") and edit.endswith("/docs/")
        return edit.removesuffix("docs/").replace("/edit/", "/blob/", 1) if whole else ""

    def _find_record(self) -> Record:
        names = tuple(f"seeds/{path.name}" for path in sorted((self.root / "seeds").glob("*")))
        return self._keep("seeds", names, lambda: self._read_record(names))

    def _read_record(self, names: tuple[str, ...]) -> Record:
        record, problems = read_record(Files({name: read_text(self.root / name) for name in names}, frozenset(names)))
        _stop_at_errors(problems)
        return record

    def _read_settings(self) -> Settings:
        files = Files({SETTINGS: self.text(SETTINGS) or ""}, frozenset({SETTINGS}), environment=dict(os.environ))
        return read_settings(files)[0]

    def _read_terms(self) -> dict[str, Term]:
        text = self.text(GLOSSARY)
        return read_terms(GLOSSARY, text) if text else {}

    def _find_modules(self) -> dict[str, Module]:
        paths = sorted(path.relative_to(self.root).as_posix() for path in self.root.glob("docs/*/index.md"))
        return self._keep("modules", tuple(paths), lambda: self._read_modules(paths))

    def _read_modules(self, paths: list[str]) -> dict[str, Module]:
        read = (read_page(path, self.text(path) or "")[1] for path in paths)
        return {module.slug: module for module in read if module}

    def _find_holders(self) -> dict[str, str]:
        walk = os.walk(self.root / "docs")
        whole = sorted(f"{folder}/{name}" for folder, _, names in walk for name in names if name.endswith(".md"))
        paths = tuple(path.removeprefix(f"{self.root}/").replace(os.sep, "/") for path in whole)
        return self._keep("holders", paths, lambda: self._read_holders(paths))

    def _read_holders(self, paths: tuple[str, ...]) -> dict[str, str]:
        found: dict[str, str] = {}
        for path in paths:
            text = self.text(path)
            if text and "seeds/" in text:
                for citation in read_page(path, text)[0].citations:
                    if citation.alone and not citation.target:
                        found.setdefault(citation.record, path.removeprefix("docs/"))
        return found


def _stop_at_errors(problems: list[Problem]) -> None:
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        more = f" (and {len(errors) - 1} more; run coursepack check)" if len(errors) > 1 else ""
        raise BuildFault(f"{errors[0].span}: {errors[0].sentence} [{errors[0].id}]{more}")
