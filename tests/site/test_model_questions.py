"""The model questions, which lie beside the repository and not in it, pass `check` and play in a browser."""

from collections.abc import Callable

import kora_site
import pytest
from answering import give_the_key
from click.testing import Result
from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not kora_site.MODELS.exists(), reason="they are kept beside the repository, and this copy of it stands alone"
    ),
]


def test_check_finds_nothing_wrong_with_them(run: Callable[..., Result]) -> None:
    result = run("check", "--strict", str(kora_site.MODELS))
    assert (result.exit_code, result.stdout) == (0, "")


def test_each_can_be_answered_rightly(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto(f"{address}/model/")
    checks = page.locator("self-check").all()
    assert len(checks) == 10
    for check in checks:
        give_the_key(check)
        said = check.get_by_role("status").inner_text()
        assert said.startswith("Compare" if check.get_attribute("data-kind") == "open" else "✓ Right.")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()
