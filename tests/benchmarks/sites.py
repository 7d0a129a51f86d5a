"""Measure a site's build time and bytes: `python tests/benchmarks/sites.py`. Prints, and asserts nothing.

Three sites of the same 200 pages, built by MkDocs with Material alike, a process each: plain ones; with five exercises
a page, each with three options, a hint and reasons, by us; and with as many by mkdocs-quiz, where it is installed
(`pip install mkdocs-quiz`). The times are those of the processor, so that a busy machine tells the same.
"""

import gzip
import importlib.util
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

PAGES, EACH, ROUNDS = 200, 5, 5
ASSETS = Path(__file__).parents[2] / "scripts" / "coursepack" / "site" / "assets"
SENTENCE = "A state that serves is taken for lawful, and one that does not has to be obeyed *for another reason*. "
WHY = "It is what the lesson says of this state, and why one would think so. "
SETTINGS = """\
site_name: A large course
theme: {{name: material, font: false{theme}}}
plugins: [search{plugins}]
markdown_extensions: [attr_list, md_in_html, tables, footnotes, admonition, {{toc: {{permalink: true}}}}{extensions}]
{hooks}nav:
{nav}
"""


def page(number: int) -> str:
    """A page of 500 words without exercises."""
    section = "\n## Part {n}\n\n" + SENTENCE * 4 + "\n\n- " + SENTENCE + "\n- " + SENTENCE + "\n"
    return f"# Page {number}\n" + "".join(section.format(n=n) for n in range(5))


def question(id: str) -> str:
    """One of our questions."""
    options = "".join(
        f"      - text: The answer of number {o} to it\n{'        correct: true' if o == 1 else ''}\n"
        f"        feedback: {WHY}\n"
        for o in range(3)
    )
    head = f"  - id: {id}\n    type: single-choice\n    use: lesson\n    objective: tell\n    level: apply\n"
    tail = f"    hints: [Look above.]\n    feedback: {WHY}\n"
    return f"{head}    prompt: What is the case here?\n    options:\n{options}{tail}"


def theirs() -> str:
    """The same for mkdocs-quiz."""
    options = "".join(f"- [{'x' if o == 1 else ' '}] The answer of number {o} to it\n    > {WHY}\n" for o in range(3))
    return f"\n<quiz>\nWhat is the case here?\n{options}\n{WHY}\n</quiz>\n"


def write(root: Path, exercises: str) -> Path:
    """A course whose pages have no exercises ("plain"), ours ("coursepack") or theirs ("mkdocs-quiz")."""
    ours = exercises == "coursepack"
    (root / "docs").mkdir(parents=True)
    (root / "quizzes").mkdir()
    for number in range(PAGES):
        ids = [f"p{number}-q{n}" for n in range(EACH)]
        bank = "title: A bank\nquestions:\n" + "".join(map(question, ids))
        (root / "quizzes" / f"bank{number}.yaml").write_text(bank if ours else "", encoding="utf-8")
        links = [f"\n[Self-check](../quizzes/bank{number}.yaml#{id})\n" for id in ids]
        added = {"plain": [], "coursepack": links, "mkdocs-quiz": [theirs()] * EACH}[exercises]
        (root / "docs" / f"page{number}.md").write_text(page(number) + "".join(added), encoding="utf-8")
    settings = SETTINGS.format(
        theme=f", custom_dir: {ASSETS}" if ours else "",
        plugins=", mkdocs_quiz" if exercises == "mkdocs-quiz" else "",
        extensions=", coursepack.site.markdown" if ours else "",
        hooks=f"hooks: [{ASSETS.parent / 'mkdocs_hook.py'}]\n" if ours else "",
        nav="\n".join(f"  - page{number}.md" for number in range(PAGES)),
    )
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return root


def seconds(root: Path) -> float:
    """What one build asks of the processor."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=root, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print times, ratios to the plain site, and what a page with exercises loads beyond it."""
    peer = importlib.util.find_spec("mkdocs_quiz")
    names = ["plain", "coursepack", *(["mkdocs-quiz"] if peer else [])]
    with TemporaryDirectory() as folder:
        sites = {name: write(Path(folder, name), name) for name in names}
        times = [{name: seconds(site) for name, site in sites.items()} for _ in range(ROUNDS)]
        for name in names:
            ratio = median(each[name] / each["plain"] for each in times)
            print(f"{name:<12} {median(each[name] for each in times):6.2f} s   {ratio:4.2f} × plain (bound 1.25)")
    for path in sorted((ASSETS / "coursepack").glob("*.[cj]s*")):
        print(f"{path.name:<16} {len(gzip.compress(path.read_bytes(), 9, mtime=0)):6} bytes gzipped")


if __name__ == "__main__":
    main()
