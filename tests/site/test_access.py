"""No accessibility fault that axe-core can find (WCAG 2.2 AA), before and after answering, in light and dark."""

import access
import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.slow
PAGES = ("/", "/try/", "/types/", "/hostile/", "/demo/lesson/", "/record/", "/glossary/")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_before_and_after_answering(browser: Browser, address: str, scheme: str, width: int) -> None:
    assert access.faults_of(browser, [address + path for path in PAGES], scheme, width) == []
