"""One-way fingerprints of text: enough to recognize a copy, not enough to restore a word of it.

Words are `[a-zà-ÿ0-9]+` of the lower-cased text; a run is eight of them joined by one space; its fingerprint is
SHA-256 cut to 64 bits, as sixteen hexadecimal digits.
"""

import re
from collections.abc import Collection, Iterator
from hashlib import sha256
from itertools import accumulate

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


def known_runs(some_words: list[str], known: Collection[str]) -> list[int]:
    """At which words runs begin whose fingerprints are among the known ones."""
    wanted = {bytes.fromhex(each) for each in known}
    encoded = [word.encode() for word in some_words]
    text = b" ".join(encoded)
    starts = [0, *accumulate(len(word) + 1 for word in encoded)]
    # One digest per word of the course: this line is what a check for copies costs.
    return [
        at
        for at in range(len(encoded) - RUN + 1)
        if sha256(text[starts[at] : starts[at + RUN] - 1]).digest()[:8] in wanted
    ]
