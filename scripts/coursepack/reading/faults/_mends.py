"""The one safe mend of a fault, where there is one: a word misspelled, a value typed as another kind."""

from collections.abc import Collection, Iterable
from difflib import SequenceMatcher
from typing import Any

from coursepack.ground.problem import Fix
from coursepack.ground.span import Span
from coursepack.reading.faults._meant import TRUTHS, number
from coursepack.reading.faults._pasted import CURLY, UNSEEN

# How alike two words are, by Ratcliff and Obershelp, before one is a misspelling of the other and of nothing else.
ALIKE = 0.75
CLEAR_LEAD = 0.05


def key_mend(span: Span, key: str, known: Collection[str], present: Collection[str]) -> Fix | None:
    """For an unknown key: the known one it misspells, unless that is there too."""
    word = misspelled(key, known)
    return Fix(span, word) if word and word not in present else None


def word_mend(span: Span, found: Any, allowed: Iterable[Any]) -> Fix | None:
    """For a word that is none of its list: the one it misspells."""
    word = misspelled(found, [str(each) for each in allowed]) if isinstance(found, str) else None
    return Fix(span, word) if word else None


def value_mend(span: Span, wanted: str, found: Any, typed: str | None, name: str) -> Fix | None:
    """For a value of another kind: the same value, as the kind that is wanted."""
    match wanted:
        case "boolean":
            meant = TRUTHS.get(str(found).strip(CURLY + " .,;:!").lower(), "")
        case "number" | "integer":
            meant = number(found) if isinstance(found, str) else ""
            meant = meant if isinstance(found, str) and found.strip(CURLY + " ").replace(",", ".") == meant else ""
        case "string" if isinstance(found, (bool, int, float)) and typed and name != '"id"':
            meant = f'"{typed}"'
        case _:
            meant = ""
    return Fix(span, meant) if meant else None


def misspelled(word: str, known: Collection[str]) -> str | None:
    """The known word that this one misspells, if there is only one that it can be."""
    clean = "".join(sign for sign in word if sign not in UNSEEN).strip(CURLY).strip().lower()
    if clean in known:
        return clean
    scored = sorted(((SequenceMatcher(None, clean, each).ratio(), each) for each in known), reverse=True)[:2]
    if not scored or scored[0][0] < ALIKE or (len(scored) > 1 and scored[0][0] - scored[1][0] < CLEAR_LEAD):
        return None
    return scored[0][1]
