"""Blueprints as values, and YAML files below quizzes/ that nobody reads."""

import re
from collections.abc import Callable
from pathlib import Path
from shutil import copy, copytree

import pytest
from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from coursepack import checks
from coursepack.ground.files import Files, Unreadable, decode, gather
from coursepack.reading import read_course
from coursepack.reading.blueprints import read_blueprint, strays
from coursepack.reading.schema import load_schema

REPOSITORY = Path(__file__).parents[2]
Run = Callable[..., Result]
PATH = "quizzes/blueprints/legitimacy.yaml"
TEXT = """\
title: Exam, a crisis of state legitimacy
from: [legitimacy, overview]
questions:
  tell-trigger-from-root: {understand: 2, apply: 1}
  attribute-views:
    understand: 1
"""


def test_a_blueprint_becomes_cells_that_know_their_place() -> None:
    blueprint, problems = read_blueprint(PATH, TEXT)
    assert problems == []
    assert blueprint is not None
    assert (blueprint.slug, blueprint.title) == ("legitimacy", "Exam, a crisis of state legitimacy")
    assert blueprint.modules == ("legitimacy", "overview")
    assert [(cell.objective, cell.level, cell.count, cell.span.line) for cell in blueprint.cells] == [
        ("tell-trigger-from-root", "understand", 2, 4),
        ("tell-trigger-from-root", "apply", 1, 4),
        ("attribute-views", "understand", 1, 6),
    ]
    assert str(blueprint.named("overview")) == f"{PATH}:2:20"


def test_without_from_it_draws_on_the_module_of_its_name() -> None:
    blueprint, _ = read_blueprint(PATH, TEXT.replace("from: [legitimacy, overview]\n", ""))
    assert blueprint is not None
    assert blueprint.modules == ("legitimacy",)
    assert str(blueprint.named("legitimacy")) == f"{PATH}:1:1"


@pytest.mark.parametrize(
    ("old", "new", "id"),
    [
        ("apply: 1", "aply: 1", "unknown-key"),
        ("apply: 1", "apply: 0", "out-of-range"),
        ("apply: 1", "apply: 1.5", "wrong-type"),
        ("apply: 1", "apply: one", "wrong-type"),
        ("title:", "titel:", "unknown-key"),
        ("overview]", "legitimacy]", "repeated-value"),
        ("[legitimacy, overview]", "[]", "too-few"),
        ("{understand: 2, apply: 1}", "{}", "too-few"),
        ("attribute-views", "Attribute views", "malformed-value"),
    ],
)
def test_a_blueprint_with_a_slip_is_not_read_in_part(old: str, new: str, id: str) -> None:
    blueprint, problems = read_blueprint(PATH, TEXT.replace(old, new))
    assert blueprint is None
    assert [problem.id for problem in problems] == [id]


@given(st.binary(max_size=200))
def test_no_bytes_whatever_raise(content: bytes) -> None:
    text = decode(content)
    course, problems = read_course(Files({PATH: text}, frozenset((PATH,))))
    assert [*problems, *checks.run(course)] or course.blueprints or not isinstance(text, Unreadable)


def test_the_levels_are_those_of_a_bank_and_the_example_fits() -> None:
    schema = load_schema("blueprint")
    levels = schema["properties"]["questions"]["additionalProperties"]["properties"]
    assert list(levels) == load_schema("bank")["definitions"]["level"]["enum"]
    for example in (*schema["examples"], {"title": "x", "questions": {"a": {"apply": 1}}}):
        Draft7Validator(schema).validate(example)


def test_the_small_course_has_one(kora: Path) -> None:
    course, _ = read_course(gather(kora))
    assert [(each.slug, each.modules, len(each.cells)) for each in course.blueprints] == [("demo", ("demo",), 1)]


def test_yaml_that_nobody_reads_is_named_with_its_way_home() -> None:
    read = ["quizzes/a.yaml", "quizzes/exam/a.yaml", PATH, "quizzes/a.md", "docs/a.yml"]
    assert strays(read) == []
    said = {
        each.span.file: each.sentence for each in strays(["quizzes/Exam/x.yaml", "quizzes/a.yml", "quizzes/old/x.yml"])
    }
    where = "banks lie in quizzes/ and quizzes/exam/, blueprints in quizzes/blueprints/"
    assert said == {
        "quizzes/Exam/x.yaml": f"cannot read this file: nothing is read from quizzes/Exam/; {where}",
        "quizzes/a.yml": 'cannot read this file: its name has to end in .yaml; rename it to "quizzes/a.yaml"',
        "quizzes/old/x.yml": f"cannot read this file: nothing is read from quizzes/old/; {where}",
    }


def test_check_takes_a_blueprint_by_its_name(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "blueprints" / "demo.yaml"
    assert run("check", "quizzes/blueprints/demo.yaml", cwd=kora).stdout == ""
    path.write_text(path.read_text("utf-8").replace("apply: 1", "apply: 2"), encoding="utf-8")
    assert "this asks for 2" in run("check", "quizzes/blueprints/demo.yaml", cwd=kora).stdout


EXAM = """\
  - id: exam-{n}
    type: true-false
    objective: {objective}
    level: {level}
    prompt: The {n}th thing to be said is true.
    answer: true
    if-true: It is.
    if-false: It is, though.
"""


def test_the_example_for_instructors_runs(tmp_path: Path, run: Run) -> None:
    found = re.search(
        r"\n## Blueprints\n.*?```yaml\n(.*?)```", (REPOSITORY / "quizzes/README.md").read_text("utf-8"), re.S
    )
    assert found
    for folder in ("docs", "quizzes", "seeds"):
        copytree(REPOSITORY / folder, tmp_path / folder)
    copy(REPOSITORY / "mkdocs.yml", tmp_path)
    for folder in ("exam", "blueprints"):
        (tmp_path / "quizzes" / folder).mkdir(exist_ok=True)
    (tmp_path / "quizzes/blueprints/start.yaml").write_text(found[1], encoding="utf-8")
    assert (
        'the module "start" has no exam bank; write "quizzes/exam/start.yaml" first'
        in run("check", cwd=tmp_path).stdout
    )
    blueprint, _ = read_blueprint("quizzes/blueprints/start.yaml", found[1])
    assert blueprint
    wanted = [cell for cell in blueprint.cells for _ in range(cell.count)]
    questions = [EXAM.format(n=n, objective=cell.objective, level=cell.level) for n, cell in enumerate(wanted)]
    (tmp_path / "quizzes/exam/start.yaml").write_text(
        "title: Exam\nquestions:\n" + "".join(questions), encoding="utf-8"
    )
    assert run("check", cwd=tmp_path).stdout == ""
