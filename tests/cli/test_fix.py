"""`coursepack check --fix`: one safe mend is made, and every other byte stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st

from coursepack.cli._mending import mended_bytes
from coursepack.ground.files import decode
from coursepack.ground.problem import Fix
from coursepack.ground.span import Span

Run = Callable[..., Result]
MENDS = [
    ("    options:\n", "    optoins:\n"),
    ("    type: single-choice\n", "    type: single-chioce\n"),
    ("    type: single-choice\n", "    type: Single-Choice\n"),
    ("    level: apply\n", "    level: “apply”\n"),
    ("        correct: true\n", "        correct: yes\n"),
    ("        correct: true\n", '        correct: "true"\n'),
    ("    answer: false\n", "    answer: wrong\n"),
]
# What could be meant in more than one way, or would change what learners are told.
LEFT = [
    ("    level: apply\n", "    level: hard\n"),
    ("    prompt: In the invented", "    prompt: x\n    promt: In the invented"),
    ("    objective: tell-trigger", "    objective: tel-trigger"),
    ("    answer: false\n", "    answer: perhaps\n"),
    ("  - id: envoy-on-the-ruling", "  - id: Envoy_on the ruling"),
]


@pytest.mark.parametrize(("right", "wrong"), MENDS)
def test_what_has_one_safe_mend_becomes_what_it_was(right: str, wrong: str, kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    before = path.read_text("utf-8")
    path.write_text(before.replace(right, wrong, 1), "utf-8")
    result = run("check", "--fix", cwd=kora)
    assert path.read_text("utf-8") == before
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "mended 1 place\n")


@pytest.mark.parametrize("points", ['"2"', "“2”", "1,5"])
def test_a_number_typed_as_a_text_becomes_one(points: str, kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    before = path.read_text("utf-8")
    path.write_text(before.replace("    level: analyze\n", f"    level: analyze\n    points: {points}\n"), "utf-8")
    assert run("check", "--fix", cwd=kora).exit_code == 0
    number = points.strip('"“”').replace(",", ".")
    assert path.read_text("utf-8") == before.replace("level: analyze\n", f"level: analyze\n    points: {number}\n")


@pytest.mark.parametrize(("right", "wrong"), LEFT)
def test_what_has_none_stays_and_is_said(right: str, wrong: str, kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    spoiled = path.read_text("utf-8").replace(right, wrong, 1)
    path.write_text(spoiled, "utf-8")
    result = run("check", "--fix", cwd=kora)
    assert path.read_text("utf-8") == spoiled
    assert result.exit_code == 1
    assert "mended" not in result.stderr


def test_windows_line_ends_a_byte_order_mark_and_trailing_spaces_stay(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    sound = b"\xef\xbb\xbf" + path.read_bytes().replace(b"points", b"points  ").replace(b"\n", b"\r\n")
    path.write_bytes(sound.replace(b"options:", b"optoins:"))
    assert run("check", "--fix", cwd=kora).stderr == "mended 2 places\n"
    assert path.read_bytes() == sound


def test_one_mend_may_bring_to_light_another(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    sound = path.read_text("utf-8")
    path.write_text(sound.replace("options:", "optoins:").replace("correct: true", "correct: yes"), "utf-8")
    run("check", "--fix", cwd=kora)
    assert path.read_text("utf-8") == sound


def test_an_excuse_without_a_cause_is_taken_away_with_its_line(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    sound = path.read_text("utf-8")
    path.write_text(sound.replace("  - id: envoy", "  # coursepack: ignore exam-twin – why\n  - id: envoy"), "utf-8")
    run("check", "--fix", cwd=kora)
    assert path.read_text("utf-8") == sound
    path.write_text(sound.replace("answer: false\n", "answer: false  # coursepack: ignore exam-twin – why\n"), "utf-8")
    run("check", "--fix", cwd=kora)
    assert path.read_text("utf-8") == sound


def test_without_fix_nothing_is_written(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    path.write_text(path.read_text("utf-8").replace("options:", "optoins:"), "utf-8")
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    run("check", cwd=kora)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_of_two_mends_that_overlap_the_first_is_made() -> None:
    fixes = [Fix(Span("a", 1, 1, 1, 4), "x"), Fix(Span("a", 1, 2, 1, 3), "y"), Fix(Span("a", 1, 5, 1, 6), "z")]
    assert mended_bytes(b"abcdef", fixes) == (b"xdzf", 2)


@given(st.text(alphabet="ab\n\r\u2028\u00e9😀", max_size=30), st.integers(0, 30), st.integers(0, 5))
def test_the_place_that_is_mended_is_the_one_that_reading_sees(text: str, start: int, length: int) -> None:
    read = decode(text.encode())
    assert isinstance(read, str)
    start = min(start, len(read))
    end = min(start + length, len(read))
    if "\n" in read[start:end]:
        return
    line, column = read.count("\n", 0, start) + 1, start - (read.rfind("\n", 0, start) + 1) + 1
    mended, _ = mended_bytes(text.encode(), [Fix(Span("a", line, column, line, column + end - start), "<>")])
    assert decode(mended) == read[:start] + "<>" + read[end:]
    assert mended.count(b"\r") == text.encode().count(b"\r")
