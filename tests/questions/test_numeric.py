"""numeric becomes a Number."""

from collections.abc import Callable
from decimal import Decimal

from coursepack.model.interactions import Near, Number


def test_numbers_are_decimals_as_typed(example: Callable[..., Number]) -> None:
    number = example("numeric")
    assert (number.answer, number.tolerance, number.unit) == (Decimal("0.79"), Decimal("0.01"), "million U.S. dollars")
    assert number.wrong == (Near(Decimal("7.9"), Decimal("0.05"), "That is ten percent. Divide by 100, not by 10."),)
    assert number.otherwise


def test_without_a_tolerance_only_the_number_itself_is_right(example: Callable[..., Number]) -> None:
    assert example("numeric", "  tolerance: 0.01\n", "").tolerance == 0


def test_numbers_that_yaml_knows_in_other_writings_mean_the_same(example: Callable[..., Number]) -> None:
    for typed, meant in (("0x10", 16), ("1e3", 1000), ("-.5", Decimal("-0.5")), ("0.30", Decimal("0.3"))):
        assert example("numeric", "answer: 0.79", f"answer: {typed}").answer == meant
