"""Every check and every fault of reading: its own wrong and right example, and its pair in tests/banks/err."""

import re
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import Result

from coursepack.cli._catalog import examples, sections

ERR = Path(__file__).parents[1] / "banks" / "err"
CASES = sorted(path for path in ERR.iterdir() if path.suffix != ".out")
PAGES = sections()
# These cannot be shown in print: the bytes are not text, or the text is somebody else's.
WITHOUT_WRONG = {"unreadable-file", "article-mismatch"}
Run = Callable[..., Result]


def try_out(example: str, course: Path, run: Run) -> tuple[set[str], set[str]]:
    """The ids of errors, and of warnings, when the example's file, named in its first line, is laid into the course."""
    name, text = example.split("\n", 1)
    path = course / name.strip("<!->#").strip()
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    said = run("check", cwd=course).stdout
    errors, warnings = (set(re.findall(rf": {kind}: .*\[([a-z-]+)\]$", said, re.M)) for kind in ("error", "warning"))
    return errors, warnings


@pytest.mark.parametrize("id", sorted(set(PAGES) - WITHOUT_WRONG))
def test_the_wrong_example_has_this_problem_and_no_other_error(id: str, kora: Path, run: Run) -> None:
    # A file of its own seldom makes a whole course, so that warnings may stand beside.
    errors, warnings = try_out(examples(PAGES[id])["Wrong"], kora, run)
    assert errors == {id} or (not errors and id in warnings)


@pytest.mark.parametrize("id", sorted(set(PAGES) - {"article-mismatch"}))
def test_the_right_example_has_no_error_and_not_this_problem(id: str, kora: Path, run: Run) -> None:
    errors, warnings = try_out(examples(PAGES[id])["Right"], kora, run)
    assert not errors
    assert id not in warnings


@pytest.mark.parametrize("id", sorted(set(PAGES) - WITHOUT_WRONG))
def test_each_id_has_its_pair(id: str) -> None:
    assert (ERR / f"{id}.out").read_text("utf-8").count(f"[{id}]") == 1


@pytest.mark.parametrize("path", [path for path in CASES if path.is_file()], ids=lambda path: path.name)
def test_each_file_in_err_prints_exactly_the_out_beside_it(path: Path, run: Run) -> None:
    result = run("check", path.relative_to(Path(__file__).parents[2]).as_posix())
    assert result.stdout == path.with_suffix(".out").read_text("utf-8")
    assert result.exit_code == 1


@pytest.mark.parametrize("folder", [path for path in CASES if path.is_dir()], ids=lambda path: path.name)
def test_each_folder_in_err_laid_over_the_small_course_prints_exactly_the_out_beside_it(
    folder: Path, kora: Path, run: Run
) -> None:
    copytree(folder, kora, dirs_exist_ok=True)
    result = run("check", "--strict", cwd=kora)
    assert result.stdout == folder.with_suffix(".out").read_text("utf-8")
    assert result.exit_code == 1


def test_each_out_has_its_file() -> None:
    assert sorted(path.stem for path in CASES) == sorted(path.stem for path in ERR.glob("*.out"))
