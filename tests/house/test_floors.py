"""The floor plan holds: imports go down only, siblings keep apart, and few doors lead to the disk."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "scripts" / "coursepack"
FLOORS = {
    "ground": 1,
    "model": 2,
    "reports": 2,
    "questions": 3,
    "checks": 3,
    "packing": 3,
    "drawing": 3,
    "reading": 4,
    "exporters": 4,
    "site": 5,
    "cli": 6,
}
APART = ("drawing", "checks", "reports", "exporters", "questions")
MODULES = sorted(PACKAGE.rglob("*.py"))
# The schemas are part of the program, not of a course.
READS_ITS_OWN_DATA = {"reading/schema.py", "ground/files.py"}


def imports(path: Path) -> list[tuple[str, ...]]:
    """The modules of ours that a module imports, at its top or inside a function, as parts below `coursepack`."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        found += [tuple(name.split(".")[1:]) for name in names if name.split(".")[0] == "coursepack"]
    return [parts for parts in found if parts]


def name_of(path: Path) -> str:
    """A module's path within the package, for messages."""
    return path.relative_to(PACKAGE).as_posix()


def test_each_folder_has_its_floor() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert folders == set(FLOORS)


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent != PACKAGE], ids=name_of)
def test_imports_go_down_only(path: Path) -> None:
    home = path.relative_to(PACKAGE).parts[0]
    for parts in imports(path):
        assert parts[0] == home or FLOORS[parts[0]] < FLOORS[home], f"{name_of(path)} imports {'.'.join(parts)}"


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent.name in APART], ids=name_of)
def test_siblings_do_not_import_each_other(path: Path) -> None:
    home = path.parent.name
    for parts in imports(path):
        # What begins with an underscore is no sibling but what siblings share.
        assert parts[0] != home or len(parts) == 1 or parts[1].startswith("_"), f"{name_of(path)}: {'.'.join(parts)}"


def test_there_is_no_circle() -> None:
    graph = {name_of(path): {module_file(parts) for parts in imports(path)} for path in MODULES}
    done = set[str]()
    while len(done) < len(graph):
        free = {name for name, below in graph.items() if name not in done and below & set(graph) <= done | {name}}
        assert free, f"a circle among {sorted(set(graph) - done)}"
        done |= free


def module_file(parts: tuple[str, ...]) -> str:
    """The file of a module, given its parts below `coursepack`."""
    path = PACKAGE.joinpath(*parts)
    return name_of(path / "__init__.py" if path.is_dir() else path.with_suffix(".py"))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_command_line_and_the_site_touch_disk_print_or_read_the_clock(path: Path) -> None:
    home = path.relative_to(PACKAGE).parts[0]
    if home in ("cli", "site") or name_of(path) in READS_ITS_OWN_DATA:
        return
    forbidden = {
        "open",
        "print",
        "read_text",
        "read_bytes",
        "write_text",
        "write_bytes",
        "now",
        "today",
        "perf_counter",
    }
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            assert called not in forbidden, f"{name_of(path)}:{node.lineno} calls {called}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_each_module_says_what_it_is_and_stays_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert text.count("\n") <= 250
    assert path.stem not in ("utils", "helpers", "common", "base")
