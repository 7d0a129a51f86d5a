"""Say in our words what libyaml says, where nothing better is known."""

import re

from coursepack.ground.span import Span

# What libyaml says (context|problem), and what a person can do with it; the first pattern that fits speaks.
SAYINGS = (
    ("mapping values are not allowed", "a colon followed by a space cannot stand here",
     "put the whole text in quotes if the colon belongs to it, or begin the key in the column of the keys above"),
    ("block mapping.*block sequence start|block collection.*'-' indicator|block mapping.*'-' indicator",
     "this dash is not indented like the list or the keys above it", "line it up with the dashes of its list"),
    ("while parsing a block mapping", "this line does not fit the keys above it",
     "give every key of a mapping the same indentation, and quote a text that begins with a quotation mark"),
    ("while parsing a block collection", "this line does not fit the list above it",
     "begin each entry with a dash, all dashes in one column"),
    ("quoted scalar.*(end of stream|document indicator)", "a quotation mark opened here is never closed",
     "close it, or remove it"),
    ("quoted scalar.*escape", "a backslash in double quotes means something here that YAML does not know",
     "use single quotes, or write two backslashes"),
    ("flow (sequence|mapping)", "a bracket or brace opened here is never closed",
     "close it, put commas between its entries, or put the text in quotes if the bracket belongs to it"),
    ("simple key.*':'|while scanning a simple key", "this line has no key, and too few spaces to continue a text above",
     'write "key: …", or indent it further than the key of the text'),
    ("scanning an? (alias|anchor)|scanning a (tag|directive)|tag handle|cannot start any token|mapping keys are not",
     'a text cannot begin with "{}"', "put the whole text in quotes"),
    ("block scalar", "after > or | the text begins on the next line, indented",
     "move the text to the next line, or put it in quotes if the sign belongs to it"),
    ("block sequence entries are not allowed", "a list cannot begin here",
     "put it on lines of its own below the key, or the text in quotes if the dash belongs to it"),
    ("front matter never closed", "the front matter opened here is never closed", "end it with a line of three dashes"),
    ("character|byte-order mark", "there is a character here that no text file should hold", "delete it"),
)  # fmt: skip
# What libyaml says when a sign, and not the indentation, is the trouble.
BAD_SIGN = re.compile(
    "scanning an? (alias|anchor|tag)|scanning a (tag|directive)|escape|(entries|keys) are not allowed|any token"
)


def as_told(span: Span, words: str, related: Span | None, line: str) -> tuple[Span, str, str]:
    """Place, message and remedy for libyaml's words at a place, or at the place where the part that it read began."""
    for pattern, message, remedy in SAYINGS:
        if re.search(pattern, words) and not (message.startswith("this dash") and not line.lstrip().startswith("-")):
            began = related and words[0] != "|" and re.search("opened here|this line has|begin with", message)
            place = related if began and related else span
            return place, message.format(line[place.column - 1 : place.column]), remedy
    return span, "this cannot be read as YAML", "compare the line with its neighbors"
