"""Numbers, amounts and dates as options write them: what they count, and where they stand in order.

"In 1991", "about 1.5 million dollars", "May 2021", "12 %", "ten weeks" are each an amount; a sentence is none.
"""

import re
from typing import NamedTuple

from coursepack.checks._english import MONTHS, NUMBERS, ROUGHLY, TENS

WORTH = {word: float(at) for at, word in enumerate(NUMBERS)} | {word: 20.0 + 10 * at for at, word in enumerate(TENS)}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
# Each unit in terms of the least of its kind, so that "ten weeks" comes before "three months".
DAY = 86400
UNITS: dict[str, tuple[str, float]] = {
    **{"second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600), "day": ("time", DAY)},
    **{"week": ("time", 7 * DAY), "month": ("time", 30.4 * DAY), "year": ("time", 365 * DAY)},
    **{"decade": ("time", 3650 * DAY), "century": ("time", 36500 * DAY), "centurie": ("time", 36500 * DAY)},
    **{"cm": ("length", 0.01), "m": ("length", 1), "km": ("length", 1000), "kilometer": ("length", 1000)},
    **{"mg": ("mass", 0.001), "g": ("mass", 1), "kg": ("mass", 1000), "ton": ("mass", 1e6), "tonne": ("mass", 1e6)},
    **{"%": ("percent", 1), "percent": ("percent", 1)},
}
NUMBER = r"(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?"
DIGITS = re.compile(rf"(?<![\w.,])[-−+]?{NUMBER}(?:st|nd|rd|th)?(?![\w.,]*\d)")
SPELLED = re.compile(rf"\b({'|'.join(WORTH)})(?:-({'|'.join(WORTH)}))?\b")
# The second end of a stretch: "10–20", "10 to 20", "between 10 and 20".
UPPER_END = re.compile(rf"(?<=\d)(?:\s?[–—-]\s?| to ){NUMBER}")
BETWEEN = re.compile(rf"(?<=\d) and {NUMBER}")
DATE = re.compile(rf"(?:\b(\d{{1,2}}) )?\b({'|'.join(MONTHS)})\b(?: (\d{{1,2}})\b(?!\d))?,?(?: (\d{{4}})\b)?")
LESS = re.compile(r"\b(?:less|fewer|under|below|before|up to|at most|until)\b")
MORE = re.compile(r"\b(?:more|over|above|after|at least|since)\b")
TOKEN = re.compile(r"%|[^\W\d_]+")
# With more words around it, it is a statement and no amount.
MOST_WORDS, LONGEST = 4, 40


class Amount(NamedTuple):
    """`kind` is what surrounds the number, and its unit; only amounts of one kind have an order."""

    kind: tuple[str, ...]
    value: tuple[float, ...]


def amount(text: str) -> Amount | None:
    """The number, date or stretch in a short text that has one and says little else; None for all else."""
    if len(text) > LONGEST:
        return None
    plain = text.lower().replace("per cent", "percent").strip(" .*_")
    if "may" in plain and "May" not in text:
        return None  # who may vote is no month
    return _date(plain) or _number(plain)


def _date(plain: str) -> Amount | None:
    match = DATE.search(plain)
    rest = _rest(f"{plain[: match.start()]} {plain[match.end() :]}") if match else None
    if match is None or rest is None:
        return None
    day, year = match[1] or match[3] or "", match[4] or ""
    # A date without a year has no order among those with one.
    kind = ("year" * bool(year), "month", "day" * bool(day), *rest)
    return Amount(kind, (float(year or 0), MONTHS.index(match[2]) + 1.0, float(day or 0), _side(plain)))


def _number(plain: str) -> Amount | None:
    lower = _without_upper_end(plain)
    found = list(DIGITS.finditer(lower)) or list(SPELLED.finditer(lower))
    if len(found) != 1:
        return None
    value, rest = _worth(found[0][0]), _rest(f"{lower[: found[0].start()]} {lower[found[0].end() :]}")
    if value is None or rest is None:
        return None
    kind = list[str]()
    for word in rest:
        single = word.removesuffix("s")
        unit, times = UNITS.get(single) or ("" if word in SCALES else single, SCALES.get(word, 1))
        kind += [unit] if unit else []
        value *= times
    return Amount(tuple(kind), (value, _side(plain)))


def _without_upper_end(plain: str) -> str:
    upper = (BETWEEN if "between" in plain else UPPER_END).search(plain)
    return plain[: upper.start()] + plain[upper.end() :] if upper else plain


def _worth(typed: str) -> float | None:
    if typed[0].isalpha():
        tens, _, ones = typed.partition("-")
        fits = not ones or (tens in TENS and 0 < WORTH[ones] < 10)
        return WORTH[tens] + WORTH.get(ones, 0) if fits else None
    return float(re.sub("[,\u00a0\u202f+a-z]", "", typed.replace("−", "-")))


def _rest(around: str) -> tuple[str, ...] | None:
    """The words around a number, less those that may be left out; None where they say more, or another number."""
    if SPELLED.search(around) or any(letter.isdigit() for letter in around):
        return None
    words = [word for word in TOKEN.findall(LESS.sub(" ", MORE.sub(" ", around))) if word not in ROUGHLY]
    return tuple(words) if len(words) <= MOST_WORDS else None


def _side(plain: str) -> float:
    """Which side of its number an open stretch lies on."""
    return -1.0 if LESS.search(plain) else 1.0 if MORE.search(plain) else 0.0
