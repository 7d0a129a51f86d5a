"""Tell whether a question still asks the same, so that an answer to another one is not taken for an answer to it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from hashlib import sha256

from coursepack.model.bank import Question

# What is said once an answer is given. It may be bettered without anybody being asked anew.
SAID_AFTER = {"feedback", "otherwise", "wrong", "model_answer", "partial_answer"}


def fingerprint(question: Question) -> str:
    """Eight hexadecimal digits of what is asked: prompt, choices and key, not what is said to an answer."""
    told = "\x1f".join((question.type, question.prompt, *_parts(question.interaction)))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _parts(value: object) -> Iterator[str]:
    """Every value that counts, in order, with a sign where something begins and ends."""
    if isinstance(value, tuple):
        yield "("
        for each in value:
            yield from _parts(each)
        yield ")"
    elif is_dataclass(value) and not isinstance(value, type):
        yield type(value).__name__
        for name in _names(type(value)):
            yield from _parts(getattr(value, name))
    else:
        yield str(value.value if isinstance(value, Enum) else value)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if each.name not in SAID_AFTER)
