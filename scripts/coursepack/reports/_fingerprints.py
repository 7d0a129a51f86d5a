"""Tell a problem from all others by what stands there, so that it stays the same problem when lines move."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from coursepack.reports import Findings


def fingerprints(findings: Findings) -> Iterator[str]:
    """A fingerprint per problem, in their order: 32 hexadecimal digits.

    It is made of the id, the file, the line as it reads and, of several that are alike so far, the how manieth this
    is; never of the line's number.
    """
    lines = {file: text.split("\n") for file, text in findings.texts.items()}
    seen = Counter[tuple[str, str, str]]()
    for problem in findings.problems:
        of_file, at = lines.get(problem.span.file, []), problem.span.line - 1
        alike = (problem.id, problem.span.file, of_file[at].strip() if at < len(of_file) else "")
        seen[alike] += 1
        yield sha256("\n".join((*alike, str(seen[alike]))).encode("utf-8", "replace")).hexdigest()[:32]
