"""One-way fingerprints of text: enough to recognize a copy, not enough to restore a word of it.

Words are `[a-zà-ÿ0-9]+` of the lower-cased text; a run is eight of them joined by one space; its fingerprint is
SHA-256 cut to 64 bits, as sixteen hexadecimal digits.
"""

import re
from collections.abc import Iterator
from hashlib import sha256

WORD = re.compile(r"[a-zà-ÿ0-9]+")
RUN = 8


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return WORD.findall(text.lower())


def fingerprint(some_words: list[str]) -> str:
    """The fingerprint of words in their order."""
    return sha256(" ".join(some_words).encode()).hexdigest()[:16]


def runs(some_words: list[str]) -> Iterator[tuple[str, ...]]:
    """Every run of eight words, each beginning one word later."""
    return zip(*(some_words[start:] for start in range(RUN)), strict=False)
