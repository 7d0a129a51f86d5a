"""Sites built once a session, a server for each, and one browser."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copytree, ignore_patterns, unpack_archive
from threading import Thread
from xml.etree.ElementTree import Element, fromstring

import chromium
import kora_site
import pytest
from markdown import Markdown
from playwright.sync_api import Browser, BrowserContext, expect

from coursepack.packing.prose import to_xhtml

# In milliseconds, for what a page is to show; a busy machine needs some of them, an idle one none.
expect.set_options(timeout=30_000)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and keeps silent about it."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server for a folder, on a free port of this machine, stopped at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="session")
def serve() -> Callable[[Path], AbstractContextManager[str]]:
    """Serves a folder for as long as a test needs it, and gives the address."""
    return served


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture(scope="session", params=kora_site.BUILDERS)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of Kora's site, built by each builder in turn."""
    course = kora_site.make(tmp_path_factory.mktemp(request.param))
    done = kora_site.build(request.param, course)
    assert done.returncode == 0, done.stdout + done.stderr
    return course / "site"


@pytest.fixture(scope="session", params=kora_site.BUILDERS)
def finished(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Kora as `coursepack build` makes it with each builder: `site`, and the same to carry in `folder`."""
    course = tmp_path_factory.mktemp(f"finished-{request.param}") / "kora"
    copytree(kora_site.KORA, course, ignore=ignore_patterns("err"))
    (course / "mkdocs.yml").write_text(kora_site.settings(), "utf-8")
    (course / "docs" / "demo" / "reading.md").write_text("# Only to read\n\nNothing is asked here.\n", "utf-8")
    for options in ((), ("--offline", "course.zip")):
        done = kora_site.coursepack(course, "build", "--builder", request.param, *options)
        assert done.returncode == 0, done.stdout + done.stderr
    unpack_archive(course / "course.zip", course / "folder")
    return course


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """Where that site is served."""
    with served(built) as found:
        yield found


@pytest.fixture(scope="session", params=kora_site.BUILDERS)
def real(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of this very course's site, as `coursepack build` makes it."""
    site = tmp_path_factory.mktemp("real") / "site"
    command = [sys.executable, "-m", "coursepack", "build", "--site-dir", str(site), "--builder", request.param]
    done = subprocess.run(command, cwd=kora_site.REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return site


@pytest.fixture(scope="session")
def real_address(real: Path) -> Iterator[str]:
    """Where it is served."""
    with served(real) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with chromium.opened() as found:
        yield found


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of Kora that the extension takes for the course."""
    made = kora_site.make(tmp_path)
    monkeypatch.setenv("COURSEPACK_ROOT", str(made))
    return made


@pytest.fixture
def render(course: Path) -> Callable[[str], Element]:
    """Markdown, as if on a page right below docs/, as a tree."""

    def to_tree(text: str) -> Element:
        html = Markdown(extensions=["attr_list", "toc", "coursepack.site.markdown"]).convert(text)
        return fromstring(f"<body>{html}</body>")

    return to_tree


@pytest.fixture
def as_text() -> Callable[[Element], str]:
    """A tree as HTML."""
    return lambda tree: to_xhtml([tree])
