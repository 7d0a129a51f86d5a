"""Objectives, claims and corrections: counted and held against the whole course."""

from pathlib import Path

import pytest
from spoiling import BANK, EXAM, FRONT, LESSON, PAPER, Run, add, change, found, one


def test_an_objective_that_only_a_faulty_question_may_serve_is_not_called_unassessed(kora: Path, run: Run) -> None:
    change(kora / FRONT, "likely.\n", "likely.\n  other: Do another thing.\n")
    assert found(kora, run) == ["objective-not-assessed"]
    add(kora / BANK, one("faulty", objective="other", level="aply"))
    assert found(kora, run) == ["not-one-of"]


def test_a_bank_that_cannot_be_read_makes_no_warnings(kora: Path, run: Run) -> None:
    (kora / BANK).write_text("title: [\n", encoding="utf-8")
    assert found(kora, run) == ["yaml-syntax"]
    (kora / EXAM).write_text("title: [\n", encoding="utf-8")
    assert found(kora, run) == ["yaml-syntax"] * 2


def test_a_misspelled_objective_or_claim_is_said_once(kora: Path, run: Run) -> None:
    change(kora / BANK, "objective: tell-trigger-from-root", "objective: tell-triger-from-root")
    assert found(kora, run) == ["unknown-reference"] * 3
    change(kora / BANK, "objective: tell-triger-from-root", "objective: tell-trigger-from-root")
    change(kora / BANK, "claims: [c02]", "claims: [c20]")
    assert found(kora, run) == ["unknown-reference"] * 2


@pytest.mark.parametrize(
    ("levels", "exams", "said"),
    [
        (["apply"] * 3, 2, ""),
        (["apply"] * 2, 2, "has 2 practice questions where 3 are needed;"),
        (["apply"] * 3, 1, "has 1 exam question where 2 are needed;"),
        (["evaluate", "create"], 1, ""),
        (["evaluate", "create", "apply"], 1, ""),
        (["evaluate", "apply"], 2, "has 2 practice questions where 3 are needed;"),
        (["evaluate"], 0, "has 1 practice question where 2 are needed and no exam questions where 1 is needed;"),
        ([], 1, "has no practice questions where 3 are needed and 1 exam question where 2 are needed;"),
    ],
)
def test_an_objective_has_enough_questions(levels: list[str], exams: int, said: str, kora: Path, run: Run) -> None:
    change(kora / FRONT, "likely.\n", "likely.\n  other: Do another thing.\n")
    asked = enumerate(levels)
    add(kora / BANK, "".join(one(f"practice-{n}", objective="other", level=level) for n, level in asked))
    add(kora / BANK, one("before", "pretest", objective="other"))
    add(kora / LESSON, "\n[First](../../quizzes/demo.yaml#pretest)\n")
    add(kora / EXAM, "".join(one(f"exam-{n}", "", objective="other") for n in range(exams)))
    result = run("check", cwd=kora).stdout
    assert said in result
    assert found(kora, run) == (["objective-counts"] if said else [])


def test_a_module_of_no_section_and_a_course_without_exams_are_not_counted(kora: Path, run: Run) -> None:
    (kora / PAPER).unlink()
    (kora / EXAM).unlink()
    assert found(kora, run) == []
    (kora / BANK).write_text("title: x\nquestions:\n" + one("only", claims="[c02]"), encoding="utf-8")
    assert found(kora, run) == ["objective-counts"]
    change(kora / FRONT, "section: explanations\n", "")
    assert found(kora, run) == []


IDEA = """\
  - id: c04
    section: explanations
    paragraph: explanations.2
    claim: Nobody expected anything any more.
    statement: event
    voice: article
    idea: {idea}
    difficulty: easy
    item_use: key
"""


def test_an_idea_needs_one_question_and_not_one_a_claim(kora: Path, run: Run) -> None:
    add(kora / "seeds/claims.yaml", IDEA.format(idea="trigger-and-root"))
    assert found(kora, run) == []
    change(kora / "seeds/claims.yaml", "    claim: Nobody", "    taught_only: true\n    claim: Nobody")
    change(kora / BANK, "    claims: [c02]\n", "")
    assert found(kora, run) == ["claim-not-covered"]


def test_an_idea_that_is_only_told_or_has_no_module_needs_none(kora: Path, run: Run) -> None:
    add(kora / "seeds/claims.yaml", IDEA.format(idea="lost") + "    taught_only: true\n")
    assert found(kora, run) == []
    change(kora / "seeds/claims.yaml", "    taught_only: true\n", "")
    assert found(kora, run) == ["claim-not-covered"]
    change(kora / FRONT, "section: explanations\n", "")
    assert found(kora, run) == []


@pytest.mark.parametrize("path", [BANK, EXAM])
def test_a_contradicted_claim_needs_its_correction_in_exams_too(path: str, kora: Path, run: Run) -> None:
    add(kora / path, one("contested", "quiz" if path == BANK else "", claims="[c02, c03]"))
    said = run("check", cwd=kora).stdout
    assert '"F02" grades the claim "c03" as CONTRADICTED, and "contested" has no correction' in said
    assert "seeds/factcheck.yaml:17:12: graded here" in said
    add(kora / path, "    correction: One went on.\n")
    assert found(kora, run) == []


def test_a_loose_bank_may_serve_objectives_that_are_not_here(kora: Path, run: Run) -> None:
    bank = kora / "elsewhere.yaml"
    bank.write_text("title: x\nquestions:\n" + one("a", "lesson", objective="weigh-a-figure"), encoding="utf-8")
    assert run("check", "elsewhere.yaml", cwd=kora).stdout == ""
    change(bank, "weigh-a-figure", "tell-triger-from-root")
    assert 'did you mean "tell-trigger-from-root"?' in run("check", "elsewhere.yaml", cwd=kora).stdout
    bank = bank.rename(kora / "demo.yaml")
    change(bank, "tell-triger-from-root", "weigh-a-figure")
    assert 'there is no objective "weigh-a-figure"' in run("check", "demo.yaml", cwd=kora).stdout
