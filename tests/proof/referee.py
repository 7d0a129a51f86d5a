"""A second YAML parser, of YAML 1.2 and by other hands, as referee: what it cannot read, nobody may pass."""

import re

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError


def refuses(text: str) -> bool:
    """Whether the other parser finds no YAML in the text."""
    # YAML 1.2.2, § 5.4: these end no line. This parser, as those of YAML 1.1, thinks they do.
    text = text.translate(dict.fromkeys((0x85, 0x2028, 0x2029), " "))
    # § 6.2: tabs may part things within a line. This parser refuses some of them, libyaml none.
    text = re.sub(r"(?<=\S)[ \t]*\t[ \t]*", " ", text)
    try:
        YAML(typ="safe", pure=True).load(text)
    except YAMLError as error:
        # § 8.1.1.1 forbids leading blank lines with more spaces than the text; this parser, also those with fewer.
        return "more indented follow up line" not in str(error)
    except (ValueError, TypeError, OverflowError, AttributeError, AssertionError, KeyError, IndexError):
        # It stumbled over a value, such as the date 2021-13-01, or over itself: no verdict on the YAML.
        return False
    return False
