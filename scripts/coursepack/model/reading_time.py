"""How long a page takes, from its words and its questions."""

import math
from collections.abc import Iterable

from coursepack.model.bank import Question
from coursepack.model.interactions import OpenText

# Adults read English prose silently at about 238 words a minute (Brysbaert 2019, Journal of Memory and Language 109).
# Many of our readers do not have English as their first language, and the prose is dense with names: 170.
WORDS_A_MINUTE = 170
# Our own estimates: read, decide, read the reason; or write a paragraph and compare it.
CLOSED_QUESTION = 0.75
OPEN_QUESTION = 6.0


def minutes(words: int, questions: Iterable[Question]) -> int:
    """Whole minutes, rounded up and at least one, for that many words and these questions on one page."""
    asked = sum(OPEN_QUESTION if isinstance(each.interaction, OpenText) else CLOSED_QUESTION for each in questions)
    return max(1, math.ceil(words / WORDS_A_MINUTE + asked))
