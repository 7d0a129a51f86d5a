"""Read what `pyproject.toml` says to coursepack: `[tool.coursepack]`, with `language` and `severity`."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from coursepack.ground.files import Files, Unreadable
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reading.faults._ids import known_ids
from coursepack.reading.yaml_file import unreadable

OPTIONS = "pyproject.toml"
KEYS = ("language", "severity")
SEVERITIES = ("error", "warning", "off")


@dataclass(frozen=True, slots=True)
class Options:
    """The course's own wishes: the language of its texts, and what the warnings of some checks count as."""

    language: str = "en"
    severities: dict[str, str] = field(default_factory=dict)


def read_options(files: Files) -> tuple[Options, list[Problem]]:
    """The options, as far as they are sound; other tools' tables are passed over."""
    text = files.texts.get(OPTIONS, "")
    if isinstance(text, Unreadable):
        return Options(), [unreadable(OPTIONS, text)]
    try:
        tools = tomllib.loads(text).get("tool", {})
    except tomllib.TOMLDecodeError as error:
        return Options(), [_not_toml(text, str(error))]
    except (ValueError, RecursionError):
        return Options(), [_not_toml(text, "a number too long, or brackets nested too deep")]
    table = tools.get("coursepack", {}) if isinstance(tools, dict) else {}
    if not isinstance(table, dict):
        return Options(), [_wrong(text, "coursepack", table, "object")]
    language, severities = table.get("language", "en"), table.get("severity", {})
    problems = [*_unknown(text, table)]
    if not isinstance(language, str):
        problems.append(_wrong(text, "language", language, "string"))
        language = "en"
    if not isinstance(severities, dict):
        problems.append(_wrong(text, "severity", severities, "object"))
        severities = {}
    problems += _severities(text, severities)
    sound = {id: value for id, value in severities.items() if value in SEVERITIES and id in known_ids()}
    return Options(language, sound), problems


def _severities(text: str, severities: dict[str, Any]) -> Iterator[Problem]:
    from coursepack.reading.faults.not_one_of import not_one_of
    from coursepack.reading.faults.unknown_check import unknown_check

    for id, value in severities.items():
        if id not in known_ids():
            yield unknown_check(_place(text, id), id)
        elif value not in SEVERITIES:
            yield not_one_of(_place(text, id), f'"{id}"', value, list(SEVERITIES))


def _unknown(text: str, table: dict[str, Any]) -> Iterator[Problem]:
    from coursepack.reading.faults.unknown_key import unknown_key

    return (unknown_key(_place(text, key), key, "[tool.coursepack]", KEYS) for key in table if key not in KEYS)


def _wrong(text: str, key: str, found: Any, wanted: str) -> Problem:
    from coursepack.reading.faults.wrong_type import wrong_type

    return wrong_type(_place(text, key), f'"{key}"', wanted, found, str(found).lower())


def _not_toml(text: str, why: str) -> Problem:
    place = re.search(r"\(at line (\d+), column (\d+)\)", why)
    line = text.count("\n") + 1
    line, column = (int(place[1]), int(place[2])) if place else (line, 1)
    words = re.sub(r" \(at .*\)$", "", why).lower()
    return unreadable(OPTIONS, Unreadable(f"TOML ends here: {words}", line, column), "mend this line")


def _place(text: str, key: str) -> Span:
    """Where a key stands after the heading of our table: TOML's reader does not tell."""
    start = max(text.find("[tool.coursepack"), 0)
    found = re.compile(rf"(?:^|[\s{{,.\[\"']){re.escape(key)}(?=[\"']?\s*=|\s*\])", re.M).search(text, start)
    at = found.end() - len(key) if found else start
    line, column = text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1
    return Span(OPTIONS, line, column, line, column + (len(key) if found else 1))
