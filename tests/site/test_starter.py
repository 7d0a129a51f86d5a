"""The course that `coursepack init` makes: built by both builders, answered in a browser."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import access
import kora_site
import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.slow
PAGES = ("/", "/first-module/", "/first-module/stops-and-runs/", "/glossary/")


def call(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A Python module run as in a shell that knows nothing of this repository's course."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COURSEPACK_")}
    environment |= {"PYTHONPATH": str(kora_site.REPOSITORY / "scripts"), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course of its own, far from this repository."""
    folder = tmp_path_factory.mktemp("begun") / "course"
    assert call("coursepack", "init", str(folder), cwd=folder.parent).returncode == 0
    return folder


@pytest.fixture(scope="module", params=kora_site.BUILDERS)
def site(request: pytest.FixtureRequest, begun: Path) -> Path:
    """Its site, made by each builder in turn."""
    place = begun.parent / request.param
    done = call("coursepack", "build", "--builder", request.param, "--site-dir", str(place), cwd=begun)
    assert done.returncode == 0, done.stdout + done.stderr
    return place


@pytest.fixture
def started(site: Path, serve: Callable[[Path], AbstractContextManager[str]]) -> Iterator[str]:
    """Where that site is served."""
    with serve(site) as address:
        yield address


def test_the_style_and_the_script_are_those_of_the_package(site: Path) -> None:
    ours = kora_site.REPOSITORY / "scripts" / "coursepack" / "site" / "assets" / "coursepack"
    written_for_each_site = {"manifest.json", "pages.js"}
    for asset in (path for path in ours.iterdir() if path.name not in written_for_each_site):
        expected = kora_site.as_built(asset) if asset.suffix in (".js", ".css") else asset.read_bytes()
        assert (site / "coursepack" / asset.name).read_bytes() == expected


def test_its_exam_questions_stay_at_home(site: Path, begun: Path) -> None:
    assert "ferr" in (begun / "quizzes" / "exam" / "first-module.yaml").read_text("utf-8")
    assert not [path for path in site.rglob("*.html") if "ferr" in path.read_text("utf-8")]


def test_an_exercise_answers_with_a_reason(browser: Browser, started: str) -> None:
    page = browser.new_page()
    page.goto(started + PAGES[2])
    check = page.locator("self-check#down-the-column")
    check.get_by_label("She reaches School between").check()
    check.get_by_role("button", name="Check").click()
    expect(check.get_by_role("status")).to_contain_text("the dash says that it does not stop")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_fault_on_any_page(browser: Browser, started: str, scheme: str) -> None:
    assert access.faults_of(browser, [started + path for path in PAGES], scheme, 320) == []


@pytest.mark.parametrize("builder", kora_site.BUILDERS)
def test_a_builder_called_by_itself_stops_and_says_what_to_call(builder: str, begun: Path) -> None:
    done = call(builder, "build", cwd=begun)
    assert done.returncode != 0
    assert "build with coursepack build or coursepack serve" in done.stdout + done.stderr
    assert not (begun / "site").exists()
