"""Each registered thing has its docstring, example, test and documentation under one name."""

import re
from pathlib import Path

import pytest

from coursepack.checks import CHECKS
from coursepack.cli._catalog import catalog
from coursepack.exporters import EXPORTERS
from coursepack.questions import TYPES
from coursepack.reading.faults import FAULTS
from coursepack.reports import REPORTS

REPOSITORY = Path(__file__).parents[2]
TESTS = REPOSITORY / "tests"


def headings(path: str) -> set[str]:
    """The headings of a Markdown file."""
    return set(re.findall(r"^#{2,4} `?([^`\n]+)`?$", (REPOSITORY / path).read_text("utf-8"), re.M))


@pytest.mark.parametrize("id", [*CHECKS.ids, *FAULTS.ids])
def test_each_check_and_fault_is_in_the_catalog(id: str) -> None:
    page = CHECKS.page(id) if id in CHECKS.ids else FAULTS.page(id)
    assert re.match(r"Find .+\.\n\n", page)
    assert "Right::" in page
    assert id in headings("quizzes/checks.md")


def test_no_check_has_the_name_of_a_fault() -> None:
    assert not set(CHECKS.ids) & set(FAULTS.ids)


def test_the_catalog_on_disk_is_the_one_that_explain_prints() -> None:
    fresh = (REPOSITORY / "quizzes" / "checks.md").read_text("utf-8") == catalog()
    assert fresh, "run: coursepack explain --all > quizzes/checks.md"


@pytest.mark.parametrize("id", TYPES.ids)
def test_each_question_type(id: str) -> None:
    assert TYPES.page(id).startswith(f"{id}: ")
    assert "Example::" in TYPES.page(id)
    assert (TESTS / "questions" / f"test_{id.replace('-', '_')}.py").exists()
    assert id in headings("quizzes/README.md")


@pytest.mark.parametrize("id", EXPORTERS.ids)
def test_each_exporter(id: str) -> None:
    assert EXPORTERS.page(id).startswith(f"{id}: ")
    assert EXPORTERS.get(id).title
    assert (TESTS / "exporters" / f"test_{id.replace('-', '_')}.py").exists()
    assert id in headings("quizzes/README.md")


@pytest.mark.parametrize("id", REPORTS.ids)
def test_each_report(id: str) -> None:
    assert REPORTS.page(id).startswith(f"{id}: ")
    assert (TESTS / "reports" / f"test_{id.replace('-', '_')}.py").exists()
    assert id in headings("scripts/README.md")
