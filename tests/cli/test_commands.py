"""The other commands as they are called."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from coursepack.cli import COMMANDS, main
from coursepack.exporters import EXPORTERS
from coursepack.questions import TYPES

Run = Callable[..., Result]


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself_with_an_example(name: str, run: Run) -> None:
    said = run(name, "--help").output
    assert f"coursepack {name}" in said.split("Options:")[0].split("\n", 1)[1] or name == "main"
    assert main.get_command(None, name).short_help  # type: ignore[union-attr, arg-type]


def test_every_example_in_the_help_has_options_that_exist(run: Run) -> None:
    for name in COMMANDS:
        said = run(name, "--help").output
        shown = set(re.findall(r"--[a-z-]+", said.split("Options:")[0]))
        assert shown <= set(re.findall(r"--[a-z-]+", said.split("Options:")[1])) | {"--type"}, name


def test_the_version_is_that_of_the_package(run: Run) -> None:
    from coursepack import __version__

    assert run("--version").output == f"coursepack {__version__}\n"


def test_explain_lists_all_ids_and_shows_one(run: Run) -> None:
    listed = [line.split()[0] for line in run("explain").stdout.splitlines()]
    assert {"missing-feedback", "unknown-key", "yaml-syntax"} <= set(listed)
    page = run("explain", "missing-feedback").stdout
    assert page.startswith("missing-feedback\n\nFind answers that get no reason.")
    assert "Wrong::" in page
    assert "Right::" in page
    assert 'did you mean "missing-key"?' in run("explain", "mising-key").output


def test_stats_counts_what_is_there(kora: Path, run: Run) -> None:
    said = run("stats", cwd=kora).stdout
    assert re.search(r"^demo +5 +2 +\d+ +3 +0 +2$", said, re.M)
    assert "questions by type:  1 multiple-choice, 1 single-choice, 3 true-false" in said
    assert "claims asked about: 1 of 3" in said


def test_coverage_shows_what_teaches_and_what_asks(kora: Path, run: Run) -> None:
    sections, claims, objectives = run("stats", "--coverage", cwd=kora).stdout.strip().split("\n\n")
    assert re.search(r"^overview +2 +–$", sections, re.M)
    assert re.search(r"^explanations +1 +1 / 1$", sections, re.M)
    assert re.search(r"^c01 +unpaid-wages +– +–$", claims, re.M)
    assert re.search(r"^c02 +trigger-and-root +demo/lesson +trigger-in-kora, envoy-on-the-ruling$", claims, re.M)
    assert re.search(r"^tell-trigger-from-root +3 +2 +2 +2 +1$", objectives, re.M)


def test_stats_says_when_something_could_not_be_counted(kora: Path, run: Run) -> None:
    assert run("stats", cwd=kora).stderr == ""
    path = kora / "quizzes" / "demo.yaml"
    path.write_text(path.read_text("utf-8").replace("level: apply", "level: aply", 1), encoding="utf-8")
    assert run("stats", cwd=kora).stderr.startswith("1 error: what could not be read is not counted")


def test_a_new_module_passes_the_checks_as_it_is(kora: Path, run: Run) -> None:
    result = run("new", "module", "second-look", cwd=kora)
    assert result.stdout == "docs/second-look/index.md\nquizzes/second-look.yaml\n"
    # What is left to do is said: the navigation has no line for it yet.
    assert re.findall(r"\[([a-z-]+)\]$", run("check", cwd=kora).stdout, re.M) == ["orphan-page"]
    settings = kora / "mkdocs.yml"
    settings.write_text(
        settings.read_text("utf-8").replace("nav:\n", "nav:\n  - second-look/index.md\n"), encoding="utf-8"
    )
    assert run("check", cwd=kora).stdout == ""


def test_a_new_module_touches_nothing_that_exists(kora: Path, run: Run) -> None:
    before = (kora / "quizzes" / "demo.yaml").read_bytes()
    result = run("new", "module", "demo", cwd=kora)
    assert result.exit_code == 1
    assert "is there already; nothing was written" in result.output
    assert (kora / "quizzes" / "demo.yaml").read_bytes() == before
    assert run("new", "module", "Not A Slug", cwd=kora).exit_code == 2


@pytest.mark.parametrize("kind", TYPES.ids)
def test_a_new_question_is_added_below_and_keeps_every_byte(kind: str, kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    before = path.read_bytes()
    result = run("new", "question", "demo", "--type", kind, cwd=kora)
    assert path.read_bytes().startswith(before)
    line = result.stdout.split(":")[1]
    assert path.read_text("utf-8").split("\n")[int(line) - 1] == f"  - id: new-{kind}"
    run("new", "question", "demo", "--type", kind, cwd=kora)
    result = run("check", cwd=kora)
    assert result.exit_code == 0
    # What is left to do is said: a page has to ask for it, where its set has no place yet; and it was added twice.
    left = {"wrong-use", "unplaced-question", "near-duplicate"}
    assert set(re.findall(r"\[([a-z-]+)\]$", result.stdout, re.M)) <= left


def test_a_new_exam_question_has_no_use(kora: Path, run: Run) -> None:
    run("new", "question", "demo", "--exam", cwd=kora)
    assert "  use:" not in (kora / "quizzes" / "exam" / "demo.yaml").read_text("utf-8")


def test_new_question_names_the_bank_or_type_that_was_meant(kora: Path, run: Run) -> None:
    assert 'no bank "dmeo"; did you mean "demo"?' in run("new", "question", "dmeo", cwd=kora).output
    assert 'did you mean "true-false"?' in run("new", "question", "demo", "--type", "true-flase", cwd=kora).output


def test_export_lists_its_formats(run: Run) -> None:
    assert [line.split()[0] for line in run("export", "--list").stdout.splitlines()] == list(EXPORTERS.ids)


def test_export_writes_a_file_per_bank_and_prints_its_path(kora: Path, run: Run) -> None:
    for form in EXPORTERS.ids:
        result = run("export", form, "--out", "given", cwd=kora)
        assert result.exit_code == 0, result.output
        paths = [line for line in result.stdout.splitlines() if line.startswith("given/")]
        assert len(paths) == 1
        assert (kora / paths[0]).stat().st_size > 100


def test_export_of_exam_banks_is_asked_for(kora: Path, run: Run) -> None:
    run("export", "all", cwd=kora)
    assert not any(b"zebrafish" in path.read_bytes() for path in (kora / "exports").rglob("*.*"))
    run("export", "all", "--exam", cwd=kora)
    assert any(b"zebrafish" in path.read_bytes() for path in (kora / "exports").rglob("*.*"))


def test_export_of_a_course_with_errors_writes_nothing(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    path.write_text(path.read_text("utf-8").replace("        correct: true\n", "", 1), encoding="utf-8")
    result = run("export", "all", cwd=kora)
    assert result.exit_code == 1
    assert result.stderr.endswith("nothing was exported\n")
    assert not (kora / "exports").exists()


def test_export_names_the_format_or_the_bank_that_was_meant(kora: Path, run: Run) -> None:
    assert 'no format "moodle-xlm"; did you mean "moodle-xml"?' in run("export", "moodle-xlm", cwd=kora).output
    assert 'no bank "dmeo"; did you mean "demo"?' in run("export", "json", "--bank", "dmeo", cwd=kora).output
    assert run("export", cwd=kora).exit_code == 2
