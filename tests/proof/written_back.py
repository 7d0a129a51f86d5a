"""Whether a tree that was read and written again says what it said: nothing dropped, nothing added, no kind changed."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from coursepack.exporters import json
from coursepack.ground.yaml_tree import Place, Tree
from coursepack.model.bank import Question

NUMBERS = ("answer", "tolerance", "value", "points")
# What stands for a key that was left out. An answer, a value and a type cannot be.
DEFAULTS = {"tolerance": "0", "points": "1", "correct": False, "exact": False}
NEVER = ("answer", "value", "type")
# What was read cannot tell the id "2" from the place 2, so the tree is asked.
SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def kept(tree: Tree, title: str, questions: Sequence[Question]) -> bool:
    """Whether the questions, as the JSON format writes them, are those of the tree."""
    written = {"title": title, "questions": [json._question(question) for question in questions]}
    return _same(tree.value, tree.place, written, "")


def _same(value: Any, place: Place, written: Any, key: str) -> bool:
    if isinstance(value, dict):
        return isinstance(written, dict) and _mapping(value, place, written)
    if isinstance(value, list):
        return isinstance(written, list) and _list(value, place, written, key)
    if isinstance(value, bool) or value is None or isinstance(written, bool):
        return isinstance(value, bool) and value is written
    if key == "answers" and isinstance(written, dict):
        return bool(written["feedback"] == "") and _same(value, place, written["text"], "text")
    return isinstance(written, str) and _scalar(value, place, written, key)


def _mapping(value: dict[str, Any], place: Place, written: dict[str, Any]) -> bool:
    if not value or not set(value) <= set(written):
        return False
    absent = all(_left_out(key, written[key]) for key in written if key not in value)
    return absent and all(_same(each, place.at(key), written[key], key) for key, each in value.items())


def _left_out(key: str, written: Any) -> bool:
    if key == "id":
        return str(written).isdigit()
    return key not in NEVER and (written in ("", []) if key not in DEFAULTS else written == DEFAULTS[key])


def _list(value: list[Any], place: Place, written: list[Any], key: str) -> bool:
    """Whoever writes a list puts something in it; only claims may be said to be none."""
    same = (_same(each, place.at(at), written[at], key) for at, each in enumerate(value[: len(written)]))
    return len(value) == len(written) and (bool(value) or key == "claims") and all(same)


def _scalar(value: Any, place: Place, written: str, key: str) -> bool:
    if key == "id" and not SLUG.fullmatch(written):
        return False
    if isinstance(value, str):
        return bool(value) and key not in NUMBERS and value == written
    typed = place.typed() or ""
    exact = Decimal(int(typed, 0)) if typed[:2] in ("0x", "0o") else Decimal(typed)
    return Decimal(written) == exact if key in NUMBERS else typed == written
