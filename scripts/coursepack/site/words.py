"""The interface's words, from the one file that holds them."""

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _strings(language: str = "en") -> dict[str, Any]:
    path = Path(__file__).with_name(f"strings.{language}.json")
    strings: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return strings


@cache
def group(name: str) -> dict[str, str]:
    """All words of one group, such as "verdict"."""
    return dict(_strings()[name])


def say(name: str, key: str, **values: object) -> str:
    """One phrase with its `{values}` filled in."""
    return group(name)[key].format(**values) if values else group(name)[key]


def date_in_words(date: str) -> str:
    """An ISO date, whole or cut short, as people write it: "2 June 2020", "December 2021", "1990"."""
    year, *rest = date.split("-")
    if not rest:
        return year
    month = _strings()["months"][int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"
