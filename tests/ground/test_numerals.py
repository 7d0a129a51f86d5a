"""Numbers as people type them, read to the last digit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursepack.ground.numerals import read_number, written

NUMBERS = st.decimals(-(10**12), 10**12, allow_nan=False, places=6)
SEPARATORS = st.sampled_from([",", " ", "'", "’", "\u00a0", "\u2009", "\u202f"])
MINUS = st.sampled_from("-−–")


def continental(english: str) -> str:
    """1,234.5 as 1.234,5."""
    return english.translate(str.maketrans(",.", ".,"))


def test_a_number_is_read_exactly() -> None:
    assert read_number("−1 234,50") == Decimal("-1234.50")
    assert read_number("0.30000000000000004") != read_number("0.3")


def test_what_can_be_read_two_ways_is_english() -> None:
    assert read_number("1,234") == 1234
    assert read_number("1.234") == Decimal("1.234")


def test_a_zero_begins_no_group() -> None:
    assert read_number("0,790") == Decimal("0.79")


@pytest.mark.parametrize("typed", ["", " ", "abc", "12 apples", "1e3", "½", "10²", "1,23,456", ".", "-", "--5", "NaN"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert read_number(typed) is None


def test_a_number_is_written_without_exponent() -> None:
    assert written(Decimal("1E+3")) == "1000"


@given(NUMBERS)
def test_a_number_written_in_digits_reads_back(number: Decimal) -> None:
    assert read_number(format(number, "f")) == number
    assert read_number(written(number)) == number


@given(NUMBERS)
def test_a_comma_stands_for_the_point(number: Decimal) -> None:
    """Six decimals, so that nobody takes them for a group of three."""
    assert read_number(continental(f"{number:.6f}")) == number


@given(NUMBERS, SEPARATORS)
def test_groups_of_three_make_no_difference(number: Decimal, separator: str) -> None:
    assert read_number(f"{number:,.6f}".replace(",", separator)) == number


@given(NUMBERS, SEPARATORS.filter(lambda each: each != ","))
def test_groups_before_a_decimal_comma_make_no_difference(number: Decimal, separator: str) -> None:
    english = f"{number:,.6f}"
    assert read_number(continental(english)) == number
    assert read_number(continental(english).replace(".", separator)) == number


@given(st.decimals(0, 10**12, allow_nan=False, places=6), MINUS)
def test_any_minus_turns_a_number_round(number: Decimal, minus: str) -> None:
    assert read_number(f"{minus}{number}") == -number
    assert read_number(f"+{number}") == number


@given(st.text(st.sampled_from("0123456789.,'-+− \u00a0e½²") | st.characters(exclude_categories=["Cs"])))
def test_any_text_is_a_number_or_none(typed: str) -> None:
    number = read_number(typed)
    assert number is None or number.is_finite()


@given(st.from_regex("[0-9]{1,9}", fullmatch=True), st.characters(categories=["L", "S"], exclude_characters="+−"))
def test_a_letter_or_sign_beside_it_makes_it_none(digits: str, other: str) -> None:
    if other not in "\u00b4`^":
        assert read_number(digits + other) is None
