"""What the questions of one set say to a learner who has another of them before him, sentence by sentence."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
# A word that more questions of a set have is one of its subject, and tells no answer.
COMMON = 60
AFTERWARDS = ("feedback", "otherwise", "correction")
Words = frozenset[str]


class Sentence(NamedTuple):
    """The words of one sentence: `at` is the place of its question in the set, `kind` what it belongs to."""

    at: int
    kind: str
    path: Path
    words: Words


def sentences(questions: Sequence[Question], exam: bool, wanted: Mapping[str, int]) -> Iterator[Sentence]:
    """What questions tell in prompt, options and hints, and in practice in the feedback, where one has a wanted word.

    `wanted` has the place of the question that wants a word, or -1 where several do: no question tells itself. True-
    false statements tell nothing, for they may be false; neither do invented cases.
    """
    said = [[] if "invented" in question.prompt else list(_said(question, exam)) for question in questions]
    sets = [frozenset(line.split()) for line in plain([" ".join([text for *_, text in each]) for each in said])]
    counts = Counter(chain.from_iterable(sets))
    known = {word: wanted[meaning] for word in counts if (meaning := _meaning(word)) in wanted}
    known = {word: place for word, place in known.items() if counts[word] <= COMMON}
    parts = [
        (at, kind, path, part)
        for at, (words, each) in enumerate(zip(sets, said, strict=True))
        if any(known[word] != at for word in known.keys() & words)
        for kind, path, text in each
        for part in SENTENCE.split(text)
    ]
    for (at, kind, path, _), words in zip(parts, meanings([part for *_, part in parts]), strict=True):
        yield Sentence(at, kind, path, words)


def _said(question: Question, exam: bool) -> Iterator[tuple[str, Path, str]]:
    for text in texts(question):
        kind = _kind(question, text)
        if kind and not (exam and kind == "feedback"):
            yield kind, text.path, text.text


def _kind(question: Question, text: Text) -> str:
    """What a text is to learners; empty where it tells nothing by itself."""
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
    # Each different word is looked at once: in ten thousand questions it stands a hundred times.
    lines = plain([*some_texts])
    known = {word: _meaning(word) for word in {*b" ".join(lines).split()}}
    return [frozenset(map(known.__getitem__, line.split())) - {""} for line in lines]


def _meaning(word: bytes) -> str:
    text = word.decode("utf-8", "replace")
    long = len(text) > 2 or (len(text) == 2 and text.isdigit())
    return stem(text) if long and text not in STOP else ""
