"""Find a Chromium to test with: an installed one, Playwright's own, or Debian's package where we may install it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from tempfile import gettempdir

from playwright.sync_api import Browser, Playwright, sync_playwright

# One without windows is Chromium too, and opens a page in a fraction of the time.
NAMES = (
    "chromium-headless-shell",
    "chrome-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
ARGUMENTS = ["--disable-background-networking", "--disable-component-update", "--no-first-run"]


def find(playwright: Playwright) -> str:
    """The path of a browser. RuntimeError where there is none: a test that cannot look must fail, not pass."""
    own = playwright.chromium.executable_path
    found = next((path for path in map(which, NAMES) if path), None) or (own if Path(own).exists() else None)
    if found is None and os.geteuid() == 0 and which("apt-get"):
        found = _installed()
    if found is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False, capture_output=True)
        found = own if Path(own).exists() else None
    if found is None:
        raise RuntimeError("no Chromium: install one, or run `playwright install chromium`")
    return found


def _installed() -> str | None:
    """Debian's package, the one without windows where there is one; with the fonts that the other brings along."""
    import fcntl

    packages = ("chromium-headless-shell", "chromium")
    with Path(gettempdir(), "coursepack-tests-install.lock").open("w") as lock:
        # Of the processes that test side by side one installs, and the others wait.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not any(map(which, packages)):
            subprocess.run(["apt-get", "update", "--quiet"], check=False, capture_output=True)
        for package in packages:
            command = ["apt-get", "install", "--yes", "--quiet", package, "fonts-liberation"]
            if not which(package):
                subprocess.run(command, check=False, capture_output=True)
            if found := which(package):
                return found
    return None


@contextmanager
def opened() -> Iterator[Browser]:
    """A running browser, closed at the end."""
    with sync_playwright() as playwright:
        # Chromium's sandbox refuses to start for root, which is who runs tests in most containers.
        arguments = [*ARGUMENTS, "--no-sandbox"] if os.geteuid() == 0 else ARGUMENTS
        browser = playwright.chromium.launch(executable_path=find(playwright), args=arguments)
        try:
            yield browser
        finally:
            browser.close()
