"""What tests share: the small course about Kora, copied where a test may spoil it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from coursepack.cli import main

# The same examples every time, and no clock: a test that fails on a busy machine tells nothing.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")

REPOSITORY = Path(__file__).parents[1]
KORA = REPOSITORY / "tests" / "banks"


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What a check remembers of a course stays out of the user's folder, also in processes that tests start."""
    if sys.platform == "linux":  # where Playwright keeps its browsers there, which no test should fetch anew
        cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        os.environ.setdefault("PLAYWRIGHT_BROWSERS_PATH", str(Path(cache) / "ms-playwright"))
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def kora(tmp_path: Path) -> Path:
    """A copy of the small course, to be changed at will."""
    return Path(copytree(KORA, tmp_path / "kora", ignore=ignore_patterns("err")))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Calls the command line as from the shell, in a given folder."""

    def call(*arguments: str, cwd: Path = REPOSITORY) -> Result:
        monkeypatch.chdir(cwd)
        monkeypatch.delenv("COURSEPACK_ROOT", raising=False)
        return CliRunner().invoke(main, list(arguments))

    return call
