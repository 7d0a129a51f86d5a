"""Where the cursor stands in a text, and what a text becomes when a completion is taken."""

import re
from typing import Any

CURSOR = "▮"
# A place to fill in, as editors know it: `${1:what stands there at first}`, `${1|one of,these|}`, `$1`.
FILL_IN = re.compile(r"\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\{?\d+\}?")


def split(marked: str) -> tuple[str, int, int]:
    """The text without the cursor's sign, and the line and column where it stood, from 0."""
    before, after = marked.split(CURSOR)
    return before + after, before.count("\n"), len(before) - before.rfind("\n") - 1


def taken(text: str, completion: dict[str, Any]) -> str:
    """The text once the completion is in it, as by an editor that keeps the first line's indentation for the rest."""
    start, end = completion["textEdit"]["range"]["start"], completion["textEdit"]["range"]["end"]
    lines = text.split("\n")
    line = lines[start["line"]]
    indentation = line[: len(line) - len(line.lstrip(" "))]
    new = completion["textEdit"]["newText"].replace("\n", "\n" + indentation)
    filled = FILL_IN.sub(lambda match: match[1] or match[2] or "", new)
    rest = lines[end["line"]][end["character"] :]
    return "\n".join([*lines[: start["line"]], line[: start["character"]] + filled + rest, *lines[end["line"] + 1 :]])
