"""What is put where it does not belong: other words, no words, names, spellings of numbers, values of every kind."""

from random import Random
from typing import Any

from hypothesis import strategies as st

from .picking import Plainly, both


class Plain(str):
    """A scalar to be written without quotes, whatever it may then mean."""


WORDS = ["lesson", "apply", "single-choice", "numeric", "open", "Quiz", "aply", "true", "c01", "c99", "the-last-push"]
BLANK = ["", " ", "\n", "\t \n", "\xa0", "\u2003", "\u3000", "\u2028"]
IDS = ["Kora", "a--b", "-a", "a-", "1a", "a b", "a\n", "é", "a_b", "quiz", "pretest", "a" * 90, "x-1", "1", "+1"]
# Numbers, and what only some readers take for one; truth values and nothing, and what only YAML 1.1 took for them.
NUMBERS = [
    "0x10",
    "0o17",
    "010",
    "1.",
    ".5",
    "+1",
    "-1",
    "-0",
    "0",
    "00",
    "0.0",
    "-0.5",
    "1e5",
    "1E-5",
    "1.10",
    "1e308",
]
NUMBERS += ["1e999", "1e-999", "-1e-999", "0e99999999999999999999", "1e-999999999", "123456789012345678901234567890"]
NUMBERS += [".inf", "-.inf", ".nan", "1_000", "12:30", "2021-12-31"]
SPELLED = [*NUMBERS, "yes", "no", "on", "y", "~", "Null", "TRUE", "False", "<<"]
ODD: list[Any] = [True, False, None, 0, 1, -1, 2.5, [], {}, [None], {"text": "x"}, [[]], ["x", "x"], {"": ""}, 10**30]
NAMES = ["id", "type", "use", "text", "feedback", "correct", "options", "wrong", "value", "tolerance", "left", "blanks"]
NAMES += ["Text", "feedback ", "répondre", "$ref", "<<"]
SIGNS = ["\n", "\r", "\t", " ", "\x00", "\u200b", "-", "}}", "{{", '"', "'", "#", ": ", "\U0001f600"]

LETTERS = "aZé9 \u0301ß\u4e2d\U0001f600-_.:#'\"{}[]&*!|>%@`\\,?~\xa0\u2028"
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf")), max_size=8)
STRANGE_KEYS = [*NAMES, *BLANK, 1, True, None]
FLOATS = [0.0, -0.0, 0.1, 1e-9, 1e22, 5e-324, float("inf"), float("-inf"), float("nan")]


def _text(random: Random) -> str:
    return "".join(random.choices(LETTERS, k=random.randrange(9)))


def _value(random: Random) -> Any:
    kinds: list[Plainly] = [
        lambda random: random.choice(ODD),
        lambda random: Plain(random.choice(SPELLED)),
        lambda random: random.choice([*WORDS, *BLANK, *IDS]),
        _text,
        lambda random: random.randrange(-(2 ** random.randrange(80)), 2 ** random.randrange(80)),
        lambda random: random.choice([*FLOATS, random.uniform(-1e3, 1e3)]),
    ]
    return random.choice(kinds)(random)


VALUES = both(
    st.one_of(
        st.sampled_from(ODD),
        st.sampled_from(SPELLED).map(Plain),
        st.sampled_from([*WORDS, *BLANK, *IDS]),
        TEXTS,
        st.integers(),
        st.floats(),
    ),
    _value,
)
KEYS = both(
    st.one_of(st.sampled_from(STRANGE_KEYS), TEXTS),
    lambda random: random.choice(STRANGE_KEYS) if random.random() < 0.5 else _text(random),
)
