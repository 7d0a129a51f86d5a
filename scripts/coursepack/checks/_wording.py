"""The words of a text as a reader meets them, and what they have in common with others."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from coursepack.checks._english import LANGUAGE, STOP
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course

# A link's target is no word; its text is. `state's` and `co-operate` are one word each.
TARGET = re.compile(r"(?<=\])\([^()\s]*\)")
WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


def in_english(course: Course) -> Iterator[tuple[Bank, Question]]:
    """Every question with its bank, if the course is in the language whose words these checks know."""
    return iter(course.questions if course.language == LANGUAGE else ())


def words(text: str) -> list[str]:
    """The words of inline or block Markdown in small letters, in order."""
    shown = TARGET.sub("", text) if "](" in text else text
    return WORD.findall(shown.lower())


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """A word without its endings, so that "elections" meets "elect"; to compare, not to show. Method: Porter's."""
    return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> Any:
    # Imported when the first word is compared: most checks of most courses compare none.
    from snowballstemmer.english_stemmer import EnglishStemmer

    return EnglishStemmer()


def content(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset(stem(word) for word in words(text) if word not in STOP and len(word) > 2)
