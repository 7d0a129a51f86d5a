"""Mangle a bank as plain data: drop, add, rename, swap, retype, nest, empty, repeat, spoil."""

from copy import deepcopy
from typing import Any

import yaml

from .picking import COIN, Draw, one, upto
from .values import BLANK, IDS, KEYS, SIGNS, SPELLED, VALUES, Plain

Step = str | int
Path = tuple[Step, ...]


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _plain(dumper: yaml.SafeDumper, data: Plain) -> yaml.Node:
    return dumper.represent_scalar(dumper.resolve(yaml.ScalarNode, str(data), (True, False)), str(data), style="")


_Dumper.add_representer(Plain, _plain)


def written(tree: Any) -> str:
    """The tree as YAML."""
    text: str = yaml.dump(tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return text


def mangled(draw: Draw, tree: Any) -> Any:
    """A copy of the tree with something wrong, or at least different, in up to three places."""
    whole = {"": deepcopy(tree)}
    for _ in range(draw(upto(3)) + 1):
        change = one(draw, CHANGES)
        change(draw, whole, one(draw, _paths(whole)))
    return whole.get("")


def _paths(value: Any, path: Path = ()) -> list[Path]:
    """Where every part of the tree stands; the tree itself stands at `("",)`."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for step, part in parts for found in ((*path, step), *_paths(part, (*path, step)))]


def _at(tree: Any, path: Path) -> Any:
    for step in path:
        tree = tree[step]
    return tree


def _set(tree: Any, path: Path, value: Any) -> None:
    _at(tree, path[:-1])[path[-1]] = deepcopy(value)


def _drop(draw: Draw, tree: Any, at: Path) -> None:
    if len(at) > 1:
        del _at(tree, at[:-1])[at[-1]]
    else:
        tree[""] = None


def _put(draw: Draw, tree: Any, at: Path) -> None:
    _set(tree, at, draw(VALUES))


def _add(draw: Draw, tree: Any, at: Path) -> None:
    """An unknown key, or one more entry."""
    whole, value = _at(tree, at), deepcopy(draw(VALUES))
    if isinstance(whole, dict):
        whole.setdefault(draw(KEYS), value)
    elif isinstance(whole, list):
        whole.insert(draw(upto(len(whole) + 1)), value)
    else:
        _set(tree, at, value)


def _rename(draw: Draw, tree: Any, at: Path) -> None:
    whole = _at(tree, at[:-1])
    if isinstance(whole, dict) and len(at) > 1:
        whole[draw(KEYS)] = whole.pop(at[-1])
    else:
        _nest(draw, tree, at)


def _swap(draw: Draw, tree: Any, at: Path) -> None:
    other = one(draw, _paths(tree))
    if other[: len(at)] != at and at[: len(other)] != other:
        here, there = _at(tree, at), _at(tree, other)
        _set(tree, at, there)
        _set(tree, other, here)
    else:
        _put(draw, tree, at)


def _copy(draw: Draw, tree: Any, at: Path) -> None:
    """What stands in one place, in another too."""
    _set(tree, at, _at(tree, one(draw, _paths(tree))))


def _retype(draw: Draw, tree: Any, at: Path) -> None:
    value = _at(tree, at)
    forms: list[Any] = [str(value), [value], {"text": value}, {str(value)[:9]: None}, bool(value), None, Plain("3")]
    if isinstance(value, dict):
        forms += [list(value), list(value.values()), [list(pair) for pair in value.items()]]
    if isinstance(value, list):
        forms += [dict(enumerate(value)), value[:1], *value[:1]]
    if isinstance(value, str):
        forms += [Plain(value) if value.isalnum() else value.upper(), len(value), value.split()]
    _set(tree, at, one(draw, forms))


def _nest(draw: Draw, tree: Any, at: Path) -> None:
    value = _at(tree, at)
    for _ in range(one(draw, [1, 1, 1, 2, 70])):
        value = [value] if draw(COIN) else {"text": value}
    _set(tree, at, value)


def _empty(draw: Draw, tree: Any, at: Path) -> None:
    value = _at(tree, at)
    _set(tree, at, type(value)() if isinstance(value, (list, dict)) else one(draw, BLANK))


def _repeat(draw: Draw, tree: Any, at: Path) -> None:
    whole = _at(tree, at[:-1])
    if isinstance(whole, list):
        whole.insert(draw(upto(len(whole) + 1)), deepcopy(_at(tree, at)))
    else:
        _copy(draw, tree, at)


def _spoil(draw: Draw, tree: Any, at: Path) -> None:
    """A text with a sign too many, or an id or a number gone wrong."""
    value = str(_at(tree, at))
    place = draw(upto(min(len(value), 40) + 1))
    spoiled = [value[:place] + one(draw, SIGNS) + value[place:], Plain(one(draw, SPELLED)), one(draw, IDS)]
    _set(tree, at, one(draw, spoiled))


CHANGES = [_drop, _put, _add, _rename, _swap, _copy, _retype, _nest, _empty, _repeat, _spoil]
