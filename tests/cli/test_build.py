"""`coursepack build`: a new site when all is well, and the old one when not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

pytestmark = pytest.mark.slow
Run = Callable[..., Result]
SETTINGS = """\
site_name: What Happened in Kora
theme: {name: material, font: false}
markdown_extensions: [attr_list, coursepack.site.markdown]
nav: [index.md, demo/index.md, demo/lesson.md, glossary.md]
"""


@pytest.fixture
def course(kora: Path) -> Path:
    """The small course with settings that a builder takes, and a site from before."""
    (kora / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (kora / "site").mkdir()
    (kora / "site" / "old.html").write_text("old")
    (kora / "site" / "404.html").write_text("what every site has")
    return kora


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_a_good_course_replaces_the_old_site(builder: str, course: Path, run: Run) -> None:
    result = run("build", "--builder", builder, cwd=course)
    assert result.exit_code == 0, result.output
    assert "what set the coup off" in (course / "site" / "demo" / "lesson" / "index.html").read_text("utf-8")
    assert not (course / "site" / "old.html").exists()
    assert not [path.name for path in course.iterdir() if path.name.startswith((".site", ".coursepack"))]


def test_a_builder_that_is_not_installed_is_named_with_what_installs_it(
    course: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coursepack.cli._builder.find_spec", lambda _: None)
    result = run("build", "--builder", "zensical", cwd=course)
    assert result.exit_code == 1
    assert "zensical is not installed here; it comes with: pip install" in result.stderr
    assert (course / "site" / "old.html").exists()


def test_an_error_in_the_course_leaves_the_old_site(course: Path, run: Run) -> None:
    bank = course / "quizzes" / "demo.yaml"
    bank.write_text(bank.read_text("utf-8").replace("        correct: true\n", "", 1), encoding="utf-8")
    result = run("build", cwd=course)
    assert result.exit_code == 1
    assert "[no-correct-option]" in result.stderr
    assert (course / "site" / "old.html").exists()


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_a_builder_that_fails_leaves_the_old_site_and_nothing_half_built(builder: str, course: Path, run: Run) -> None:
    settings = SETTINGS.replace("coursepack.site.markdown", "no.such.extension")
    (course / "mkdocs.yml").write_text(settings, encoding="utf-8")
    result = run("build", "--builder", builder, cwd=course)
    assert result.exit_code == 1
    assert "could not build the site; the old one is as it was" in result.stderr
    assert sorted(path.name for path in (course / "site").iterdir()) == ["404.html", "old.html"]
    assert not [path.name for path in course.iterdir() if path.name.startswith((".site", ".coursepack"))]


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_the_site_may_go_elsewhere(builder: str, course: Path, run: Run) -> None:
    assert run("build", "--site-dir", "../public", "--builder", builder, cwd=course).exit_code == 0
    assert (course.parent / "public" / "index.html").exists()


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--offline", "course.zip", "--site-dir", "public"), "choose one of them"),
        (("--offline", "course"), "must end in .zip"),
    ],
)
def test_a_zip_is_asked_for_clearly(options: tuple[str, ...], why: str, course: Path, run: Run) -> None:
    result = run("build", *options, cwd=course)
    assert result.exit_code == 2
    assert why in result.stderr
