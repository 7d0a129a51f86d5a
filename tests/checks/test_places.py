"""Which page asks for which question: twice, nowhere, or otherwise than its `use` says."""

from pathlib import Path

import pytest
from spoiling import BANK, FRONT, LESSON, QUIZ, Run, add, change, found, one


def test_a_question_on_two_pages_is_placed_twice_and_the_first_place_is_shown(kora: Path, run: Run) -> None:
    add(kora / FRONT, "\n[Self-check](../../quizzes/demo.yaml#trigger-in-kora)\n")
    said = run("check", cwd=kora).stdout
    assert said.startswith(
        f'{LESSON}:6:8: error: "trigger-in-kora" is asked for twice; remove the line that asks for it'
    )
    assert f"{FRONT}:13:14: first asked for here" in said
    assert "another id" not in said


def test_a_whole_set_placed_twice_is_one_problem(kora: Path, run: Run) -> None:
    add(kora / LESSON, "\n" + QUIZ)
    said = run("check", cwd=kora).stdout
    assert '"trigger-in-kora" and 2 more of its bank are asked for twice; remove one of the two lines' in said
    assert found(kora, run) == ["question-placed-twice"]


def test_a_draft_from_elsewhere_is_held_against_itself_alone(kora: Path, run: Run) -> None:
    draft = kora / "draft.md"
    draft.write_text("# A draft\n\n[Quiz](quizzes/demo.yaml#quiz)\n", encoding="utf-8")
    assert run("check", "draft.md", cwd=kora).stdout.count("question-placed-twice") == 0
    add(draft, "\n[Quiz](quizzes/demo.yaml#quiz)\n")
    assert run("check", "draft.md", cwd=kora).stdout.count("question-placed-twice") == 1


def test_a_line_that_shows_nothing_places_nothing(kora: Path, run: Run) -> None:
    add(kora / LESSON, "\nTry [this](../../quizzes/demo.yaml#trigger-in-kora) again.\n")
    assert found(kora, run) == ["broken-link"]


def test_a_quiz_that_stands_nowhere_is_said_once_with_the_line_to_add(kora: Path, run: Run) -> None:
    change(kora / LESSON, QUIZ, "")
    said = run("check", cwd=kora).stdout
    assert said.startswith(f"{BANK}:6:10: warning: no page asks for the quiz of this bank; add to a page")
    assert "[Quiz](../../quizzes/demo.yaml#quiz) [wrong-use]" in said
    assert found(kora, run) == ["wrong-use"]


def test_a_quiz_asked_for_by_ids_alone_is_no_quiz(kora: Path, run: Run) -> None:
    change(kora / LESSON, "#quiz", "#trigger-in-kora")
    assert 'only for some of its questions by id; make those "use: lesson", and' in run("check", cwd=kora).stdout


@pytest.mark.parametrize(("use", "id"), [("lesson", "wrong-use"), ("review", "unplaced-question")])
def test_a_question_without_a_place_is_said_by_one_check(use: str, id: str, kora: Path, run: Run) -> None:
    add(kora / BANK, one("lonely", use))
    assert found(kora, run) == [id]
    add(kora / LESSON, f"\n[Here](../../quizzes/demo.yaml#{use})\n")
    assert found(kora, run) == []


@pytest.mark.parametrize("use", ["pretest", "review"])
def test_a_set_without_a_place_is_said_as_a_set_and_else_by_question(use: str, kora: Path, run: Run) -> None:
    add(kora / BANK, one("one", use) + one("two", use) + one("three", use))
    said = run("check", cwd=kora).stdout
    assert f'no page asks for the 3 questions of this bank with "use: {use}"' in said
    assert f"../../quizzes/demo.yaml#{use})" in said
    assert found(kora, run) == ["unplaced-question"]
    add(kora / LESSON, "\n[Here](../../quizzes/demo.yaml#two)\n")
    assert found(kora, run) == ["unplaced-question"] * 2


@pytest.mark.parametrize("slip", ["demo.yaml#quizz", "dem.yaml#quiz"])
def test_a_link_that_leads_nowhere_is_said_once(slip: str, kora: Path, run: Run) -> None:
    change(kora / LESSON, "demo.yaml#quiz", slip)
    assert found(kora, run) == ["unknown-reference"]


def test_sets_are_among_what_is_known(kora: Path, run: Run) -> None:
    change(kora / LESSON, "demo.yaml#quiz", "demo.yaml#qiz")
    assert 'there is no question "qiz"; did you mean "quiz"?' in run("check", cwd=kora).stdout
    change(kora / LESSON, "demo.yaml#qiz", "demo.yaml#zzz")
    assert 'known here: "quiz", "trigger-in-kora"' in run("check", cwd=kora).stdout


def test_a_page_over_all_banks_is_no_unknown_bank_and_gives_what_waits_for_review_a_place(kora: Path, run: Run) -> None:
    add(kora / BANK, one("lonely", "review"))
    add(kora / LESSON, "\n[Review](../../quizzes/*.yaml#review-due)\n\n[Progress](../../quizzes/*.yaml#progress)\n")
    add(kora / LESSON, "\n[Record](../../quizzes/*.yaml#record)\n")
    assert found(kora, run) == []


def test_progress_alone_gives_no_question_a_place(kora: Path, run: Run) -> None:
    add(kora / BANK, one("lonely", "review"))
    add(kora / LESSON, "\n[Progress](../../quizzes/*.yaml#progress)\n")
    assert found(kora, run) == ["unplaced-question"]


@pytest.mark.parametrize(("typed", "meant"), [("progres", "progress"), ("review", "review-due"), ("records", "record")])
def test_a_page_over_all_banks_that_is_misspelled_is_said_with_what_was_meant(
    typed: str, meant: str, kora: Path, run: Run
) -> None:
    add(kora / LESSON, f"\n[Here](../../quizzes/*.yaml#{typed})\n")
    assert found(kora, run) == ["unknown-reference"]
    assert f'"{meant}"' in run("check", cwd=kora).stdout


def test_a_page_over_all_banks_stands_in_a_paragraph_of_its_own(kora: Path, run: Run) -> None:
    add(kora / LESSON, "\nSee [progress](../../quizzes/*.yaml#progress) there.\n")
    assert found(kora, run) == ["broken-link"]
