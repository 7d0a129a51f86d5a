"""Choosing at random: as hypothesis does it, which makes smaller what fails; or plainly, which takes half the time."""

from collections.abc import Callable, Sequence
from functools import cache
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

Thing = TypeVar("Thing")
Draw = Callable[[st.SearchStrategy[Any]], Any]
Plainly = Callable[[Random], Any]
PLAINLY = dict[st.SearchStrategy[Any], Plainly]()


def both(strategy: st.SearchStrategy[Any], plainly: Plainly) -> st.SearchStrategy[Any]:
    """The strategy, which can be drawn from plainly too from now on."""
    PLAINLY[strategy] = plainly
    return strategy


COIN = both(st.booleans(), lambda random: random.random() < 0.5)
BYTES = both(st.binary(max_size=4), lambda random: random.randbytes(random.randrange(5)))


@cache
def upto(count: int) -> st.SearchStrategy[int]:
    """A number from 0 to below `count`."""
    return both(st.integers(0, count - 1), lambda random: random.randrange(count))


def one(draw: Draw, things: Sequence[Thing]) -> Thing:
    """One of them. `sampled_from` would take longer to make than to use."""
    return things[draw(upto(len(things)))]


def dice(seed: int) -> Draw:
    """Draws plainly, the same things for the same seed."""
    random = Random(seed)
    return lambda strategy: PLAINLY[strategy](random)
