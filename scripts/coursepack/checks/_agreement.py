"""Whether the words around a gap agree with what may stand in it: a or an, one or several."""

import re
from collections.abc import Sequence
from typing import NamedTuple

# Spelled with a vowel and spoken with a consonant, or the other way round; "an historic" is as good as "a historic".
CONSONANT = re.compile(r"uni[cfloqptv]|unis(?!s)|us[aeu]|uti|uto|ura|ukr|u[.\-]|eu|ew|one\b|once|ubiq", re.I)
VOWEL = re.compile(r"hour|honest|honou?r|heir|8|11\b|18\b|[fmsx]-|[aeioàâéèêëîïôöûü]|u", re.I)
EITHER = re.compile(r"hist|hotel|herb|hyst|hab|hered|heroic|[^\w]", re.I)
# Whether the name of a letter begins with a vowel; a word in capitals may be spelled out or not.
NAMED_WITH_VOWEL = "AEFHILMNORSX"
SINGULAR = re.compile(r"(?:an?|one|each|every|this) ", re.I)
MANY = "two|three|four|five|six|seven|eight|nine|ten|many|several|few|these|those|both"
PLURAL = re.compile(rf"(?:{MANY}) |(?:the )?(?!news|means|series|species|\w+ics\b)[a-z]+[^sui\W]s\Z")
IRREGULAR = frozenset(("children", "men", "people", "police", "women"))
BEFORE = frozenset(MANY.split("|"))
SEVERAL, SINGLE = frozenset(("are", "were", "have")), frozenset(("is", "was", "has"))
COLLECTIVE = re.compile(
    r"an? (?:number|group|series|handful|pair|couple|few|majority|lack|mix\w*|set|variety|range)\b", re.I
)
ARTICLE = 'write the article into each option, or "a(n)" before the gap'
VERB = "give all options the same number, or choose a verb that fits them all"
NOUN = "give all options the same number"


class Fit(NamedTuple):
    """A word beside the gap and the places of the options that do not go with it, while others do."""

    word: str
    misfits: tuple[int, ...]
    remedy: str


def agreement(before: str, after: str, texts: Sequence[str]) -> Fit | None:
    """The word before or after the gap that rules some of the texts out and others not."""
    if before in ("a", "an"):
        return _some(before, [_article(text) not in ("", before) for text in texts], ARTICLE)
    # What stands further on in a sentence need not be the subject of the verb: "those who removed {{whom}} were".
    if after in SEVERAL | SINGLE and (not before or before[-1] in ".?!:"):
        return _some(after, [_number(text) == (1 if after in SEVERAL else 2) for text in texts], VERB)
    ends = not after or after[0] in ".,;:?!"
    if before in SEVERAL and ends:
        return _some(
            before, [bool(re.match("an? ", text, re.I)) and not COLLECTIVE.match(text) for text in texts], VERB
        )
    if before.lower() in BEFORE and ends:
        return _some(before, [_one_thing(text) for text in texts], NOUN)
    return None


def _some(word: str, misfits: Sequence[bool], remedy: str) -> Fit | None:
    places = tuple(at for at, misfit in enumerate(misfits) if misfit)
    return Fit(word, places, remedy) if 0 < len(places) < len(misfits) else None


def _article(text: str) -> str:
    """The article that a text sounds right with, or "" where both may."""
    start = text.lstrip(' *_"“‘(')
    word = re.split(r"[\s\-.,;]", start, maxsplit=1)[0]
    if word.isupper() and word.isalpha():
        spelled, spoken = word[0] in NAMED_WITH_VOWEL, word[0] in "AEIO"
        return "" if spelled != spoken else "an" if spelled else "a"
    if not start or EITHER.match(start):
        return ""
    return "an" if VOWEL.match(start) and not CONSONANT.match(start) else "a"


def _number(text: str) -> int:
    """1 or 2 where a text is plainly one thing or several, else 0."""
    if SINGULAR.match(text):
        return 0 if COLLECTIVE.match(text) or " and " in text else 1
    return 2 if " of " not in text and PLURAL.match(text) else 0


def _one_thing(text: str) -> bool:
    """Whether a text is one common noun that is no plural."""
    return text.islower() and text.isalpha() and not text.endswith("s") and text not in IRREGULAR
