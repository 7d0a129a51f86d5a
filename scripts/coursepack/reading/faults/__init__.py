"""What reading itself finds: one file per fault, documented like a check, saying its problem in its own words."""

from collections.abc import Callable

from coursepack.ground.problem import Problem
from coursepack.ground.registry import Registry

FAULTS: Registry[Callable[..., Problem]] = Registry(__name__, "FAULT")
