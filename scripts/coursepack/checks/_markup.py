"""What people type as markup and a bank's Markdown does not know: how it looks, and what to write instead."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from coursepack.ground.code_spans import code_spans

# Only names of HTML, so that "<name>" and "a <b and c> d" are what they were meant to be.
NAMES = (
    "a|abbr|acronym|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|"
    "details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|"
    "ins|kbd|label|li|link|main|mark|meta|nav|object|ol|option|p|pre|q|rp|rt|ruby|s|samp|script|section|select|small|"
    "span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr"
)
INSTEAD_OF_TAG = {
    **dict.fromkeys(("b", "strong"), "write **strong**"),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), "write *emphasis*"),
    **dict.fromkeys(("u", "mark", "ins"), "write *emphasis* or **strong**"),
    **dict.fromkeys(("code", "kbd", "samp", "tt", "pre"), "write it between backquotes"),
    **dict.fromkeys(("sub", "sup"), "type the raised or lowered sign itself, as in m² or CO₂"),
    "a": "write [words](address)",
    "img": "write ![what it shows](address)",
    "br": "make it two sentences",
}


@dataclass(frozen=True, slots=True)
class Markup:
    """One kind of markup. `sign` stands wherever the kind does, so that a look for it saves the search."""

    what: str
    sign: str
    pattern: re.Pattern[str]
    instead: Callable[[str], str]
    inline_only: bool = False


def _say(words: str) -> Callable[[str], str]:
    return lambda _: words


def _tag(typed: str) -> str:
    name = re.search("[a-z0-9]+", typed.lower())
    return INSTEAD_OF_TAG.get(name[0] if name else "", "leave it out")


def _character(typed: str) -> str:
    meant = unescape(typed)
    return f'type the character itself, "{meant}"' if meant.isprintable() else "type a plain space"


STRONG = _say("write **strong**")
LINKED = _say("write [words](address)")
FORMULA = re.compile(r"\$\$[^$]+\$\$|(?<![\\\w$])\$(?![\s$])[^$\n]+(?<!\s)\$(?![\w$])")
KINDS = (
    Markup("an HTML comment", "<", re.compile("<!--.*?(?:-->|$)", re.S), _say("begin a line of its own with #")),
    Markup("an HTML tag", "<", re.compile(rf"</?(?:{NAMES})(?:\s+[a-z][\w:-]*\s*=[^<>]*)?\s*/?>", re.I), _tag),
    Markup("an HTML entity", "&", re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);", re.I), _character),
    Markup(
        "a table",
        "|",
        re.compile(r"(?<!-)(?:\|\s*)?:?-{2,}:?\s*\|(?:\s*:?-{2,}:?\s*\|?)+|\|\s*:?-{3,}:?\s*\|"),
        _say("make it a list, or put the table on a page and link to it"),
    ),
    Markup("a footnote", "[^", re.compile(r"(?<!\\)\[\^[^\[\]\s]+\]"), _say("say it in the text")),
    Markup(
        "a list of attributes", "{", re.compile(r"\{:[^{}\n]*\}|\{ ?[.#][a-z][^{}\n]*\}", re.I), _say("leave it out")
    ),
    Markup(
        "an admonition", "!!!", re.compile(r"(?:^|\n)[ ]*(!!! ?[a-z\"][\w-]*)", re.I), _say("say it in a paragraph")
    ),
    Markup("struck text", "~~", re.compile(r"~~(?=\S)[^~\n]+(?<=\S)~~"), _say("leave the words out")),
    Markup("marked text", "==", re.compile(r"(?<![=\w])==(?=[^\s=])[^=\n]+(?<=\S)==(?![=\w])"), STRONG),
    Markup("a task list", "- [", re.compile(r"(?:^|\s)(- \[[ xX]\])(?=\s)"), _say("make it a plain list")),
    Markup("a link by reference", "][", re.compile(r"(?<![\\\]])\[[^\[\]]+\]\[[^\[\]]*\]"), LINKED),
    Markup("a formula", "$", FORMULA, _say("write it in words and signs, as in 79 ÷ 100 = 0.79")),
    Markup("a heading", "#", re.compile(r"^#{1,6} .*"), _say("leave the # out"), inline_only=True),
)
INDENTED = re.compile(r"(?:\A|\n[ \t]*\n)(?:(?: {4}|\t)[^\n]*(?:\n|\Z))+")
DEFINED = re.compile(r"^ {0,3}\[([^\]\n]+)\]:", re.M)


def kinds_in(text: str) -> tuple[Markup, ...]:
    """The kinds whose signs stand in a file at all, its first line, which names the schema, apart."""
    start = max(text.find("\n"), 0)
    # A look for a single character is many times faster than one for two.
    return tuple(
        kind for kind in KINDS if all(text.find(letter, start) >= 0 for letter in {*kind.sign}) and kind.sign in text
    )


def signed(kinds: tuple[Markup, ...], text: str) -> tuple[Markup, ...]:
    """Those of the kinds whose signs stand in a text."""
    return tuple([kind for kind in kinds if kind.sign in text])


def found(text: str, block: bool, kinds: tuple[Markup, ...]) -> Iterator[tuple[Markup, str]]:
    """The first of each kind of markup in a text, as typed."""
    kinds = tuple(kind for kind in signed(kinds, text) if not (block and kind.inline_only))
    without = _without_code(text, block) if kinds else ""
    for kind in kinds:
        matches = (match[match.lastindex or 0] for match in kind.pattern.finditer(without))
        first = next((typed for typed in matches if _meant(kind, typed, without, block)), None)
        if first:
            yield kind, first


def _without_code(text: str, block: bool) -> str:
    """The text without its code, which is shown as typed on purpose."""
    parts, at = list[str](), 0
    for start, end in code_spans(text):
        parts.append(text[at:start])
        at = end
    text = " ".join((*parts, text[at:]))
    return INDENTED.sub("\n\n", text) if block else text


def _meant(kind: Markup, typed: str, text: str, block: bool) -> bool:
    """Whether what looks like markup is some: an entity that HTML knows, no amount of money, no link that works."""
    if kind.sign == "&":
        return unescape(typed) != typed
    if kind.sign == "$":
        return typed.startswith("$$") or _formula(typed[1:-1])
    if kind.sign == "][" and block:
        words, _, name = typed[1:-1].partition("][")
        return (name or words).lower() not in _defined(text)
    return True


@lru_cache(maxsize=1)
def _defined(text: str) -> frozenset[str]:
    return frozenset(each.lower() for each in DEFINED.findall(text))


def _formula(inside: str) -> bool:
    """Whether what stands between two dollars is no prose between two amounts of money."""
    one_word, relation = not re.search(r"\s", inside), bool(re.search("[=^_]", inside))
    if "\\" in inside or (one_word and (relation or (inside.isalpha() and len(inside) == 1))):
        return True
    return not inside[0].isdigit() and (relation or (one_word and bool(re.search("[-+*/<>()]", inside))))
