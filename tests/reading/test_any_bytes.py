"""Whatever a file holds: problems with places, never a traceback."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from coursepack import checks
from coursepack.ground.files import Files, decode
from coursepack.reading import read_course

KORA = Path(__file__).parents[1] / "banks"
GOOD = (KORA / "quizzes" / "demo.yaml").read_bytes()


@given(st.binary(max_size=400))
def test_no_bytes_whatever_raise(content: bytes) -> None:
    read(content)


@settings(max_examples=300)
@given(st.integers(0, len(GOOD)), st.integers(0, 40), st.binary(max_size=6))
def test_no_damage_to_a_good_bank_raises(start: int, length: int, put: bytes) -> None:
    read(GOOD[:start] + put + GOOD[start + length :])


def read(content: bytes) -> None:
    """Read and check a course whose bank, page and record are these bytes."""
    text = decode(content)
    names = ("quizzes/demo.yaml", "docs/demo/index.md", "seeds/claims.yaml", "docs/glossary.md", "mkdocs.yml")
    course, problems = read_course(Files(dict.fromkeys(names, text), frozenset(names)))
    for problem in [*problems, *checks.run(course)]:
        assert problem.span.line >= 1
        assert problem.span.column >= 1
        assert problem.message
