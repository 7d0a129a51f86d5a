"""In which order a learner meets what an author listed by the key: never by chance, and never giving it away."""

from collections.abc import Sequence
from hashlib import sha256

from coursepack.ground.folding import folded
from coursepack.model.interactions import Item


def by_alphabet(items: Sequence[Item]) -> list[Item]:
    """Items sorted by what they say, so that one is found quickly and none is found by its place."""
    return sorted(items, key=lambda item: (folded(item.text), item.id))


def mixed(items: Sequence[Item], seed: str) -> list[Item]:
    """Items in an order that is always the same for a seed, and not the one they came in if there are two or more."""
    order = sorted(items, key=lambda item: sha256(f"{seed}/{item.id}".encode()).digest())
    return order[1:] + order[:1] if order == list(items) else order
