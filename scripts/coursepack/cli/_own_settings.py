"""Settings for one build: the course's own `mkdocs.yml`, with some of its keys said otherwise."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

# Beside mkdocs.yml, for its paths are seen from there.
NAME = ".coursepack-settings.yml"


@contextmanager
def own_settings(root: Path, changes: Mapping[str, str]) -> Iterator[Path]:
    """A settings file for the time of a build; without changes, the course's own."""
    if not changes:
        yield root / "mkdocs.yml"
        return
    settings = root / NAME
    settings.write_text(changed((root / "mkdocs.yml").read_text("utf-8"), changes), "utf-8")
    try:
        yield settings
    finally:
        settings.unlink(missing_ok=True)


def changed(text: str, changes: Mapping[str, str]) -> str:
    """The settings with these keys instead; `plugins` is a list to be added to those named, whose like it replaces.

    By lines, not by YAML: tags such as `!ENV` belong to the builder and must arrive as they are.
    """
    listed = _block(text, "plugins")
    indent = re.search(r"^[ \t]*(?=- )", listed, re.MULTILINE)
    for key in changes:
        text = text.replace(_block(text, key), "")
    said = [f"{key}: {value}" for key, value in changes.items() if key != "plugins"]
    if "plugins" in changes:
        entry = (indent[0] if indent else "  ") + changes["plugins"]
        said += ["plugins:", *_others(listed, entry), entry]
    return "\n".join([text.rstrip("\n"), *said, ""]).lstrip("\n")


def _block(text: str, key: str) -> str:
    """A top-level key with all that belongs to it: what stands further in, list items, blank lines and comments."""
    lines = text.splitlines(keepends=True)
    start = next((at for at, line in enumerate(lines) if line.startswith(f"{key}:")), len(lines))
    rest = enumerate(lines[start + 1 :], start + 1)
    end = next((at for at, line in rest if line[0] not in " \t-#\n"), len(lines))
    return "".join(lines[start:end])


def _others(block: str, instead: str) -> list[str]:
    """The entries of a list of plugins, but for those that stand in `instead` too."""
    entry = re.compile(r"(?:^|\n)[ \t]*- ['\"]?(?:material/)?([\w-]+)")
    replaced = entry.findall(instead)
    kept = re.split(r"^(?=[ \t]*- )", block, flags=re.MULTILINE)[1:]
    return [part.rstrip("\n") for part in kept if (name := entry.match(part)) and name[1] not in replaced]
