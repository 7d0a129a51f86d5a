"""What is found only by looking at the whole course: places, counts, twins and blueprints."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from coursepack.checks._twins import twins
from coursepack.model.bank import Bank
from coursepack.reading.banks import read_bank

Run = Callable[..., Result]
LESSON, BANK, EXAM = "docs/demo/lesson.md", "quizzes/demo.yaml", "quizzes/exam/demo.yaml"
PAPER, FRONT = "quizzes/blueprints/demo.yaml", "docs/demo/index.md"
QUIZ = "[Quiz](../../quizzes/demo.yaml#quiz)\n"


def one(id: str, use: str = "quiz", **keys: str) -> str:
    """A question to add to a bank; further keys replace or add."""
    held = {"objective": "tell-trigger-from-root", "level": "apply", "prompt": f"So much for {id}.", **keys}
    lines = "".join(f"    {key}: {value}\n" for key, value in held.items())
    used = f"    use: {use}\n" if use else ""
    return f"  - id: {id}\n    type: true-false\n{used}{lines}    answer: true\n    if-true: a\n    if-false: b\n"


def change(path: Path, old: str, new: str) -> None:
    """Replace a piece of a file that must be there."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def add(path: Path, text: str) -> None:
    """Add to the end of a file."""
    path.write_text(path.read_text("utf-8") + text, encoding="utf-8")


def found(course: Path, run: Run) -> list[str]:
    """The ids of everything found, sorted."""
    lines = run("check", cwd=course).stdout.split("\n")
    return sorted(
        line.rsplit("[", 1)[1][:-1]
        for line in lines
        if line.endswith("]") and (": error: " in line or ": warning: " in line)
    )


# Places.


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


# Objectives and claims.


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


# Loose banks.


def test_a_loose_bank_may_serve_objectives_that_are_not_here(kora: Path, run: Run) -> None:
    bank = kora / "elsewhere.yaml"
    bank.write_text("title: x\nquestions:\n" + one("a", "lesson", objective="weigh-a-figure"), encoding="utf-8")
    assert run("check", "elsewhere.yaml", cwd=kora).output == ""
    change(bank, "weigh-a-figure", "tell-triger-from-root")
    assert 'did you mean "tell-trigger-from-root"?' in run("check", "elsewhere.yaml", cwd=kora).stdout
    bank = bank.rename(kora / "demo.yaml")
    change(bank, "tell-triger-from-root", "weigh-a-figure")
    assert 'there is no objective "weigh-a-figure"' in run("check", "demo.yaml", cwd=kora).stdout


# Twins.


def bank_of(*prompts: str) -> Bank:
    """A bank of true-false questions with these prompts."""
    text = "title: x\nquestions:\n" + "".join(one(f"q{n}", prompt=prompt) for n, prompt in enumerate(prompts))
    bank, problems = read_bank("quizzes/x.yaml", text)
    assert bank is not None
    assert problems == []
    return bank


LONG = (
    "In December the article warned that elections held too early, with no agreed roadmap among the parties, would "
    "probably prolong the series of coups in the region for several years"
)


@pytest.mark.parametrize(
    ("exam", "practice", "alike"),
    [
        (LONG, LONG, True),
        (LONG, LONG.upper(), True),
        (LONG, "“" + LONG.replace(" too ", " much too ") + "…”", True),
        (LONG, LONG.replace("article", "text").replace("warned", "said"), True),
        (LONG, " ".join(LONG.split()[:16]), False),
        (LONG + " after 2020", LONG + " after 2021", False),
        (LONG + " after 2020", LONG, True),
        ("Pham called it the trigger of the coup", "Pham called it the root of the coup", False),
        ("Pham called it the trigger of the coup", 'pham called it "the trigger" of the coup!', True),
        ("x", "y", False),
    ],
)
def test_twins_share_four_words_in_five(exam: str, practice: str, alike: bool) -> None:
    others = bank_of("Something else altogether stands here first", practice).questions
    quoted = bank_of(exam).questions
    assert twins(quoted, others) == ({0: 1} if alike else {})


def test_twins_are_those_that_comparing_all_with_all_would_find() -> None:
    import random

    chance = random.Random(7)
    vocabulary = [f"w{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(60)]
    sets = [chance.sample(vocabulary, chance.randint(12, 24)) for _ in range(60)]
    near = [[*words[2:], *chance.sample(vocabulary, 2)] for words in sets]
    exam, practice = (bank_of(*map(" ".join, each)).questions for each in (sets, near))
    expected = dict[int, int]()
    for other, theirs in enumerate(map(set, near)):
        for at, mine in enumerate(map(set, sets)):
            long = min(len(mine), len(theirs)) >= 15 and len(mine & theirs) * 5 >= len(mine | theirs) * 4
            if mine == theirs or long:
                expected.setdefault(at, other)
    assert 10 < len(expected) < 60
    assert twins(exam, practice) == expected


# Blueprints.


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
