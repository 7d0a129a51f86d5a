"""Which stretches of Markdown are code."""

import pytest

from coursepack.ground.code_spans import code_spans


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a `b` c `d`", ["`b`", "`d`"]),
        ("a ``b ` c`` d", ["``b ` c``"]),
        ("`a ``b`` c`", ["`a ``b`` c`"]),
        ("one ` alone", []),
        ("`` of two lengths `", []),
        (r"\`a` b`", ["` b`"]),
        (r"`a\` b`", [r"`a\`"]),
        ("`over\na line`", ["`over\na line`"]),
        ("`over\n \t\na blank one`", []),
        ("`over\n\na blank one` and `here`", ["` and `"]),
        ("", []),
    ],
)
def test_code_stands_between_runs_of_one_length_in_one_paragraph(text: str, code: list[str]) -> None:
    assert [text[start:end] for start, end in code_spans(text)] == code
