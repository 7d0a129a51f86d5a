"""What the linters, the type checker and the packager say."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

REPOSITORY = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("command", ["ruff check", "ruff format --check", "mypy"])
def test_linters_and_types_are_clean(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command.split()], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_wheel_holds_the_schemas_the_site_s_assets_and_the_first_course(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(REPOSITORY)]
    subprocess.run(command, check=True, capture_output=True)
    names = ZipFile(next(tmp_path.glob("*.whl"))).namelist()
    schemas = {f"coursepack/schemas/{path.name}" for path in REPOSITORY.glob("[qs]*/*.schema.json")}
    assert len(schemas) == 7
    assets = {"coursepack/site/assets/coursepack/self-check.js", "coursepack/reading/page.schema.json"}
    starter = REPOSITORY / "scripts" / "coursepack" / "cli" / "starter"
    begun = {path.relative_to(REPOSITORY / "scripts").as_posix() for path in starter.rglob("*") if path.is_file()}
    assert {"coursepack/cli/starter/.gitignore", "coursepack/cli/starter/.github/workflows/check.yml"} <= begun
    assert schemas | assets | begun <= set(names)
