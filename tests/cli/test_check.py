"""`coursepack check` as it is called."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def spoil(course: Path) -> None:
    """Leave one error in a bank."""
    path = course / "quizzes" / "demo.yaml"
    path.write_text(path.read_text("utf-8").replace("objective: tell", "objective: tel", 1), encoding="utf-8")


def test_a_course_in_order_prints_nothing(kora: Path, run: Run) -> None:
    result = run("check", "--strict", cwd=kora)
    assert (result.exit_code, result.stdout) == (0, "")


def test_an_error_goes_to_stdout_and_the_count_to_stderr(kora: Path, run: Run) -> None:
    spoil(kora)
    result = run("check", cwd=kora)
    assert (result.exit_code, result.stderr) == (1, "1 error\n")
    assert result.stdout.startswith("quizzes/demo.yaml:7:16: error: there is no objective")


def test_it_runs_from_any_folder_and_names_files_as_seen_from_there(kora: Path, run: Run) -> None:
    spoil(kora)
    assert run("check", cwd=kora / "quizzes").stdout.startswith("demo.yaml:7:16:")
    assert run("check", cwd=kora / "docs" / "demo").stdout.startswith("../../quizzes/demo.yaml:7:16:")


def test_root_names_another_course_before_and_after_the_command(kora: Path, run: Run) -> None:
    spoil(kora)
    for arguments in (("--root", "kora", "check"), ("check", "--root", "kora")):
        assert run(*arguments, cwd=kora.parent).stdout.startswith("kora/quizzes/demo.yaml:7:16:")


def test_paths_choose_what_is_reported(kora: Path, run: Run) -> None:
    spoil(kora)
    assert run("check", "docs", cwd=kora).exit_code == 0
    assert run("check", "quizzes", cwd=kora).exit_code == 1
    assert run("check", "quizzes/demo.yaml", cwd=kora).exit_code == 1
    assert run("check", "quizzes/exam", cwd=kora).exit_code == 0


def test_a_bank_from_elsewhere_can_be_tried_out(kora: Path, run: Run) -> None:
    text = (kora / "quizzes" / "demo.yaml").read_text("utf-8").replace("- id: ", "- id: new-")
    (kora.parent / "downloaded.yaml").write_text(text, encoding="utf-8")
    assert run("check", "../downloaded.yaml", cwd=kora).stdout == ""
    (kora.parent / "downloaded.yaml").write_text(text.replace("tell-trigger", "tel-trigger"), encoding="utf-8")
    assert run("check", "../downloaded.yaml", cwd=kora).stdout.startswith("../downloaded.yaml:7:16: error:")


def test_the_report_for_programs_is_json_even_when_there_is_nothing(kora: Path, run: Run) -> None:
    assert json.loads(run("check", "--format", "json", cwd=kora).stdout) == {"version": 1, "problems": []}
    spoil(kora)
    assert json.loads(run("check", "--format", "json", cwd=kora).stdout)["problems"][0]["line"] == 7


def test_the_report_for_pull_requests_names_the_line(kora: Path, run: Run) -> None:
    spoil(kora)
    assert run("check", "--format", "github", cwd=kora).stdout.startswith("::error file=quizzes/demo.yaml,line=7,")


def test_wrong_usage_has_exit_status_two(tmp_path: Path, run: Run) -> None:
    for arguments in (
        ("check",),
        ("check", "gone"),
        ("check", "--format", "xml"),
        ("chekc",),
        ("check", "--root", "x"),
    ):
        result = run(*arguments, cwd=tmp_path)
        assert result.exit_code == 2, arguments
    assert 'no command "chekc"; did you mean "check"?' in run("chekc", cwd=tmp_path).output


def test_a_folder_named_like_a_bank_and_a_dangling_link_are_said_and_not_raised(kora: Path, run: Run) -> None:
    (kora / "quizzes" / "folder.yaml").mkdir()
    (kora / "quizzes" / "gone.yaml").symlink_to(kora / "nowhere")
    result = run("check", cwd=kora)
    assert result.exit_code == 1
    assert "quizzes/gone.yaml:1:1: error: cannot read this file: there is no such file" in result.stdout
