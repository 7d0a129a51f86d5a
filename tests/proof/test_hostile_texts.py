"""Texts that were made to do harm, in every file that is read: a message in good time, never a traceback or a hang."""

import signal
from collections.abc import Iterator
from types import FrameType

import pytest

from coursepack import checks
from coursepack.ground.files import Files, decode
from coursepack.ground.problem import Problem, in_order
from coursepack.reading import excused, read_course
from coursepack.reports import REPORTS, Findings

from .good import GOOD
from .program import COURSE

BANK, PAGE, INDEX, OPTIONS = "quizzes/demo.yaml", "docs/demo/more.md", "docs/demo/index.md", "pyproject.toml"
SETTINGS, LOCK, CLAIMS, GLOSSARY = "mkdocs.yml", "seeds/source.lock.json", "seeds/claims.yaml", "docs/glossary.md"
YAML = (BANK, INDEX, SETTINGS, CLAIMS, "seeds/source.yaml", "quizzes/blueprints/final.yaml")
# Seconds of computing, not of waiting. The worst takes one; by the square it would be a minute and more.
PATIENCE = 10
LONG = 100_000


@pytest.fixture(autouse=True)
def _patience() -> Iterator[None]:
    """Ends a test that computes too long, however busy the machine."""

    def over(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {PATIENCE} seconds of computing")

    before = signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


def found(texts: dict[str, str | bytes]) -> list[Problem]:
    """What is wrong with a course that holds these files among others, said in every report."""
    given = {name: decode(text.encode("utf-8") if isinstance(text, str) else text) for name, text in texts.items()}
    files = Files({**COURSE, **given}, frozenset({*COURSE, *given}))
    course, problems = read_course(files)
    told = in_order(excused([*problems, *checks.run(course)], files.texts, course.severities))
    lines = {name: text for name, text in files.texts.items() if isinstance(text, str)}
    for form in REPORTS.ids:
        REPORTS.get(form)(Findings(told, lines)).encode("utf-8")
    return told


def errors(name: str, content: str | bytes) -> list[str]:
    """The ids of the errors in a file of this content, of which each has its place."""
    own = [problem for problem in found({name: content}) if problem.span.file == name and problem.severity == "error"]
    assert all(problem.span.line >= 1 and problem.span.column >= 1 and problem.message for problem in own)
    return [problem.id for problem in own]


def inside(name: str, yaml: str) -> str:
    """YAML as the file of that name holds it."""
    return f"---\n{yaml}\n---\n# A page\n" if name.endswith(".md") else yaml


LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
NESTED = {
    "flow lists": "title: " + "[" * 10_000,
    "closed flow lists": "title: " + "[" * 10_000 + "]" * 10_000,
    "flow mappings": "title: " + "{a: " * 10_000,
    "block lists": "title:\n  " + "- " * 10_000 + "a",
    "block mappings": "title:\n" + "".join(" " * depth + "a:\n" for depth in range(1, 2_000)),
    "complex keys": "? " * 10_000 + "a",
}


@pytest.mark.parametrize("name", YAML)
def test_aliases_that_would_grow_without_end_are_not_followed(name: str) -> None:
    said = errors(name, inside(name, LAUGHS))
    # The builder's settings may have aliases; they too stay the few words that they are.
    assert said == [] if name == SETTINGS else "unsupported-yaml" in said


@pytest.mark.parametrize("nested", NESTED)
@pytest.mark.parametrize("name", YAML)
def test_ten_thousand_levels_are_too_deep(name: str, nested: str) -> None:
    assert errors(name, inside(name, NESTED[nested]))


ENCODED = {
    "NUL": GOOD.encode().replace(b"title", b"ti\0tle", 1),
    "UTF-16": GOOD.encode("utf-16"),
    "UTF-16 big": b"\xfe\xff" + GOOD.encode("utf-16-be"),
    "UTF-16 without a mark": GOOD.encode("utf-16-le"),
    "UTF-32": GOOD.encode("utf-32"),
    "a surrogate in bytes": GOOD.encode().replace(b"title: ", b"title: \xed\xa0\x80", 1),
    "half of a letter": GOOD.encode() + b"\xc3",
    "a surrogate escaped": b'title: "\\ud800"\nquestions: []\n',
    "beyond Unicode": b'title: "\\UFFFFFFFF"\nquestions: []\n',
}


@pytest.mark.parametrize("content", ENCODED)
def test_what_is_not_text_is_said(content: str) -> None:
    assert errors(BANK, ENCODED[content])


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        GOOD.replace("\n", "\r\n", GOOD.count("\n") // 2).encode(),
    ],
    ids=["a mark at the start", "CRLF", "CR", "mixed"],
)
def test_marks_and_line_ends_of_any_editor_change_nothing(content: bytes) -> None:
    def places(text: str | bytes) -> list[tuple[str, int, int]]:
        return [(problem.id, problem.span.line, problem.span.column) for problem in found({BANK: text})]

    assert places(content) == places(GOOD)


RUBBISH = {
    OPTIONS: [
        "[" * LONG,
        "x = " + "[" * LONG,
        "x = " + "1" * LONG,
        "x" * LONG,
        'x = "' + "\\" * LONG,
        'x = "\\ud800"',
        b"\xff\xff",
        "[tool]\ncoursepack = 1",
        "[tool.coursepack]\nlanguage = []\nseverity = 1\nodd = 2",
    ],
    SETTINGS: ["[" * LONG, "nav: " + "- " * LONG, "a: " * LONG, "nav: {a: b", b"\0\0", "\t", "site_name: !!x ["],
    LOCK: [
        "[" * LONG,
        "{}",
        "null",
        "[]",
        "1" * LONG,
        '{"runs": {}, "quotations": [], "paragraphs": 1}',
        '{"runs": ["\\ud800"], "quotations": {}, "paragraphs": {}}',
        b"\xff" * LONG,
        "x" * 10_000_000,
        '{"runs": ["' + '", "'.join(["zz"] * 2_000_000) + '"], "quotations": {}, "paragraphs": {}}',
    ],
}


@pytest.mark.parametrize(("name", "content"), [(name, each) for name, all_ in RUBBISH.items() for each in all_])
def test_rubbish_in_a_file_of_settings_is_said(name: str, content: str | bytes) -> None:
    assert errors(name, content)


def test_a_thousand_questions_of_one_name_are_each_told_where_the_first_stands() -> None:
    head, _, rest = GOOD.partition("  - ")
    first = "  - " + rest.split("\n  - ", 1)[0] + "\n"
    told = [problem for problem in found({BANK: head + first * 1_000}) if problem.id == "duplicate-id"]
    assert len(told) == 999
    assert {problem.related[0].span.line for problem in told} == {head.count("\n") + 1}


# Each again and again, to the length of a long file: what begins something and does not end it, above all.
UNITS = """
[ [[ ![ [^ [^a [a][ []( [](< ![]( [a](b( [[a]( [a](b) ( ) { {: {# {{ `  `a ``` ~~~ ~~ <!-- --> <img <p <p\ta=' </a & &#
* ** _ __a == $ $a \\ # - -- |- |-| !!! " “ ‘ 1. > \u200b \u0301 a-
""".split()
UNITS += [" ", "\t", "\n", " \n", "## a\n", "# a {", " {# ", "[a]: b\n", "- a\n", "> ", "a b c d e f g h ", "---\n"]
UNITS += ["<!-- coursepack: ignore ", "<!-- coursepack: ignore missing-alt-text – a -->", "![](a.png)\n\n", "```\n"]
# What comes once, then something to the length of a long file, then an end that disappoints.
DRAWN_OUT = [
    ("# a", " ", "b"),
    ("# a {", " ", "b"),
    ("[a](b", " ", "c"),
    ("[“", "“", "](../../seeds/quotations.yaml#x)"),
    ("[a](", "quizzes/", "x)"),
    ("[a](../", "seeds/", "x.yaml)"),
    ("[a](#", "b", ")"),
    ("<!-- coursepack: a", " ", "b"),
    ("<!--", " ", "coursepack: a"),
    ("`" * (LONG // 2), "a", ""),
    ("", " a ".join("`" * count for count in range(1, 450)), ""),
    ("<img alt", " ", "=>"),
    ("---\ntitle: ", "[", "\n---\n"),
]


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_no_page_takes_time_by_the_square_of_its_length(unit: str) -> None:
    body = unit * (LONG // len(unit))
    found({PAGE: f"# A page\n\n[see](#nowhere)\n\n{body}\n", GLOSSARY: f"# Glossary\n\n## A term\n\n{body}\n"})


@pytest.mark.parametrize(("start", "unit", "end"), DRAWN_OUT)
def test_no_page_takes_time_by_the_square_of_a_stretch_in_it(start: str, unit: str, end: str) -> None:
    found({PAGE: start + unit * max(1, LONG // len(unit)) + end})


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_no_bank_takes_time_by_the_square_of_a_text_in_it(unit: str) -> None:
    lines = "".join(f"      {line}\n" for line in (unit * (LONG // len(unit))).split("\n"))
    found({BANK: GOOD + f"  - id: last\n    type: open\n    use: quiz\n    prompt: |\n{lines}\n"})
    found({BANK: unit * (LONG // len(unit))})


@pytest.mark.parametrize("sign", ["    ", ">"])
def test_a_page_nested_too_deep_for_markdown_is_no_traceback(sign: str) -> None:
    body = "".join(f"{sign * depth}- a\n" for depth in range(300))
    assert found({PAGE: f"# A page\n\n[see](#nowhere)\n\n{body}"}) is not None
