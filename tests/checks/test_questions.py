"""The checks of questions: what they pass over on purpose, and the cases that no bank in tests/banks/err shows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from one_question import BLANK, BOTH_RIGHT, OPTIONS, problems, said

from coursepack.checks import CHECKS
from coursepack.model.course import Course
from coursepack.reading.pages import read_page

Run = Callable[..., Result]
ALL_COVERED = [
    ("type: short-answer", "answers: [a]", "feedback: f"),
    ("type: short-answer", "answers: [{text: a, feedback: f}]", "otherwise: o"),
    ("type: short-answer", "answers: [{text: Goïta, feedback: f}, Goita]", "otherwise: o"),
    ("type: numeric", "answer: 1", "wrong: [{value: 2, feedback: f}]", "feedback: f"),
    ("type: cloze", "text: In {{year}}.", BLANK, "feedback: f"),
    ("type: open", "model-answer: m", "rubric: [{criterion: c, levels: [a, b]}]"),
]


@pytest.mark.parametrize("lines", ALL_COVERED, ids=lambda lines: " ".join(lines))
def test_a_reason_may_come_from_the_answer_or_from_the_whole_question(lines: tuple[str, ...]) -> None:
    assert said("missing-feedback", *lines) == []


def test_a_blank_that_is_typed_needs_both_reasons_unless_the_question_gives_them() -> None:
    found = problems("missing-feedback", "type: cloze", "text: In {{year}}.", BLANK)
    assert [problem.message for problem in found] == ['whoever answers the blank "year" rightly is given no reason']
    assert found[0].remedy == 'add "feedback:" to the question and say why it is right'


def test_an_option_of_a_blank_needs_its_reason() -> None:
    blank = "blanks: {b: {type: single-choice, options: [{text: x, correct: true, feedback: f}, {text: y}]}}"
    assert said("missing-feedback", "type: cloze", "text: '{{b}}'", blank) == ['the option "y" has no feedback']


def test_a_single_choice_whose_options_are_all_right_is_said_once() -> None:
    assert len(said("more-than-one-correct", "type: single-choice", BOTH_RIGHT)) == 1
    assert said("no-wrong-option", "type: single-choice", BOTH_RIGHT) == []
    assert said("more-than-one-correct", "type: multiple-choice", BOTH_RIGHT) == []


ALLOWED_TWICE = [
    ("type: single-choice", "options: [{text: côte, correct: true}, {text: côté}, {text: Côte}]"),
    ("type: short-answer", "answers: [Goïta, Goita, GOITA]"),
    ("type: short-answer", "exact: true", "answers: [Mali]", "wrong: [{text: mali, feedback: f}]"),
    ("type: short-answer", "exact: true", "answers: [a, {text: A, feedback: f}]"),
    ("type: numeric", "answer: 5", "tolerance: 1", "wrong: [{value: 5, tolerance: 3, feedback: nearly}]"),
    (
        "type: numeric",
        "answer: 5",
        "wrong: [{value: 7, feedback: f}, {value: 7, tolerance: 1, feedback: nearly seven}]",
    ),
    ("type: categorize", "categories: [x, y]", "items: [{text: a, category: x}, {text: b, category: x}]"),
    ("type: true-false", "answer: true", "if-true: f", "if-false: f"),
]


@pytest.mark.parametrize("lines", ALLOWED_TWICE, ids=lambda lines: " ".join(lines))
def test_what_is_alike_may_still_be_meant(lines: tuple[str, ...]) -> None:
    assert said("duplicate-option", *lines) == []


NEVER_TWICE = [
    (("type: single-choice", "options: [{text: a b, correct: true}, {text: a  b}]"), 'the option "a  b" stands twice'),
    (("type: matching", "pairs: [{left: a, right: x}, {left: a, right: y}]"), 'the left side "a" stands twice'),
    (("type: ordering", "items: [{text: a}, {text: b}, {text: a}]"), 'the item "a" stands twice'),
    (
        ("type: categorize", "categories: [x y, x  y]", "items: [{text: a, category: x y}, {text: b, category: x y}]"),
        'the category "x  y" stands twice',
    ),
    (
        ("type: numeric", "answer: 5", "wrong: [{value: 5.0, feedback: f}]"),
        "5.0 is foreseen as wrong, but 5 counts as right",
    ),
    (
        ("type: matching", "pairs: [{left: a, right: x}, {left: b, right: y}]", "distractors: [{text: z}, {text: z}]"),
        'the distractor "z" stands twice',
    ),
]


@pytest.mark.parametrize(("lines", "message"), NEVER_TWICE, ids=lambda each: str(each))
def test_the_same_answer_twice_is_named(lines: tuple[str, ...], message: str) -> None:
    assert said("duplicate-option", *lines) == [message]


def test_ids_of_pairs_and_of_options_in_blanks_are_unique_too() -> None:
    pairs = "pairs: [{id: a, left: a, right: x}, {id: a, left: b, right: y}]"
    assert said("duplicate-id", "type: matching", pairs) == ['the pair id "a" is used twice']
    blank = "blanks: {b: {type: single-choice, options: [{id: a, text: x, correct: true}, {id: a, text: y}]}}"
    assert said("duplicate-id", "type: cloze", "text: '{{b}}'", blank) == ['the option id "a" is used twice']


def test_one_misspelled_blank_is_one_problem() -> None:
    assert said("blank-mismatch", "type: cloze", "text: In {{yaer}}.", BLANK) == ['there is no blank "yaer"']
    far = said("blank-mismatch", "type: cloze", "text: In {{place}}.", BLANK)
    assert far == ['there is no blank "place"', 'the text has no place for the blank "year"']


def test_a_blank_in_a_folded_text_is_pointed_at_where_it_stands() -> None:
    found = problems("blank-mismatch", "type: cloze", "text: >-", "  In", "  {{yaer}}.", BLANK)
    assert (found[0].span.line, found[0].span.column, found[0].span.end_column) == (11, 7, 15)


def test_only_a_hint_of_a_cloze_can_name_a_blank() -> None:
    assert said("missing-hint-target", "type: single-choice", OPTIONS, "hints: ['{{year}}']") == []
    assert said("missing-hint-target", "type: cloze", "text: In {{year}}.", BLANK, "hints: ['{{year}}']") == []


def test_a_dead_link_is_said_by_one_check_alone() -> None:
    link = "'[x](../docs/gone.md)'"
    for key, id, other in (
        (f"hints: [{link}]", "missing-hint-target", "broken-link"),
        (f"feedback: {link}", "broken-link", "missing-hint-target"),
    ):
        assert len(said(id, "type: single-choice", OPTIONS, key)) == 1
        assert said(other, "type: single-choice", OPTIONS, key) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("![two bars](x.png)", 0),
        ("![`x`](x.png)", 0),
        ("`![](x.png)`", 0),
        ('<img src="x.png" alt="two bars">', 0),
        ("![](x.png)", 1),
        ("![ ](https://kora.example/x.png)", 1),
        ("![x](figures/x.svg)", 1),
        ("<IMG src=x.png><img data-alt='a' src=x.png>", 2),
        ("<IMG src=x.png>", 1),
    ],
)
def test_each_picture_on_a_page_needs_words(text: str, count: int) -> None:
    page, _, _ = read_page("docs/kora.md", f"# Kora\n\n{text}\n")
    assert len(list(CHECKS.get("missing-alt-text")(Course(pages=(page,))))) == count


def test_a_question_that_a_page_places_twice_is_no_second_id(kora: Path, run: Run) -> None:
    path = kora / "docs" / "demo" / "lesson.md"
    path.write_text(
        path.read_text("utf-8") + "\n[Self-check](../../quizzes/demo.yaml#trigger-in-kora)\n", encoding="utf-8"
    )
    assert "[duplicate-id]" not in run("check", cwd=kora).stdout
