"""Names stay the same, and stay different."""

from coursepack.packing.names import shortened


def test_a_name_that_fits_stays_as_it_is() -> None:
    assert shortened("a" * 100, 100) == "a" * 100


def test_names_that_are_cut_stay_different_and_never_change() -> None:
    one, other = shortened("a" * 101, 100), shortened("a" * 100 + "b", 100)
    assert len(one) == len(other) == 100
    assert one != other
    assert one == "a" * 91 + "-9d079339"
