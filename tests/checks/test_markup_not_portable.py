"""What counts as markup that only some platforms know, and what only looks like it."""

import pytest
from one_question import OPTIONS, problems, said

PLAIN = [
    "a < b and 5 > 3, so a <b and c> d",
    "R&D at AT&T; and &c; more",
    "$79 million and $5",
    "from US$5 to A$6 (A$)",
    "between $5 and $10, $5/$10",
    "a == b == c, ~5 and ~~ 6 ~~",
    "a | b || c -- d",
    "<https://kora.example/?a=1&b=2>",
    "[the lesson](x.md) [sic]",
    "`<b>` and ``a `&nbsp;` b`` and `$x$`",
    "Type <name> here",
    r"\[^1] is shown",
    "What!!! Really?",
    "{{year}} and {year}",
    "#1 in the list",
    "- 5 degrees",
    "1. January",
    "80–120 - a dash - and another",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_only_looks_like_markup_passes(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    lines = (f"feedback: {quoted}", f"hints: [{quoted}]")
    assert said("markup-not-portable", "type: single-choice", OPTIONS, *lines) == []


MARKED = {
    "a <b>c</b>": "<b>",
    "a<br>b": "<br>",
    '<a href="x">y</a>': '<a href="x">',
    "a <!-- b --> c": "<!-- b -->",
    "a&#8217;s": "&#8217;",
    "a &mdash; b": "&mdash;",
    "note[^1]": "[^1]",
    "a ~~b c~~ d": "~~b c~~",
    "a ==b c== d": "==b c==",
    "[a][b]": "[a][b]",
    "[a][]": "[a][]",
    "a{: .b }": "{: .b }",
    "a{ .b }": "{ .b }",
    "!!! note": "!!! note",
    "- [x] done": "- [x]",
    "$x$ is $79": "$x$",
    "so $E = mc^2$ is": "$E = mc^2$",
    r"$\frac{1}{2}$": r"$\frac{1}{2}$",
    "$$5 + 5$$": "$$5 + 5$$",
    "$2x=4$": "$2x=4$",
    "# One": "# One",
}


@pytest.mark.parametrize("text", MARKED)
def test_markup_that_is_shown_as_typed_is_quoted_and_pointed_at(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    (found,) = problems("markup-not-portable", "type: single-choice", OPTIONS, f"hints: [{quoted}]")
    assert f'"{MARKED[text]}"' in found.message
    assert found.span.end_column - found.span.column == len(MARKED[text].replace("'", "''"))


LONG_TEXTS = {
    "|-\n  Two things:\n\n  - one\n  - two": 0,
    "|-\n  One.\n\n  Two.": 0,
    "|-\n  # A heading": 0,
    "|-\n  See [it][1].\n\n  [1]: x.md": 0,
    "|-\n  Code:\n\n      <b>": 0,
    ">-\n  One line\n  and another - with dashes - in it.": 0,
    ">-\n  Two things:\n\n    - one\n    - two": 0,
    ">-\n  One.\n\n\n  Two.": 0,
    ">-\n  One.\n\n  Two.": 1,
    ">-\n  Two things:\n  - one\n  - two": 1,
}


@pytest.mark.parametrize("text", LONG_TEXTS)
def test_a_block_may_have_lists_and_paragraphs_unless_yaml_joins_them(text: str) -> None:
    lines = f"feedback: {text}".split("\n")
    assert len(said("markup-not-portable", "type: single-choice", OPTIONS, *lines)) == LONG_TEXTS[text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("|\n  One line\n  and another.", 0),
        ("|-\n  One.\n\n  Two.", 1),
        ("|-\n  - one\n  - two", 1),
        (">-\n  1. a\n  2. b", 1),
    ],
)
def test_a_text_of_one_line_has_neither(text: str, count: int) -> None:
    lines = f"otherwise: {text}".split("\n")
    assert len(said("markup-not-portable", "type: short-answer", "answers: [a]", *lines)) == count


def test_accepted_answers_are_no_markdown() -> None:
    assert said("markup-not-portable", "type: short-answer", "answers: ['<b>', '&amp;']") == []
