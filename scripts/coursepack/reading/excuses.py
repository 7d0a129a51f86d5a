"""Honor the comments that excuse a warning, and say which of them excuse nothing.

In YAML, `# coursepack: ignore CHECK – reason` covers the entry that it stands in or right above; above the list, the
whole file. On a page, `<!-- coursepack: ignore CHECK – reason -->` covers the passage that it stands in or above; above
the first heading, the whole page.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from coursepack.ground.files import Unreadable
from coursepack.ground.problem import Fix, Problem
from coursepack.ground.span import Span
from coursepack.reading.faults import FAULTS
from coursepack.reading.faults._ids import known_ids
from coursepack.reading.links import CODE, FENCED_ALONE, Lines, blank

IN_YAML = re.compile(r"(?P<all>(?<![^\s])#[ \t]*coursepack:[ \t]*(?P<said>[^\n]*?))[ \t]*$", re.M)
ON_PAGE = re.compile(r"(?P<all><!--[ \t]*coursepack:[ \t]*(?P<said>[^\n]*?)[ \t]*-->)")
SAID = re.compile(
    r"(?P<verb>\w*)[ \t]*(?P<ids>[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?(?:[ \t]*(?:[–—:-]|--)[ \t]*(?P<why>\S.*))?"
)
ENTRY = re.compile(r"^( *)- ", re.M)
TOP_KEY = re.compile(r"^\w", re.M)


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
    used, kept = set[Excuse](), list[Problem]()
    for problem in problems:
        covering = [each for each in excuses if each.covers(problem)] if problem.severity == "warning" else []
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
    for excuse in excuses:
        if excuse not in used and excuse.span.file not in unread and severities.get(excuse.id) != "off":
            error = next((problem.span for problem in kept if excuse.covers(problem)), None)
            yield unused_ignore(excuse.span, excuse.id, error, excuse.fix)


def read_excuses(path: str, text: str) -> tuple[list[Excuse], list[Problem]]:
    """The excuses of one file, and the comments that are none."""
    page = path.endswith(".md")
    shown = CODE.sub(blank, FENCED_ALONE.sub(blank, text)) if page else text
    lines, excuses, problems = Lines(path, text), list[Excuse](), list[Problem]()
    for match in (ON_PAGE if page else IN_YAML).finditer(shown):
        wrong = list(_wrong(match, lines))
        problems += wrong
        if not wrong:
            line = lines.span(*match.span("all")).line
            covered = _passage(shown, line) if page else _entry(shown, line)
            excuses += _each(match, lines, covered)
    return excuses, problems


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
    line = text.rfind("\n", 0, start) + 1
    before, rest = text[line:start].rstrip(), text[end:].split("\n", 1)[0]
    if not before and not rest.strip():
        return Fix(lines.span(line, min(end + len(rest) + 1, len(text))), "")
    return Fix(lines.span(line + len(before), end), "")


def _entry(text: str, line: int) -> range:
    """The lines of the entry of a YAML file that a comment on this line belongs to."""
    rows = text.split("\n")
    dashes = [(len(match[1]), text.count("\n", 0, match.start()) + 1) for match in ENTRY.finditer(text)]
    least = min(dashes, default=(0, 0))[0]
    starts = [start for indent, start in dashes if indent == least]
    row = rows[line - 1]
    above = row.lstrip().startswith("#") and len(row) - len(row.lstrip()) <= least
    start = (
        next((each for each in starts if each > line), 0) if above else max((s for s in starts if s <= line), default=0)
    )
    if not start or any(TOP_KEY.match(each) for each in rows[line : start - 1]):
        return range(1, len(rows) + 1)
    return range(min(line, start), next((each for each in starts if each > start), len(rows) + 1))


def _passage(text: str, line: int) -> range:
    """The lines of the passage of a page that a comment on this line belongs to."""
    rows = text.split("\n")
    heading = next((at for at, row in enumerate(rows, 1) if re.match("#{1,6} ", row)), len(rows))
    if line < heading:
        return range(1, len(rows) + 1)
    blocks = [list(block) for full, block in groupby(enumerate(rows, 1), lambda row: bool(row[1].strip())) if full]
    at = next(place for place, block in enumerate(blocks) if block[-1][0] >= line)
    bare = not ON_PAGE.sub("", "".join(row for _, row in blocks[at])).strip()
    last = blocks[min(at + bare, len(blocks) - 1)][-1][0]
    return range(blocks[at][0][0], last + 1)
