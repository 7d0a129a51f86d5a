"""The small course about Kora, with pages that try everything the site does, and a way to build it."""

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import remembering_course
import yaml
from rjsmin import jsmin

REPOSITORY = Path(__file__).parents[2]
KORA = REPOSITORY / "tests" / "banks"
MODELS = REPOSITORY.parent / "shared" / "MODEL-QUESTIONS.yaml"
BUILDERS = ("mkdocs", "zensical")


def pages(site: Path) -> list[str]:
    """The address of every page of a site, below the site's."""
    return sorted("/" + path.parent.relative_to(site).as_posix().replace(".", "") for path in site.rglob("index.html"))


def as_built(asset: Path) -> bytes:
    """A style, or a script as `coursepack build` leaves it in a site."""
    text = asset.read_text("utf-8")
    return (jsmin(text, keep_bang_comments=True) + "\n").encode() if asset.suffix == ".js" else text.encode()


HOSTILE = """
title: Texts that try to run
questions:
  - id: hostile-texts
    type: single-choice
    use: lesson
    objective: tell-trigger-from-root
    level: apply
    prompt: |
      Which <script>window.hacked = 1</script> is it? &lt;b&gt;

      Choose <img src=x onerror="window.hacked = 2"> one {: onclick="window.hacked = 3" }
    options:
      - text: '[a link](javascript:window.hacked=4)'
        correct: true
        feedback: '<svg onload="window.hacked=5"> [b](java&#115;cript:window.hacked=6) quagga'
      - text: '"><script>window.hacked = 7</script>'
        feedback: '![p](x.png" onerror="window.hacked=8) ![far](https://far.example/p.png)'
    hints: ['<b onmouseover=window.hacked=9>hint</b>']
    feedback: |
      # A heading that must not enter the contents

      <iframe srcdoc="<script>parent.hacked = 10</script>"></iframe>
      {: onclick="window.hacked = 11" }
"""

TRY = """# Try everything

[Self-check](../quizzes/demo.yaml#trigger-in-kora)

A [trigger](glossary.md#trigger) comes last. [¶](../seeds/source.yaml#explanations.1)
[F01](../seeds/factcheck.yaml#F01)

[Self-check](../quizzes/demo.yaml#signs-of-a-root)

[Self-check](../quizzes/demo.yaml#envoy-on-the-ruling)

[Self-check](../quizzes/hostile.yaml#hostile-texts)

![Two bars, one twice as high](figures/bars.svg "Wages before and after")
"""

TYPES_PAGE = """# Every type

[One of each](../quizzes/types.yaml#lesson)
"""

RECORD = """# The record

## Paragraph by paragraph

[All](../seeds/source.yaml)

## Fact check

[All](../seeds/factcheck.yaml)

## Quotations

[All](../seeds/quotations.yaml)
"""

SVG = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
viewBox="0 0 20 10" onload="hacked = 1">
<title>old</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
<script>window.hacked = 12</script><rect id="r" width="5" height="5" fill="url(#g)"/><use xlink:href="#r" x="7"/>
<a href="https://far.example"><text>far</text></a></svg>
"""


# One of these is put behind every text of every type; which one depends on the text alone.
ATTACKS = (
    "<script>window.hacked = 20</script>",
    "<img src=x onerror='window.hacked = 21'>",
    "<svg onload=window.hacked=22><a xlink:href=javascript:window.hacked=23>y</a></svg>",
    '"><iframe srcdoc="<script>parent.hacked = 24</script>"></iframe>',
    "[go](javascript:window.hacked=25) ![p](javascript:window.hacked=26)",
    '[go](https://far.example/x" onmouseover="window.hacked=27) <b onmouseover=window.hacked=28>b</b>',
    "</option></select></fieldset></self-check><script>window.hacked = 29</script>",
    "{{ config.site_name }} {% raw %} ${window.hacked=30} {: onclick='window.hacked=31' }",
    "&lt;script&gt;window.hacked = 32&lt;/script&gt; &#60;img src=x onerror=window.hacked=33&#62;",
    "<style>* { background: url(https://far.example/x) }</style> \u0002amp\u0003 </textarea></details>",
)
STRUCTURE = ("id", "type", "use", "objective", "level", "claims", "answer", "value", "tolerance", "correct")


def hostile_types() -> str:
    """The bank of every type with an attack in every text."""
    bank = yaml.safe_load((REPOSITORY / "tests" / "site" / "types.yaml").read_text("utf-8"))
    for question in bank["questions"]:
        question["id"] = f"hostile-{question['id']}"
        question.update({key: text for key, text in GENERAL.items() if key not in question})
    return yaml.safe_dump(_attacked(bank), allow_unicode=True, sort_keys=False)


GENERAL: dict[str, Any] = {"hints": ["A hint."], "feedback": "Said to all.", "correction": "Others say so."}


def _attacked(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: each if key in STRUCTURE else _attacked(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_attacked(each) for each in value]
    return f"{value} {ATTACKS[sum(map(ord, value)) % len(ATTACKS)]}" if isinstance(value, str) else value


def settings(**changes: str) -> str:
    """The course's real mkdocs.yml for another course: without its navigation, and with whole paths."""
    text = (REPOSITORY / "mkdocs.yml").read_text("utf-8")
    text = re.sub(r"^nav:\n(?:[ \t]+.*\n)+", "", text, flags=re.MULTILINE)
    text = re.sub(r"(?<=[ ])scripts/coursepack", (REPOSITORY / "scripts" / "coursepack").as_posix(), text)
    text = text.replace("omitted_files: warn", "omitted_files: ignore")
    for old, new in changes.items():
        text = text.replace(old, new)
    return text


def make(root: Path, **changes: str) -> Path:
    """A copy of Kora below `root`, with a page for each thing that the site does."""
    course = Path(copytree(KORA, root / "kora", ignore=ignore_patterns("err")))
    written = {
        "mkdocs.yml": settings(**changes),
        "docs/try.md": TRY,
        "docs/record.md": RECORD,
        "docs/figures/bars.svg": SVG,
        "docs/figures/bars.csv": "year,wage\n2020,10\n2021,5\n",
        "docs/types.md": TYPES_PAGE,
        "docs/hostile.md": TYPES_PAGE.replace("types.yaml", "hostile-types.yaml"),
        "quizzes/hostile-types.yaml": hostile_types(),
        "quizzes/hostile.yaml": HOSTILE,
        "quizzes/types.yaml": (REPOSITORY / "tests" / "site" / "types.yaml").read_text("utf-8"),
    }
    written.update(remembering_course.FILES)
    if MODELS.exists():
        written["quizzes/models.yaml"] = MODELS.read_text("utf-8")
        written["docs/model.md"] = TYPES_PAGE.replace("types.yaml", "models.yaml")
    for name, text in written.items():
        (course / name).parent.mkdir(exist_ok=True)
        (course / name).write_text(text, "utf-8")
    return course


def build(builder: str, course: Path) -> subprocess.CompletedProcess[str]:
    """Run a builder as a person would; what it says is in `stdout` and `stderr`."""
    return _run(course, builder, "build", "--strict", *(["--clean"] if builder == "zensical" else []))


def coursepack(course: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `coursepack` in the folder of a course."""
    return _run(course, "coursepack", *arguments)


def _run(course: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(REPOSITORY / "scripts"), "NO_COLOR": "1"}
    environment.pop("COURSEPACK_ROOT", None)
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=course, env=environment, capture_output=True, text=True, check=False
    )
