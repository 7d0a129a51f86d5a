"""The sound bank that is mangled: as data and as text, question by question, so that a mutant is small."""

import re
from pathlib import Path
from typing import Any

from coursepack.ground.yaml_tree import read_tree

GOOD = Path(__file__).with_name("good.yaml").read_text("utf-8")
TREE: dict[str, Any] = read_tree(GOOD, "good.yaml").value
HEAD = {"title": TREE["title"]}
QUESTIONS: list[dict[str, Any]] = TREE["questions"]
_ABOVE, *_EACH = re.split(r"^(?=  - id: )", GOOD, flags=re.MULTILINE)
TEXTS = [_ABOVE + each for each in _EACH]
