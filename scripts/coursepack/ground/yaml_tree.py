"""Read YAML into plain values that know where they stand and how they were typed.

The values are those of YAML 1.2's core schema (so `no` is a word and `010` is not eight), as dicts, lists,
texts, numbers, booleans and None, ready for a JSON Schema. Beside them runs a tree of marks, one per value.
Its events come from libyaml.
"""

from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from coursepack.ground.block_signs import part_comments
from coursepack.ground.span import Span
from coursepack.ground.yaml_core import NUMERIC, WORDS, meaning

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 60
# Of more troubles than these in one file nobody wants to read, and a large file could have millions.
MOST = 10_000

# A mark is a tuple: line, column, end line, end column (from 0); a list adds the marks of its values, a dict
# its keys' marks, each ending in the mark of its value, and a value that is no text adds how it was typed.
Mark = tuple[Any, ...]

# libyaml counts these as line ends and editors do not; pasted from a word processor, they mean a space.
LINE_ENDS = ("\x85", "\u2028", "\u2029")


class TooMany(Exception):
    """There are as many troubles as anyone will read of."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that this reader refuses: a kind, where, a word to quote, and the place of its other half."""

    kind: str
    span: Span
    word: str = ""
    related: Span | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands; asks for a part of it by keys and positions."""

    file: str
    mark: Mark

    def at(self, *path: str | int) -> "Place":
        """The place of a part; where the path leads nowhere, the nearest whole that is there."""
        mark = self.mark
        for step in path:
            children = mark[4] if len(mark) > 4 else None
            if isinstance(children, dict) and step in children:
                mark = children[step][4]
            elif isinstance(children, list) and isinstance(step, int) and step < len(children):
                mark = children[step]
            else:
                break
        return Place(self.file, mark)

    def span(self, *path: str | int) -> Span:
        """The stretch of the value at the path: a mapping is shown by its first key, a list by its start."""
        mark = self.at(*path).mark
        children = mark[4] if len(mark) > 4 else None
        if isinstance(children, dict) and children:
            mark = next(iter(children.values()))
        elif isinstance(children, (dict, list)):
            mark = (mark[0], mark[1], mark[0], mark[1] + 1)
        return Span(self.file, mark[0] + 1, mark[1] + 1, mark[2] + 1, mark[3] + 1)

    def key(self, *path: str | int) -> Span:
        """The stretch of the last key of the path, or of what should hold it."""
        *whole, last = path
        parent = self.at(*whole).mark
        children = parent[4] if len(parent) > 4 else None
        if not isinstance(children, dict) or last not in children:
            return self.span(*path)
        mark = children[last]
        return Span(self.file, mark[0] + 1, mark[1] + 1, mark[2] + 1, mark[3] + 1)

    def typed(self, *path: str | int) -> str | None:
        """How a number, a truth value or nothing was spelled; None where the value is a text."""
        mark = self.at(*path).mark
        return mark[4] if len(mark) > 4 and isinstance(mark[4], str) else None


@dataclass(slots=True)
class Tree:
    """What one file holds. `value` is None when it could not be read to the end."""

    value: Any
    place: Place
    troubles: list[Trouble] = field(default_factory=list)


def read_tree(text: str, file: str, *, tags: bool = False) -> Tree:
    """The tree of one YAML document; `tags` says whether `!tags` are passed over instead of refused."""
    for sign in LINE_ENDS:
        text = text.replace(sign, " ")
    tree = Tree(None, Place(file, (0, 0, 0, 0)))
    mark = text.find("\n\ufeff") + 1
    if mark:
        # A byte-order mark, left where files were joined. libyaml overlooks it, YAML 1.2.2 does not (§ 5.2).
        tree.troubles.append(Trouble("character", _offset(file, text, mark), "byte-order mark"))
        return tree
    try:
        part_comments(text, Loader)
        _fill(tree, text, tags)
    except TooMany:
        tree.troubles.append(Trouble("many", tree.troubles[-1].span))
        tree.value = None
    except yaml.MarkedYAMLError as error:
        at, began = _within(file, text, error.problem_mark or error.context_mark), _point(file, error.context_mark)
        tree.troubles.append(Trouble("syntax", at, f"{error.context or ''}|{error.problem or ''}", began))
        tree.value = None
    except yaml.reader.ReaderError as error:
        # libyaml counts the bytes before the character, PyYAML's own reader the characters.
        before = text.encode("utf-8", "surrogatepass")[: error.position].decode("utf-8", "ignore")
        position = len(before) if Loader is not yaml.SafeLoader else error.position
        tree.troubles.append(Trouble("character", _offset(file, text, position), repr(error.reason)))
        tree.value = None
    return tree


def _point(file: str, mark: Any) -> Span:
    if mark is None:
        return Span(file)
    return Span(file, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)


def _within(file: str, text: str, mark: Any) -> Span:
    """The place of a mark; where the text ends without a line end, libyaml points to a line below it."""
    if mark is not None and mark.line > text.count("\n"):
        return _offset(file, text, len(text))
    return _point(file, mark)


def _offset(file: str, text: str, position: int) -> Span:
    before = text[:position]
    line, column = before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1
    return Span(file, line, column, line, column + 1)


def _fill(tree: Tree, text: str, tags: bool) -> None:
    """Walk the events once. One long loop over locals: a call or an object per event would double its time."""
    file, troubles, documents = tree.place.file, tree.troubles, 0
    next_event = Loader(text).get_event
    # Where the text ends without a line end, libyaml puts what is left out on a line below it.
    last = (text.count("\n"), len(text) - text.rfind("\n") - 1)
    # What is being filled: its values, their marks, where it begins and, in a mapping, the key that waits for its
    # value; below it, what it stands in.
    outer: list[tuple[Any, Any, Mark, str | None, Mark]] = []
    values: Any = None
    marks: Any = None
    begun: Mark = ()
    key: str | None = None
    key_mark: Mark = ()
    while True:
        event = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            start, end = event.start_mark, event.end_mark
            mark: Mark = (start.line, start.column, end.line, end.column)
            value: Any = event.value
            # Most texts begin with a letter and are no word of YAML: so much is seen without a call.
            if event.implicit[0] and (value in WORDS or value[0] in NUMERIC):
                value, typed = meaning(value)
                if typed is not None:
                    mark = (*(mark if mark[:2] <= last else last * 2), typed)
            if event.anchor or (event.tag and not tags):
                _note(troubles, _marked(file, event))
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            start = event.start_mark
            if len(outer) >= DEEPEST:
                troubles.append(Trouble("deep", _point(file, start)))
                return
            if event.anchor or (event.tag and not tags):
                _note(troubles, _marked(file, event))
            if key is None and type(values) is dict:
                troubles.append(Trouble("key", _point(file, start)))
                return
            outer.append((values, marks, begun, key, key_mark))
            values, marks = ({}, {}) if kind is MappingStartEvent else ([], [])
            begun, key = (start.line, start.column), None
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            end = event.end_mark
            value, mark = values, (*begun, end.line, end.column, marks)
            values, marks, begun, key, key_mark = outer.pop()
        elif kind is AliasEvent:
            start, end = event.start_mark, event.end_mark
            # Its sign stands in for what it points to, so that nothing is found wrong with it twice.
            mark, value = (start.line, start.column, end.line, end.column), "*" + event.anchor
            _note(troubles, Trouble("alias", Place(file, mark).span(), value))
        elif kind is StreamEndEvent:
            return
        else:
            documents += kind is DocumentStartEvent
            if documents > 1:
                troubles.append(Trouble("document", _point(file, event.start_mark)))
                return
            continue
        if not outer:
            tree.value, tree.place = value, Place(file, mark)
        elif type(values) is list:
            values.append(value)
            marks.append(mark)
        elif key is None:
            # A key is a name: `1:` and `true:` are taken as they were typed.
            key, key_mark = value if type(value) is str else mark[4], mark[:4]
        elif key in values:
            first = Place(file, marks[key][:4]).span()
            _note(troubles, Trouble("duplicate", Place(file, key_mark).span(), key, first))
            key = None
        else:
            values[key] = value
            marks[key] = key_mark + (mark,)  # noqa: RUF005 - thrice as fast as unpacking, 150,000 times
            key = None


def _note(troubles: list[Trouble], trouble: Trouble) -> None:
    troubles.append(trouble)
    if len(troubles) == MOST:
        raise TooMany


def _marked(file: str, event: Any) -> Trouble:
    if event.anchor:
        return Trouble("anchor", _point(file, event.start_mark), "&" + event.anchor)
    return Trouble("tag", _point(file, event.start_mark), event.tag)
