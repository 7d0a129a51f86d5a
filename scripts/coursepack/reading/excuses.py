"""Honor the comments that excuse a warning, and say which of them excuse nothing.

In YAML, `# coursepack: ignore CHECK – reason` covers the entry that it stands in or right above; above the list, the
whole file. On a page, `<!-- coursepack: ignore CHECK – reason -->` covers the passage that it stands in or above; above
the first heading, the whole page.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from coursepack.ground.code_spans import code_spans
from coursepack.ground.files import Unreadable
from coursepack.ground.problem import Fix, Problem
from coursepack.ground.span import Span
from coursepack.reading.faults import FAULTS
from coursepack.reading.faults._ids import known_ids
from coursepack.reading.links import Lines, blanked, without_fences
from coursepack.reading.passages import Entries, Passages

IN_YAML = re.compile(r"(?P<all>(?<![^\s])#[ \t]*coursepack:[ \t]*+(?P<said>(?:[^\n]*[^\s])?))")
ON_PAGE = re.compile(r"(?P<all><!--[ \t]*coursepack:[ \t]*+(?P<said>(?:(?!-->|<!--)[^\n])*+)-->)")
SAID = re.compile(
    r"(?P<verb>\w*)[ \t]*(?P<ids>[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?(?:[ \t]*(?:[–—:-]|--)[ \t]*(?P<why>\S.*))?"
)


@dataclass(frozen=True, slots=True)
class Excuse:
    """One check excused, from one line of a file to another; `span` is its id, `fix` takes the comment away."""

    id: str
    span: Span
    lines: range
    fix: Fix | None

    def covers(self, problem: Problem) -> bool:
        """Whether this is the problem that it excuses."""
        return problem.id == self.id and problem.span.file == self.span.file and problem.span.line in self.lines


def excused(
    problems: Iterable[Problem], texts: Mapping[str, str | Unreadable], severities: Mapping[str, str]
) -> list[Problem]:
    """The problems that remain, warnings counting as `severities` says, with what is wrong with the comments."""
    excuses, remaining = list[Excuse](), list[Problem]()
    for path, text in texts.items():
        if isinstance(text, str) and path.endswith((".yaml", ".md")) and "coursepack:" in text:
            found, wrong = read_excuses(path, text)
            excuses += found
            remaining += wrong
    used, kept, of = set[Excuse](), list[Problem](), defaultdict[tuple[str, str], list[Excuse]](list)
    for excuse in excuses:
        of[excuse.span.file, excuse.id].append(excuse)
    for problem in problems:
        near = of.get((problem.span.file, problem.id), []) if problem.severity == "warning" else []
        covering = [each for each in near if each.covers(problem)]
        used.update(covering)
        kept += [problem] if not covering else []
    remaining += kept + list(_unused(excuses, used, kept, severities))
    return [counted for problem in remaining if (counted := _counted(problem, severities))]


def _counted(problem: Problem, severities: Mapping[str, str]) -> Problem | None:
    wished = severities.get(problem.id, "warning") if problem.severity == "warning" else "error"
    if wished == "off":
        return None
    return replace(problem, severity="error") if wished != problem.severity else problem


def _unused(
    excuses: list[Excuse], used: set[Excuse], kept: list[Problem], severities: Mapping[str, str]
) -> Iterator[Problem]:
    """Excuses without a cause; where a file could not be read whole, nobody can tell."""
    from coursepack.reading.faults.unused_ignore import unused_ignore

    unread = {problem.span.file for problem in kept if problem.id in FAULTS.ids}
    by_place = defaultdict[tuple[str, str], list[Problem]](list)
    for problem in kept:
        by_place[problem.span.file, problem.id].append(problem)
    for excuse in excuses:
        if excuse not in used and excuse.span.file not in unread and severities.get(excuse.id) != "off":
            near = by_place.get((excuse.span.file, excuse.id), [])
            error = next((problem.span for problem in near if excuse.covers(problem)), None)
            yield unused_ignore(excuse.span, excuse.id, error, excuse.fix)


def read_excuses(path: str, text: str) -> tuple[list[Excuse], list[Problem]]:
    """The excuses of one file, and the comments that are none."""
    page = path.endswith(".md")
    shown = _without_examples(text) if page else text
    lines, excuses, problems = Lines(path, text), list[Excuse](), list[Problem]()
    outline = Passages(shown) if page else Entries(shown)
    for match in (ON_PAGE if page else IN_YAML).finditer(shown):
        wrong = list(_wrong(match, lines))
        problems += wrong
        if not wrong:
            line = lines.span(*match.span("all")).line
            excuses += _each(match, lines, outline.around(line))
    return excuses, problems


def _without_examples(text: str) -> str:
    """A page without what it shows as code: a comment shown is none."""
    prose = without_fences(text)
    return blanked(prose, code_spans(prose))


def _wrong(match: re.Match[str], lines: Lines) -> Iterator[Problem]:
    """What makes a comment no excuse."""
    said, start = SAID.match(match["said"]), match.start("said")
    assert said, "every part of the pattern may be empty"
    if said["verb"] != "ignore":
        from coursepack.reading.faults.unknown_key import unknown_key

        yield unknown_key(lines.span(start, start + said.end("verb")), said["verb"], "a coursepack comment", ["ignore"])
    elif not said["ids"] or not said["why"]:
        from coursepack.reading.faults.missing_reason import missing_reason

        yield missing_reason(lines.span(*match.span("all")))
    else:
        from coursepack.reading.faults.unknown_check import unknown_check

        for name in re.finditer(r"[\w-]+", said["ids"]):
            if name[0] not in known_ids():
                at = start + said.start("ids")
                yield unknown_check(lines.span(at + name.start(), at + name.end()), name[0])


def _each(match: re.Match[str], lines: Lines, covered: range) -> Iterator[Excuse]:
    said = SAID.match(match["said"])
    assert said, "every part of the pattern may be empty"
    at, names = match.start("said") + said.start("ids"), list(re.finditer(r"[\w-]+", said["ids"]))
    fix = _away(match, lines) if len(names) == 1 else None
    for name in names:
        yield Excuse(name[0], lines.span(at + name.start(), at + name.end()), covered, fix)


def _away(match: re.Match[str], lines: Lines) -> Fix:
    """Takes a comment out of the file, with its line where it stands alone."""
    text, (start, end) = match.string, match.span("all")
    line, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line_end = line_end if line_end >= 0 else len(text)
    before = text[line:start].rstrip()
    if not before and not text[end:line_end].strip():
        return Fix(lines.span(line, min(line_end + 1, len(text))), "")
    return Fix(lines.span(line + len(before), end), "")
