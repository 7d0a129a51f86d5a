"""No command removes, overwrites or publishes what it should not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("target", [".", "..", "docs", "quizzes", "seeds/site", "../mine", "mkdocs.yml"])
def test_a_site_is_never_built_over_anything_but_a_site(target: str, kora: Path, run: Run) -> None:
    (kora.parent / "mine").mkdir()
    (kora.parent / "mine" / "thesis.txt").write_text("years of work")
    before = contents(kora.parent)
    assert run("build", "--site-dir", target, cwd=kora).exit_code == 2
    assert contents(kora.parent) == before


@pytest.mark.parametrize("target", ["docs", "docs/downloads", "quizzes", "seeds"])
def test_nothing_is_exported_into_the_course(target: str, kora: Path, run: Run) -> None:
    before = contents(kora)
    assert run("export", "json", "--exam", "--out", target, cwd=kora).exit_code == 2
    assert contents(kora) == before


def test_exports_go_beside_the_course_s_folders_wherever_we_stand(kora: Path, run: Run) -> None:
    assert run("export", "json", "--exam", cwd=kora / "docs").stdout == "../exports/exam/demo.json\n"
    assert (kora / "exports" / "exam" / "demo.json").exists()


def test_an_export_to_an_impossible_place_is_said(kora: Path, run: Run) -> None:
    result = run("export", "json", "--out", "mkdocs.yml/x", cwd=kora)
    assert result.exit_code == 1
    assert "cannot write mkdocs.yml/x/demo.json" in result.output


def test_fingerprints_are_not_written_from_a_broken_record(kora: Path, run: Run) -> None:
    path = kora / "seeds" / "quotations.yaml"
    path.write_text(path.read_text("utf-8").replace("speaker:", "speeker:"), encoding="utf-8")
    before = contents(kora)
    result = run("source", "article.txt", cwd=kora)
    assert result.exit_code == 1
    assert 'unknown key "speeker"' in result.stdout
    assert contents(kora) == before


@pytest.mark.parametrize("slug", ["../seeds/claims", "exam/demo", "Demo"])
def test_a_new_question_goes_only_into_a_bank(slug: str, kora: Path, run: Run) -> None:
    before = contents(kora)
    assert run("new", "question", slug, cwd=kora).exit_code == 2
    assert contents(kora) == before


def test_a_bank_that_a_question_would_break_is_left_alone(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    title, questions = path.read_text("utf-8").split("\n", 2)[1:]
    path.write_text(f"{questions}{title}\n", encoding="utf-8")
    before = contents(kora)
    result = run("new", "question", "demo", cwd=kora)
    assert result.exit_code == 1
    assert "paste this under questions" in result.output
    assert contents(kora) == before


def test_windows_line_ends_stay_windows_line_ends(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("new", "question", "demo", cwd=kora).exit_code == 0
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


def test_a_new_question_has_an_id_that_no_bank_uses(kora: Path, run: Run) -> None:
    run("new", "question", "demo", cwd=kora)
    assert run("new", "question", "demo", "--exam", cwd=kora).stdout.endswith(": new-single-choice-2\n")


def test_a_module_may_be_called_null(kora: Path, run: Run) -> None:
    run("new", "module", "null", cwd=kora)
    settings = kora / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("nav:\n", "nav:\n  - null/index.md\n"), encoding="utf-8")
    assert run("check", cwd=kora).stdout == ""


@pytest.mark.parametrize("name", ["article.txt", "quizzes/more.yml", "quizzes/extra/x.yaml", "../x.yml"])
def test_a_file_that_nothing_reads_is_not_called_clean(name: str, kora: Path, run: Run) -> None:
    path = kora / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("{{{")
    result = run("check", name, cwd=kora)
    assert result.exit_code == 2
    assert "is not read: banks lie in quizzes/" in result.output
