"""The record of the article that the course grew from: never its text, only what we know about it."""

from dataclasses import dataclass, field

from coursepack.ground.yaml_tree import Place


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the article, with the ids of its paragraphs in order; the first section has no heading."""

    id: str
    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """What the article is, and how it is cut."""

    title: str
    publisher: str
    date: str
    address: str
    ends_before: str
    sections: tuple[Section, ...]
    run_in_headings: tuple[tuple[str, str], ...]
    place: Place

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Every paragraph id, in the article's order."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing the article says, in our words; `use` says how a question may ask it ("attributed-only", "dated" …)."""

    id: str
    section: str
    paragraph: str
    claim: str
    statement: str
    voice: str
    idea: str
    use: str
    taught_only: bool
    facts: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Outside:
    """Where a fact can be looked up."""

    address: str
    note: str
    publisher: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """What other sources say about some claims, and the grade this earns them."""

    id: str
    topic: str
    claims: tuple[str, ...]
    grade: str
    summary: str
    finding: str
    sources: tuple[Outside, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated that happened before or after the article."""

    id: str
    date: str
    when: str
    event: str
    status: str
    sources: tuple[Outside, ...]
    facts: tuple[str, ...]
    touches: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Quotation:
    """A phrase that may be quoted word for word."""

    id: str
    text: str
    speaker: str
    paragraph: str
    place: Place


@dataclass(frozen=True, slots=True)
class Lock:
    """One-way fingerprints of the article: what lets anyone check a copy without having the text.

    `words` are the marks of the words in runs; a lock that was written before there were marks has none.
    """

    paragraphs: dict[str, str] = field(default_factory=dict)
    quotations: dict[str, str] = field(default_factory=dict)
    runs: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def all(self) -> tuple[str, ...]:
        """Every fingerprint."""
        return (*self.paragraphs.values(), *self.quotations.values(), *self.runs)


@dataclass(frozen=True, slots=True)
class Record:
    """The whole source record; empty where the course has none."""

    source: Source | None = None
    claims: dict[str, Claim] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    before: dict[str, Event] = field(default_factory=dict)
    since: dict[str, Event] = field(default_factory=dict)
    quotations: dict[str, Quotation] = field(default_factory=dict)
    lock: Lock | None = None

    def ids(self, record: str) -> tuple[str, ...]:
        """What can be cited in one file of the record, by its stem ("source", "factcheck" …)."""
        match record:
            case "source":
                return self.source.paragraphs if self.source else ()
            case "claims":
                return tuple(self.claims)
            case "factcheck":
                return tuple(self.facts)
            case "before":
                return tuple(self.before)
            case "since":
                return tuple(self.since)
            case "quotations":
                return tuple(self.quotations)
        return ()
