"""The spellings of an answer that a platform must be given, because it compares more strictly than `folded`.

Such a platform takes upper and lower case for the same, and nothing else.
"""

import re
import unicodedata
from itertools import product

from coursepack.ground.folding import ACCENTS, ALIKE, INVISIBLE, JOINING, LETTERS, SPACES, folded

STRAIGHT = {sign: plain for sign, plain in ALIKE.items() if plain in ("'", '"')}
HYPHENS = {sign: plain for sign, plain in ALIKE.items() if plain == "-"}
QUOTED = re.compile('"([^"]*)"')


def spellings(typed: str) -> list[str]:
    """An answer as it was typed, then without accents, with straight and curly apostrophes, with hyphen and space.

    No two differ by case alone, and every one is the same answer to `folded`.
    """
    text = SPACES.sub(" ", INVISIBLE.sub("", unicodedata.normalize("NFC", typed))).strip(" ")
    forms = product((text, _unaccented(text)), (str, _straight, _curly), (str, _hyphenated, _parted))
    candidates = [text, *(dashes(marks(letters)) for letters, marks, dashes in forms), folded(typed)]
    same = {caseless(each): each for each in reversed(candidates) if each and folded(each) == folded(typed)}
    return sorted(same.values(), key=candidates.index)


def caseless(text: str) -> str:
    """What is left of a text for such a platform: two that are alike here are one answer there."""
    return unicodedata.normalize("NFC", text).lower()


def _unaccented(text: str) -> str:
    bare = ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return "".join(LETTERS.get(letter.lower(), letter) for letter in bare)


def _straight(text: str) -> str:
    return text.translate(STRAIGHT)


def _curly(text: str) -> str:
    return QUOTED.sub("\u201c\\1\u201d", _straight(text)).replace("'", "\u2019")


def _hyphenated(text: str) -> str:
    return text.translate(HYPHENS)


def _parted(text: str) -> str:
    return JOINING.sub(r"\1 ", _hyphenated(text))
