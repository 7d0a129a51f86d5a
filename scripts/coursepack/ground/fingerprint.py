"""One-way fingerprints of text: enough to recognize a copy, not enough to restore a word of it.

Words are `[a-zà-ÿ0-9]+` of the lower-cased text; a run is eight of them joined by one space; its fingerprint is
SHA-256 cut to 64 bits, as sixteen hexadecimal digits. The mark of a word is its SHA-256 cut to 12 bits, three digits:
thousands of words share each mark, so that it tells which text cannot be a copy, and not which words were there.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256

WORD = re.compile(r"[a-zà-ÿ0-9]+")
RUN = 8
MARKED = re.compile(rb"\x01{%d,}" % RUN)
# Every byte of Latin-1 that is no part of a word becomes a space.
LETTERS = bytes(byte if WORD.fullmatch(chr(byte)) else 32 for byte in range(256))


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return WORD.findall(text.lower())


def fingerprint(some_words: list[str]) -> str:
    """The fingerprint of words in their order."""
    return sha256(" ".join(some_words).encode()).hexdigest()[:16]


def mark(word: str) -> str:
    """The mark of a word."""
    return _mark(word.encode())


def _mark(word: bytes) -> str:
    return sha256(word).hexdigest()[:3]


def runs(some_words: list[str]) -> Iterator[tuple[str, ...]]:
    """Every run of eight words, each beginning one word later."""
    return zip(*(some_words[start:] for start in range(RUN)), strict=False)


def known_runs(text: str, known: Collection[str], marks: Collection[str] = ()) -> list[int]:
    """At which words of a text runs begin whose fingerprints are among the known ones.

    `marks` are those of every word in a known run, if they are known too; then few runs need a fingerprint.
    """
    wanted = {bytes.fromhex(each) for each in known}
    # All letters that can stand in a word are Latin-1's, one byte each: splitting bytes is ten times as fast as a
    # search for words.
    letters = text.lower().encode("latin-1", "replace").translate(LETTERS)
    shown = (letters if letters.isascii() else letters.decode("latin-1").encode()).split()
    starts = _hopeful(shown, frozenset(marks)) if marks else range(len(shown) - RUN + 1)
    return [at for at in starts if sha256(b" ".join(shown[at : at + RUN])).digest()[:8] in wanted]


def _hopeful(shown: list[bytes], marks: frozenset[str]) -> Iterable[int]:
    """At which words runs begin that have only words with one of these marks."""
    marked = {word: _mark(word) in marks for word in set(shown)}
    flags = bytes(map(marked.__getitem__, shown))
    return (at for found in MARKED.finditer(flags) for at in range(found.start(), found.end() - RUN + 1))
