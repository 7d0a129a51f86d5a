"""Read a number as a person types it, exactly.

Comma or point before decimals; spaces, commas, points or apostrophes between groups of three digits; any dash as
minus. What could be read two ways is read as in English: `1,234` is one thousand two hundred and thirty-four,
`1.234` a little more than one. `self-check.js` reads alike; `tests/vectors` holds the two together.
"""

import re
from decimal import Decimal

from coursepack.ground.folding import INVISIBLE

LONGEST = 40
SIGN = re.compile("([-\u2010\u2011\u2012\u2013\u2014\u2212+]?) ?")
SPACES = re.compile("[\t\xa0\u2007\u2009\u200a\u202f ]+")
# A phone may end what looks like a sentence.
SENTENCE = re.compile("(?<=[0-9])[.]$")
# The whole part, and the decimals after their sign; the first form that fits is what was meant.
FORMS = (
    re.compile("([0-9]{1,3}(?:[ '][0-9]{3})+)(?:[.,]([0-9]*))?"),
    re.compile("([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:[.]([0-9]*))?"),
    re.compile("([1-9][0-9]{0,2}(?:[.][0-9]{3})+),([0-9]*)"),
    re.compile("([1-9][0-9]{0,2}(?:[.][0-9]{3}){2,})()"),
    re.compile("([0-9]*)(?:[.,]([0-9]*))?"),
)


def read_number(typed: str) -> Decimal | None:
    """The number typed, or None where it is none: "−1 234,50" is -1234.50.

    None also for more than 40 signs behind the minus.
    """
    text = SPACES.sub(" ", INVISIBLE.sub("", typed).replace("\u2019", "'")).strip(" ")
    text = SENTENCE.sub("", text)
    sign = SIGN.match(text)
    assert sign  # it fits nothing at all, too
    text = text[sign.end() :]
    found = next((match for form in FORMS if (match := form.fullmatch(text))), None)
    if not found or len(text) > LONGEST or not re.search("[0-9]", text):
        return None
    whole, decimals = re.sub("[^0-9]", "", found[1]), found[2] or ""
    return Decimal(f"{'-' if sign[1] not in ('', '+') else ''}{whole or '0'}.{decimals or '0'}")


def written(number: Decimal) -> str:
    """A number in digits, without exponent: 1E+3 is "1000"."""
    return format(number, "f")
