"""A small compiler for courses: pages, quiz banks and a source record in; checks, a site and exports out."""

__version__ = "0.1.0"
