"""Take the pictures that the README shows: `python tests/site/pictures.py`. Writes WebP into .github/pictures/.

They lie outside docs/, for what lies there is sent to every learner.
"""

import subprocess
import sys
from base64 import b64decode
from pathlib import Path
from tempfile import TemporaryDirectory

import chromium
from playwright.sync_api import Browser, Locator, Page

from conftest import served

REPOSITORY = Path(__file__).parents[2]
FOLDER = REPOSITORY / ".github" / "pictures"
LIMIT = 120_000  # bytes a picture


def main() -> None:
    """Build the course, then look at it at a desk in light, and on a phone in the dark."""
    with TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build = [sys.executable, "-m", "coursepack", "build", "--site-dir", str(site)]
        subprocess.run(build, cwd=REPOSITORY, check=True)
        with chromium.opened() as browser, served(site) as address:
            desk(browser, address)
            phone(browser, address)


def desk(browser: Browser, address: str) -> None:
    """A quiz whose first question was answered wrongly."""
    page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme="light")
    page.goto(f"{address}/legitimacy/review/")
    quiz = page.locator(".quiz self-check[data-kind=choice]").first
    quiz.locator("fieldset input").first.check()
    checked(quiz)
    keep(page, "quiz-desk.webp")


def phone(browser: Browser, address: str) -> None:
    """A self-check of a lesson, answered rightly."""
    page = browser.new_page(viewport={"width": 360, "height": 740}, color_scheme="dark", device_scale_factor=2)
    page.goto(f"{address}/legitimacy/crowds-and-surveys/")
    check = page.locator("self-check#fits-sixty-four")
    check.get_by_role("textbox").fill("55")
    checked(check)
    keep(page, "self-check-phone.webp")


def checked(check: Locator) -> None:
    """Press the button and bring the exercise into view, from above, so that no way back to the top lies over it."""
    check.get_by_role("button", name="Check", exact=True).click()
    check.evaluate("check => { document.activeElement.blur(); scrollTo(0, 0); }")
    check.page.mouse.move(0, 0)
    check.page.wait_for_timeout(500)
    check.evaluate("check => scrollTo(0, check.getBoundingClientRect().top + scrollY - 96)")
    check.page.wait_for_timeout(500)  # what slides in or out has come to rest


def keep(page: Page, name: str) -> None:
    """What the window shows, unless it is too large for a README."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    shot = page.context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 80})
    picture = b64decode(shot["data"])
    if len(picture) > LIMIT:
        raise SystemExit(f"{name} has {len(picture)} bytes, more than {LIMIT}")
    (FOLDER / name).write_bytes(picture)
    page.close()


if __name__ == "__main__":
    main()
