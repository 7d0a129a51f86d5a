"""What the questions of one set say to a learner who has another of them before him, sentence by sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from coursepack.checks._english import STOP
from coursepack.checks._parts import Path
from coursepack.checks._readings import plain
from coursepack.checks._texts import Text, texts
from coursepack.checks._wording import stem
from coursepack.model.bank import Question
from coursepack.model.interactions import Choice, Pick

SENTENCE = re.compile(r"(?<=[.!?])\s")
AFTERWARDS = ("feedback", "otherwise", "correction")
Words = frozenset[str]


class Sentence(NamedTuple):
    """The words of one sentence: `at` is the place of its question in the set, `kind` what it belongs to."""

    at: int
    kind: str
    path: Path
    words: Words


def sentences(questions: Sequence[Question], exam: bool) -> Iterator[Sentence]:
    """What each question tells: its prompt, options and hints, and in practice what is said to its answers.

    True-false statements tell nothing, for they may be false; neither do invented cases.
    """
    found = [
        (at, kind, text.path, part)
        for at, question in enumerate(questions)
        if "invented" not in question.prompt
        for text in texts(question)
        if (kind := _kind(question, text)) and not (exam and kind == "feedback")
        for part in SENTENCE.split(text.text)
    ]
    for (at, kind, path, _), words in zip(found, meanings([part for *_, part in found]), strict=True):
        yield Sentence(at, kind, path, words)


def _kind(question: Question, text: Text) -> str:
    """What a text is to a learner; empty where it tells nothing by itself."""
    first, last = text.path[0], text.path[-1]
    if last in AFTERWARDS or first in ("if-true", "if-false"):
        return "feedback"
    if first == "hints":
        return "hint"
    if first == "options":
        return "option"
    truth = isinstance(question.interaction, Choice) and question.interaction.pick is Pick.TRUTH
    return "prompt" if text.path in (("prompt",), ("text",)) and not truth else ""


def meanings(some_texts: Iterable[str]) -> list[Words]:
    """Of each text the stems of the words that carry meaning, and its numbers."""
    # Each different word is looked at once: in ten thousand questions there are a hundred times as many.
    split = [line.split() for line in plain([*some_texts])]
    known = {word: _meaning(word.decode("utf-8", "replace")) for word in {*chain.from_iterable(split)}}
    return [frozenset(map(known.__getitem__, line)) - {""} for line in split]


def _meaning(word: str) -> str:
    long = len(word) > 2 or (len(word) == 2 and word.isdigit())
    return stem(word) if long and word not in STOP else ""
