"""What a prompt asks, apart from the case that it tells first and from words that it only quotes."""

import re
from typing import NamedTuple

# An apostrophe is no quotation mark: neither side of "officers' rule" begins one.
QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»|‘[^’]*’(?!\w)|(?<!\w)\'[^\']*\'(?!\w)|`[^`]*`')
# A full stop after a capital letter belongs to it, as in "U.S." or "J. Doe".
BREAK = re.compile(r'(?:(?<=[.?!…])(?<![A-Z]\.)|(?<=[.?!…][)*"”’]))\s+|\n\s*\n')
# Stands for a quoted character: no word, no space, no end of a sentence.
HIDDEN = "·"


class Sentence(NamedTuple):
    """A sentence as typed but for its quoted words, and where it begins."""

    text: str
    start: int


def unquoted(text: str) -> str:
    """The text with every quoted character hidden, so that places stay the same."""
    if not any(sign in text for sign in "\"“«‘'`"):
        return text
    return QUOTED.sub(_hidden, text)


def sentences(text: str) -> list[Sentence]:
    """The sentences of Markdown in order, quotations hidden."""
    bare, start = unquoted(text), 0
    found = list[Sentence]()
    for end, begin in [*(match.span() for match in BREAK.finditer(bare)), (len(bare), len(bare))]:
        if bare[start:end].strip():
            found.append(Sentence(bare[start:end], start))
        start = begin
    return found


def asking(text: str) -> list[Sentence]:
    """The sentences that ask: those with a question mark, or the last one where there is none."""
    found = sentences(text)
    return [sentence for sentence in found if "?" in sentence.text] or found[-1:]


def _hidden(match: re.Match[str]) -> str:
    # What ends inside a quotation ends the sentence around it: She writes: "Why not?"
    quoted = match[0]
    return HIDDEN * (len(quoted) - 2) + ("." if quoted[-2] in ".?!…" else HIDDEN) + HIDDEN
