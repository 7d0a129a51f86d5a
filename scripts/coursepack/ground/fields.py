"""Take the parts of a YAML mapping out, as texts, numbers and lists, once a schema has passed it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from coursepack.ground.yaml_tree import Place


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping and where it stands: at a path in something larger, found only when a place is asked for.

    What is absent reads as empty; a text is as it was typed, numbers too.
    """

    value: Mapping[str, Any]
    whole: Place
    path: tuple[str | int, ...] = ()

    @property
    def place(self) -> Place:
        """Where the mapping stands."""
        return self.whole.at(*self.path)

    def text(self, key: str) -> str:
        """The text at a key: `1.10` and `010` as they were typed."""
        found = self.value.get(key)
        if found is None:
            return ""
        return found if isinstance(found, str) else self.place.typed(key) or ""

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts at a key."""
        found = self.value.get(key, ())
        return tuple(
            text if isinstance(text, str) else self.place.typed(key, position) or ""
            for position, text in enumerate(found)
        )

    def flag(self, key: str) -> bool:
        """Whether the key holds true."""
        return self.value.get(key) is True

    def number(self, key: str, default: str = "0") -> Decimal:
        """The number at a key, exactly as it was typed."""
        typed = self.text(key) or default
        # `0x10` is a number of YAML and not of decimal arithmetic.
        return Decimal(self.value[key]) if typed[:2] in ("0x", "0o") else Decimal(typed)

    def each(self, key: str) -> tuple["Fields", ...]:
        """The mappings in the list at a key."""
        return tuple(
            Fields(each, self.whole, (*self.path, key, position))
            for position, each in enumerate(self.value.get(key, ()))
        )

    def mixed(self, key: str) -> tuple["str | Fields", ...]:
        """The list at a key, whose entries are texts or mappings."""
        return tuple(
            Fields(entry, self.whole, (*self.path, key, position)) if isinstance(entry, Mapping) else text
            for position, (entry, text) in enumerate(zip(self.value.get(key, ()), self.texts(key), strict=True))
        )

    def named(self, key: str) -> dict[str, "Fields"]:
        """The mappings by name in the mapping at a key."""
        return {
            name: Fields(each, self.whole, (*self.path, key, name)) for name, each in self.value.get(key, {}).items()
        }
