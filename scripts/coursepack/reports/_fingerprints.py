"""Tell a problem from all others by what stands there, so that it stays the same problem when lines move."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from coursepack.reports import Findings


def fingerprints(findings: Findings) -> Iterator[str]:
    """A fingerprint per problem, in their order: 32 hexadecimal digits.

    It is made of the id, the file, the line as it reads and, of several that are alike so far, the how manieth this
    is; never of the line's number.
    """
    # Stripped once and not per problem: a line may be long and have thousands.
    lines = {file: [line.strip() for line in text.split("\n")] for file, text in findings.texts.items()}
    seen, begun = Counter[tuple[str, str, str]](), dict[tuple[str, str, str], Any]()
    for problem in findings.problems:
        of_file, at = lines.get(problem.span.file, []), problem.span.line - 1
        alike = (problem.id, problem.span.file, of_file[at] if at < len(of_file) else "")
        seen[alike] += 1
        if alike not in begun:
            begun[alike] = sha256("".join(f"{each}\n" for each in alike).encode("utf-8", "replace"))
        whole = begun[alike].copy()
        whole.update(str(seen[alike]).encode())
        yield whole.hexdigest()[:32]
