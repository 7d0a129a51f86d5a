"""Guess which known word was meant."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 200


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like this one, or None when none is near. Method: Ratcliff and Obershelp, by difflib."""
    # To compare takes time by the square of the length, and no name is that long.
    near = [name for name in known if len(name) <= LONGEST] if len(word) <= LONGEST else []
    return next(iter(get_close_matches(word, near, n=1, cutoff=0.6)), None)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy for a wrong word: its nearest neighbour, or the first few of what is known."""
    known = list(known)
    near = nearest(word, known)
    if near:
        return f'did you mean "{near}"?'
    if not known:
        return "there is none yet"
    shown = ", ".join(f'"{name}"' for name in known[:6])
    return f"known here: {shown}" + (f" and {len(known) - 6} more" if len(known) > 6 else "")
