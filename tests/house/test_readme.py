"""The README keeps its word."""

import re
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from coursepack.cli import COMMANDS
from coursepack.cli.init import STARTER

REPOSITORY = Path(__file__).parents[2]
README = (REPOSITORY / "README.md").read_text("utf-8")
TWO = re.findall(r"```bash\n(python3 -m venv .*)\n```", README)


def test_there_are_two_commands_of_one_line_each() -> None:
    assert len(TWO) == 2
    assert TWO[0].endswith("coursepack serve")
    assert TWO[1].endswith("pytest")


def test_ci_runs_the_second_command_as_it_stands_here() -> None:
    lines = (REPOSITORY / ".ci" / "run").read_text("utf-8").splitlines()
    assert TWO[1] in lines
    later = lines[lines.index(TWO[1]) :]
    assert ".venv/bin/coursepack check --strict" in later
    assert ".venv/bin/coursepack build" in later


def test_the_workflow_runs_what_ci_runs() -> None:
    assert "run: bash .ci/run" in (REPOSITORY / ".github" / "workflows" / "ci.yml").read_text("utf-8")


def test_every_command_in_the_table_exists_and_every_command_is_in_it() -> None:
    assert set(re.findall(r"^\| `coursepack (\w+)", README, re.M)) == set(COMMANDS)


def test_the_message_shown_is_one_that_check_prints(run: Callable[..., Result]) -> None:
    shown = re.search(r"\$ coursepack (check \S+)\n(.*?)```", README, re.S)
    assert shown
    assert run(*shown[1].split()).stdout == shown[2]


def test_every_link_leads_to_a_file() -> None:
    pages = [*REPOSITORY.glob("*.md"), *(REPOSITORY / "scripts").glob("*.md"), *(REPOSITORY / "quizzes").glob("*.md")]
    for page in pages:
        prose = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.S)
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", prose):
            if not re.match("https?:|<", target):
                assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_picture_is_small_and_has_words_for_those_who_do_not_see_it() -> None:
    shown = dict(re.findall(r"!\[([^]]+)\]\(([^)]+)\)", README))
    shown |= {words: path for path, words in re.findall(r'<img src="([^"]+)"[^>]* alt="([^"]+)"', README)}
    assert len(shown) == README.count("![") + README.count("<img") == 2
    for path in shown.values():
        assert 10_000 < (REPOSITORY / path).stat().st_size <= 120_000, path


def yaml_shown() -> list[str]:
    """What CONTRIBUTING shows of YAML: an excuse, then what another course copies."""
    return re.findall(r"```yaml\n(.*?)```", (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8"), re.S)


def test_what_another_course_is_told_to_copy_is_what_init_writes() -> None:
    begun = "".join(path.read_text("utf-8") for path in STARTER.rglob("*.y*ml"))
    assert len(yaml_shown()) == 3
    assert all(block in begun for block in yaml_shown()[1:])


def test_the_excuse_shown_silences_its_warning(tmp_path: Path, run: Callable[..., Result]) -> None:
    run("init", "course", cwd=tmp_path)
    page = tmp_path / "course" / "docs" / "first-module" / "stops-and-runs.md"
    page.write_text(re.sub(r"\[Self-check\].*", "", page.read_text("utf-8")), "utf-8")
    assert "warning" in run("check", cwd=tmp_path / "course").stdout
    bank = tmp_path / "course" / "quizzes" / "first-module.yaml"
    bank.write_text(bank.read_text("utf-8").replace("  - id: down-the-column\n", yaml_shown()[0]), "utf-8")
    assert run("check", "--strict", cwd=tmp_path / "course").stdout == ""


def test_constraints_are_exact_and_name_no_host() -> None:
    lines = (REPOSITORY / "scripts" / "constraints.txt").read_text("utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+( ; .*)?", line) for line in lines)


def test_nothing_else_stands_at_the_top() -> None:
    known = "mkdocs.yml pyproject.toml README.md CONTRIBUTING.md CHANGELOG.md LICENSE seeds docs quizzes scripts tests"
    made = {"site", "exports", "build", "dist"}
    found = {path.name for path in REPOSITORY.iterdir() if not path.name.startswith(".")} - made
    assert found == set(known.split())
