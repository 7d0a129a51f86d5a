"""Which questions say the same in nearly the same words.

The method is a set-similarity join with prefix filtering: two sets that share four fifths of their words share one of
their few rarest, so only sets with a rare word in common are compared. Chaudhuri, Ganti and Kaushik (2006), "A
primitive operator for similarity joins in data cleaning"; Bayardo, Ma and Srikant (2007), "Scaling up all pairs
similarity search".
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from coursepack.checks._readings import readings
from coursepack.model.bank import Question

# Alike are sets whose common words are at least 4/5 of all their words (Jaccard). No two questions of this course come
# near (0.23 at most); a copy in which every ninth word is replaced does.
SHARE, WHOLE = 4, 5
# Fewer words reach that by chance, when two questions begin alike: these have to share them all.
SHORT = 15

Words = frozenset[bytes]
# The sets that have a word among their rarest, by its place in them and their size.
Index = dict[bytes, dict[tuple[int, int], list[Words]]]


def twins(questions: Sequence[Question], others: Sequence[Question], read: Sequence[bytes] = ()) -> dict[int, int]:
    """For each of the questions that has one, by place, the first of the others that is its twin.

    `read` are the readings of all of them, one list after the other, if they are known already.
    """
    lines = read or readings([*questions, *others])
    places = dict[Words, list[int]]()
    for at, line in enumerate(lines[: len(questions)]):
        places.setdefault(frozenset(line.split()), []).append(at)
    counts = Counter(word for words in places for word in words)
    index, least, known = _index(places, counts), _share(min(map(len, places))), frozenset(counts)
    found = dict[int, int]()
    for at, line in enumerate(lines[len(questions) :]):
        tokens = line.split()
        if len(known.intersection(tokens)) >= least:
            for words in _alike(frozenset(tokens), places, index, counts):
                for place in places[words]:
                    if place not in found and not other_figures(questions[place], others[at]):
                        found[place] = at
    return found


def _share(number: int) -> int:
    """The least whole number that is four fifths of this one."""
    return -(-SHARE * number // WHOLE)


def _ordered(words: Words, counts: Counter[bytes]) -> list[bytes]:
    """As many of a set's rarest words as must hold one that any set like it has too."""
    return sorted(words, key=lambda word: (counts[word], word))[: len(words) - _share(len(words)) + 1]


def _index(sets: dict[Words, list[int]], counts: Counter[bytes]) -> Index:
    index: Index = {}
    for words in sets:
        for place, word in enumerate(_ordered(words, counts) if len(words) >= SHORT else ()):
            index.setdefault(word, {}).setdefault((place, len(words)), []).append(words)
    return index


def _alike(words: Words, known: dict[Words, list[int]], index: Index, counts: Counter[bytes]) -> Iterator[Words]:
    """The known sets that are like this one, itself first."""
    if words in known:
        yield words
    size, seen = len(words), {words}
    for place, word in enumerate(_ordered(words, counts) if size >= SHORT else ()):
        for (other_place, other_size), sets in index.get(word, {}).items():
            # If this is the first word they share, they can share no more than what is left in both.
            needed = -(-SHARE * (size + other_size) // (SHARE + WHOLE))
            if min(size - place, other_size - other_place) < needed:
                continue
            for other in sets:
                if other not in seen and len(words & other) >= needed:
                    yield other
                seen.add(other)


def other_figures(question: Question, other: Question) -> bool:
    """Whether each prompt has a number that the other lacks: then it is another case."""
    mine, theirs = (set(re.findall(r"\d+", each.prompt)) for each in (question, other))
    return bool(mine - theirs and theirs - mine)
