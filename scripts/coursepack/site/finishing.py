"""What is written into a site once its builder is done: what it holds, for the worker, the ticks and installing it."""

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from rjsmin import jsmin

from coursepack.model.course import Course
from coursepack.site.words import group

OURS = "coursepack"
WAITING = re.compile(r"<template\b.*?</template>", re.DOTALL)
EXERCISE = re.compile(r"<self-check\b([^>]*)>")
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
INDEX = re.compile(r"(^|/)index\.html$")
UNBUILT = "const BUILT = null;"
# What nobody needs without a network. Another language's words for search are fetched when they are asked for.
NEVER_KEPT = re.compile(r"worker\.js|.*\.(map|gz|zip)|sitemap\..*|assets/javascripts/lunr/.*")


def finish(site: Path, course: Course) -> None:
    """Write into the built site what only the whole of it can tell; nothing where the course has its own theme."""
    slim(site)
    tell_pages(site)
    if not (site / "worker.js").is_file():
        return
    manifest = site / OURS / "manifest.json"
    settings = {**json.loads(manifest.read_text("utf-8")), "name": course.title, "lang": course.language}
    _write(manifest, json.dumps(settings, ensure_ascii=False, indent=2) + "\n")
    worker = site / "worker.js"
    text = worker.read_text("utf-8")
    _write(worker, text.replace(UNBUILT, f"const BUILT = {_json(built(site, text))};"))


def slim(site: Path) -> None:
    """Take comments and needless white space out of our scripts: they weigh a third less on the way to a phone."""
    for script in sorted((site / OURS).glob("*.js")):
        _write(script, jsmin(script.read_text("utf-8"), keep_bang_comments=True) + "\n")


def tell_pages(site: Path) -> None:
    """Which exercises stand on which page: a script, for a page in a folder may not fetch."""
    if not (site / OURS / "pages.js").is_file():
        return
    pages = {
        address(path, site): found
        for path in sorted(site.rglob("*.html"))
        if (found := exercises(path.read_text("utf-8")))
    }
    told = _json({"pages": pages, "words": group("navigation")})
    _write(site / OURS / "pages.js", f"window.coursepackPages = {told};\n")


def exercises(html: str) -> dict[str, str]:
    """The exercises that stand on a page by id, each with the hash of its content, if it has one."""
    attributes = (dict(ATTRIBUTE.findall(tag)) for tag in EXERCISE.findall(WAITING.sub("", html)))
    return {each["id"]: each.get("data-hash", "") for each in attributes if "id" in each}


def built(site: Path, worker: str) -> dict[str, Any]:
    """The addresses of all files to be kept, and a version that changes with any of them, or with the worker."""
    files = {address(path, site): path for path in sorted(site.rglob("*")) if path.is_file()}
    kept = {name: path for name, path in sorted(files.items()) if not NEVER_KEPT.fullmatch(name)}
    digest = sha256(worker.encode())
    for name, path in kept.items():
        digest.update(f"{name} {sha256(path.read_bytes()).hexdigest()}\n".encode())
    return {"version": digest.hexdigest()[:16], "files": list(kept)}


def address(path: Path, site: Path) -> str:
    """A file's address from the root of the site; an index page has that of its folder."""
    return INDEX.sub(r"\1", path.relative_to(site).as_posix())


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
