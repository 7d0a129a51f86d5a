"""One-way fingerprints of text: enough to recognize a copy, not enough to restore a word of it.

Words are `[a-zà-ÿ0-9]+` of the lower-cased text; a run is eight of them joined by one space; its fingerprint is
SHA-256 cut to 64 bits, as sixteen hexadecimal digits.
"""

import re
from collections.abc import Collection, Iterator
from hashlib import sha256
from itertools import accumulate, count

WORD = re.compile(r"[a-zà-ÿ0-9]+")
RUN = 8
# Every byte of Latin-1 that is no part of a word becomes a space.
LETTERS = bytes(byte if WORD.fullmatch(chr(byte)) else 32 for byte in range(256))


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return WORD.findall(text.lower())


def fingerprint(some_words: list[str]) -> str:
    """The fingerprint of words in their order."""
    return sha256(" ".join(some_words).encode()).hexdigest()[:16]


def runs(some_words: list[str]) -> Iterator[tuple[str, ...]]:
    """Every run of eight words, each beginning one word later."""
    return zip(*(some_words[start:] for start in range(RUN)), strict=False)


def known_runs(text: str, known: Collection[str]) -> list[int]:
    """At which words of a text runs begin whose fingerprints are among the known ones."""
    wanted = {bytes.fromhex(each) for each in known}
    # All letters that can stand in a word are Latin-1's, one byte each: splitting bytes is ten times as fast as a
    # search for words.
    shown = text.lower().encode("latin-1", "replace").translate(LETTERS).split()
    joined = b" ".join(shown)
    if not joined.isascii():
        joined = joined.decode("latin-1").encode()
        shown = joined.split()
    starts = [0, *accumulate(map((1).__add__, map(len, shown)))]
    # One digest per word of the course: this line is what a check for copies costs.
    return [
        at
        for at, start, end in zip(count(), starts, starts[RUN:], strict=False)
        if sha256(joined[start : end - 1]).digest()[:8] in wanted
    ]
