"""A course that has not changed is not read again, and any change is seen."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from coursepack.cli import _course

Run = Callable[..., Result]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Each course that was read, in order."""
    seen, load = list[Path](), _course.load

    def counted(root: Path, *arguments: object, **named: object) -> _course.Loaded:
        seen.append(root)
        return load(root, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(_course, "load", counted)
    return seen


def spoil(course: Path, old: str, new: str, name: str = "quizzes/demo.yaml") -> None:
    """Change a file."""
    path = course / name
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def test_the_second_check_says_the_same_without_reading(kora: Path, run: Run, reads: list[Path]) -> None:
    spoil(kora, "options:", "optoins:")
    first = run("check", "--format", "json", cwd=kora)
    assert len(reads) == 1
    second = run("check", "--format", "json", cwd=kora)
    assert len(reads) == 1
    assert (first.stdout, first.exit_code) == (second.stdout, second.exit_code)
    assert json.loads(second.stdout)["problems"][0]["fix"]["text"] == "options"


@pytest.mark.parametrize("name", ["quizzes/demo.yaml", "docs/index.md", "seeds/claims.yaml", "mkdocs.yml"])
def test_any_change_is_seen(name: str, kora: Path, run: Run, reads: list[Path]) -> None:
    run("check", cwd=kora)
    spoil(kora, "a", "b", name)
    run("check", cwd=kora)
    assert len(reads) == 2


def test_a_file_that_comes_or_goes_and_a_variable_are_seen(
    kora: Path, run: Run, reads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(kora, "site_name", "site_url: !ENV KORA_URL\nsite_name", "mkdocs.yml")
    run("check", cwd=kora)
    (kora / "docs" / "picture.png").write_bytes(b"x")
    run("check", cwd=kora)
    monkeypatch.setenv("KORA_URL", "https://kora.example/")
    run("check", cwd=kora)
    assert len(reads) == 3


def test_no_cache_reads_anew(kora: Path, run: Run, reads: list[Path]) -> None:
    run("check", cwd=kora)
    run("check", "--no-cache", cwd=kora)
    assert len(reads) == 2


@pytest.mark.parametrize("content", ["", "[]", "{", '{"mark": 1}', '{"problems": [[1]], "mark": "?"}', "\x00"])
def test_a_broken_memory_is_forgotten(content: str, kora: Path, run: Run, reads: list[Path]) -> None:
    first = run("check", cwd=kora)
    for path in Path(os.environ["XDG_CACHE_HOME"]).rglob("*.json"):
        path.write_text(content, "utf-8")
    assert run("check", cwd=kora).output == first.output
    assert len(reads) == 2


def test_where_nothing_can_be_kept_everything_works(kora: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(kora / "mkdocs.yml"))
    assert run("check", cwd=kora).exit_code == 0
