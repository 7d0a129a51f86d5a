"""Turn what a JSON Schema finds into problems: the smallest place, what stands there, what was expected."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from jsonschema import Draft7Validator
from jsonschema.exceptions import ValidationError

from coursepack.ground.nearest import nearest
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import MOST, Place, Tree
from coursepack.reading.faults._mends import key_mend, value_mend, word_mend
from coursepack.reading.faults.empty_text import empty_text
from coursepack.reading.faults.malformed_value import malformed_value
from coursepack.reading.faults.missing_key import missing_key
from coursepack.reading.faults.not_one_of import not_one_of
from coursepack.reading.faults.out_of_range import out_of_range
from coursepack.reading.faults.repeated_value import repeated_value
from coursepack.reading.faults.too_few import too_few
from coursepack.reading.faults.unknown_key import meant, unknown_key
from coursepack.reading.faults.wrong_type import wrong_type

NOUNS = {
    "options": "an option",
    "answers": "an answer",
    "wrong": "a foreseen answer",
    "pairs": "a pair",
    "distractors": "a distractor",
    "items": "an item",
    "rubric": "a criterion",
    "blanks": "a blank",
    "claims": "a claim",
    "data": "the data of a claim",
    "facts": "a fact",
    "sources": "a source",
    "events": "an event",
    "quotations": "a quotation",
    "sections": "a section",
    "run-in-headings": "a run-in heading",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What the library found: the rule that was broken and its value, at a path, in a mapping of known keys."""

    rule: str
    value: Any
    path: list[str | int]
    found: Any
    known: dict[str, Any]
    closed: bool
    of_key: bool
    first: str


def explain(tree: Tree, schema: dict[str, Any], name: str) -> list[Problem]:
    """Every problem that the schema finds in the tree; `name` says what the whole file is ("bank")."""
    errors = islice(Draft7Validator(_strict(schema)).iter_errors(tree.value), MOST)
    found = [problem for error in errors for problem in _say(_finding(error), tree, name)]
    # The fast library has said no, so silence here would let a fault pass.
    return found or [malformed_value(tree.place.span(), "something in this file", "", "what its schema says")]


def _strict(schema: Any) -> Any:
    """The schema with patterns that end where the text ends: Python's `$` also matches before a last line end."""
    if isinstance(schema, dict):
        return {key: _end(each) if key == "pattern" else _strict(each) for key, each in schema.items()}
    return [_strict(each) for each in schema] if isinstance(schema, list) else schema


def _end(pattern: Any) -> Any:
    return pattern[:-1] + r"\Z" if isinstance(pattern, str) and pattern.endswith("$") else _strict(pattern)


def _finding(error: ValidationError) -> Finding:
    within: Any = error.schema
    known, closed = within.get("properties", {}), within.get("additionalProperties") is False
    value: Any = error.validator_value
    value = value.replace(r"\Z", "$") if error.validator == "pattern" else value
    path, of_key = list(error.absolute_path), "propertyNames" in error.absolute_schema_path
    first = next(iter(within.get("required", ())), "")
    return Finding(str(error.validator), value, path, error.instance, known, closed, of_key, first)


def _say(finding: Finding, tree: Tree, name: str) -> Iterator[Problem]:
    path, place, found, value = finding.path, tree.place, finding.found, finding.value
    what, called = _noun(path, tree.value, name), _name(path)
    match finding.rule:
        case "additionalProperties":
            for key in _unknown(finding):
                span = place.key(*path, key)
                fix = key_mend(span, key, finding.known, found)
                yield replace(unknown_key(span, key, what, finding.known), fix=fix)
        case "required":
            for key in _missing(finding):
                yield missing_key(*_opening(finding, tree, key, what))
        case "type":
            span, typed = place.span(*path), place.typed(*path)
            fix = value_mend(span, value, found, typed, called) if isinstance(value, str) else None
            yield replace(wrong_type(span, called, value, found, typed, finding.first), fix=fix)
        case "enum" | "const":
            span, allowed = place.span(*path), value if finding.rule == "enum" else [value]
            yield replace(not_one_of(span, called, found, allowed), fix=word_mend(span, found, allowed))
        case "minItems" | "minProperties":
            yield too_few(place.key(*path), called, len(found), value)
        case "minLength":
            yield empty_text(place.key(*path), called)
        case "pattern" if value == r"\S":
            yield empty_text(place.key(*path), called)
        case "pattern" | "not":
            span = place.key(*path, found) if finding.of_key else place.span(*path)
            yield malformed_value(span, called, found, value)
        case "minimum" | "exclusiveMinimum" | "maximum":
            yield out_of_range(place.span(*path), called, place.typed(*path), finding.rule, value)
        case "uniqueItems":
            yield repeated_value(*_repeated(place, path, found), called)
        case other:
            raise TypeError(f"no words for what a schema calls {other}")


def _unknown(finding: Finding) -> list[str]:
    return [key for key in finding.found if key not in finding.known]


def _missing(finding: Finding) -> list[str]:
    """The missing keys, but those that a misspelled key of the same mapping was meant to be."""
    named = {meant(key, finding.known) for key in _unknown(finding)} if finding.closed else set()
    return [key for key in finding.value if key not in finding.found and key not in named]


def _opening(finding: Finding, tree: Tree, key: str, what: str) -> tuple[Span, str, str, str]:
    """Where a key is missing: the key that opens the mapping, or its first key in a list; and a better remedy."""
    path, place = finding.path, tree.place
    if not path or isinstance(path[-1], str):
        return (place.key(*path) if path else place.span()), key, what, ""
    misspelled = None if finding.closed else nearest(key, finding.found)
    if misspelled:
        return place.key(*path, misspelled), key, what, f'did you mean it by "{misspelled}"?'
    return place.span(*path), key, what, _if_split(tree.value, path, finding.found)


def _if_split(value: Any, path: list[str | int], found: dict[str, Any]) -> str:
    """The remedy for an entry that seems to be the rest of the one above it."""
    *whole, last = path
    for step in whole:
        value = value[step]
    above = value[last - 1] if isinstance(last, int) and last else None
    if not found or not isinstance(above, dict) or set(above) & set(found):
        return ""
    return f'write two spaces for the dash if "{next(iter(found))}" belongs to the entry above'


def _repeated(place: Place, path: list[str | int], values: list[Any]) -> tuple[Span, Span, Any]:
    again = next(index for index, value in enumerate(values) if value in values[:index])
    return place.span(*path, again), place.span(*path, values.index(values[again])), values[again]


def _name(path: list[str | int]) -> str:
    """What to call the value at a path: its key, and which one of a list."""
    keys = [step for step in path if isinstance(step, str)]
    if not keys:
        return ""
    return f'an entry of "{keys[-1]}"' if isinstance(path[-1], int) else f'"{keys[-1]}"'


def _noun(path: list[str | int], value: Any, name: str) -> str:
    """What to call the mapping at a path."""
    keys = [step for step in path if isinstance(step, str)]
    if not keys:
        return f"a {name} file" if name != "bank" else "a bank"
    if keys[-1] == "questions" and len(path) == 2:
        question = value["questions"][path[1]]
        kind = question.get("type") if isinstance(question, dict) else None
        return f"{'an' if re.match('[aeiou]', str(kind)) else 'a'} {kind} question" if kind else "a question"
    return next((NOUNS[key] for key in reversed(keys) if key in NOUNS), f'"{keys[-1]}"')
