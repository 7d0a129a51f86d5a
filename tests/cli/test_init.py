"""`coursepack init`: a whole course or nothing, and one that works as it is."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from coursepack import __version__
from coursepack.cli import COMMANDS
from coursepack.cli.init import STARTER
from coursepack.ground.files import gather
from coursepack.reading import read_course

Run = Callable[..., Result]
REPOSITORY = Path(__file__).parents[2]
MADE = """
.github/workflows/check.yml .gitignore .pre-commit-config.yaml README.md docs/first-module/index.md
docs/first-module/stops-and-runs.md docs/glossary.md docs/index.md mkdocs.yml pyproject.toml quizzes/bank.schema.json
quizzes/exam/first-module.yaml quizzes/first-module.yaml
""".split()


def everything(folder: Path) -> list[str]:
    """Every file and folder below a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def files(folder: Path) -> list[str]:
    """Every file below a folder."""
    return [name for name in everything(folder) if (folder / name).is_file()]


@pytest.fixture
def course(tmp_path: Path, run: Run) -> Path:
    """A course that was just begun."""
    assert run("init", "course", cwd=tmp_path).exit_code == 0
    return tmp_path / "course"


def test_every_file_is_named_and_there(tmp_path: Path, run: Run) -> None:
    result = run("init", "my/own-course", cwd=tmp_path)
    assert result.stdout.splitlines() == [f"my/own-course/{name}" for name in MADE]
    assert result.stderr == "Now read my/own-course/README.md, and write.\n"
    assert files(tmp_path / "my" / "own-course") == MADE
    assert everything(tmp_path)[:2] == ["my", "my/own-course"]


def test_the_new_course_passes_every_check_in_silence(course: Path, run: Run) -> None:
    result = run("check", "--strict", cwd=course)
    assert (result.exit_code, result.stdout) == (0, "")


def test_it_has_one_of_everything(course: Path) -> None:
    read, _ = read_course(gather(course))
    assert [module.slug for module in read.modules] == ["first-module"]
    assert {bank.path for bank in read.banks} == {"quizzes/first-module.yaml", "quizzes/exam/first-module.yaml"}
    assert {question.use for _, question in read.questions} == {"lesson", "quiz", ""}
    assert read.terms


def test_what_new_adds_to_it_passes_too(course: Path, run: Run) -> None:
    assert run("new", "module", "second-module", cwd=course).exit_code == 0
    assert run("new", "question", "first-module", "--exam", cwd=course).exit_code == 0
    settings = (course / "mkdocs.yml").read_text("utf-8")
    (course / "mkdocs.yml").write_text(settings.replace("nav:\n", "nav:\n  - second-module/index.md\n"), "utf-8")
    assert run("check", cwd=course).stdout == ""


def test_each_single_choice_has_three_options_and_every_answer_a_reason(course: Path) -> None:
    for path in course.glob("quizzes/**/*.yaml"):
        for question in yaml.safe_load(path.read_text("utf-8"))["questions"]:
            if question["type"] == "single-choice":
                assert len(question["options"]) == 3
            assert all(option["feedback"] for option in question.get("options", question.get("items", [])))


def test_editors_find_the_schema_that_each_bank_names(course: Path) -> None:
    for path in course.glob("quizzes/**/*.yaml"):
        named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text("utf-8"))
        assert named
        assert (path.parent / named[1]).read_bytes() == (REPOSITORY / "quizzes" / "bank.schema.json").read_bytes()


def test_its_files_ask_for_this_version_of_coursepack() -> None:
    for name in ("README.md", ".pre-commit-config.yaml", ".github/workflows/check.yml"):
        asked = re.findall(r"(?:@|rev: )v(\d[\w.]*\d)", (STARTER / name).read_text("utf-8"))
        assert asked == [__version__], f"{name} must name the release v{__version__}"


def test_its_readme_names_commands_and_files_that_exist(course: Path) -> None:
    readme = (course / "README.md").read_text("utf-8")
    assert {"serve", "check", "build"} <= set(re.findall(r"coursepack (\w+)", readme)) & set(COMMANDS)
    for name in re.findall(r"`((?:docs|quizzes)/[^`]*|mkdocs\.yml)`", readme):
        assert name == "docs/" or (course / name).exists(), name


def test_an_empty_folder_is_filled_and_git_s_own_is_left_alone(tmp_path: Path, run: Run) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    result = run("init", ".", cwd=tmp_path)
    assert result.stdout.splitlines() == MADE
    assert files(tmp_path) == sorted([*MADE, ".git/HEAD"])


def test_a_folder_with_anything_in_it_is_left_as_it_is(tmp_path: Path, run: Run) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Mine\n")
    (tmp_path / "notes.txt").write_text("mine")
    result = run("init", str(tmp_path))
    assert result.exit_code == 1
    assert result.stderr == f"Error: {tmp_path} is not empty: it holds mkdocs.yml and 1 more; nothing was written\n"
    assert everything(tmp_path) == ["mkdocs.yml", "notes.txt"]
    assert (tmp_path / "mkdocs.yml").read_text() == "site_name: Mine\n"


def test_a_second_time_changes_nothing(course: Path, run: Run) -> None:
    before = {name: (course / name).read_bytes() for name in files(course)}
    assert "is not empty" in run("init", str(course)).stderr
    assert {name: (course / name).read_bytes() for name in files(course)} == before


def test_a_file_of_that_name_is_wrong_usage(tmp_path: Path, run: Run) -> None:
    (tmp_path / "course").write_text("mine")
    assert run("init", "course", cwd=tmp_path).exit_code == 2
    assert (tmp_path / "course").read_text() == "mine"


def test_a_place_that_cannot_be_written_to_is_named(tmp_path: Path, run: Run) -> None:
    (tmp_path / "file").write_text("mine")
    result = run("init", "file/course", cwd=tmp_path)
    assert result.exit_code == 1
    assert result.stderr == "Error: cannot write to file/course: Not a directory; nothing was written\n"
    assert everything(tmp_path) == ["file"]


@pytest.mark.parametrize("name", ["course", "."])
@pytest.mark.parametrize("after", [0, 1, 4, len(MADE) - 1])
def test_a_full_disk_leaves_nothing(
    name: str, after: int, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, real = list[Path](), Path.write_bytes

    def fails(path: Path, content: bytes) -> int:
        written.append(path)
        if len(written) > after:
            raise OSError(28, "No space left on device")
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", fails)
    result = run("init", name, cwd=tmp_path)
    assert result.exit_code == 1
    assert result.stderr == f"Error: cannot write to {name}: No space left on device; nothing was written\n"
    assert everything(tmp_path) == []


@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), KeyboardInterrupt()])
def test_what_was_moved_goes_back_when_a_later_move_fails(
    error: BaseException, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.rename

    def fails(path: Path, target: Path) -> Path:
        if path.name == "quizzes" and target.parent == tmp_path:
            raise error
        return real(path, target)

    monkeypatch.setattr(Path, "rename", fails)
    assert run("init", ".", cwd=tmp_path).exit_code == 1
    assert everything(tmp_path) == []


def test_what_appears_meanwhile_is_not_overwritten(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coursepack.cli.init._require_room", lambda _: None)
    (tmp_path / "mkdocs.yml").write_text("site_name: Mine\n")
    result = run("init", ".", cwd=tmp_path)
    assert "mkdocs.yml has just appeared there; nothing was written" in result.stderr
    assert everything(tmp_path) == ["mkdocs.yml"]
    assert (tmp_path / "mkdocs.yml").read_text() == "site_name: Mine\n"
