"""What the tests of question types share: the example in a type's own docstring, read."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from coursepack.model.interactions import Interaction
from coursepack.questions import TYPES
from coursepack.reading.banks import read_bank


@pytest.fixture
def example() -> Callable[..., Interaction]:
    """The interaction of a type's example, with a piece of its text replaced."""

    def read(kind: str, old: str = "", new: str = "") -> Interaction:
        text = dedent(TYPES.page(kind).split("Example::", 1)[1])
        assert old in text
        bank, problems = read_bank("quizzes/x.yaml", "title: x\nquestions:\n" + text.replace(old, new, 1))
        assert problems == []
        assert bank is not None
        return bank.questions[0].interaction

    return read
