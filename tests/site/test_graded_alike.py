"""The browser grades every answer of the table in tests/vectors as Python does: tests/model/test_vectors.py."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest
import yaml
from playwright.sync_api import Browser

pytestmark = pytest.mark.slow

VECTORS = Path(__file__).parents[1] / "vectors"
TABLE: dict[str, list[Any]] = yaml.safe_load((VECTORS / "answers.yaml").read_text("utf-8"))
ASSETS = Path(__file__).parents[2] / "scripts" / "coursepack" / "site" / "assets" / "coursepack"

# What is typed or chosen goes into the controls and is read from them, as when a person answers. Options are graded as
# they stand in the table, since radios would not hold two.
GRADE = """([id, answers]) => {
  const host = document.getElementById(id);
  return answers.map((answer) => {
    host.again();
    host.kind.write(host, answer);
    const grade = host.kind.grade(host, Array.isArray(answer) ? answer : host.kind.read(host));
    const reasons = grade.told.map(({ entry }) => entry && entry.querySelector(":scope > p"));
    return [grade.score, reasons.filter(Boolean).map((reason) => reason.textContent)];
  });
}"""


def same(got: float | None, score: int | str | None) -> bool:
    """Whether the browser's score, a binary fraction, is that of the table."""
    return got is score if got is None or score is None else abs(got - Fraction(score)) < 1e-12


def test_the_browser_grades_every_row_of_the_table(
    browser: Browser, course: Path, render: Callable[[str], Element], as_text: Callable[[Element], str]
) -> None:
    (course / "quizzes" / "vectors.yaml").write_bytes((VECTORS / "questions.yaml").read_bytes())
    page = browser.new_page()
    page.set_content(as_text(render("[All](../quizzes/vectors.yaml#lesson)")))
    for script in ("memory.js", "self-check.js"):
        page.add_script_tag(content=(ASSETS / script).read_text("utf-8"))
    wrong = list[str]()
    for id, rows in TABLE.items():
        graded = page.evaluate(GRADE, [id, [answer for answer, _, _ in rows]])
        for (answer, score, said), (got, told) in zip(rows, graded, strict=True):
            if told != said or not same(got, score):
                wrong.append(f"{id} <- {answer!r}: {got} {told}, not {score} {said}")
    page.close()
    assert wrong == []
    assert sum(map(len, TABLE.values())) >= 200
