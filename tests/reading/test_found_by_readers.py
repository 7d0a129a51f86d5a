"""Mistakes that once went unnoticed, were said twice, or ended in a traceback; each was found by trying."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from coursepack.reading.banks import read_bank
from coursepack.reading.pages import read_page

Run = Callable[..., Result]
BANK = (Path(__file__).parents[1] / "banks" / "quizzes" / "demo.yaml").read_text("utf-8")


@pytest.mark.parametrize("points", ["0x10", "0o7", "1e2", "010"])
def test_any_spelling_of_a_number_is_a_number(points: str) -> None:
    bank, problems = read_bank("quizzes/x.yaml", BANK.replace("level: apply", f"level: apply\n    points: {points}", 1))
    assert problems == []
    assert bank is not None
    assert bank.questions[0].points == {"0x10": 16, "0o7": 7, "1e2": 100, "010": 10}[points]


def test_an_id_that_ends_in_a_line_end_is_no_id() -> None:
    _, problems = read_bank("quizzes/x.yaml", BANK.replace("id: trigger-in-kora", "id: |\n      trigger-in-kora", 1))
    assert [problem.id for problem in problems] == ["malformed-value"]


def test_a_line_separator_from_a_word_processor_does_not_shift_places() -> None:
    text = BANK.replace("shortly before", "shortly\u2028before").replace("level: analyze", "level: analize")
    _, problems = read_bank("quizzes/x.yaml", text)
    assert text.split("\n")[problems[0].span.line - 1].strip() == "level: analize"


def test_a_faulty_question_keeps_its_place_on_the_page(kora: Path, run: Run) -> None:
    (kora / "quizzes" / "demo.yaml").write_text(BANK.replace("level: apply", "level: aply", 1), encoding="utf-8")
    (kora / "docs" / "index.md").write_text("# Kora\n\n[x](demo/lesson.md#trigger-in-kora)\n", encoding="utf-8")
    assert run("check", cwd=kora).stderr == "1 error\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("title: Why", "title: Kora: why", "index.md:2:12: error: a colon followed by a space"),
        ("objectives:", "objektives:", 'docs/demo/index.md:1:1: error: the module "demo" states no objectives'),
    ],
)
def test_a_slip_in_front_matter_is_said_once_and_where_it_is(
    old: str, new: str, message: str, kora: Path, run: Run
) -> None:
    path = kora / "docs" / "demo" / "index.md"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    result = run("check", cwd=kora)
    assert message in result.stdout
    assert result.stderr == "1 error\n"


@pytest.mark.parametrize(
    "placed",
    [
        "> [Quiz](../../quizzes/x.yaml#quiz)",
        "## Quiz\n[Quiz](../../quizzes/x.yaml#quiz)",
        "---\n[Quiz](../../quizzes/x.yaml#quiz)\n",
        "!!! note\n    [Quiz](../../quizzes/x.yaml#quiz)",
        "[Quiz](../../quizzes/x.yaml#quiz){: .x }",
    ],
)
def test_a_placement_stands_alone_in_quotes_and_under_headings_too(placed: str) -> None:
    page, _, _ = read_page("docs/x/y.md", placed)
    assert [placement.alone for placement in page.placements] == [True]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("```x``` is code. [a](b.md)", ["docs/b.md"]),
        ("a ` tick. [a](b.md)\n\nand another ` one", ["docs/b.md"]),
        ("[a](my%20page.md)", ["docs/my page.md"]),
        (r"\[a](b.md)", []),
        ("[a][r]\n\n[r]: b.md", ["docs/b.md"]),
        ("[^1]: a note\n", []),
    ],
)
def test_links_are_found_where_a_reader_finds_them(text: str, targets: list[str]) -> None:
    page, _, _ = read_page("docs/x.md", text)
    assert [link.path for link in page.links] == targets


def test_links_in_comments_and_code_of_a_bank_are_none() -> None:
    text = BANK.replace("It was the last push", "See `a[i](i+1)` here").replace("title:", "# [x](gone.md)\ntitle:", 1)
    bank, _ = read_bank("quizzes/x.yaml", text)
    assert bank is not None
    assert bank.links == ()


@pytest.mark.parametrize(
    "page",
    [
        "Setext\n------\n\n[x](#setext)\n",
        "## The snake_case name\n\n[x](#the-snake_case-name)\n",
        "> ## Quoted\n\n[x](#quoted)\n",
        "A paragraph.\n{: #named }\n\n[x](#named)\n",
    ],
)
def test_anchors_that_the_site_has_are_no_mistake(page: str, kora: Path, run: Run) -> None:
    (kora / "docs" / "index.md").write_text(page, encoding="utf-8")
    assert run("check", cwd=kora).stdout == ""


@pytest.mark.parametrize(
    "lock", ['{"paragraphs": {}, "quotations": {}, "runs": [1]}', "[" * 100_000, '{"runs": "abc"}']
)
def test_a_spoiled_lock_is_a_problem_with_a_remedy(lock: str, kora: Path, run: Run) -> None:
    (kora / "seeds" / "source.lock.json").write_text(lock)
    said = run("check", cwd=kora).stdout
    assert "cannot read this file: these are not fingerprints; write them with `coursepack source ARTICLE`" in said


@pytest.mark.parametrize("hidden", ["nobody <b>in</b> the", "nobody in&nbsp;the", "nobody[^1] in the", "nobody in the"])
def test_markup_and_front_matter_do_not_hide_a_copied_sentence(hidden: str, kora: Path, run: Run) -> None:
    text = f"---\ntitle: In the spring of that year {hidden} capital was paid\n---\n# A page\n"
    (kora / "docs" / "demo" / "more.md").write_text(text, encoding="utf-8")
    assert "[copied-run]" in run("check", cwd=kora).stdout


@pytest.mark.parametrize(
    ("quoted", "right"),
    [("‘root cause’", False), ("“*proximate* cause”", True), ("the “proximate” and the “cause”", True)],
)
def test_quotation_marks_of_every_kind_promise_words(quoted: str, right: bool, kora: Path, run: Run) -> None:
    page = f"# A page\n\n[{quoted}](../../seeds/quotations.yaml#proximate-cause)\n"
    (kora / "docs" / "demo" / "more.md").write_text(page, encoding="utf-8")
    assert ("[quotation-not-verbatim]" not in run("check", cwd=kora).stdout) == right
