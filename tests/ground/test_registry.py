"""Folders as registries."""

import subprocess
import sys

import pytest

from coursepack.checks import CHECKS
from coursepack.ground.registry import Registry


def test_ids_are_file_names_and_private_files_are_left_out() -> None:
    from coursepack.questions import TYPES

    assert {"single-choice", "open"} <= set(TYPES.ids)
    assert not [id for id in TYPES.ids if "options" in id]


def test_an_unknown_id_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        CHECKS.get("no-such-check")


def test_a_module_without_its_constant_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="offers no MISSING"):
        Registry[object]("coursepack.checks", "MISSING").get("broken-link")


def test_help_imports_nothing_that_is_registered() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from coursepack.cli import main;"
        "CliRunner().invoke(main, ['--help']);"
        "folders = ('questions', 'checks', 'exporters', 'reports', 'reading');"
        "print([name for name in sys.modules if name.count('.') > 1 and name.split('.')[1] in folders])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
