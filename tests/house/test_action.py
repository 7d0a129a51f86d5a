"""Our GitHub Action: its file, and its scripts run by bash as GitHub would run them."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import Result

from coursepack.cli.init import STARTER

REPOSITORY = Path(__file__).parents[2]
FOLDER = REPOSITORY / ".github" / "actions" / "check"
ACTION: dict[str, Any] = yaml.safe_load((FOLDER / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
SETUP, *SCRIPTS = STEPS
WORKFLOWS = [
    *(REPOSITORY / ".github" / "workflows").glob("*.yml"),
    *(STARTER / ".github" / "workflows").glob("*.yml"),
]


@pytest.mark.parametrize(
    ("schema", "path"), [("github-actions", FOLDER / "action.yml"), *(("github-workflows", path) for path in WORKFLOWS)]
)
def test_the_schema_that_editors_use_accepts_the_file(schema: str, path: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def steps(workflow: Path) -> list[dict[str, Any]]:
    """Every step of every job of a workflow."""
    jobs = yaml.safe_load(workflow.read_text("utf-8"))["jobs"].values()
    return [step for job in jobs for step in job["steps"]]


def test_both_workflows_call_it_by_its_place_and_with_inputs_that_it_has() -> None:
    place = FOLDER.relative_to(REPOSITORY).as_posix()
    for workflow in WORKFLOWS:
        (call,) = [step for step in steps(workflow) if place in step.get("uses", "")]
        assert call["uses"].split("@")[0].endswith(f"/{place}")
        assert set(call["with"]) <= set(ACTION["inputs"])


def test_no_text_from_outside_is_pasted_into_a_script() -> None:
    for step in SCRIPTS:
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"
    for workflow in WORKFLOWS:
        assert not [step for step in steps(workflow) if "${{" in step.get("run", "")]


def test_every_step_is_one_that_the_tests_below_run() -> None:
    assert SETUP["uses"] == "actions/setup-python@v5"
    assert SETUP["with"] == {"python-version": "${{ inputs.python-version }}", "update-environment": False}
    for step in SCRIPTS:
        assert set(step) == {"name", "shell", "env", "run"}
    assert all(entry["description"] and "default" in entry for entry in ACTION["inputs"].values())


@dataclass
class Runner:
    """Stands in for GitHub's: runs one step of the action after another, in the folder of a repository."""

    workspace: Path
    temporary: Path

    def step(self, place: int, **inputs: str) -> subprocess.CompletedProcess[str]:
        """Run a script of the action with the given inputs and the defaults of the others."""
        step = SCRIPTS[place]
        script = self.temporary / f"{place}.sh"
        script.write_text(step["run"], "utf-8")
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COURSEPACK_", "GIT"))
        }
        given = {
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(FOLDER),
            "GITHUB_WORKSPACE": str(self.workspace),
            "RUNNER_TEMP": str(self.temporary),
            **{name: self.value(str(text), inputs) for name, text in step["env"].items()},
        }
        # How GitHub calls `shell: bash`, by its documentation of workflow syntax.
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
        return subprocess.run(
            command, cwd=self.workspace, env={**kept, **given}, capture_output=True, text=True, check=False
        )

    def value(self, text: str, inputs: dict[str, str]) -> str:
        """A text with its `${{ … }}` filled in; an expression that is not known here is an error."""
        known = {f"inputs.{name}": inputs.get(name, entry["default"]) for name, entry in ACTION["inputs"].items()}
        known |= {f"steps.{SETUP['id']}.outputs.python-path": sys.executable, "runner.temp": str(self.temporary)}
        return re.sub(r"\$\{\{ (\S+) \}\}", lambda match: known[match[1]], text)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The runner's folder for temporary files, once the action has installed coursepack there."""
    temporary = tmp_path_factory.mktemp("temporary")
    done = Runner(temporary, temporary).step(0)
    assert done.returncode == 0, done.stderr
    return temporary


Check = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def course(tmp_path: Path, run: Callable[..., Result]) -> Path:
    """A course just begun, in a folder of a repository."""
    assert run("init", "one/course", cwd=tmp_path).exit_code == 0
    return tmp_path / "one" / "course"


@pytest.fixture
def check(installed: Path, tmp_path: Path, course: Path) -> Check:
    """The action's check, called in the repository that holds the course."""
    return lambda **inputs: Runner(tmp_path, installed).step(1, **{"root": "one/course", **inputs})


def spoil(course: Path) -> None:
    """Make an error on line 13 of a bank."""
    bank = course / "quizzes" / "first-module.yaml"
    bank.write_text(bank.read_text("utf-8").replace("options:", "optoins:", 1), "utf-8")


def doubt(course: Path) -> None:
    """Make a warning: a question that no page asks for."""
    page = course / "docs" / "first-module" / "stops-and-runs.md"
    page.write_text(re.sub(r"\[Self-check\].*", "", page.read_text("utf-8")), "utf-8")


@pytest.mark.slow
def test_a_course_in_order_passes_in_silence(check: Check) -> None:
    done = check(strict="true")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.slow
def test_an_error_fails_the_job_and_stands_on_its_line(check: Check, course: Path) -> None:
    spoil(course)
    done = check()
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=one/course/quizzes/first-module.yaml,line=13,endLine=13,")
    assert 'did you mean "options"?' in done.stdout


@pytest.mark.slow
def test_a_warning_is_shown_and_fails_the_job_only_if_strict(check: Check, course: Path) -> None:
    doubt(course)
    lenient, strict = check(), check(strict="true")
    assert (lenient.returncode, strict.returncode) == (0, 1)
    assert lenient.stdout == strict.stdout
    assert lenient.stdout.startswith("::warning file=one/course/quizzes/first-module.yaml,line=7,")


@pytest.mark.slow
@pytest.mark.parametrize(("spoiled", "status"), [(False, 0), (True, 1)])
def test_sarif_is_written_whatever_was_found(
    spoiled: bool, status: int, check: Check, course: Path, tmp_path: Path
) -> None:
    if spoiled:
        spoil(course)
    assert check(sarif="reports of today/check.sarif").returncode == status
    report = json.loads((tmp_path / "reports of today" / "check.sarif").read_text("utf-8"))
    assert report["version"] == "2.1.0"
    assert bool(report["runs"][0]["results"]) is spoiled


@pytest.mark.slow
@pytest.mark.parametrize("name", ["root", "sarif", "strict"])
def test_an_input_is_never_run(name: str, check: Check, course: Path, tmp_path: Path) -> None:
    done = check(**{name: "$(touch run-1)`touch run-2`'; touch run-3; '\" && touch run-4 #"})
    assert not list(tmp_path.rglob("run-[0-9]"))
    assert done.returncode == (0 if name == "sarif" else 2)


@pytest.mark.slow
def test_a_file_of_the_course_cannot_stand_in_for_a_module(check: Check, tmp_path: Path) -> None:
    for name in ("click.py", "coursepack.py", "sitecustomize.py"):
        (tmp_path / name).write_text("raise SystemExit(99)\n")
    assert check().returncode == 0


@pytest.mark.slow
def test_a_folder_without_a_course_is_wrong_usage(check: Check) -> None:
    done = check(root="none", sarif="check.sarif")
    assert done.returncode == 2
    assert '"none" holds no course' in done.stderr
