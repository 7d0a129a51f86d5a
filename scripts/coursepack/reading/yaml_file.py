"""Read one YAML file of ours: its tree, held against its schema, and every fault met on the way."""

from coursepack.ground.files import Unreadable
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Tree, Trouble, read_tree
from coursepack.reading.cut_texts import cut_texts
from coursepack.reading.schema import hold_against


def read_yaml(path: str, text: str | Unreadable, schema: str) -> tuple[Tree | None, list[Problem]]:
    """The tree of a file, or None when there is nothing to go on with; `schema` by name ("bank")."""
    if isinstance(text, Unreadable):
        return None, [unreadable(path, text)]
    tree = read_tree(text, path)
    problems = [say(trouble, text) for trouble in tree.troubles]
    if any(trouble.kind == "duplicate" for trouble in tree.troubles):
        from coursepack.reading.faults._missing_dash import missing_dashes

        problems = missing_dashes(problems, text)
    if problems and (tree.value is None or tree.troubles[-1].kind == "document"):
        return None, problems
    cut = cut_texts(tree, text)
    # A text of which nothing is left has been said to be cut; that it is empty need not be said as well.
    lines = {problem.span.line for problem in cut}
    held = [problem for problem in hold_against(tree, schema) if problem.span.line not in lines]
    return tree, problems + cut + held


def unreadable(path: str, text: Unreadable, remedy: str = "") -> Problem:
    """The problem of a file that could not be taken in; `remedy` where the usual one does not fit."""
    from coursepack.reading.faults.unreadable_file import unreadable_file

    return unreadable_file(Span(path, text.line, text.column, text.line, text.column + 1), text.why, remedy)


def say(trouble: Trouble, text: str) -> Problem:
    """What the YAML reader refused, as a problem; `text` is the whole file."""
    # Faults are imported when there is one: a sound course pays for none of them.
    if trouble.kind in ("syntax", "character"):
        from coursepack.reading.faults.yaml_syntax import yaml_syntax

        return yaml_syntax(trouble.span, trouble.word, trouble.related, text)
    if trouble.kind == "duplicate" and trouble.related:
        from coursepack.reading.faults.duplicate_key import duplicate_key

        return duplicate_key(trouble.span, trouble.word, trouble.related)
    from coursepack.reading.faults.unsupported_yaml import unsupported_yaml

    return unsupported_yaml(trouble.span, trouble.kind, trouble.word, text)
