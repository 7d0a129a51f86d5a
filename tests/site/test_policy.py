"""Our own files work under a strict Content-Security-Policy; docs/accessibility.md names it."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import kora_site
import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.slow
STATED = re.compile(r"`(default-src [^`]+)`")
# The theme's inline scripts and styles are none of ours; a violation from anything else would name its file.
INLINE = "inline"


def policy() -> str:
    """The policy as our documentation states it."""
    found = STATED.search((kora_site.REPOSITORY / "docs" / "accessibility.md").read_text("utf-8"))
    assert found is not None
    return found[1]


class Strict(SimpleHTTPRequestHandler):
    """Serves files under that policy."""

    def end_headers(self) -> None:
        """Add the policy to every answer."""
        self.send_header("Content-Security-Policy", policy())
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture
def address(finished: Path) -> Iterator[str]:
    """The finished site under the policy."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(finished / "site")))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_exercises_ticks_and_worker_work_under_the_policy(browser: Browser, address: str) -> None:
    context = browser.new_context()
    context.add_init_script(
        "window.broken = []; addEventListener('securitypolicyviolation', "
        "(event) => broken.push([event.blockedURI, event.sourceFile, event.violatedDirective]))"
    )
    page = context.new_page()
    page.goto(f"{address}/demo/lesson/")
    check = page.locator("self-check").first
    check.locator("fieldset input").first.check()
    check.get_by_role("button", name="Check").click()
    expect(check.get_by_role("status")).not_to_be_empty()
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    broken = page.evaluate("() => broken")
    assert not [each for each in broken if "/coursepack/" in str(each) or each[0] != INLINE]
    context.close()
