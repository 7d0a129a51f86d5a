"""The one value that flows through the house: a course, read and ready."""

from dataclasses import dataclass, field

from coursepack.ground.span import Span
from coursepack.model.bank import Bank, Question
from coursepack.model.blueprint import Blueprint
from coursepack.model.page import Page
from coursepack.model.source import Record


@dataclass(frozen=True, slots=True)
class Objective:
    """What a learner can be seen to do after a module."""

    id: str
    sentence: str
    span: Span


@dataclass(frozen=True, slots=True)
class Module:
    """A folder of pages whose index page states objectives; `section` is where in the article it grew."""

    slug: str
    title: str
    minutes: int
    objectives: tuple[Objective, ...]
    section: str
    span: Span


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary; `definition` is Markdown, its first sentence serves as tooltip."""

    id: str
    name: str
    definition: str
    span: Span


@dataclass(frozen=True, slots=True)
class Course:
    """Everything that was read.

    `nav` lists page paths in order; `names` holds every file of docs, quizzes and seeds; `texts` what people
    wrote in them, by path, each as long as its file so that an offset is a place. `language` is that of its texts;
    `severities` says for some checks what their warnings count as: "error", "warning" or "off". `drafts` are the
    files of docs/ that the builder keeps off the site.
    """

    title: str = ""
    site_url: str = ""
    nav: tuple[tuple[str, Span], ...] = ()
    modules: tuple[Module, ...] = ()
    pages: tuple[Page, ...] = ()
    banks: tuple[Bank, ...] = ()
    terms: dict[str, Term] = field(default_factory=dict)
    record: Record = field(default_factory=Record)
    names: frozenset[str] = frozenset()
    texts: dict[str, str] = field(default_factory=dict)
    blueprints: tuple[Blueprint, ...] = ()
    language: str = "en"
    severities: dict[str, str] = field(default_factory=dict)
    drafts: frozenset[str] = frozenset()

    def bank(self, path: str) -> Bank | None:
        """The bank that lies at that path, if it was read."""
        return next((bank for bank in self.banks if bank.path == path), None)

    def page(self, path: str) -> Page | None:
        """The page that lies at that path, if it was read."""
        return next((page for page in self.pages if page.path == path), None)

    @property
    def questions(self) -> tuple[tuple[Bank, Question], ...]:
        """Every question with its bank, in the order of files and of lines."""
        return tuple((bank, question) for bank in self.banks for question in bank.questions)

    @property
    def objectives(self) -> dict[str, Objective]:
        """Every objective of the course by its id."""
        return {objective.id: objective for module in self.modules for objective in module.objectives}
