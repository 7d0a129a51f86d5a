"""Every YAML file of the course names a schema that an editor finds, and breaks no rule of it."""

from pathlib import Path

import pytest
from language_server import Editor

from coursepack.reading.schema import load_schema

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).parents[2]
FILES = sorted(
    path.relative_to(REPOSITORY).as_posix()
    for top in ("quizzes", "seeds")
    for path in (REPOSITORY / top).rglob("*.yaml")
)
SPOILED = "oddity: 1"


def test_every_shelf_is_looked_at() -> None:
    shelves = {str(Path(name).parent) for name in FILES}
    assert {"quizzes", "quizzes/exam", "quizzes/blueprints", "seeds"} <= shelves


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_the_course_has_nothing_underlined_and_a_strange_key_in_it_has(editor: Editor, name: str) -> None:
    text = (REPOSITORY / name).read_text("utf-8")
    folder = (REPOSITORY / name).parent
    sound, spoiled = editor.opened(folder, text), editor.opened(folder, f"{text}{SPOILED}\n")
    assert editor.underlined(sound.uri) == []
    (found,) = editor.underlined(spoiled.uri)
    line = text.count("\n")
    assert found["message"] == "Property oddity is not allowed."
    assert found["range"] == {"start": {"line": line, "character": 0}, "end": {"line": line, "character": 6}}


@pytest.mark.parametrize(
    ("name", "whole", "key"),
    [("claims", "claims", "difficulty"), ("factcheck", "facts", "grade"), ("quotations", "quotations", "speaker")],
)
def test_the_pointer_over_a_key_of_the_record_shows_what_it_is_for(
    editor: Editor, name: str, whole: str, key: str
) -> None:
    seeds = REPOSITORY / "seeds"
    text = (seeds / f"{name}.yaml").read_text("utf-8")
    lines = text.split("\n")
    line = next(number for number, words in enumerate(lines) if words.strip(" -").startswith(f"{key}:"))
    shown = editor.opened(seeds, text).hover(line, lines[line].index(key) + 1)
    assert load_schema(name)["properties"][whole]["items"]["properties"][key]["description"] in shown
