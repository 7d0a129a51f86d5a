"""Refuse a comment right behind the sign of a block of text, as in `prompt: |# why`.

libyaml overlooks that the two are not parted; YAML 1.2.2 does not (§ 6.6), nor do other readers.
"""

import re
from typing import Any

import yaml
from yaml.events import ScalarEvent

# It begins with the plain sign, so that most files cost a search alone.
COMMENT = re.compile(r"#(?:(?<=[|>]#)|(?<=[|>][-+1-9]#)|(?<=[|>][-+1-9][-+1-9]#))")
SIGN = re.compile(r"[|>][-+1-9]*(?=#)")
# libyaml's own words where other signs stand there.
CONTEXT, PROBLEM = "while scanning a block scalar", "did not find expected comment or line break"


def part_comments(text: str, loader: Any) -> None:
    """Raise yaml.MarkedYAMLError at the first such comment of a YAML text; `loader` gives the events."""
    if not COMMENT.search(text):
        return
    lines = text.split("\n")
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, ScalarEvent) and event.style in ("|", ">"):
            begun: Any = event.start_mark
            if sign := SIGN.match(lines[begun.line], begun.column):
                at = yaml.Mark("", 0, begun.line, sign.end(), None, 0)
                raise yaml.MarkedYAMLError(CONTEXT, begun, PROBLEM, at)
