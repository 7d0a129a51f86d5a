"""Find names that lead nowhere: objectives, claims, categories, modules, placements, citations and terms.

A question whose objective is misspelled counts for no objective; a citation that leads nowhere backs nothing. An item
whose category is not on offer is wrong wherever a learner puts it. A bank that is only tried out may serve objectives
of a module that is not here: there, a name is reported if it is nearly one of this course's.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-triger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from coursepack.checks._blueprint_names import names_in_blueprints
from coursepack.checks._parts import parts
from coursepack.ground.nearest import did_you_mean
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Place
from coursepack.model.bank import ASKED_OF_ALL, EVERY_BANK, SETS, Bank
from coursepack.model.course import Course
from coursepack.model.interactions import Match
from coursepack.model.page import Citation, Link, Placement

WHAT = {"factcheck": "fact", "facts": "fact", "claims": "claim", "touches": "claim"}

# How like a known objective an unknown one must be, to be a slip and not another course's.
SLIP = 0.85


def find(course: Course) -> Iterator[Problem]:
    """Each reference to something that the course does not have."""
    yield from _from_banks(course)
    yield from _categories(course)
    for page in course.pages:
        for placement in page.placements:
            yield from _placement(course, placement)
        for citation in page.citations:
            yield from _citation(course, citation)
        for link in page.links:
            if link.kind == "term" and link.anchor not in course.terms and not _on_page(course, link):
                yield _unknown(link.span, "term", link.anchor, course.terms)
    yield from _from_record(course)
    yield from (_unknown(*each) for each in names_in_blueprints(course))


def _on_page(course: Course, link: Link) -> bool:
    """Whether the glossary has the anchor without it being a term, such as its own title."""
    page = course.page(link.path)
    return page is not None and link.anchor in {*page.anchors, *(heading.anchor for heading in page.headings)}


def _from_banks(course: Course) -> Iterator[Problem]:
    objectives, modules = course.objectives, [module.slug for module in course.modules]
    # Where a module's objectives could not be read, that is said once, as itself.
    all_known = all(module.objectives for module in course.modules)

    def meant(bank: Bank, objective: str) -> bool:
        """Whether a name is meant for this course; a loose bank may be another's, unless the name is nearly ours."""
        return not bank.loose or bank.module in modules or bool(get_close_matches(objective, objectives, 1, SLIP))

    for bank in course.banks:
        found = bank.loose or bank.module in modules
        if not found:
            yield _no_module(course, bank, modules)
        for question in bank.questions:
            if found and all_known and question.objective not in objectives and meant(bank, question.objective):
                yield _unknown(question.place.span("objective"), "objective", question.objective, objectives)
            for place, claim in enumerate(question.claims):
                if claim not in course.record.claims and not _broken(course, "claims"):
                    yield _unknown(question.place.span("claims", place), "claim", claim, course.record.claims)


def _categories(course: Course) -> Iterator[Problem]:
    for question, _, part in parts(course):
        if isinstance(part, Match) and not {*part.key} <= {target.id for target in part.targets}:
            known = [target.text for target in part.targets]
            for at, name in enumerate(part.key):
                if name not in known:
                    yield _unknown(question.place.span("items", at, "category"), "category", name, known)


def _no_module(course: Course, bank: Bank, modules: list[str]) -> Problem:
    page = course.page(f"docs/{bank.module}/index.md")
    if page:
        message = f'the module "{bank.module}" states no objectives'
        remedy = 'add "objectives:" to the front matter, an id and a sentence each'
        return Problem("unknown-reference", "error", Span(page.path, 1, 1, 1, 2), message, remedy)
    return _unknown(bank.place.key("title"), "module", bank.module, modules)


def _placement(course: Course, placement: Placement) -> Iterator[Problem]:
    bank = course.bank(placement.bank)
    if bank and bank.exam:
        return  # exam-question-on-site says what is wrong with that
    if placement.bank == EVERY_BANK:
        if placement.target not in ASKED_OF_ALL:
            yield _unknown(placement.span, "page over all banks", placement.target, ASKED_OF_ALL)
        return
    if bank is None:
        if placement.bank not in course.names:
            yield _unknown(placement.span, "bank", placement.bank, [bank.path for bank in course.banks])
    elif placement.target in SETS:
        if bank.questions and not bank.asked(placement.target) and not bank.faulty:
            message = f'{bank.path} has no question with "use: {placement.target}"'
            remedy = "remove this line, or give the set its questions"
            yield Problem("unknown-reference", "error", placement.span, message, remedy)
    elif not placement.target:
        remedy = "add # and the id of a question, or the name of a set: #quiz"
        yield Problem("unknown-reference", "error", placement.span, f"which question of {bank.path} is meant?", remedy)
    elif not bank.asked(placement.target) and placement.target not in bank.faulty:
        sets = [name for name in SETS if bank.asked(name)]
        known = [*sets, *(question.id for question in bank.questions)]
        yield _unknown(placement.span, "question", placement.target, known)


def _citation(course: Course, citation: Citation) -> Iterator[Problem]:
    file = f"seeds/{citation.record}.yaml"
    if file not in course.names:
        yield _unknown(citation.span, "file of the source record", file, _files(course))
    elif citation.target and course.record.ids(citation.record):
        ids = course.record.ids(citation.record)
        if citation.target not in ids:
            yield _unknown(citation.span, f"entry of {file}", citation.target, ids)


def _from_record(course: Course) -> Iterator[Problem]:
    record = course.record
    paragraphs = record.source.paragraphs if record.source else ()
    sections = [section.id for section in record.source.sections] if record.source else []
    for claim in record.claims.values():
        yield from _each(claim.place, "paragraph", [claim.paragraph], paragraphs)
        yield from _each(claim.place, "section", [claim.section], sections)
        yield from _each(claim.place, "factcheck", claim.facts, record.facts)
    for fact in record.facts.values():
        yield from _each(fact.place, "claims", fact.claims, record.claims)
    for event in (*record.before.values(), *record.since.values()):
        yield from _each(event.place, "touches", event.touches, record.claims)
        yield from _each(event.place, "facts", event.facts, record.facts)
    for quotation in record.quotations.values():
        yield from _each(quotation.place, "paragraph", [quotation.paragraph], paragraphs)
    for module in course.modules:
        if module.section and module.section not in sections and not _broken(course, "source"):
            yield _unknown(module.span, "section", module.section, sections)


def _broken(course: Course, name: str) -> bool:
    """Whether a file of the record is there and could not be read, which is reported once, as itself."""
    return f"seeds/{name}.yaml" in course.names and not course.record.ids(name)


def _each(place: Place, key: str, names: Iterable[str], known: Collection[str]) -> Iterator[Problem]:
    """Each of the names at a key of the record that is not known; `known` is empty where its file is broken."""
    for at, name in enumerate(names):
        if known and name not in known:
            yield _unknown(place.span(key, at), WHAT.get(key, key), name, known)


def _files(course: Course) -> list[str]:
    return sorted(name for name in course.names if name.startswith("seeds/") and name.endswith(".yaml"))


def _unknown(span: Span, what: str, name: str, known: Iterable[str]) -> Problem:
    return Problem("unknown-reference", "error", span, f'there is no {what} "{name}"', did_you_mean(name, known))


CHECK = find
