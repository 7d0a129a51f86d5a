"""Know what a word processor leaves in a word: curly quotes, and characters that nobody sees."""

from typing import Any

CURLY = "“”„‟«»‹›‘’‚‛"
UNSEEN = {
    "\u00ad": "a soft hyphen",
    "\u00a0": "a no-break space",
    "\u2007": "a figure space",
    "\u2009": "a thin space",
    "\u200b": "a zero-width space",
    "\u200c": "a zero-width mark",
    "\u200d": "a zero-width mark",
    "\u200e": "a mark for the direction of writing",
    "\u200f": "a mark for the direction of writing",
    "\u202f": "a narrow no-break space",
    "\u2060": "a zero-width mark",
    "\u3000": "a wide space",
    "\ufeff": "a byte-order mark",
}


def pasted(found: Any) -> str:
    """The remedy for a word that has such signs in it; empty when it has none."""
    if not isinstance(found, str) or not found:
        return ""
    if found[0] in CURLY or found[-1] in CURLY:
        return f"remove the curly quotes, which are a part of the word here: {found.strip(CURLY)}"
    name = next((UNSEEN[sign] for sign in found if sign in UNSEEN), "")
    return f"it holds {name}, which cannot be seen: delete the word and type it anew" if name else ""
