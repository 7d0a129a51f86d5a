"""A small compiler for courses: pages, quiz banks and a source record in; checks, a site and exports out."""

__version__ = "0.1.0"
# Where this tool and the catalog of its checks live.
HOME = "https://github.com/after-two-coups/after-two-coups"
