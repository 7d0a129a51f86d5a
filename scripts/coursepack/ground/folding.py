"""Bring two ways of typing one answer to the same letters.

What a phone, a word processor or another keyboard changes without being asked makes no difference: case, accents,
the kind of apostrophe, dash and space, and a full stop at the end. `self-check.js` does the same; one table of
answers, `tests/vectors`, holds them together.
"""

import re
import unicodedata

# Letters that no decomposition takes apart, among them those of Bambara.
LETTERS = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ı": "i",
    "ɛ": "e",
    "ɔ": "o",
    "ŋ": "n",
    "ɲ": "n",
}
ALIKE = str.maketrans(
    {
        **LETTERS,
        "ς": "σ",
        "ẞ": "ss",
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u0060\u00b4\u1ffd\uff07", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    }
)
# Said letter by letter, because languages differ in what they call white space.
INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
SPACES = re.compile("[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
ACCENTS = re.compile("[\u0300-\u036f]")
# A dash between two letters joins words as a space does: vice-president, vice president.
JOINING = re.compile(r"([^\W\d_]) ?- ?(?=[^\W\d_])")


def folded(text: str) -> str:
    """The text as it is compared: "  Goïta’s Vice–President. " becomes "goita's vice president"."""
    text = INVISIBLE.sub("", text.translate(ALIKE))
    text = ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    text = SPACES.sub(" ", text.upper().lower().translate(ALIKE)).strip(" ")
    return JOINING.sub(r"\1 ", text.rstrip(". "))


def exactly(text: str) -> str:
    """The text where every sign counts: only how accents are stored, and space around it, make no difference."""
    return SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
