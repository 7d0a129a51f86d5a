"""Floor 3: one file per type an instructor may write; each turns its fields into an interaction of the core."""

from collections.abc import Callable

from coursepack.ground.fields import Fields
from coursepack.ground.registry import Registry
from coursepack.model.interactions import Interaction

TYPES: Registry[Callable[[Fields], Interaction]] = Registry(__name__, "READ")
