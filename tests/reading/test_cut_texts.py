"""Texts that a # cuts short, and the comments that are none of them."""

import pytest

from coursepack.ground.yaml_tree import read_tree
from coursepack.reading.cut_texts import cut_texts


def found(text: str) -> list[tuple[int, int]]:
    """Line and column of each sign that cuts a text."""
    return [(problem.span.line, problem.span.column) for problem in cut_texts(read_tree(text, "f"), text)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("prompt: Why did camp #3 fall?\n", [(1, 22)]),
        ("prompt: Why did camp # 3 fall?\n", [(1, 22)]),
        ("prompt: Why did\n  camp #3\n", [(2, 8)]),
        ("prompt: #3 fell\n", [(1, 9)]),
        ("options:\n  - text: Camp #3\n  - text: Camp #4\n", [(2, 16), (3, 16)]),
        ("hints:\n  - Look at #3\n", [(2, 13)]),
        ("answers: [one,\n  two #3\n  ]\n", [(2, 7)]),
        ("text: 'Camp' #3\n", []),
        ("text: Camp#3\n", []),
    ],
)
def test_a_text_that_ends_before_a_number_sign_is_found(text: str, places: list[tuple[int, int]]) -> None:
    assert found(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "text: Camp  # not final\n",
        "text: Camp   # 3 words at most\n",
        "text: Camp # not final\n",
        "text: Camp ###\n",
        "text: Camp #-----\n",
        "tolerance: 0.01      #so that 0.8 counts\n",
        "- id: a   #note\n",
        "correct: true #yes\n",
        "text: 12 #twelve\n",
        'text: "Camp #3"\n',
        "text: |\n  Camp #3\n  text: Camp #3\n",
        "#note\ntext: Camp\n  #note\n",
    ],
)
def test_a_comment_stays_one(text: str) -> None:
    assert found(text) == []


def test_a_text_of_which_nothing_is_left_is_not_also_said_to_be_empty() -> None:
    from coursepack.reading.yaml_file import read_yaml

    _, problems = read_yaml("f", "title: #3\nquestions: []\n", "bank")
    assert [problem.id for problem in problems] == ["cut-text", "too-few"]
