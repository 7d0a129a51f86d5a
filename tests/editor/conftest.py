"""The language server that editors use for YAML, started once, with the course as its folder."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from language_server import Editor

from referees.from_npm import node, package

REPOSITORY = Path(__file__).parents[2]
# The catalog of schemas on the web stays out of it: a bank names its own, and tests ask nobody.
SETTINGS = {"yaml": {"completion": True, "hover": True, "validate": True, "schemaStore": {"enable": False}}}


@pytest.fixture(scope="session")
def editor(request: pytest.FixtureRequest) -> Iterator[Editor]:
    """An editor that has opened the repository's folder."""
    place = package(request.config.cache.mkdir("npm"), "yaml-language-server", "1.25.0")
    command = [str(node()), str(place / "bin" / "yaml-language-server"), "--stdio"]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield Editor(server, REPOSITORY, SETTINGS)
    finally:
        server.kill()
        server.communicate()
