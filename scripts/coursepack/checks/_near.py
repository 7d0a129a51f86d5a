"""Which questions are reworded copies of each other: the same answers and, but for a few words, the same prompt.

Candidates are those that share rare words, as in the set-similarity joins that `_twins` names; words that many
questions have are passed over, so that ten thousand questions take hardly longer than their words. Candidates are
then compared letter by letter, words sorted, so that neither order nor an ending matters (the indel ratio of
rapidfuzz, 0 to 100).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from rapidfuzz.fuzz import token_sort_ratio

from coursepack.checks._english import STOP
from coursepack.checks._readings import LETTERS, SIGNS, readings
from coursepack.checks._twins import SHORT, other_figures
from coursepack.checks._wording import content
from coursepack.model.bank import Question
from coursepack.model.interactions import Choice, Gaps, Interaction, Match, Number, OpenText, Order, Pick, TextEntry

# A word that more questions have than this is no reason to compare them.
COMMON = 10
# Candidates share half of all their words (Jaccard), those without a meaning of their own apart.
SHARE, WHOLE = 1, 2
# How alike the key, the prompt and the whole have to be; sentences of this course on one topic reach 75 as a whole.
KEY, PROMPT, READING, STATEMENT, QUOTE = 85, 60, 80, 92, 85
# Prompts with one key ask the same if they are as alike as this, or share so many of their telling words, whatever
# wrong answers stand below them.
SAME, TELLING, LEAST = 85, 0.6, 3
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
NAME = re.compile(r"(?<=[\w,;] )[^\W\d_a-zà-öø-ÿ]\w+")

# Words without a meaning of their own: with them, any two questions that begin with "which" would be alike.
EMPTY = frozenset(word.encode() for word in STOP)
Words = frozenset[bytes]


def near_pairs(
    questions: Sequence[Question], others: Sequence[Question] = (), read: Sequence[bytes] = ()
) -> Iterator[tuple[int, int]]:
    """Places of two questions that are nearly the same: the earlier and the later, or one of each where two lists are.

    `read` are the readings of all of them, one list after the other, if they are known already.
    """
    lines = read or readings([*questions, *others])
    sets = [frozenset(line.split()) - EMPTY for line in lines]
    counts = Counter(chain.from_iterable(sets))
    known = frozenset(word for word, count in counts.items() if 2 <= count <= COMMON)
    index, first = dict[bytes, list[int]](), len(questions) if others else 0
    for at, words in enumerate(sets):
        rare = words & known
        if at >= first:
            for other in _sharing(words, rare, index, sets):
                if reworded((questions[other], lines[other]), ((others or questions)[at - first], lines[at])):
                    yield other, at - first
        if at < first or not others:
            for word in rare:
                index.setdefault(word, []).append(at)


def _sharing(words: Words, rare: Words, index: dict[bytes, list[int]], sets: list[Words]) -> list[int]:
    """The sets seen before that share enough words with this one, in order."""
    met = set(chain.from_iterable(index.get(word, ()) for word in rare))
    size, found = len(words), list[int]()
    for other in met:
        theirs = len(sets[other])
        needed = -(-SHARE * (size + theirs) // (SHARE + WHOLE))
        if min(size, theirs) >= needed and len(words & sets[other]) >= needed:
            found.append(other)
    return sorted(found)


def reworded(one: tuple[Question, bytes], other: tuple[Question, bytes]) -> bool:
    """Whether two questions, each with its reading, ask for the same in nearly the same words.

    A series with other figures, other names or other quoted words is fair.
    """
    (question, reading), (twin, twin_reading) = one, other
    if type(question.interaction) is not type(twin.interaction) or other_figures(question, twin):
        return False
    if _other_names(question.prompt, twin.prompt) or _other_quotes(question.prompt, twin.prompt):
        return False
    key, twin_key = _key(question.interaction), _key(twin.interaction)
    if key and twin_key:
        if token_sort_ratio(_plain(key), _plain(twin_key)) < KEY:
            return False
        alike = token_sort_ratio(_plain(question.prompt), _plain(twin.prompt))
        near = alike >= PROMPT and token_sort_ratio(_text(reading), _text(twin_reading)) >= READING
        return near or alike >= SAME or (alike >= PROMPT and _tell_the_same(question.prompt, twin.prompt))
    # A statement to judge turns on a single word: only a long one can be the same with words changed.
    long = min(len(reading.split()), len(twin_reading.split())) >= SHORT
    return token_sort_ratio(_text(reading), _text(twin_reading)) >= (STATEMENT if long else 100)


def _tell_the_same(prompt: str, other: str) -> bool:
    """Whether most of the words that carry the meaning of two prompts are common to both."""
    mine, theirs = content(prompt), content(other)
    return len(mine & theirs) >= max(LEAST, TELLING * len(mine | theirs))


def _other_names(prompt: str, other: str) -> bool:
    """Whether each has a name, or any word with a capital within a sentence, that the other lacks."""
    mine, theirs = set(NAME.findall(prompt)), set(NAME.findall(other))
    return bool(mine - theirs and theirs - mine)


def _other_quotes(prompt: str, other: str) -> bool:
    """Whether both quote something, and not the same: then each asks about a case of its own."""
    mine, theirs = (" ".join(QUOTED.findall(each)) for each in (prompt, other))
    return bool(mine and theirs) and token_sort_ratio(_plain(mine), _plain(theirs)) < QUOTE


def _plain(text: str) -> str:
    return _text(text.lower().translate(SIGNS).encode("utf-8", "replace").translate(LETTERS))


def _text(reading: bytes) -> str:
    return reading.decode("utf-8", "replace")


def _key(interaction: Interaction) -> str:
    """What a right answer says, or "" where that tells nothing apart."""
    match interaction:
        case Choice(pick=Pick.TRUTH) | OpenText():
            return ""
        case Choice():
            return " ".join(option.text for option in interaction.right)
        case TextEntry():
            return " ".join(answer.text for answer in interaction.accepted)
        case Number():
            return f"{interaction.answer} {interaction.unit}"
        case Match():
            # A key may name a side that a mistake has left out; that is said elsewhere.
            texts = {target.id: target.text for target in interaction.targets}
            pairs = zip(interaction.items, interaction.key, strict=True)
            return " ".join(f"{item.text} {texts.get(key, '')}" for item, key in pairs)
        case Order():
            return " ".join(item.text for item in interaction.items)
        case Gaps():
            return " ".join(_key(blank) for _, blank in interaction.blanks)
