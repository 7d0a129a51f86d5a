"""Prose of authors becomes elements that are safe wherever they go."""

import re
from xml.etree.ElementTree import fromstring

import pytest

from coursepack.packing.prose import blocks, inline, plain_text, safe, to_xhtml

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<div>\n\n**a**\n\n</div>",
    "[x](javascript:alert(1))",
    "[x](JaVa\tScript:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](vbscript:x) ![x](data:text/html;base64,x)",
    "<javascript://%0aalert(1)>",
    "[x]\n\n[x]: javascript:alert(1)",
    '![a" onerror="alert(1)](p.png)',
    "[a](b \"c' onclick='alert(1)\")",
    "text {: onclick=alert(1) }\n{: onclick=alert(1) }",
    "`</code><script>alert(1)</script>`",
    "    </code></pre><script>alert(1)</script>",
    "\x02wzxhzdk:0\x03 \x02klzzwxh:0000\x03",
    "<!-- --><![CDATA[<script>]]><?php ?>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
]
TAGS = {"p", "span", "a", "img", "code", "pre", "em", "strong", "ul", "ol", "li", "br", "div"}


def keep(address: str) -> str | None:
    return address


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup_that_runs(text: str) -> None:
    for html in (to_xhtml(blocks(text, keep)), to_xhtml([inline(text, keep)])):
        for element in fromstring(f"<div>{html}</div>").iter():
            assert element.tag in TAGS
            assert set(element.attrib) <= {"href", "src", "alt", "title"}
            assert all(safe(element.get(key, "")) for key in ("href", "src"))


def test_html_and_entities_are_shown_as_typed() -> None:
    text = "a <b>bold</b> & &lt;tag&gt; **so**"
    assert plain_text(inline(text, keep)) == "a <b>bold</b> & &lt;tag&gt; so"
    assert to_xhtml([inline("&lt;", keep)]) == "<span>&amp;lt;</span>"


def test_code_is_shown_as_typed() -> None:
    assert plain_text(inline("`a < b & c &lt;`", keep)) == "a < b & c &lt;"
    assert plain_text(blocks("    a < b & c", keep)[0]) == "a < b & c"


def test_a_dropped_link_keeps_its_text() -> None:
    assert to_xhtml([inline("see [the **page**](x.md) now", lambda _: None)]) == (
        "<span>see <span>the <strong>page</strong></span> now</span>"
    )


def test_each_address_is_rewritten_once() -> None:
    seen: list[str] = []
    blocks("[a](one) ![b](two)\n\n- <https://three.example/?a=1&b=2>", lambda link: seen.append(link) or link)  # type: ignore[func-returns-value]
    assert sorted(seen) == ["https://three.example/?a=1&b=2", "one", "two"]


def test_a_dropped_picture_keeps_its_alternative_text() -> None:
    assert plain_text(inline("![two bars](x.png)", lambda _: None)) == "two bars"


def test_inline_text_never_begins_a_block() -> None:
    for text in ("# one", "1. one", "- one", "> one", "    one"):
        assert plain_text(inline(text, keep)) == text.strip()


def test_text_without_markup_is_the_same_with_and_without_markdown() -> None:
    plain = "Two lines\nof text.\n\nAnd another (1991–2012), it's 5 % at 12:30!"
    assert [plain_text(block) for block in blocks(plain, keep)] == [
        "Two lines of text.",
        "And another (1991–2012), it's 5 % at 12:30!",
    ]
    assert [block.tag for block in blocks(plain + "\n\n*x*", keep)] == ["p", "p", "p"]


def test_xhtml_is_well_formed_and_closes_only_void_elements_in_place() -> None:
    html = to_xhtml(blocks("line  \nbreak\n\n![a](b.png)\n\n-\n", keep))
    assert "<br/>" in html
    assert re.search(r"<img [^>]*/>", html)
    assert not re.search(r"<(p|li|span|ul)/>", html)
    fromstring(f"<div>{html}</div>")


def test_references_of_one_text_do_not_reach_the_next() -> None:
    blocks("[r]: https://one.example\n\n[r]", keep)
    assert to_xhtml([inline("[r]", keep)]) == "<span>[r]</span>"


@pytest.mark.parametrize("text", ["- " * 3000 + "x", "> " * 3000 + "x"])
def test_a_text_too_deep_to_parse_stays_readable_and_spoils_no_other(text: str) -> None:
    assert plain_text(blocks(text, keep)[0]).endswith("x")
    assert plain_text(blocks("*fine*", keep)[0]) == "fine"
