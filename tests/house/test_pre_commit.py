"""Our pre-commit hook, as another course's repository uses it."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import copy, copytree, ignore_patterns

import pytest
import yaml

from coursepack.cli.init import STARTER

REPOSITORY = Path(__file__).parents[2]
INSTALLED = (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE", "scripts", "quizzes", "seeds")
WHO = {f"GIT_{role}_{part}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}


def call(*command: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """A command with an identity for git, and without what a commit around this test may have set."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON", "COURSEPACK_"))}
    environment = {**kept, **WHO, **more}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def commit(folder: Path) -> str:
    """Make a repository of a folder; the name of its commit."""
    for command in ("init --quiet", "add --all --force", "commit --quiet --no-verify --message all"):
        done = call("git", *command.split(), cwd=folder)
        assert done.returncode == 0, done.stderr
    return call("git", "rev-parse", "HEAD", cwd=folder).stdout.strip()


def pre_commit(*arguments: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return call(sys.executable, "-m", "pre_commit", *arguments, cwd=cwd, **more)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("validate-manifest", REPOSITORY / ".pre-commit-hooks.yaml"),
        ("validate-config", REPOSITORY / ".pre-commit-config.yaml"),
        ("validate-config", STARTER / ".pre-commit-config.yaml"),
    ],
)
def test_pre_commit_accepts_the_file(kind: str, path: Path) -> None:
    done = pre_commit(kind, str(path), cwd=REPOSITORY)
    assert (done.returncode, done.stdout) == (0, "")


def test_our_own_hook_is_called_for_the_same_files_as_everybody_s() -> None:
    (hook,) = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (local,) = yaml.safe_load((REPOSITORY / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    (ours,) = [each for each in local["hooks"] if each["id"] == hook["id"]]
    assert ours["files"] == hook["files"]
    assert ours["entry"].removeprefix(".venv/bin/") == " ".join([hook["entry"], *hook["args"]])
    for name in ("docs/a/index.md", "quizzes/exam/a.yaml", "seeds/claims.yaml", "mkdocs.yml", "pyproject.toml"):
        assert re.search(hook["files"], name)
    assert not re.search(hook["files"], "README.md")


@dataclass
class Hooked:
    """A course with our hook, and the folder where pre-commit keeps what it has installed."""

    course: Path
    kept: Path

    def run(self) -> subprocess.CompletedProcess[str]:
        """What a person sees who commits everything that has changed."""
        call("git", "add", "--all", cwd=self.course)
        return pre_commit("run", "--color", "never", cwd=self.course, PRE_COMMIT_HOME=str(self.kept))


@pytest.fixture(scope="module")
def hooked(tmp_path_factory: pytest.TempPathFactory) -> Hooked:
    """A course just begun, its hook taken from a repository made of this tree as it stands."""
    top = tmp_path_factory.mktemp("hook")
    ours, course = top / "coursepack", top / "course"
    ours.mkdir()
    for name in INSTALLED:
        if (REPOSITORY / name).is_dir():
            copytree(REPOSITORY / name, ours / name, ignore=ignore_patterns("__pycache__"))
        else:
            copy(REPOSITORY / name, ours / name)
    done = call(
        sys.executable, "-m", "coursepack", "init", str(course), cwd=top, PYTHONPATH=str(REPOSITORY / "scripts")
    )
    assert done.returncode == 0, done.stderr
    config = course / ".pre-commit-config.yaml"
    text = re.sub(r"repo: \S+", f"repo: {ours.as_posix()}", config.read_text("utf-8"))
    config.write_text(re.sub(r"rev: \S+", f"rev: {commit(ours)}", text), "utf-8")
    commit(course)
    return Hooked(course, top / "kept")


def spoil(course: Path, name: str, old: str, new: str) -> Callable[[], int]:
    """Replace a text in a file; what comes back undoes it."""
    path = course / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return lambda: path.write_text(text, "utf-8")


@pytest.mark.slow
def test_a_good_change_passes_a_bad_one_is_named_and_others_are_no_matter(hooked: Hooked) -> None:
    spoil(hooked.course, "quizzes/first-module.yaml", "One line of buses", "One line of trams")
    good = hooked.run()
    assert good.returncode == 0, good.stdout + good.stderr
    assert re.search(r"^coursepack check\.+Passed$", good.stdout, re.M)

    undo = spoil(hooked.course, "quizzes/first-module.yaml", "options:", "optoins:")
    bad = hooked.run()
    assert bad.returncode == 1
    assert re.search(r"^coursepack check\.+Failed$", bad.stdout, re.M)
    assert 'quizzes/first-module.yaml:13:5: error: unknown key "optoins"' in bad.stdout
    assert 'did you mean "options"?' in bad.stdout

    undo()
    commit(hooked.course)
    spoil(hooked.course, "README.md", "A small course", "A tiny course")
    assert re.search(r"^coursepack check\.+\(no files to check\)Skipped$", hooked.run().stdout, re.M)
