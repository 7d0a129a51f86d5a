"""Know a file that is something else than YAML altogether: a web page, a table, another tool's quiz."""

import re

FORMS = (
    (r"<!doctype html|<html|<\?xml|<head", "a web page", "on GitHub, press Raw before you save a file"),
    (r"```", "a code block of Markdown", "delete the lines of three backticks (```)"),
    (r"\{\\rtf", "a text of a word processor", "save it as plain text, with the encoding UTF-8"),
    (r"[\w-]+([,;\t])[\w-]+(\1[\w-]+)*(\s|$)", "a table (CSV)", "write each question as quizzes/README.md shows"),
    (r"(//.*\s)*::.*::", "a quiz in the form GIFT", "write each question as quizzes/README.md shows"),
    (r"(?s:.*)^ANSWER: [A-Z]$", "a quiz in the form Aiken", "write each question as quizzes/README.md shows"),
)


def another_format(text: str) -> tuple[str, str] | None:
    """What the text is, and what to do about it; None when it may well be YAML."""
    start = text.lstrip()[:2000]
    return next(((what, remedy) for form, what, remedy in FORMS if re.match(form, start, re.I | re.M)), None)
