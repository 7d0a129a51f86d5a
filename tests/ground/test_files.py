"""The door to the disk."""

from pathlib import Path

import pytest

from coursepack.ground.files import Unreadable, decode, find_root, gather, read_text, write_whole


def test_a_course_is_found_from_any_folder_below_it(kora: Path) -> None:
    assert find_root(kora / "docs" / "demo") == kora
    assert find_root(kora.parent) is None


def test_texts_and_names_are_gathered_by_their_path_from_the_root(kora: Path) -> None:
    (kora / "quizzes" / "images").mkdir()
    (kora / "quizzes" / "images" / "x.png").write_bytes(b"\x89PNG")
    files = gather(kora)
    assert "quizzes/images/x.png" in files.names
    assert "quizzes/images/x.png" not in files.texts
    assert isinstance(files.texts["docs/demo/index.md"], str)


@pytest.mark.parametrize(
    ("content", "why", "line", "column"),
    [
        ("é".encode("utf-16"), "the file is UTF-16", 1, 1),
        (b"a: 1\nb: \xe9\n", 'the file is not UTF-8: the sign here may be "é" in an older encoding', 2, 4),
        (b"a: 1\nb: \x81\n", "the file is not UTF-8", 2, 4),
    ],
)
def test_another_encoding_is_named_with_its_place(content: bytes, why: str, line: int, column: int) -> None:
    assert decode(content) == Unreadable(why, line, column)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    assert decode("\ufeffa: 1\r\nb: 2\r".encode()) == "a: 1\nb: 2\n"


def test_what_is_no_file_is_said_to_be_none(tmp_path: Path) -> None:
    assert read_text(tmp_path) == Unreadable("this is not a file")
    assert read_text(tmp_path / "gone") == Unreadable("there is no such file")


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.yaml").open("wb") as file:
        file.truncate(65 * 2**20)
    assert read_text(tmp_path / "large.yaml") == Unreadable("the file is larger than 32 MB")


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    monkeypatch.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        write_whole(path, b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_text() == "old"
