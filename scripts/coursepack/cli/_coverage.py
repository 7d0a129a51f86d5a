"""What teaches and what asks about each claim and each objective: the tables of `stats --coverage`."""

from collections import Counter
from collections.abc import Iterable, Iterator

from coursepack.model.bank import Question
from coursepack.model.course import Course, Module
from coursepack.model.source import Claim

NOTHING = "–"
LEVELS = ("remember", "understand", "apply", "analyze", "evaluate", "create")
Row = tuple[str, ...]
Table = tuple[str, list[Row]]


def coverage(course: Course) -> Iterator[Table]:
    """Three tables, each with its title: section by module, claim by page and question, objective by set and level.

    A dash is an empty cell. A claim of which the record says that it is only told needs no question.
    """
    told, asked = _told(course), _asked(course)
    yield "section by module: claims told / asked about, of all", list(_sections(course, told, asked))
    yield "claim by page and question", list(_claims(course, told, asked))
    yield "objective by practice, exam and level", list(_objectives(course))


def _told(course: Course) -> dict[str, list[str]]:
    """The pages of modules that cite each claim, or the paragraph it stands in."""
    folders = {module.slug for module in course.modules}
    cited = dict[str, list[str]]()
    for page in course.pages:
        name = page.path.removeprefix("docs/").removesuffix(".md")
        if name.partition("/")[0] in folders:
            for target in dict.fromkeys(each.target for each in page.citations if each.record in ("claims", "source")):
                cited.setdefault(target, []).append(name)
    claims = course.record.claims.values()
    return {claim.id: [*cited.get(claim.id, []), *cited.get(claim.paragraph, [])] for claim in claims}


def _asked(course: Course) -> dict[str, list[tuple[str, str]]]:
    """The questions about each claim, as bank and id; those of exams begin with `exam/`."""
    asked = dict[str, list[tuple[str, str]]]()
    for bank, question in course.questions:
        for claim in question.claims:
            asked.setdefault(claim, []).append((f"exam/{bank.module}" if bank.exam else bank.module, question.id))
    return asked


def _sections(course: Course, told: dict[str, list[str]], asked: dict[str, list[tuple[str, str]]]) -> Iterator[Row]:
    modules = [module.slug for module in course.modules]
    yield ("section", "claims", *modules)
    for section in course.record.source.sections if course.record.source else ():
        claims = [claim.id for claim in course.record.claims.values() if claim.section == section.id]
        yield (section.id, str(len(claims)), *(_cell(claims, slug, told, asked) for slug in modules))


def _cell(claims: list[str], slug: str, told: dict[str, list[str]], asked: dict[str, list[tuple[str, str]]]) -> str:
    """How many of these claims a module tells, and how many it asks about."""
    telling = sum(any(page.startswith(f"{slug}/") for page in told[id]) for id in claims)
    asking = sum(any(bank in (slug, f"exam/{slug}") for bank, _ in asked.get(id, ())) for id in claims)
    return f"{telling} / {asking}" if telling or asking else NOTHING


def _claims(course: Course, told: dict[str, list[str]], asked: dict[str, list[tuple[str, str]]]) -> Iterator[Row]:
    ideas = dict[str, int]()
    for claim in course.record.claims.values():
        ideas[claim.idea] = ideas.get(claim.idea, 0) + len(asked.get(claim.id, ()))
    yield ("claim", "idea", "told on", "asked by")
    for claim in course.record.claims.values():
        yield (claim.id, claim.idea, _joined(told[claim.id]), _askers(claim, asked.get(claim.id, []), ideas))


def _askers(claim: Claim, asked: list[tuple[str, str]], ideas: dict[str, int]) -> str:
    if not asked and claim.taught_only:
        return "(only told)"
    if not asked and ideas[claim.idea]:
        return "(asked of its idea)"
    return _joined(id for _, id in asked)


def _joined(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words)) or NOTHING


def _objectives(course: Course) -> Iterator[Row]:
    yield ("objective", "practice", "pretest", "exam", *LEVELS)
    questions = [(bank.exam, question) for bank, question in course.questions if not bank.loose]
    for module in course.modules:
        for objective in module.objectives:
            mine = [(exam, question) for exam, question in questions if question.objective == objective.id]
            yield (objective.id, *_counts(module, mine))


def _counts(module: Module, mine: list[tuple[bool, Question]]) -> Row:
    """Practice, pretest and exam questions; then all but pretests by level. Only a section's module has exams."""
    kinds = Counter("exam" if exam else "pretest" if each.use == "pretest" else "practice" for exam, each in mine)
    levels = Counter(question.level for _, question in mine if question.use != "pretest")
    exams = str(kinds["exam"]) if kinds["exam"] else NOTHING if module.section else "(none due)"
    counted = (str(kinds["practice"] or NOTHING), str(kinds["pretest"] or ""), exams)
    return (*counted, *(str(levels[level] or "") for level in LEVELS))
