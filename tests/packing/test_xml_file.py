"""XML files: well formed whatever stands in them, and indented."""

from xml.etree.ElementTree import Element, SubElement, fromstring

import pytest

from coursepack.packing.xml_file import xml_file


@pytest.mark.parametrize("text", ["]]>", "]]]]>>", "<![CDATA[x]]>", "& < > \" '", "é 日本 🙂", "]]", ">"])
@pytest.mark.parametrize("literal", [frozenset[str](), frozenset({"text"})])
def test_any_text_comes_back(text: str, literal: frozenset[str]) -> None:
    root = Element("quiz", name=text)
    SubElement(root, "text").text = text
    found = fromstring(xml_file(root, literal))
    assert found.get("name") == text
    assert found.findtext("text") == text


def test_characters_that_xml_cannot_hold_do_not_break_the_file() -> None:
    root = Element("quiz")
    SubElement(root, "text").text = "a\0b\x1fc\ufffe\ud800"
    assert fromstring(xml_file(root)).findtext("text") == "a\ufffdb\ufffdc\ufffd\ufffd"


def test_it_is_indented_and_says_its_encoding() -> None:
    root = Element("quiz")
    SubElement(SubElement(root, "tags"), "text").text = "a"
    SubElement(root, "empty")
    assert xml_file(root, frozenset({"text"})).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        "<quiz>\n  <tags>\n    <text><![CDATA[a]]></text>\n  </tags>\n  <empty/>\n</quiz>\n"
    )
