"""Cut the article into its paragraphs, verify the quotations in it, and take its fingerprints."""

import json
from dataclasses import dataclass

from coursepack.ground.fingerprint import RUN, fingerprint, mark, runs, words
from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.model.source import Lock, Quotation, Source
from coursepack.reading.faults.article_mismatch import article_mismatch


@dataclass(frozen=True, slots=True)
class Article:
    """The article's paragraphs by id, its headings, and its whole text; the scraped tail is gone."""

    paragraphs: dict[str, str]
    headings: tuple[str, ...]
    text: str


def cut(text: str, source: Source, file: str) -> tuple[Article, list[Problem]]:
    """The article in a text, by the headings of the record; `file` is the name to report mismatches under."""
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    lines = lines[: next((at for at, (_, line) in enumerate(lines) if line.startswith(source.ends_before)), len(lines))]
    paragraphs, problems = dict[str, str](), list[Problem]()
    for section, (number, found) in _sections(lines, source).items():
        ids = next((each.paragraphs for each in source.sections if each.id == section), ())
        if len(ids) != len(found):
            problems.append(article_mismatch(Span(file, number), section, len(found), len(ids)))
        paragraphs |= dict(zip(ids, found, strict=False))
    for section_id in (each.id for each in source.sections if each.paragraphs and each.paragraphs[0] not in paragraphs):
        problems.append(article_mismatch(Span(file), section_id, 0, 0))
    headings = tuple(section.heading for section in source.sections if section.heading)
    return Article(paragraphs, headings, "\n".join(line for _, line in lines)), problems


def _sections(lines: list[tuple[int, str]], source: Source) -> dict[str, tuple[int, list[str]]]:
    """The paragraphs of each section that is found, with the line where it begins."""
    by_heading = {section.heading: section.id for section in source.sections}
    found = dict[str, tuple[int, list[str]]]()
    current = by_heading.get("", "")
    for number, line in lines:
        if line in by_heading:
            current = by_heading[line]
            found.setdefault(current, (number, []))
        else:
            found.setdefault(current, (number, []))[1].append(line)
    return found


def verify(quotations: dict[str, Quotation], article: Article) -> list[Problem]:
    """A problem for each quotation that does not stand, letter for letter, in its paragraph."""
    from coursepack.checks.quotation_not_verbatim import not_in_paragraph

    return [
        not_in_paragraph(quotation)
        for quotation in quotations.values()
        if quotation.text not in article.paragraphs.get(quotation.paragraph, "")
    ]


def lock(article: Article, source: Source, quotations: dict[str, Quotation]) -> Lock:
    """The fingerprints: of each paragraph, of each quotation, and of every run of eight words that is not exempt."""
    run_ins = (text for _, text in source.run_in_headings)
    free = [source.title, *article.headings, *run_ins, *(each.text for each in quotations.values())]
    exempt = {run for text in free for run in runs(words(text))}
    taken = [run for run in runs(words(article.text)) if run not in exempt]
    return Lock(
        {id: fingerprint(words(text)) for id, text in article.paragraphs.items()},
        {id: fingerprint(words(each.text)) for id, each in quotations.items()},
        frozenset(fingerprint(list(run)) for run in taken),
        frozenset(mark(word) for run in taken for word in run),
    )


def lock_file(fingerprints: Lock) -> bytes:
    """The lock as it is kept: JSON, sorted, one fingerprint a line, so that a change shows as what it is."""
    value = {
        "about": f"Fingerprints of the source article: SHA-256 of its words, cut to 64 bits; runs are of {RUN} words; "
        "words, each alone, are cut to 12 bits.",
        "paragraphs": fingerprints.paragraphs,
        "quotations": dict(sorted(fingerprints.quotations.items())),
        "runs": sorted(fingerprints.runs),
        "words": sorted(fingerprints.words),
    }
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def differences(kept: Lock | None, fresh: Lock, file: str) -> list[Problem]:
    """What keeps the lock on disk from being that of this article and these quotations."""
    if kept == fresh:
        return []
    problem = Problem(
        "article-mismatch",
        "error",
        Span(file),
        "these fingerprints are not those of the article and the quotations"
        if kept
        else "there are no fingerprints yet",
        "run `coursepack source ARTICLE` to write them",
        tuple(_changed(kept, fresh, file)) if kept else (),
    )
    return [problem]


def _changed(kept: Lock, fresh: Lock, file: str) -> list[Related]:
    pairs = {**kept.paragraphs, **kept.quotations}, {**fresh.paragraphs, **fresh.quotations}
    ids = [id for id in {**pairs[0], **pairs[1]} if pairs[0].get(id) != pairs[1].get(id)]
    return [Related(Span(file), f'"{id}" differs') for id in ids]
