"""Files that are no files, or too much of one: a message for each, no waiting, no memory without bounds."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from coursepack.ground.files import LARGEST, read_text

PATIENCE = 60
# Says at the end how much memory was taken at most. A child's own count, as the parent's would hold other tests' too.
CHECK = """
import sys
from coursepack.cli import main
try:
    main(["check", "--no-cache", "--root", sys.argv[1], *sys.argv[2:]])
finally:
    peaks = [line for line in open("/proc/self/status") if line.startswith("VmHWM")]
    print("\\npeak", *peaks, file=sys.stderr)
"""


def check(course: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The check of a course in a process of its own, which must come to an end and find something."""
    command = [sys.executable, "-c", CHECK, str(course), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, cwd=course)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False), done.stderr
    return done


def peak(done: "subprocess.CompletedProcess[str]") -> int:
    """Megabytes."""
    return int(done.stderr.rpartition("VmHWM:")[2].split()[0]) // 1024


@pytest.fixture
def strange(kora: Path) -> list[str]:
    """Banks and pages that are no files, put into the course: their names."""
    quizzes = kora / "quizzes"
    os.mkfifo(quizzes / "pipe.yaml")
    os.mkfifo(kora / "docs" / "pipe.md")
    (quizzes / "loop.yaml").symlink_to(quizzes / "pool.yaml")
    (quizzes / "pool.yaml").symlink_to(quizzes / "loop.yaml")
    (quizzes / "nowhere.yaml").symlink_to(quizzes / "gone.yaml")
    (quizzes / "zeros.yaml").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as plug:
        # The path of a socket must be short.
        here = Path.cwd()
        os.chdir(quizzes)
        plug.bind("plug.yaml")
        os.chdir(here)
    names = ("pipe", "loop", "pool", "nowhere", "zeros", "plug")
    return [*(f"quizzes/{name}.yaml" for name in names), "docs/pipe.md"]


def test_what_is_no_file_is_said_and_not_waited_for(kora: Path, strange: list[str]) -> None:
    said = check(kora).stdout
    for name in strange:
        assert f"{name}:1:1: error: cannot read this file: " in said
    assert said.count("[unreadable-file]") == len(strange)


def test_what_is_no_file_may_be_named(kora: Path, strange: list[str]) -> None:
    pipes = [name for name in strange if "pipe" in name or "plug" in name]
    assert check(kora, *pipes).stdout.count("[unreadable-file]") == len(pipes) == 3


def test_a_device_that_is_named_is_wrong_usage(kora: Path, strange: list[str], run: Callable[..., Result]) -> None:
    assert run("check", "--root", str(kora), str(kora / "quizzes" / "zeros.yaml")).exit_code == 2


def test_folders_in_a_circle_are_walked_once_and_a_folder_may_be_called_like_a_bank(
    kora: Path, run: Callable[..., Result]
) -> None:
    (kora / "quizzes" / "again").symlink_to(kora / "quizzes")
    (kora / "docs" / "up").symlink_to(kora)
    (kora / "quizzes" / "folder.yaml").mkdir()
    (kora / "docs" / "folder.md").mkdir()
    assert run("check", "--root", str(kora)).stdout == ""


@pytest.mark.parametrize("command", [["check"], ["stats"], ["export", "json"]])
def test_a_root_that_leads_in_a_circle_is_wrong_usage(
    kora: Path, run: Callable[..., Result], command: list[str]
) -> None:
    (kora / "a").symlink_to("b")
    (kora / "b").symlink_to("a")
    assert run(*command, "--root", str(kora / "a")).exit_code == 2


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OSError(5, "Input/output error")])
def test_a_file_that_cannot_be_read_is_said(
    kora: Path, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    whole = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "demo.yaml":
            raise error
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    done = run("check", "--root", str(kora))
    assert done.exit_code == 1
    assert f"demo.yaml:1:1: error: cannot read this file: {str(error.strerror).lower()}" in done.stdout


def test_a_file_that_goes_after_it_was_listed_is_said(
    kora: Path, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.walk

    def walk(top: Path) -> list[tuple[str, list[str], list[str]]]:
        listed = list(whole(top))
        if Path(top).name == "quizzes":
            (kora / "quizzes" / "demo.yaml").unlink()
        return listed

    monkeypatch.setattr(os, "walk", walk)
    done = run("check", "--root", str(kora))
    assert done.exit_code == 1
    assert "demo.yaml:1:1: error: cannot read this file: there is no such file" in done.stdout


def test_a_file_that_goes_while_it_is_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_file", lambda path: True)
    assert "no such file" in str(read_text(tmp_path / "gone.yaml"))


def test_a_file_of_100_mb_is_refused_and_not_read(kora: Path) -> None:
    with (kora / "quizzes" / "large.yaml").open("wb") as large:
        large.truncate(100_000_000)
    done = check(kora)
    assert f"the file is larger than {LARGEST // 2**20} MB" in done.stdout
    assert peak(done) < 100


def test_a_text_as_long_as_a_file_may_be_takes_a_few_times_its_size(kora: Path) -> None:
    text = "a" * (LARGEST - 100)
    (kora / "quizzes" / "demo.yaml").write_text(f'title: "{text}"\nquestions: []\n', "utf-8")
    done = check(kora)
    assert "[too-few]" in done.stdout
    assert len(done.stdout) < 10_000
    assert peak(done) < 10 * LARGEST // 2**20


def test_of_a_million_faults_in_a_bank_ten_thousand_are_told(kora: Path) -> None:
    (kora / "quizzes" / "demo.yaml").write_text("title: x\n" * 1_000_000, "utf-8")
    done = check(kora)
    assert done.stdout.count("[duplicate-key]") == 10_000
    assert "this file has 10,000 such places and is read no further" in done.stdout
    assert peak(done) < 500
