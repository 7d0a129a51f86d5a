"""Where the catalog of checks can be read by whoever meets an id."""

from coursepack import HOME


def why(id: str) -> str:
    """The address of the page of a check."""
    return f"{HOME}/blob/main/quizzes/checks.md#{id}"
