"""A line that is typed wrong in one way is the line that is reported, whatever line libyaml stops at."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from coursepack.reading.banks import read_bank

LINES = (Path(__file__).parents[1] / "banks" / "quizzes" / "demo.yaml").read_text("utf-8").split("\n")
KEY = r"^( *(?:- )?[\w-]+):"
PROSE = r"^( *(?:- )?(?:text|prompt|feedback): )(\w+)"


def damaged(pattern: str, put: str) -> Iterator[tuple[int, str]]:
    """The bank once for each line that the pattern changes, with the number of that line."""
    for at, line in enumerate(LINES):
        wrong = re.sub(pattern, put, line, count=1)
        if wrong != line and not line.startswith("#"):
            yield at + 1, "\n".join([*LINES[:at], wrong, *LINES[at + 1 :]])


@pytest.mark.parametrize(
    ("pattern", "put", "message"),
    [
        (KEY, r"\1", 'a colon is missing after "'),
        (KEY + " ", r"\1:", "a space is missing after "),
        (KEY + " ", r"\1 = ", '"=" stands where "'),
        (KEY + " ", "\\1:\u00a0", "a no-break space stands after "),
        (PROSE, r"\1\2:", "a colon followed by a space cannot stand"),
        (PROSE, r'\1"\2', "the quotation mark opened here is never closed"),
        (PROSE + "(?!.*')", r"\1'\2", "the quotation mark opened here is never closed"),
        (PROSE, r'\1"\2"', "a text that begins with a quotation mark must end with it"),
        ("^  ", "\t", "a tab cannot indent a line"),
        ("^  ", "\u00a0 ", "a no-break space cannot indent a line"),
        ("- ", "– ", '"–" does not begin an entry of a list'),
        ("- ", "-", "a dash needs a space after it"),
    ],
)
def test_each_slip_is_said_in_its_own_line(pattern: str, put: str, message: str) -> None:
    cases = list(damaged(pattern, put))
    assert len(cases) >= 9
    said = [(number, read_bank("quizzes/x.yaml", text)[1][0]) for number, text in cases]
    assert [problem.span.line for number, problem in said] == [number for number, _ in said]
    # The only entry of a list of texts, without its dash, is a text and no slip of YAML's.
    syntax = [problem for _, problem in said if problem.id == "yaml-syntax"]
    assert len(syntax) >= len(cases) - 1
    assert [problem.message for problem in syntax if not problem.message.startswith(message)] == []


@pytest.mark.parametrize(("pattern", "put"), [("^", " "), ("^", "  "), ("^ ", ""), ("^  ", ""), ("^ +", "")])
def test_a_line_with_spaces_too_many_or_too_few_is_the_line_that_is_named(pattern: str, put: str) -> None:
    for number, text in damaged(pattern, put):
        problems = read_bank("quizzes/x.yaml", text)[1]
        # A list of texts may stand in any column, and so may the only entry of a list.
        if problems:
            assert problems[0].span.line == number
            # At the margin, a last key is one of the bank's and not YAML's trouble.
            needs = "before it and needs" in problems[0].message and problems[0].remedy.startswith(("add ", "remove "))
            assert needs or (number == len(LINES) - 1 and problems[0].id == "unknown-key")


def test_a_quotation_mark_left_open_is_said_where_it_was_opened_not_where_the_text_ends() -> None:
    text = 'title: "Kora\nquestions:\n  - id: a\n    prompt: He said "no" to it.\n'
    problem = read_bank("quizzes/x.yaml", text)[1][0]
    assert (problem.span.line, problem.span.column) == (1, 8)
    assert "runs on into line 4" in problem.message


def test_an_apostrophe_in_a_quoted_text_of_several_lines_is_found_in_its_line() -> None:
    text = "title: 'What the\n  envoy's word was'\nquestions: []\n"
    problem = read_bank("quizzes/x.yaml", text)[1][0]
    assert (problem.span.line, problem.span.column) == (2, 8)
    assert problem.message.startswith("this apostrophe ends the text")
