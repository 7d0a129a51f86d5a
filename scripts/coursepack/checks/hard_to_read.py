"""Find prompts and options that are harder to read than what they ask.

Many learners read English as their second language. A prompt that they have to read three times tests their English,
and its length does not make it a better question (NBME item-writing guide: irrelevant difficulty; unclear
wording is one of the flaws of Moore et al. 2023).

Found are prompts and options of at least 20 words with a sentence of more than 40 words, or with a grade above 16, the
last year of college. The grade is that of Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 × words per sentence +
11.8 × syllables per word - 15.59. A colon or semicolon ends a sentence here, and names and numbers count as two
syllables at most, because readers take them in at a glance. Syllables are counted by vowels.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: >-
          Considering the institutional deterioration characteristic of the administration in the invented Republic of
          Kora, which particular occurrence constituted the immediately precipitating circumstance of the
          unconstitutional seizure of governmental authority?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: >-
          The state of the invented Republic of Kora had been failing for years. Then officers seized power. What set
          their coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

import re
from collections.abc import Iterator

from coursepack.checks._typed import Typed
from coursepack.checks._wording import TARGET, in_english
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick

FEWEST, LONGEST, HIGHEST = 20, 40, 16.0
# Less than this many characters cannot be twenty words that make a hard text.
SHORT = 100
ENDS = re.compile(r"(?<=[.?!:;…])(?<![A-Z]\.)[\"”’)*]*\s+|\n\s*(?:[-*\d]|\n)")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
VOWELS = re.compile(r"[aeiouyà-öø-ÿ]+")
SILENT = re.compile(r"(?:[^aeiouyl]|[aeiouy]l)es?$|[^td]ed$")


def find(course: Course) -> Iterator[Problem]:
    """Each such prompt or option, at its longest sentence."""
    banks = dict[str, Typed]()
    for bank, question in in_english(course):
        for text, path in _read(question):
            if message := _hard(text):
                longest = max(ENDS.split(text), key=len)
                span = banks.setdefault(bank.path, Typed(bank)).span(longest, question.place, *path)
                remedy = "make two sentences of it, and use shorter words"
                yield Problem("hard-to-read", "warning", span, message, remedy)


def _read(question: Question) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """The prompt and the options that are long enough to be hard."""
    if len(question.prompt) > SHORT:
        yield question.prompt, ("prompt",)
    choice = question.interaction
    if isinstance(choice, Choice) and choice.pick is not Pick.TRUTH:
        for at, option in enumerate(choice.options):
            if len(option.text) > SHORT:
                yield option.text, ("options", at, "text")


def _hard(text: str) -> str:
    """What makes a text hard to read, or nothing."""
    if not _maybe_hard(text):
        return ""
    sentences = [words for words in map(WORD.findall, ENDS.split(TARGET.sub("", text))) if words]
    count, longest = sum(map(len, sentences)), max(map(len, sentences), default=0)
    if longest > LONGEST:
        return f"this sentence has {longest} words, and a reader loses the thread after about {LONGEST}"
    grade = _grade(count, len(sentences), _syllables(sentences)) if count >= FEWEST else 0
    return f"this text has a reading grade of {grade:.0f}, above the last year of college" if grade > HIGHEST else ""


def _maybe_hard(text: str) -> bool:
    """A look that costs little: a long sentence, or more vowels than an easy text of its length can have."""
    count = text.count(" ") + 1
    if count > LONGEST and max([part.count(" ") for part in text.replace("?", ".").split(".")]) > LONGEST:
        return True
    ends = sum([text.count(end) for end in (". ", "? ", "! ", ": ", "; ")])
    return _grade(count, ends + 1, sum([text.count(vowel) for vowel in "aeiouyé"])) > HIGHEST


def _grade(words: int, sentences: int, syllables: int) -> float:
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def _syllables(sentences: list[list[str]]) -> int:
    return sum(_in_word(word, first=at == 0) for words in sentences for at, word in enumerate(words))


def _in_word(word: str, first: bool) -> int:
    """Groups of vowels, without an e that is not heard; names and numbers by their cap."""
    low = word.lower()
    heard = max(1, len(VOWELS.findall(low)) - (1 if len(low) > 3 and SILENT.search(low) else 0))
    return min(heard, 2) if word[0].isdigit() or (word[0].isupper() and not first) else heard


CHECK = find
