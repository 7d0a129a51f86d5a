"""What the examples of the checks leave open."""

from pathlib import Path

import pytest
from spoiling import Run, change

WRONG_REFERENCES = """\
quizzes/demo.yaml     | [c02]           | [c20]          | quizzes/demo.yaml:9:14: error: there is no claim "c20"
docs/demo/index.md    | explanations    | explanation    | index.md:4:10: error: there is no section "explanation"
docs/demo/lesson.md   | source.yaml#    | sauce.yaml#    | there is no file of the source record "seeds/sauce.yaml"
docs/demo/lesson.md   | demo.yaml#quiz  | dem.yaml#quiz  | there is no bank "quizzes/dem.yaml"; did you mean
docs/demo/lesson.md   | #quiz           | #review        | quizzes/demo.yaml has no question with "use: review"
seeds/claims.yaml     | [F01]           | [F10]          | seeds/claims.yaml:12:17: error: there is no fact "F10"
seeds/claims.yaml     | h: overview.1   | h: overview.7  | claims.yaml:5:16: error: there is no paragraph "overview.7"
seeds/claims.yaml     | section: over   | section: ovre  | seeds/claims.yaml:4:14: error: there is no section "ovreview"
seeds/factcheck.yaml  | [c01]           | [c19]          | seeds/factcheck.yaml:6:14: error: there is no claim "c19"
seeds/quotations.yaml | explanations.1  | explanations.9 | there is no paragraph "explanations.9"
mkdocs.yml            | demo/lesson.md  | demo/leson.md  | mkdocs.yml:6:5: error: there is no file "docs/demo/leson.md"
docs/index.md         | demo/index.md   | demo/index.md#x| no heading with the anchor "x"
docs/index.md         | demo/index.md   | ../README.md   | leads out of docs/
seeds/quotations.yaml | text: proximate | text: nearest  | the quotation "proximate-cause" is not what was verified
"""


@pytest.mark.parametrize("line", WRONG_REFERENCES.splitlines())
def test_a_reference_that_leads_nowhere_is_said_at_its_place(line: str, kora: Path, run: Run) -> None:
    file, old, new, message = (part.strip() for part in line.split("|"))
    change(kora / file, old, new)
    assert message in run("check", cwd=kora).stdout


def test_a_bank_whose_module_is_not_there_is_said_once(kora: Path, run: Run) -> None:
    text = (kora / "quizzes" / "demo.yaml").read_text("utf-8")
    (kora / "quizzes" / "dmeo.yaml").write_text(text.replace("- id: ", "- id: other-"), encoding="utf-8")
    result = run("check", cwd=kora)
    assert result.stdout.startswith('quizzes/dmeo.yaml:2:1: error: there is no module "dmeo"; did you mean "demo"?')
    assert result.stderr == "1 error\n"


def test_a_link_in_a_feedback_is_checked_too(kora: Path, run: Run) -> None:
    change(kora / "quizzes/demo.yaml", "It was the last push", "See [the lesson](../docs/demo/lesson.md#gone)")
    assert 'no heading with the anchor "gone"' in run("check", cwd=kora).stdout


def test_a_feedback_may_link_to_the_exercise_of_another_question(kora: Path, run: Run) -> None:
    change(kora / "quizzes/demo.yaml", "It was the last push", "See [this](../docs/demo/lesson.md#signs-of-a-root)")
    assert run("check", cwd=kora).stdout == ""


def test_options_of_one_question_need_ids_of_their_own(kora: Path, run: Run) -> None:
    change(kora / "quizzes/demo.yaml", "- text: Two years", "- id: '1'\n        text: Two years")
    assert '"id" cannot be "1"' in run("check", cwd=kora).stdout
    change(kora / "quizzes/demo.yaml", "id: '1'", "id: one")
    change(kora / "quizzes/demo.yaml", "- text: A court ruling", "- id: one\n        text: A court ruling")
    assert 'the option id "one" is used twice' in run("check", cwd=kora).stdout


def test_a_heading_may_not_have_the_anchor_of_an_exercise_on_its_page(kora: Path, run: Run) -> None:
    change(kora / "docs/demo/lesson.md", "# A lesson", "# A lesson\n\n## Trigger in Kora")
    assert 'the anchor id "trigger-in-kora" is used twice' in run("check", cwd=kora).stdout


def test_true_and_false_each_need_a_reason(kora: Path, run: Run) -> None:
    change(kora / "quizzes/demo.yaml", "    if-false: Yes. The envoy looks for the deeper one elsewhere.\n", "")
    assert (
        'whoever answers "false" to "envoy-on-the-ruling" is given no reason; add "if-false:"'
        in run("check", cwd=kora).stdout
    )


def test_a_copied_sentence_shows_wherever_people_write(kora: Path, run: Run) -> None:
    copied = "nobody in the capital was paid, and the courts"
    change(kora / "quizzes/demo.yaml", "Trigger and root answer two questions.", copied)
    change(kora / "docs/glossary.md", "The event that comes last", copied)
    change(kora / "seeds/factcheck.yaml", "Teachers were paid until March.", copied)
    found = run("check", cwd=kora).stdout
    assert found.count("[copied-run]") == 3


def test_a_link_in_the_middle_does_not_hide_a_copied_sentence(kora: Path, run: Run) -> None:
    change(
        kora / "docs/glossary.md", "The event", "Nobody in [the capital](index.md) was paid, and the courts. The event"
    )
    assert "[copied-run]" in run("check", cwd=kora).stdout


def test_seven_copied_words_are_no_run_and_a_listed_quotation_is_free(kora: Path, run: Run) -> None:
    change(kora / "docs/glossary.md", "The event", "Nobody in the capital was paid, and. An event")
    assert run("check", cwd=kora).stdout == ""


def test_missing_fingerprints_are_a_warning_because_the_check_cannot_fail_without(kora: Path, run: Run) -> None:
    (kora / "seeds" / "source.lock.json").unlink()
    result = run("check", cwd=kora)
    assert result.stdout.startswith("seeds/source.yaml:2:1: warning: there are no sound fingerprints of the source")
    assert (result.exit_code, run("check", "--strict", cwd=kora).exit_code) == (0, 1)
