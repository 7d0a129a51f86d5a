"""ordering becomes an Order."""

from collections.abc import Callable

from coursepack.model.interactions import Order


def test_steps_stand_in_the_right_order(example: Callable[..., Order]) -> None:
    order = example("ordering")
    assert [item.id for item in order.items] == ["1", "2", "3"]
    assert order.items[2].text == "The interim leaders are arrested."
    assert all(item.feedback for item in order.items)
