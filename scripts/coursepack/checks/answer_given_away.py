"""Find answers that the question itself gives away.

If the word to type stands in the prompt, or a hint says what the right option says, the question measures who reads
to the end of the line (NBME item-writing guide on cues to the key; the "logical cue" and "word repeats" of Moore
et al. 2023). A hint should lead to the answer and leave the last step to the learner.

Found are an accepted answer that stands word for word in the question's prompt, its running text or a hint; a number
of two digits or more that a hint tells and the prompt does not; a right option that stands whole in the prompt or
whose words of meaning nearly all stand in one hint. What gives the same of a wrong answer passes, because it points at
neither: "is it a trigger or a root?" So do prompts that list what may be filled in, and words in quotation marks.

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
        prompt: What set off the coup in the invented Republic of Kora?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
        hints:
          - Think of what the court did with its ruling in May.

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
        prompt: What set off the coup in the invented Republic of Kora?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
        hints:
          - Look for what happened once, shortly before.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from coursepack.checks._asking import unquoted
from coursepack.checks._english import STOP
from coursepack.checks._parts import Path
from coursepack.checks._typed import Typed
from coursepack.checks._wording import content, in_english
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Gaps, Number, Pick, TextEntry

REWORD = "say it in other words, or ask for something else"
LEAD = "lead up to the answer, and leave the last step to the learner"
# Of the words of meaning in the right option, so many in a hint are nearly all; of those in a wrong one, so many too.
# A name begins with a capital, and not where every sentence does.
NAME = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]{3,}|\A[A-Z][^\W\d_]{3,}(?= [A-Z]|\Z)")
ARTICLE = re.compile(r"^(?:the|an?) ")
NEARLY, HALF = 0.8, 0.5


class Leak(NamedTuple):
    """An answer, the words that give it away, and the path of the text where they stand."""

    answer: str
    told: str
    path: Path


def find(course: Course) -> Iterator[Problem]:
    """Each question that tells its own answer, at the words that do it."""
    banks = dict[str, Typed]()
    for bank, question in in_english(course):
        for answer, told, path in _leaks(question):
            hint = path[0] == "hints"
            message = f'{"a hint" if hint else f"the {path[0]}"} gives the answer "{answer}" away'
            span = banks.setdefault(bank.path, Typed(bank)).span(told, question.place, *path)
            yield Problem("answer-given-away", "warning", span, message, LEAD if hint else REWORD)


def _leaks(question: Question) -> Iterator[Leak]:
    hints: list[tuple[str, Path]] = [(hint, ("hints", at)) for at, hint in enumerate(question.hints)]
    match question.interaction:
        case Choice(pick=Pick.ONE) as choice:
            yield from _picked(choice, question.prompt, hints)
        case TextEntry() as entry:
            yield from _typed(entry, [(question.prompt, ("prompt",)), *hints])
        case Number() as number:
            yield from _counted(number, question.prompt, hints)
        case Gaps() as gaps:  # its prompt may list what is to be filled in
            for _, blank in gaps.blanks:
                if isinstance(blank, TextEntry):
                    yield from _typed(blank, [(gaps.text, ("text",)), *hints])
                elif isinstance(blank, Number):
                    yield from _counted(blank, question.prompt + gaps.text, hints)


def _picked(choice: Choice, prompt: str, hints: list[tuple[str, Path]]) -> Iterator[Leak]:
    if len(choice.right) != 1:
        return
    answer = choice.right[0].text
    wrong = [option.text for option in choice.options if not option.correct]
    low = prompt.lower()
    if _plain(answer) in low and _words(answer, prompt) and not _speaks_of_any(prompt, wrong):
        yield Leak(answer, _words(answer, prompt), ("prompt",))
        return
    for hint, path in hints:
        if name := _named(answer, wrong, prompt, hint):
            yield Leak(answer, name, path)
            return
        if _alike(answer, hint) and _points(answer, wrong, prompt, hint):
            yield Leak(answer, hint, path)
            return


def _speaks_of_any(prompt: str, wrong: list[str]) -> bool:
    """Whether a prompt names wrong options too, as one that tells a case and asks which of its facts counts."""
    told = content(prompt)
    return any(_plain(text) in prompt.lower() or content(text) & told for text in wrong)


def _named(answer: str, wrong: list[str], prompt: str, hint: str) -> str:
    """The name in the right option that a hint says too, if it names none of the wrong ones."""
    named = set(NAME.findall(hint)).difference(NAME.findall(prompt))
    if not named or named.intersection(NAME.findall(" ".join(wrong))):
        return ""
    return next((name for name in NAME.findall(answer) if name in named), "")


def _alike(answer: str, hint: str) -> bool:
    """Whether a look at beginnings of words lets a hint be close to an answer; cheap, for most are not."""
    low = hint.lower()
    long = [word[:4] for word in answer.lower().split() if len(word) > 4 and word not in STOP]
    return sum([start in low for start in long]) >= NEARLY * len(long) if long else _plain(answer) in low


def _points(answer: str, wrong: list[str], prompt: str, hint: str) -> bool:
    """Whether a hint has nearly all words of the right option, one of its own among them, and few of any wrong one."""
    told, key, others = content(hint), content(answer), [content(text) for text in wrong]
    own = key.difference(content(prompt), *others)
    if not own & told or len(key & told) < NEARLY * len(key) or len(own & told) < NEARLY * len(own):
        return False
    return not any(other and len(other & told) >= HALF * len(other) for other in others)


def _typed(entry: TextEntry, texts: list[tuple[str, Path]]) -> Iterator[Leak]:
    for text, path in texts:
        if not any(_words(wrong.text, text) for wrong in entry.wrong):
            # A prompt may share a word with a further spelling: "House" is no "House of Commons".
            for answer in entry.accepted if path[0] == "hints" else entry.accepted[:1]:
                if told := _words(answer.text, text):
                    yield Leak(answer.text, told, path)
                    return


def _counted(number: Number, prompt: str, hints: list[tuple[str, Path]]) -> Iterator[Leak]:
    answer = f"{number.answer:f}"
    if len(answer) > 1 and answer not in prompt:
        for hint, path in hints:
            if answer in hint and (told := re.search(rf"(?<![\w.,]){re.escape(answer)}(?![\w]|[.,]\d)", hint)):
                yield Leak(answer, told[0], path)
                return


def _plain(text: str) -> str:
    return ARTICLE.sub("", text.lower().strip(" ."))


def _words(answer: str, text: str) -> str:
    """The answer as it stands in a text, outside quotations; "" if it does not, or says too little to be told."""
    plain = _plain(answer)
    if (
        len(plain) < 3
        or plain not in text.lower()
        or any(sign.isdigit() for sign in plain)
        or STOP.issuperset(plain.split())
    ):
        return ""
    found = re.search(rf"(?<![\w-]){re.escape(plain)}(?![\w-])", unquoted(text), re.I)
    return found[0] if found else ""


CHECK = find
