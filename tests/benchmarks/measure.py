"""Measure what the design promises: `python tests/benchmarks/measure.py`. Prints seconds and ratios, asserts nothing.

A bank of 10,000 questions (about 10 MB) is made from the small course; libyaml's own time for its events and
`check-jsonschema` on the same file are measured in the same run.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import yaml

REPOSITORY = Path(__file__).parents[2]
KORA = REPOSITORY / "tests" / "banks"
COURSEPACK = [sys.executable, "-m", "coursepack"]
STRUCTURE = tuple(
    """
    blank-mismatch broken-link claim-not-covered contested-claim-uncorrected duplicate-id duplicate-option
    exam-question-on-site infeasible-blueprint markup-not-portable missing-alt-text missing-feedback missing-hint-target
    more-than-one-correct no-correct-option no-wrong-option objective-counts objective-not-assessed
    question-placed-twice quotation-not-verbatim unknown-reference unplaced-question wrong-use
    """.split()
)
SENTENCE = "This is the reason why someone would think so, and what is the case in the invented Republic of Kora. "


def seconds(action: Callable[[], object], runs: int = 5) -> float:
    """The median time of an action."""
    times = []
    for _ in range(runs):
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return median(times)


def command(*arguments: str, cwd: Path = REPOSITORY) -> Callable[[], object]:
    """A whole process as an action."""
    return lambda: subprocess.run([*COURSEPACK, *arguments], cwd=cwd, capture_output=True, check=False)


def structure(course: Path) -> Callable[[], object]:
    """`coursepack check` as a whole process, with the checks of structure and references alone."""
    program = f"""
from coursepack.checks import CHECKS
CHECKS.ids = {STRUCTURE!r}
from coursepack.cli import run
run()
"""
    whole = [sys.executable, "-c", program, "check", "--no-cache"]
    return lambda: subprocess.run(whole, cwd=course, capture_output=True, check=False)


def large_bank(questions: int) -> str:
    """A sound bank of that many questions, a kilobyte each."""
    option = "      - text: An option of the {n}th question, number {o}\n{key}        feedback: {why}\n"
    parts = ["title: A large bank\nquestions:\n"]
    for n in range(questions):
        keys = ["        correct: true\n" if o == n % 3 else "" for o in range(3)]
        options = "".join(option.format(n=n, o=o, key=keys[o], why=SENTENCE * 2) for o in range(3))
        parts.append(
            f"  - id: question-{n}\n    type: single-choice\n    use: quiz\n    objective: tell-trigger-from-root\n"
            f"    level: apply\n    claims: [c02]\n    prompt: What is the case in question {n}?\n"
            f"    options:\n{options}    feedback: {SENTENCE}\n"
        )
    return "".join(parts)


def events(text: str) -> None:
    """Let libyaml emit its events, and drop them."""
    for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
        pass


def main() -> None:
    """Print the figures, one a line."""
    print(f"check of this course            {seconds(command('check', '--no-cache')):6.2f} s   (bound 1 s)")
    print(f"  once more, nothing changed    {seconds(command('check')):6.2f} s")
    print(f"coursepack --version            {seconds(command('--version')):6.3f} s   (bound 0.150 s)")
    with TemporaryDirectory() as folder:
        course = Path(copytree(KORA, Path(folder) / "kora", ignore=ignore_patterns("err")))
        bank = course / "quizzes" / "demo.yaml"
        text = large_bank(10_000)
        bank.write_text(text, encoding="utf-8")
        alone = seconds(lambda: events(text), 3)
        whole = seconds(command("check", "--no-cache", cwd=course), 3)
        bank.write_text(large_bank(1_000), encoding="utf-8")
        tenth = seconds(command("check", "--no-cache", cwd=course), 3)
        bank.write_text(text, encoding="utf-8")
        again = seconds(command("check", cwd=course), 3)
        ours = seconds(structure(course), 3)
        schema = REPOSITORY / "quizzes" / "bank.schema.json"
        referee = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), str(bank)]
        theirs = seconds(lambda: subprocess.run(referee, capture_output=True, check=False), 1)
        print(f"10,000 questions ({len(text) / 1e6:.1f} MB)       {ours:6.2f} s   ratio {ours / alone:4.1f} (bound 4)")
        print(f"  all checks                    {whole:6.2f} s   ratio {whole / alone:4.1f} (bound 10)")
        print(f"  1,000 questions, all checks   {tenth:6.2f} s   growth {whole / tenth:4.1f}-fold (bound 12)")
        print(f"  once more, nothing changed    {again:6.2f} s")
        print(f"  libyaml's events alone        {alone:6.2f} s")
        print(f"  check-jsonschema              {theirs:6.2f} s   ratio {theirs / ours:4.1f} (at least 12)")
        exported = seconds(command("export", "moodle-xml", cwd=course), 1)
        print(f"  export moodle-xml             {exported:6.2f} s   {exported - whole:.2f} s beyond reading (bound 3)")


if __name__ == "__main__":
    main()
