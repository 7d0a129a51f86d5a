"""The site that learners get holds against axe-core: every page, before and after answering, in both palettes."""

from pathlib import Path

import access
import kora_site
import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_has_an_accessibility_fault(browser: Browser, real: Path, real_address: str, width: int) -> None:
    addresses = [real_address + path for path in kora_site.pages(real)]
    assert access.faults_in_both_palettes(browser, addresses, width) == []
