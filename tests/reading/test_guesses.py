"""What was meant by a value of the wrong kind, and whole entries that repeat another for want of a dash."""

import pytest

from coursepack.reading.banks import read_bank
from coursepack.reading.faults._another_format import another_format
from coursepack.reading.faults._meant import number, truth
from coursepack.reading.faults._pasted import pasted


@pytest.mark.parametrize(
    ("word", "meant"),
    [("yes", "true"), ("False.", "false"), ("Ture", "true"), ("“true”", "true"), ("n", "false"), ("perhaps", "")],
)
def test_a_truth_value_is_guessed(word: str, meant: str) -> None:
    assert truth(word) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [("1,5", "1.5"), ("two", "2"), ("3 points", "3"), ("-2", "-2"), ("1,000", ""), ("50%", ""), ("1/2", "")],
)
def test_a_number_is_guessed_unless_it_has_two_meanings(word: str, meant: str) -> None:
    assert number(word) == meant


def test_what_nobody_sees_is_named() -> None:
    assert pasted("ap\u00adply") == "it holds a soft hyphen, which cannot be seen: delete the word and type it anew"
    assert pasted("“apply”").endswith(": apply")
    assert pasted("apply") == pasted("") == pasted(None) == ""


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("<!DOCTYPE html>\n<p>", "a web page"),
        ("id;type;prompt\na;b;c\n", "a table (CSV)"),
        ("```yaml\ntitle: x\n```\n", "a code block of Markdown"),
        ("Why?\nA. one\nB. two\nANSWER: A\n", "a quiz in the form Aiken"),
    ],
)
def test_a_file_in_another_form_is_known(text: str, what: str) -> None:
    form = another_format(text)
    assert form is not None
    assert form[0] == what


def test_a_bank_is_in_no_other_form() -> None:
    assert another_format("# a comment\ntitle: One, two\nquestions:\n  - id: a\n") is None


def test_two_entries_without_dashes_are_one_problem_each() -> None:
    entry = "    id: {}\n    type: true-false\n    use: quiz\n"
    text = "title: x\nquestions:\n  -" + entry.format("a")[3:] + entry.format("b") + entry.format("c")
    problems = [each for each in read_bank("quizzes/x.yaml", text)[1] if each.id == "duplicate-key"]
    assert [(each.span.line, each.message[:30]) for each in problems] == [
        (6, 'a dash is missing before "id",'),
        (9, 'a dash is missing before "id",'),
    ]


def test_two_keys_that_stand_twice_within_an_entry_are_two_problems() -> None:
    text = "title: x\nquestions:\n  - id: a\n    use: quiz\n    level: apply\n    use: quiz\n    level: apply\n"
    problems = [each for each in read_bank("quizzes/x.yaml", text)[1] if each.id == "duplicate-key"]
    assert [each.span.line for each in problems] == [6, 7]
