"""What tests of formats share: banks read from text, and one bank that has everything."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coursepack.exporters import EXPORTERS
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank
from coursepack.model.course import Course
from coursepack.reading.banks import read_bank

HERE = Path(__file__).parent


def read(text: str, path: str = "quizzes/kora.yaml") -> Bank:
    """A bank without faults, from its text."""
    bank, problems = read_bank(path, text)
    assert problems == []
    assert bank is not None
    return bank


@pytest.fixture(scope="session")
def kora_text() -> str:
    """The text of the bank that has everything."""
    return (HERE / "kora.yaml").read_text("utf-8")


@pytest.fixture(scope="session")
def kora_bank(kora_text: str) -> Bank:
    """The bank that has everything."""
    return read(kora_text)


@pytest.fixture(scope="session")
def bank_of() -> Callable[..., Bank]:
    """Reads a bank from a text."""
    return read


@pytest.fixture(scope="session")
def exported() -> Callable[..., tuple[bytes, list[Problem]]]:
    """Exports a bank as the one file that it becomes, with the losses."""

    def export(form: str, bank: Bank, course: Course | None = None) -> tuple[bytes, list[Problem]]:
        files, losses = EXPORTERS.get(form).export(course or Course(title="What Happened in Kora"), bank)
        (content,) = files.values()
        return content, losses

    return export
