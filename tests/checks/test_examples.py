"""Every check and every fault of reading: its own wrong and right example, and its pair in tests/banks/err."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from coursepack.cli._catalog import examples, sections

ERR = Path(__file__).parents[1] / "banks" / "err"
PAGES = sections()
# These cannot be shown in print: the bytes are not text, or the text is somebody else's.
WITHOUT_WRONG = {"unreadable-file", "article-mismatch"}
Run = Callable[..., Result]


def try_out(example: str, course: Path, run: Run) -> list[str]:
    """The ids that `check` reports when the example's file, named in its first line, is laid into the course."""
    name, text = example.split("\n", 1)
    path = course / name.strip("<!->#").strip()
    path.write_text(text, encoding="utf-8")
    lines = run("check", cwd=course).stdout.split("\n")
    return [line.rsplit("[", 1)[1].rstrip("]") for line in lines if line.endswith("]") and ": error: " in line]


@pytest.mark.parametrize("id", sorted(set(PAGES) - WITHOUT_WRONG))
def test_the_wrong_example_has_this_problem_and_no_other(id: str, kora: Path, run: Run) -> None:
    assert set(try_out(examples(PAGES[id])["Wrong"], kora, run)) == {id}


@pytest.mark.parametrize("id", sorted(set(PAGES) - {"article-mismatch"}))
def test_the_right_example_has_no_problem(id: str, kora: Path, run: Run) -> None:
    assert try_out(examples(PAGES[id])["Right"], kora, run) == []


@pytest.mark.parametrize("id", sorted(set(PAGES) - WITHOUT_WRONG))
def test_each_id_has_its_pair(id: str) -> None:
    assert (ERR / f"{id}.out").read_text("utf-8").count(f"[{id}]") == 1


@pytest.mark.parametrize(
    "path", sorted(path for path in ERR.iterdir() if path.suffix != ".out"), ids=lambda path: path.name
)
def test_each_file_in_err_prints_exactly_the_out_beside_it(path: Path, run: Run) -> None:
    result = run("check", path.relative_to(Path(__file__).parents[2]).as_posix())
    assert result.stdout == path.with_suffix(".out").read_text("utf-8")
    assert result.exit_code == 1


def test_each_out_has_its_file() -> None:
    stems = [path.stem for path in ERR.iterdir() if path.suffix != ".out"]
    assert sorted(stems) == sorted(path.stem for path in ERR.glob("*.out"))
