"""Find words of the prompt that come back in the right option alone.

Learners who do not know the answer pick what sounds like the question. Where a telling word of the prompt stands in
the key and in no wrong option, that works, and the answer shows an ear for words. Haladyna, Downing and Rodriguez
(2002) call it a clang association, the NBME item-writing guide a word repeat.

Found is such a word, or another form of it, in a single choice when the wrong options share no word of the prompt
with it that the key lacks: then the key is the one that sounds like the question. What a course speaks of all the
time passes (its count is over a fiftieth of the questions), and so do names, figures, short and general words
("people", "reason") and what the prompt quotes. So do right options of more than four words, which have to speak of
something, and prompts of more than about forty words, which tell a case.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: shelved-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off after a tribunal had met for a week?
        options:
          - text: A tribunal's ruling
            correct: true
            feedback: It was the last push, shortly before.
          - text: A general strike
            feedback: It came after the coup.
          - text: A closed border
            feedback: That is older.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: shelved-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what did the tribunal do that set the coup off?
        options:
          - text: It gave ten seats to the ruling party.
            correct: true
            feedback: It was the last push, shortly before.
          - text: It left wages unpaid for two years.
            feedback: That is older; it gave the ruling its force.
          - text: It sent the soldiers home.
            feedback: They had not been called.
"""

import re
from collections import Counter
from collections.abc import Iterator

from coursepack.checks._english import GENERIC, STOP
from coursepack.checks._picking import Picking, rough, singles, unquoted
from coursepack.checks._wording import in_english, stem
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course

RARE, LEAST = 50, 3
# A prompt that is longer tells a case, and its options have to speak of what happens in it.
CASE = 280
# A word of the key has to be long to be heard; a wrong option may sound like the prompt by a shorter one.
LONG, SHORT = 5, 4
# In words: a key that tells more than a name has to use the prompt's own words now and then.
NAME = 4
GENERAL = STOP | GENERIC | frozenset(map(stem, GENERIC))
TABLE = re.compile(r"^[ ]*\|.*$", re.M)
LETTERS = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


def find(course: Course) -> Iterator[Problem]:
    """Each rare word of a prompt that only the right option repeats."""
    candidates = [
        (picking, key, words)
        for picking, key in singles(in_english(course))
        if not picking.blank
        and len(picking.options[key].text.split()) <= NAME
        and len(picking.question.prompt) < CASE
        and _may_echo(picking, key)
        and (words := _echoes(picking, key))
    ]
    if not candidates:
        return
    known, often = _counts(course), max(LEAST, len(course.questions) // RARE)
    for picking, key, words in candidates:
        rare = {word for word in words if known[word] <= often}
        yield from _repeated(picking, key, rare) if rare else ()


def _may_echo(picking: Picking, key: int) -> bool:
    """A quick look: whether the beginning of some long word of the key stands in the prompt and in no wrong option."""
    prompt, texts = picking.question.prompt.lower(), [option.text.lower() for option in picking.options]
    words = texts.pop(key).split()
    wrong = " ".join(texts)
    for word in words:
        if len(word) >= LONG and word[:SHORT] in prompt and word not in GENERAL and word not in wrong:
            return True
    return False


def _echoes(picking: Picking, key: int) -> frozenset[str]:
    """The stems that prompt and key have in common, if the wrong options echo nothing else of the prompt."""
    asked = _stems(_prose(picking.question.prompt))
    shared = [asked & _stems(option.text) for option in picking.options]
    right = shared.pop(key)
    wrong = frozenset[str]().union(*shared)
    return right & _stems(picking.options[key].text, LONG) - wrong if wrong < right else frozenset()


def _prose(prompt: str) -> str:
    """A prompt without its tables: they are there to be read, and the answer may stand in them."""
    return TABLE.sub(lambda row: " " * len(row[0]), prompt) if "|" in prompt else prompt


def _stems(text: str, least: int = SHORT) -> frozenset[str]:
    stems = frozenset(stem(word) for word in rough(text) if len(word) >= least and word not in STOP)
    return stems - GENERAL


def _counts(course: Course) -> Counter[str]:
    """How often each stem stands in any prompt."""
    prompts = " ".join([question.prompt for _, question in in_english(course)])
    counts = Counter[str]()
    for typed, times in Counter(prompts.lower().split()).items():
        for word in rough(typed):
            counts[stem(word)] += times
    return counts


def _repeated(picking: Picking, key: int, rare: set[str]) -> Iterator[Problem]:
    prompt, text = unquoted(_prose(picking.question.prompt)), picking.options[key].text
    # What the prompt has in capitals alone is a name, or begins a sentence and may be one.
    in_prompt = {stem(match[0]): match for match in LETTERS.finditer(prompt) if match[0].islower()}
    for match in LETTERS.finditer(text):
        word = stem(match[0].lower())
        if word in rare and word in in_prompt and match[0].lower() not in GENERAL:
            before = in_prompt[word]
            nth = prompt.count(before[0], 0, before.start())
            first = picking.typed.span(before[0], picking.question.place, "prompt", nth=nth)
            message = f'"{match[0]}" stands in the prompt and in the right option alone, which sounds like the answer'
            remedy = "say it in another word, or use the word in a wrong option too"
            span = picking.word(key, match.start(), match[0])
            related = (Related(first, "it stands here in the prompt"),)
            yield Problem("repeated-word", "warning", span, message, remedy, related)
            return


CHECK = find
