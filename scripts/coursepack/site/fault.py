"""What stops a build: said in a sentence, without a traceback, by either builder."""

from click import ClickException


class BuildFault(ClickException):
    """A page asks for something that cannot be shown. Both builders end with exit status 1 and print the message."""
