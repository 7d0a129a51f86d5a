"""Find what a folder offers: a module per thing, its file name its id, nothing imported before it is asked for."""

from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Registry(Generic[Thing]):
    """The things in one package: module `missing_feedback` offers its `CONSTANT` under the id `missing-feedback`."""

    def __init__(self, package: str, constant: str) -> None:
        self.package, self.constant = package, constant

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Every id, from the names of the files alone."""
        spec = find_spec(self.package)
        folders = spec.submodule_search_locations if spec else None
        files = (path for folder in folders or () for path in Path(folder).glob("*.py"))
        return tuple(sorted(path.stem.replace("_", "-") for path in files if not path.stem.startswith("_")))

    def get(self, id: str) -> Thing:
        """The thing of that id. KeyError if the folder has none; TypeError if its module offers no constant."""
        if id not in self.ids:
            raise KeyError(id)
        module = import_module(f"{self.package}.{id.replace('-', '_')}")
        if not hasattr(module, self.constant):
            raise TypeError(f"{module.__name__} offers no {self.constant}")
        thing: Thing = getattr(module, self.constant)
        return thing

    def page(self, id: str) -> str:
        """What the thing says of itself: its module's docstring."""
        self.get(id)
        return import_module(f"{self.package}.{id.replace('-', '_')}").__doc__ or ""
