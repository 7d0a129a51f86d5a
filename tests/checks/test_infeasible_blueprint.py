"""Blueprints that the exam banks cannot fill."""

from pathlib import Path

import pytest
from spoiling import EXAM, PAPER, Run, change, found


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("apply: 1", "apply: 2", f"{PAPER}:4:35: error: this asks for 2 exam questions of"),
        ("apply: 1", "create: 1", 'at the level "create", there is none; write some, or take it out'),
        ("tell-trigger", "tel-trigger", f'{PAPER}:4:3: error: there is no objective "tel-trigger-from-root"; did you'),
        ("questions", "from: [demo, dmeo]\nquestions", f'{PAPER}:3:14: error: there is no module "dmeo"; did you'),
    ],
)
def test_a_blueprint_that_cannot_be_filled_is_said_at_its_place(
    old: str, new: str, message: str, kora: Path, run: Run
) -> None:
    change(kora / PAPER, old, new)
    result = run("check", cwd=kora)
    assert message in result.stdout
    assert result.stderr == "1 error\n"


def test_an_exam_bank_that_is_not_there_is_said_instead_of_its_numbers(kora: Path, run: Run) -> None:
    (kora / EXAM).unlink()
    said = run("check", cwd=kora).stdout
    assert f'{PAPER}:2:1: error: the module "demo" has no exam bank; write "{EXAM}" first' in said
    assert found(kora, run) == ["infeasible-blueprint"]


def test_an_exam_bank_with_a_fault_is_not_counted(kora: Path, run: Run) -> None:
    change(kora / EXAM, "level: apply", "level: aply")
    assert found(kora, run) == ["not-one-of"]
