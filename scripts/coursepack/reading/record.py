"""Read the source record in `seeds/`: the article's outline, claims, fact check, events, quotations, fingerprints."""

import json
import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from coursepack.ground.fields import Fields
from coursepack.ground.files import Files, Unreadable
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.source import Claim, Event, Fact, Lock, Outside, Quotation, Record, Section, Source
from coursepack.reading.yaml_file import read_yaml, unreadable

LOCK = "seeds/source.lock.json"
FINGERPRINT, MARK = re.compile("[0-9a-f]{16}"), re.compile("[0-9a-f]{3}")
Entry = TypeVar("Entry", Claim, Fact, Event, Quotation)


def read_record(files: Files) -> tuple[Record, list[Problem]]:
    """The record, as far as its files are there and sound."""
    shelf = _Shelf(files)
    source = shelf.whole("source", "source")
    record = Record(
        _source(source) if source else None,
        shelf.entries("claims", "claims", "claims", _claim),
        shelf.entries("factcheck", "factcheck", "facts", _fact),
        shelf.entries("before", "events", "events", _event),
        shelf.entries("since", "events", "events", _event),
        shelf.entries("quotations", "quotations", "quotations", _quotation),
        shelf.lock(),
    )
    return record, shelf.problems


class _Shelf:
    """Takes files out by name and gathers what is wrong with them."""

    def __init__(self, files: Files) -> None:
        self.files, self.problems = files, list[Problem]()

    def whole(self, name: str, schema: str) -> Fields | None:
        """One file, if it is there and fits its schema."""
        path = f"seeds/{name}.yaml"
        if path not in self.files.texts:
            return None
        tree, problems = read_yaml(path, self.files.texts[path], schema)
        self.problems += problems
        return Fields(tree.value, tree.place) if tree and not problems else None

    def entries(self, name: str, schema: str, key: str, read: Callable[[Fields], Entry]) -> dict[str, Entry]:
        """The entries of one file by id; of two that share an id the first stays and the second is a problem."""
        found = dict[str, Entry]()
        whole = self.whole(name, schema)
        for fields in whole.each(key) if whole else ():
            entry = read(fields)
            if entry.id in found:
                self.problems.append(_twice(entry.id, fields.place.span("id"), found[entry.id].place.span("id")))
            found.setdefault(entry.id, entry)
        return found

    def lock(self) -> Lock | None:
        """The fingerprints, if they were ever written."""
        text = self.files.texts.get(LOCK)
        if text is None:
            return None
        if isinstance(text, Unreadable):
            self.problems.append(unreadable(LOCK, text))
            return None
        try:
            value = json.loads(text)
            runs, marks = frozenset(value["runs"]), frozenset(value.get("words", ()))
            kept = Lock(dict(value["paragraphs"]), dict(value["quotations"]), runs, marks)
            if all(FINGERPRINT.fullmatch(each) for each in kept.all) and all(MARK.fullmatch(each) for each in marks):
                return kept
        except (ValueError, KeyError, TypeError, RecursionError):
            pass
        why = "these are not fingerprints"
        self.problems.append(unreadable(LOCK, Unreadable(why), "write them with `coursepack source ARTICLE`"))
        return None


def _twice(id: str, span: Span, first: Span) -> Problem:
    from coursepack.reading.faults.repeated_value import repeated_value

    return repeated_value(span, first, id, '"id" of this file')


def _source(fields: Fields) -> Source:
    text = fields.text
    sections = fields.each("sections")
    heads = [head for section in sections for head in section.each("run-in-headings")]
    return Source(
        text("title"),
        text("publisher"),
        text("date"),
        text("address"),
        text("ends-before"),
        tuple(Section(each.text("id"), each.text("heading"), each.texts("paragraphs")) for each in sections),
        tuple((head.text("paragraph"), head.text("text")) for head in heads),
        fields.place,
    )


def _claim(fields: Fields) -> Claim:
    text = fields.text
    return Claim(
        text("id"),
        text("section"),
        text("paragraph"),
        text("claim"),
        text("statement"),
        text("voice"),
        text("idea"),
        text("item_use"),
        fields.flag("taught_only"),
        fields.texts("factcheck"),
        fields.place,
    )


def _fact(fields: Fields) -> Fact:
    text = fields.text
    return Fact(
        text("id"),
        text("topic"),
        fields.texts("claims"),
        text("grade"),
        text("summary"),
        text("finding"),
        _outside(fields.each("sources")),
        fields.place,
    )


def _event(fields: Fields) -> Event:
    text = fields.text
    return Event(
        text("id"),
        text("date"),
        text("when"),
        text("event"),
        text("status"),
        _outside(fields.each("sources")),
        fields.texts("facts"),
        fields.texts("touches"),
        fields.place,
    )


def _quotation(fields: Fields) -> Quotation:
    text = fields.text
    return Quotation(text("id"), text("text"), text("speaker"), text("paragraph"), fields.place)


def _outside(sources: Iterable[Fields]) -> tuple[Outside, ...]:
    return tuple(
        Outside(each.text("address"), each.text("note"), each.text("publisher"), each.text("date")) for each in sources
    )
