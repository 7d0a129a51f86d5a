"""Two more modules for Kora and the pages that remember; and what a browser may have kept of them."""

from collections.abc import Mapping
from typing import Any

import yaml
from playwright.sync_api import BrowserContext, Page

KEY = "coursepack /"
BOATS = [f"boat-{number:02}" for number in range(1, 15)]
BIRDS = ["bird-first", "bird-second"]


def choice(id: str, use: str, objective: str) -> dict[str, Any]:
    """A question of two options, the first of them right."""
    options = [
        {"text": f"the right one of {id}", "correct": True, "feedback": "So it is."},
        {"text": f"the wrong one of {id}", "feedback": "So it is not."},
    ]
    told = {"id": id, "type": "single-choice", "use": use, "objective": objective, "level": "apply"}
    return {**told, "prompt": f"Which is it, {id}?", "options": options}


TASK = {
    **{"id": "write-on-boats", "type": "open", "use": "lesson", "objective": "write-of-boats", "level": "create"},
    **{"prompt": "Write of boats.", "model-answer": "Boats float.", "partial-answer": "Boats."},
    "rubric": [{"criterion": "Says what boats do", "levels": ["no", "yes"]}],
}
FILES = {
    "docs/review.md": "# Again\n\n[Review](../quizzes/*.yaml#review-due)\n",
    "docs/progress.md": "# Progress\n\n[Progress](../quizzes/*.yaml#progress)\n",
    "docs/completed.md": "# Completed\n\n[Record](../quizzes/*.yaml#record)\n",
    "docs/harbor/index.md": (
        "---\ntitle: Boats and birds\nminutes: 3\n"
        "objectives:\n  count-boats: Count boats.\n  count-birds: Count birds.\n---\n"
        "# Boats and birds\n\n[Lesson](../../quizzes/harbor.yaml#lesson)\n\n[Quiz](../../quizzes/harbor.yaml#quiz)\n"
    ),
    "docs/writing/index.md": (
        "---\ntitle: What now?\nminutes: 3\nobjectives:\n  write-of-boats: Write of boats.\n---\n"
        "# What now?\n\n[Task](../../quizzes/writing.yaml#lesson)\n\n[Guess](../../quizzes/writing.yaml#pretest)\n"
    ),
    "quizzes/harbor.yaml": yaml.safe_dump(
        {
            "title": "Boats and birds",
            "questions": [
                *(choice(id, "lesson", "count-boats") for id in BOATS),
                *(choice(id, "quiz", "count-birds") for id in BIRDS),
                choice("boat-again", "review", "count-boats"),
            ],
        },
        sort_keys=False,
    ),
    "quizzes/writing.yaml": yaml.safe_dump(
        {"title": "What now?", "questions": [TASK, choice("first-guess", "pretest", "write-of-boats")]}, sort_keys=False
    ),
}


def entry(day: str, step: int = 0, score: float | None = 1, **more: Any) -> dict[str, Any]:
    """What the store keeps of an answer given on a day."""
    told = {"answer": ["1" if score == 1 else "2"], "score": score, "attempts": 1, "sure": "", "step": step}
    return {**told, "day": day, "date": f"{day}T10:00:00.000Z", **more}


# The hash of a question is on its exercise; where none is given, the store is asked with an empty one.
FILL = """([key, answers]) => {
  const rows = [...document.querySelectorAll("[data-questions]")].flatMap(row => row.dataset.questions.split(" "));
  const hashes = Object.fromEntries(rows.map(name => name.split(":")));
  for (const [id, entry] of Object.entries(answers)) answers[id] = {hash: hashes[id] || "", ...entry};
  localStorage.setItem(key, JSON.stringify({version: 2, answers, left: null}));
}"""


def fill(page: Page, address: str, answers: Mapping[str, Mapping[str, Any]]) -> None:
    """Let the browser have kept these answers. The progress page knows the hash of every question."""
    page.goto(f"{address}/progress/")
    page.evaluate(FILL, [KEY, answers])


def opened(context: BrowserContext, address: str, path: str, answers: Mapping[str, Mapping[str, Any]]) -> Page:
    """A page of the site in a browser that has kept these answers."""
    page = context.new_page()
    fill(page, address, answers)
    page.goto(f"{address}/{path}/")
    return page


def block_storage(context: BrowserContext) -> None:
    """As a browser does that is told to keep nothing."""
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', "
        "{ get() { throw new DOMException('blocked', 'SecurityError'); } });"
    )
