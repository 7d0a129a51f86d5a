"""Comments that excuse a warning, with a reason."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
UNPLACED = """\
title: Why it happened
questions:
{above}  - id: alone
    type: true-false
    use: lesson
    objective: tell-trigger-from-root
    level: apply
    prompt: So much for this one.
{within}    answer: true
    if-true: a
    if-false: b
  - id: alone-too
    type: true-false
    use: lesson
    objective: tell-trigger-from-root
    level: apply
    prompt: So much for another.
    answer: true
    if-true: a
    if-false: b
"""


def said(course: Path, run: Run, above: str = "", within: str = "", top: str = "") -> list[str]:
    """What `check` says, one line a problem, of a bank with two questions that no page asks for."""
    (course / "quizzes" / "more.yaml").write_text(top + UNPLACED.format(above=above, within=within), "utf-8")
    (course / "docs" / "more").mkdir()
    index = (course / "docs" / "demo" / "index.md").read_text("utf-8")
    (course / "docs" / "more" / "index.md").write_text(index.replace("tell-trigger", "also-tell-trigger"), "utf-8")
    lines = run("check", "quizzes/more.yaml", "--strict", cwd=course).stdout.splitlines()
    return [line for line in lines if line.startswith("quizzes/")]


COMMENT = "  # coursepack: ignore wrong-use – the page comes in spring\n"


def test_a_comment_above_an_entry_covers_it_alone(kora: Path, run: Run) -> None:
    (line,) = said(kora, run, above=COMMENT)
    assert '"alone-too"' in line


def test_a_comment_within_an_entry_covers_it_alone(kora: Path, run: Run) -> None:
    (line,) = said(kora, run, within="  " + COMMENT)
    assert '"alone-too"' in line


def test_a_comment_behind_a_value_does_too(kora: Path, run: Run) -> None:
    (line,) = said(kora, run, within="    points: 2 " + COMMENT.lstrip())
    assert '"alone-too"' in line


def test_a_comment_above_the_list_covers_the_whole_file(kora: Path, run: Run) -> None:
    assert said(kora, run, top=COMMENT.lstrip()) == []


@pytest.mark.parametrize("dash", ["–", "—", "-", "--", ":"])
def test_any_dash_parts_the_reason(dash: str, kora: Path, run: Run) -> None:
    assert said(kora, run, top=f"# coursepack: ignore wrong-use {dash} it comes\n") == []


def test_several_checks_stand_in_one_comment(kora: Path, run: Run) -> None:
    lines = said(kora, run, top="# coursepack: ignore wrong-use, objective-counts – it comes\n")
    assert len(lines) == 1
    assert '"objective-counts" finds nothing here' in lines[0]


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("ignore wrong-use", "this comment excuses something and does not say why"),
        ("ignore – because", "this comment excuses something and does not say why"),
        ("ignore wrong-ues – it comes", 'there is no check "wrong-ues"; did you mean'),
        ("ingore wrong-use – it comes", 'unknown key "ingore" in a coursepack comment; did you mean "ignore"?'),
        ("ignore vague-trem – it comes", 'there is no check "vague-trem"'),
    ],
)
def test_a_comment_that_is_no_excuse_is_an_error_at_its_word(comment: str, message: str, kora: Path, run: Run) -> None:
    lines = said(kora, run, top=f"# coursepack: {comment}\n")
    assert len(lines) == 3
    assert f": error: {message}" in lines[0]


def test_an_error_cannot_be_excused(kora: Path, run: Run) -> None:
    path = kora / "quizzes" / "demo.yaml"
    text = path.read_text("utf-8").replace("        correct: true\n", "", 1)
    path.write_text("# coursepack: ignore no-correct-option – for now\n" + text, "utf-8")
    out = run("check", cwd=kora).stdout
    assert "[no-correct-option]" in out
    assert 'warning: "no-correct-option" is an error here, not a warning; mend it [unused-ignore]' in out


def test_on_a_page_it_covers_the_passage_below(kora: Path, run: Run) -> None:
    path = kora / "docs" / "index.md"
    text = path.read_text("utf-8")
    path.write_text(text + "\n<!-- coursepack: ignore wrong-use – a trial -->\n\nText.\n", "utf-8")
    assert '"wrong-use" finds nothing here that could be ignored' in run("check", cwd=kora).stdout


def test_a_comment_in_an_example_is_none(kora: Path, run: Run) -> None:
    path = kora / "docs" / "index.md"
    text = path.read_text("utf-8")
    comment = "<!-- coursepack: ignore nothing -->"
    path.write_text(f"{text}\n```\n{comment}\n```\n\nWrite `{comment}` there.\n", "utf-8")
    assert run("check", cwd=kora).stdout == ""
