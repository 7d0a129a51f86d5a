"""What both builders make of the course, and what makes them stop."""

import gzip
import json
import re
import shutil
from pathlib import Path

import kora_site
import pytest

from coursepack.site import mkdocs_hook

pytestmark = pytest.mark.slow
ASSETS = kora_site.REPOSITORY / "scripts" / "coursepack" / "site" / "assets" / "coursepack"


def page(built: Path, name: str) -> str:
    return (built / name / "index.html").read_text("utf-8")


def exercises(html: str) -> list[str]:
    return re.findall(r"<self-check\b.*?</self-check>", html, re.DOTALL)


def test_every_exercise_is_in_the_page_whole(built: Path) -> None:
    found = exercises(page(built, "try"))
    assert len(found) == 4
    assert "It was the last push, shortly before." in found[0]


def test_the_script_and_its_style_are_loaded_only_where_an_exercise_stands(built: Path) -> None:
    assert "coursepack/self-check.js" in page(built, "try")
    assert "coursepack/self-check.css" in page(built, "try")
    assert "coursepack/quiz.js" not in page(built, "try")
    assert "coursepack/quiz.js" in page(built, "types")
    assert "coursepack/sort.js" not in page(built, "try")
    assert "coursepack/sort.js" in page(built, "types")
    for other in ("glossary", "record", "."):
        assert not re.search(r"coursepack/(self-check|quiz|memory|sort)", page(built, other))
        assert "coursepack/course.css" in page(built, other)


def test_citations_lead_to_anchors_that_are_there(built: Path) -> None:
    html = page(built, "try")
    for anchor in re.findall(r'href="\.\./record/#([^"]+)"', html):
        assert f'id="{anchor}"' in page(built, "record")
    assert "explanations.1" in html


def test_no_exam_question_is_in_any_file_of_the_site(built: Path) -> None:
    for path in built.rglob("*"):
        if path.is_file():
            content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            assert b"zebrafish" not in content, path
            assert b"exam-trigger" not in content, path


def test_no_words_of_an_exercise_are_in_the_search_index(built: Path) -> None:
    (index,) = [path for path in (built / "search.json", built / "search" / "search_index.json") if path.exists()]
    text = json.dumps(json.loads(index.read_text("utf-8")), ensure_ascii=False)
    assert "comes last before another" in text, "the glossary is in the index"
    for words in (
        "It was the last push",
        "Two years of unpaid",
        "quagga",
        "what set the coup off",
        "Try again",
        "Skip to the first exercise",
        "Link to this exercise",
        "Hint",
    ):
        assert words not in text


def test_neither_banks_nor_record_are_files_of_the_site(built: Path) -> None:
    assert not [path for path in built.rglob("*") if path.suffix in (".yaml", ".yml", ".py", ".csv.yaml")]


@pytest.mark.parametrize("builder", kora_site.BUILDERS)
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[x](../quizzes/exam/demo.yaml#exam-trigger)", "they never reach the site"),
        ("[x](../quizzes/demo.yaml#no-such-question)", "no-such-question"),
        ("[x](../quizzes/none.yaml#quiz)", "there is no such file"),
        ("a [F99](../seeds/factcheck.yaml#F99)", "F99"),
    ],
)
def test_a_page_that_asks_for_what_cannot_be_shown_fails_the_build(
    tmp_path: Path, builder: str, text: str, why: str
) -> None:
    course = kora_site.make(tmp_path)
    (course / "docs" / "try.md").write_text(f"# Try\n\n{text}\n", "utf-8")
    done = kora_site.build(builder, course)
    assert done.returncode != 0
    assert why in done.stdout + done.stderr
    assert "docs/try.md" in done.stdout + done.stderr


@pytest.mark.parametrize("builder", kora_site.BUILDERS)
def test_a_bank_with_an_error_fails_the_build(tmp_path: Path, builder: str) -> None:
    course = kora_site.make(tmp_path)
    bank = course / "quizzes" / "demo.yaml"
    bank.write_text(bank.read_text("utf-8").replace("options:", "optoins:", 1), "utf-8")
    done = kora_site.build(builder, course)
    assert done.returncode != 0
    assert "optoins" in done.stdout + done.stderr


def test_both_builders_and_mkdocs_without_its_hook_write_the_same_exercises(tmp_path: Path) -> None:
    hooks = re.search(r"^hooks:\n(?:[ ]+.*\n)+", kora_site.settings(), re.MULTILINE)
    assert hooks is not None
    pages = []
    for builder, changes in (("mkdocs", {}), ("zensical", {}), ("mkdocs", {hooks[0]: ""})):
        course = kora_site.make(tmp_path, **changes)
        assert kora_site.build(builder, course).returncode == 0
        # Zensical takes the mark for search out once it has obeyed it.
        pages.append([text.replace(' data-search-exclude=""', "") for text in exercises(page(course / "site", "try"))])
        shutil.rmtree(course)
    assert pages[0] == pages[2]
    assert pages[0] == pages[1]


@pytest.mark.parametrize("builder", kora_site.BUILDERS)
def test_the_real_course_builds(tmp_path: Path, builder: str) -> None:
    for name in ("docs", "quizzes", "seeds"):
        shutil.copytree(kora_site.REPOSITORY / name, tmp_path / name)
    settings = (kora_site.REPOSITORY / "mkdocs.yml").read_text("utf-8")
    package = (kora_site.REPOSITORY / "scripts" / "coursepack").as_posix()
    (tmp_path / "mkdocs.yml").write_text(settings.replace(" scripts/coursepack", f" {package}"), "utf-8")
    done = kora_site.build(builder, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert exercises((tmp_path / "site" / "start" / "the-source" / "index.html").read_text("utf-8"))


@pytest.mark.parametrize(
    ("names", "limit"),
    [
        (("self-check.js", "memory.js", "quiz.js"), 10_000),
        (("arrange.js",), 1_300),  # with them only where there is something to put in order,
        (("sort.js",), 1_000),  # or to match or sort
        (("memory.js", "review.js"), 8_000),
        (("memory.js", "progress.js"), 8_000),
        (("self-check.css",), 5_000),
        (("course.css",), 5_000),
        (("course.js",), 1_500),
    ],
)
def test_what_a_learner_loads_stays_small(names: tuple[str, ...], limit: int) -> None:
    assert sum(len(gzip.compress(kora_site.as_built(ASSETS / name))) for name in names) <= limit


def test_scripts_are_served_without_their_comments(real: Path) -> None:
    for script in sorted((real / "coursepack").glob("*.js")):
        assert script.name == "pages.js" or script.read_bytes() == kora_site.as_built(ASSETS / script.name)


def test_the_hook_puts_back_what_it_took() -> None:
    class Page:
        exercises: list[str]

    given = '<p>a</p><self-check id="x"><b>1</b></self-check>\n<self-check id="y">\n2</self-check>'
    held = Page()
    left = mkdocs_hook.on_page_content(given, page=held)
    assert "1" not in left
    assert mkdocs_hook.on_post_page(f"<html>{left}</html>", page=held) == f"<html>{given}</html>"
