"""Choosing at random, as hypothesis does it; what was chosen can be made smaller when a test fails."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TypeVar

from hypothesis import strategies as st

Thing = TypeVar("Thing")
Draw = Callable[[st.SearchStrategy[Any]], Any]


@cache
def upto(count: int) -> st.SearchStrategy[int]:
    """A number from 0 to below `count`."""
    return st.integers(0, count - 1)


def one(draw: Draw, things: Sequence[Thing]) -> Thing:
    """One of them. `sampled_from` would take longer to make than to use."""
    return things[draw(upto(len(things)))]
