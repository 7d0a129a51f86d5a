"""Floor 4: one file per format; each turns one bank into files, and says what the format cannot carry."""

from coursepack.ground.registry import Registry
from coursepack.packing.exporter import Exporter

EXPORTERS: Registry[Exporter] = Registry(__name__, "EXPORTER")
