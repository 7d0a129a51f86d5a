"""What a learner picks from: each single or multiple choice, and each such blank of a cloze, with its places."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coursepack.checks._parts import path_in
from coursepack.checks._typed import Typed
from coursepack.ground.span import Span
from coursepack.model.bank import Bank, Question
from coursepack.model.interactions import Choice, Gaps, Option, Pick

# A single quote opens where no letter stands before it; elsewhere it is an apostrophe.
QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|`[^`]*`|(?<!\w)‘[^‘]*?’(?!\w)|(?<!\w)\'[^\']*?\'(?!\w)', re.S)
SIGNS = (*'.,;:!?)"”*_…', *(".”", ',"', '."'))
BARE = str.maketrans(dict.fromkeys('.,;:!?()[]{}*_"“”„«»‘`/–—…', " "))


class Picking(NamedTuple):
    """Options to pick from. `blank` is "" for a whole question; a question of right and wrong is none of these."""

    typed: Typed
    question: Question
    blank: str
    choice: Choice

    @property
    def options(self) -> tuple[Option, ...]:
        """The options in the author's order."""
        return self.choice.options

    @property
    def stem(self) -> str:
        """What stands before the options: the prompt, and the running text where it is a blank."""
        gaps = self.question.interaction
        return f"{self.question.prompt}\n{gaps.text}" if isinstance(gaps, Gaps) else self.question.prompt

    @property
    def joined(self) -> str:
        """All options in one small text, for a quick look."""
        return "\n".join([option.text for option in self.choice.options]).lower()

    def span(self, at: int) -> Span:
        """Where an option's text stands."""
        return self.question.place.span(*path_in(self.blank, "options", at, "text"))

    def word(self, at: int, start: int, word: str) -> Span:
        """Where a word of an option stands that begins at an offset of its text."""
        nth = self.options[at].text.count(word, 0, start)
        return self.typed.span(word, self.question.place, *path_in(self.blank, "options", at, "text"), nth=nth)


def pickings(questions: Iterable[tuple[Bank, Question]]) -> Iterator[Picking]:
    """All that is picked from in these questions."""
    typed: Typed | None = None
    for bank, question in questions:
        if typed is None or typed.path != bank.path:
            typed = Typed(bank)
        part = question.interaction
        if isinstance(part, Choice):
            if part.pick is not Pick.TRUTH:
                yield Picking(typed, question, "", part)
        elif isinstance(part, Gaps):
            for name, blank in part.blanks:
                if isinstance(blank, Choice):
                    yield Picking(typed, question, name, blank)


def singles(questions: Iterable[tuple[Bank, Question]]) -> Iterator[tuple[Picking, int]]:
    """The choices of one that have one right option and a wrong one, with the place of the right one."""
    for picking in pickings(questions):
        if picking.choice.pick is Pick.ONE:
            right = [option.correct for option in picking.choice.options]
            if len(right) > 1 and right.count(True) == 1:
                yield picking, right.index(True)


def unquoted(text: str) -> str:
    """A text with spaces in place of what it quotes, so that offsets stay: quoted words are somebody else's."""
    return QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)


def rough(text: str) -> list[str]:
    """The words of a text in small letters, quickly: good enough to tell whether to look closer."""
    return text.lower().translate(BARE).split()


def beside_signs(words: Iterable[str]) -> frozenset[str]:
    """The words, bare and with a sign at an end, as a plain `split` meets them: three times as quick as `rough`."""
    return frozenset(f"{before}{word}{after}" for word in words for before in ("", *'"“(*_') for after in ("", *SIGNS))
