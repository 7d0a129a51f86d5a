"""Read what `mkdocs.yml` says of the course: its name, its address and the order of its pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from coursepack.ground.fields import Fields
from coursepack.ground.files import Files, Unreadable
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Place, Tree, read_tree
from coursepack.reading.yaml_file import say, unreadable

SETTINGS = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Settings:
    """The builder's settings that matter to a check, an export or a page; `version` is the course's own."""

    title: str = ""
    site_url: str = ""
    nav: tuple[tuple[str, Span], ...] = ()
    drafts: frozenset[str] = frozenset()
    version: str = ""
    edit_uri: str = ""


def read_settings(files: Files) -> tuple[Settings, list[Problem]]:
    """The settings; tags such as `!ENV`, anchors and aliases belong to the builder and are passed over."""
    text = files.texts.get(SETTINGS, "")
    if isinstance(text, Unreadable):
        return Settings(), [unreadable(SETTINGS, text)]
    tree = read_tree(text, SETTINGS, tags=True)
    problems = [say(trouble, text) for trouble in tree.troubles if trouble.kind not in ("anchor", "alias")]
    if not isinstance(tree.value, dict):
        return Settings(), problems
    keys = ("site_name", "site_url", "edit_uri")
    title, address, edit = (_text(tree.value.get(key), files.environment) for key in keys)
    nav = tuple(_nav(tree.value.get("nav"), tree.place.at("nav")))
    return Settings(title, address, nav, _drafts(tree.value, files.names), _version(tree), edit), problems


def _version(tree: Tree) -> str:
    """The course's version; not under `version`, by which the theme means a switch between several sites."""
    extra = tree.value.get("extra") if isinstance(tree.value, dict) else None
    return Fields(extra, tree.place.at("extra")).text("course_version") if isinstance(extra, dict) else ""


def _text(value: Any, environment: Mapping[str, str]) -> str:
    """A setting as a text; `!ENV NAME` and `!ENV [NAME, OTHER, default]` are looked up as the builders do."""
    match value:
        case str():
            return environment.get(value, value)
        case [*names, default]:
            return next((environment[name] for name in names if name in environment), str(default or ""))
        case _:
            return ""


def _drafts(settings: Mapping[str, Any], names: frozenset[str]) -> frozenset[str]:
    """The files of docs/ that the builder keeps off the site, by patterns like those of `.gitignore`."""
    patterns = [line for key in ("exclude_docs", "draft_docs") for line in str(settings.get(key) or "").splitlines()]
    if not patterns:
        return frozenset()
    # Few courses have such patterns, and those that have none need not wait.
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines(patterns)
    return frozenset(name for name in names if spec.match_file(name.removeprefix("docs/")))


def _nav(value: Any, place: Place) -> Iterator[tuple[str, Span]]:
    """Every page of the navigation, in order."""
    match value:
        case str() if value.endswith(".md") and "://" not in value:
            yield f"docs/{value}", place.span()
        case list():
            for position, entry in enumerate(value):
                yield from _nav(entry, place.at(position))
        case dict():
            for key, entry in value.items():
                yield from _nav(entry, place.at(key))
