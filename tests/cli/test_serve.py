"""`coursepack serve`, as a process of its own."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from click.testing import Result

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]


@contextmanager
def serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server on a free port, and the address that it printed."""
    command = [sys.executable, "-m", "coursepack", "serve", "--port", "0", *arguments]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout
        try:
            yield server, server.stdout.readline().strip()
        finally:
            server.terminate()
            server.wait(20)


def fetch(address: str) -> str:
    """The page at an address, once it is there."""
    until = monotonic() + 60
    while True:
        try:
            with urlopen(address) as page:
                return str(page.read().decode("utf-8"))
        except URLError:
            assert monotonic() < until, "nothing answers"
            sleep(0.2)


def test_the_course_is_served_at_the_printed_address_and_ends_with_its_process() -> None:
    with serving() as (server, address):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
        assert "After Two Coups" in fetch(address)
        assert server.poll() is None
    with pytest.raises(URLError):
        urlopen(address)


def test_a_course_just_begun_is_served_with_the_script_of_its_exercises(
    tmp_path: Path, run: Callable[..., Result]
) -> None:
    assert run("init", "course", cwd=tmp_path).exit_code == 0
    with serving("--root", str(tmp_path / "course")) as (_, address):
        lesson = fetch(address + "first-module/stops-and-runs/")
        (script,) = re.findall(r'src="(?:\.\./)+(coursepack/self-check\.js)"', lesson)
        assert 'id="down-the-column"' in lesson
        assert "customElements.define" in fetch(address + script)


def test_a_course_with_an_error_is_not_served(kora: Path, run: Callable[..., Result]) -> None:
    bank = kora / "quizzes" / "demo.yaml"
    bank.write_text(bank.read_text("utf-8").replace("level: apply", "level: aply", 1), encoding="utf-8")
    result = run("serve", cwd=kora)
    assert result.exit_code == 1
    assert "mend them first, then serve" in result.stderr
