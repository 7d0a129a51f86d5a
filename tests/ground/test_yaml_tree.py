"""YAML as plain values that know their places and their spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import read_tree


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("12:30", "12:30"),
        ("2021-12-31", "2021-12-31"),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.10", 1.1),
        ("-.5e1", -5.0),
        ("1e999", "1e999"),
        ("-1e-999", "-1e-999"),
        ("0e9999", "0e9999"),
        ("0.0e5", 0.0),
        ("true", True),
        ("False", False),
        ("~", None),
        ("1_000", "1_000"),
        ('"no"', "no"),
        ("'010'", "010"),
    ],
)
def test_plain_scalars_mean_what_yaml_1_2_says(typed: str, value: object) -> None:
    found = read_tree(f"a: {typed}\n", "f").value["a"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("typed", ["010", "1.10", "1e3", "0x1F", "true", "~"])
def test_the_spelling_of_what_is_no_text_is_kept(typed: str) -> None:
    assert read_tree(f"a: [{typed}]\n", "f").place.typed("a", 0) == typed


def test_texts_have_no_second_spelling() -> None:
    assert read_tree("a: no\n", "f").place.typed("a") is None


def test_every_key_and_value_knows_its_place() -> None:
    place = read_tree("a:\n  - b: one\n    ç: two\n", "f").place
    assert place.key("a") == Span("f", 1, 1, 1, 2)
    assert place.key("a", 0, "ç") == Span("f", 3, 5, 3, 6)
    assert place.span("a", 0, "ç") == Span("f", 3, 8, 3, 11)


def test_a_mapping_is_shown_by_its_first_key() -> None:
    assert read_tree("a:\n  - b: one\n", "f").place.span("a", 0) == Span("f", 2, 5, 2, 6)


def test_a_place_that_is_not_there_is_that_of_the_nearest_whole() -> None:
    place = read_tree("a: one\n", "f").place
    assert place.span("a", 5, "x") == place.span("a")


@pytest.mark.parametrize(
    ("text", "kind", "line", "column"),
    [
        ("a: 1\na: 2\n", "duplicate", 2, 1),
        ("a: &x 1\n", "anchor", 1, 4),
        ("a: *x\n", "alias", 1, 4),
        ("a: !x 1\n", "tag", 1, 4),
        ("a: !x {b: 1}\n", "tag", 1, 4),
        ("? [a]\n: 1\n", "key", 1, 3),
        ("a: 1\n---\nb: 2\n", "document", 2, 1),
        ("[" * 70, "deep", 1, 61),
        ("a: 1\n\ufeffb: 2", "character", 2, 1),
        ("a: 'b", "syntax", 1, 6),
        ("a: \x00", "character", 1, 4),
    ],
)
def test_what_a_bank_does_not_need_is_refused_at_its_place(text: str, kind: str, line: int, column: int) -> None:
    trouble = read_tree(text, "f").troubles[0]
    assert (trouble.kind, trouble.span.line, trouble.span.column) == (kind, line, column)


def test_a_key_that_stands_twice_points_to_its_first_place() -> None:
    assert read_tree("a: 1\nb: 2\na: 3\n", "f").troubles[0].related == Span("f", 1, 1, 1, 2)


def test_of_two_values_the_first_is_kept() -> None:
    assert read_tree("a: 1\na: 2\n", "f").value == {"a": 1}


def test_settings_may_have_tags() -> None:
    tree = read_tree('a: !ENV [X, "y"]\n', "f", tags=True)
    assert (tree.value, tree.troubles) == ({"a": ["X", "y"]}, [])


def test_an_alias_bomb_stays_small() -> None:
    steps = zip("abcdefgh", "bcdefghi", strict=True)
    bomb = "a: &a [x, x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in steps)
    tree = read_tree(bomb, "f")
    assert tree.value["i"] == ["*h", "*h"]
    assert {trouble.kind for trouble in tree.troubles} == {"anchor", "alias"}


@given(st.text(max_size=300))
def test_no_text_whatever_raises(text: str) -> None:
    tree = read_tree(text, "f")
    assert tree.value is None or not any(trouble.kind in ("syntax", "character") for trouble in tree.troubles)


@pytest.mark.parametrize("text", ["a: [b,", "a: [b,\n", "a: [", '- "b'])
def test_what_is_missing_at_the_end_is_missing_inside_the_text(text: str) -> None:
    (trouble,) = read_tree(text, "f").troubles
    assert trouble.span.line <= text.count("\n") + 1
    assert trouble.span.column <= len(text.split("\n")[trouble.span.line - 1]) + 1


def test_nothing_at_the_end_stands_inside_the_text() -> None:
    assert read_tree("---", "f").place.span() == Span("f", 1, 4, 1, 4)
    assert read_tree("? a", "f").place.span("a") == Span("f", 1, 4, 1, 4)


def test_a_forbidden_character_is_found_behind_letters_of_several_bytes() -> None:
    tree = read_tree('a: "é — \x00"\n', "f")
    assert [(trouble.kind, str(trouble.span)) for trouble in tree.troubles] == [("character", "f:1:9")]


@pytest.mark.parametrize("sign", ["|#", ">#", "|-#", ">2#", "|+2# why", ">-1#"])
def test_a_comment_right_behind_the_sign_of_a_block_is_refused(sign: str) -> None:
    tree = read_tree(f"a: b\nc: {sign}\n  d\n", "f")
    assert tree.value is None
    assert [(trouble.kind, trouble.span) for trouble in tree.troubles] == [
        ("syntax", Span("f", 2, 4 + sign.index("#"), 2, 5 + sign.index("#")))
    ]


def test_such_signs_within_a_text_are_its_own() -> None:
    tree = read_tree("a: |\n  b: |# c\nd: 'x>#'\ne: | # parted\n  f\n", "f")
    assert tree.value == {"a": "b: |# c\n", "d": "x>#", "e": "f\n"}
    assert tree.troubles == []
