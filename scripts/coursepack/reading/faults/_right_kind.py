"""Say how a value becomes one of the kind that is wanted."""

from typing import Any

from coursepack.reading.faults._meant import number, truth
from coursepack.reading.faults._pasted import CURLY

LIST_SIGNS = ("-", "–", "—", "•", "·", "●", "*")


def how_to_mend(name: str, wanted: list[str], found: Any, typed: str | None, first: str) -> str:
    """The remedy for a value that is not what is wanted; the words are those of `wrong_type`."""
    match wanted[0]:
        case "boolean":
            return _for_truth(found)
        case "number" | "integer":
            return _for_number(name, found)
        case "array":
            return _for_list(found)
        case "object":
            return _for_mapping(name, found, first)
    if name == '"id"' and not isinstance(found, (str, list, dict)):
        return "begin an id with a letter"
    if isinstance(found, (bool, int, float)):
        return f'put it in quotes: "{typed}"'
    if isinstance(found, dict):
        return "put the text in quotes if it holds a colon"
    return "write one text, without a dash or a bracket before it"


def _for_truth(found: Any) -> str:
    meant = truth(found)
    if str(found).strip(CURLY) != found and str(found).strip(CURLY) == meant:
        return f"remove the curly quotes, which are a part of the text here: {meant}"
    return "remove the quotes" if str(found).lower() == meant else f"write {meant or 'true or false'}"


def _for_number(name: str, found: Any) -> str:
    meant = number(found) if isinstance(found, str) else ""
    if meant and meant == found.strip():
        return "remove the quotes"
    if meant and meant == found.replace(",", "."):
        return f"write {meant}, with a point before the decimals"
    if meant and not found[:1].isdigit():
        return f"write {meant}"
    unit = '; the unit has a key of its own, "unit"' if name == '"answer"' else ""
    return f"write {meant} and nothing else{unit}" if meant else f"write digits only, as in 2 or 0.5{unit}"


def _for_list(found: Any) -> str:
    if isinstance(found, dict) and found:
        return f'write a dash and a space before "{next(iter(found))}", and before the first key of each entry'
    if isinstance(found, str) and found[:1] in LIST_SIGNS:
        return "begin each entry with a hyphen (-) and a space, on a line of its own"
    if isinstance(found, str) and " " not in found.replace(", ", ","):
        return f"put it in brackets: [{found}]"
    return "begin each entry with a dash on a line of its own"


def _for_mapping(name: str, found: Any, first: str) -> str:
    if name.startswith("an entry") and isinstance(found, str):
        return 'a question begins with "- id: …"' if "questions" in name else f'write "{first}: " before it'
    return f'begin with a line "{first}: …"' if first and not name else ""
