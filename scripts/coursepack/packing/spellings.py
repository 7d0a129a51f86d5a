"""The spellings of an answer that a platform must be given, because it compares more strictly than `folded`.

Such a platform takes upper and lower case for the same, and nothing else.
"""

import re
import unicodedata

from coursepack.ground.folding import ACCENTS, ALIKE, INVISIBLE, JOINING, LETTERS, SPACES, folded

STRAIGHT = {sign: plain for sign, plain in ALIKE.items() if plain in ("'", '"')}
HYPHENS = {sign: plain for sign, plain in ALIKE.items() if plain == "-"}
# Nothing in such a text has a second spelling.
PLAIN = re.compile("[0-9A-Za-z]+(?: [0-9A-Za-z]+)*")
QUOTED = re.compile('"([^"]*)"')


def spellings(typed: str) -> list[str]:
    """An answer as it was typed, then without accents, with straight and curly apostrophes, with hyphen and space.

    No two differ by case alone, and every one is the same answer to `folded`.
    """
    if PLAIN.fullmatch(typed):
        return [typed]
    text = SPACES.sub(" ", INVISIBLE.sub("", unicodedata.normalize("NFC", typed))).strip(" ")
    marked = [form(each) for each in (text, _unaccented(text)) for form in (str, _straight, _curly)]
    candidates = [text, *(form(each) for each in marked for form in (str, _hyphenated, _parted)), folded(typed)]
    found = dict[str, str]()
    for each in filter(None, candidates):
        found.setdefault(caseless(each), each)
    return [each for each in found.values() if folded(each) == folded(typed)]


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
