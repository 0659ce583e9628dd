"""Files and texts into articles; what cannot be read is named and the rest still comes."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.ingest import Failure, read_bytes, read_file, read_text
from timeline.ingest.language import language_of
from timeline.ingest.published import future_warning
from timeline.ingest.text import headline
from timeline.interval import iso_day, parse_iso_day
from timeline.model import Article

SENTENCE = "The minister met the ambassador in Lisbon on Friday and they signed the treaty."


def only(rows: tuple[Article | Failure, ...]) -> Article | Failure:
    assert len(rows) == 1
    return rows[0]


def test_a_date_line_is_the_publication_date_and_no_part_of_the_text() -> None:
    article = read_text("a.txt", f"date 2022-12-03\n\n{SENTENCE}")
    assert article.text == SENTENCE
    assert article.published is not None
    assert iso_day(article.published) == "2022-12-03"
    assert article.published_source == "the article's first line"


def test_what_the_caller_says_wins_and_the_line_still_goes() -> None:
    article = read_text("a.txt", f"date 2022-12-03\n{SENTENCE}", published="2022-12-10")
    assert article.text == SENTENCE
    assert article.published == parse_iso_day("2022-12-10")


def test_without_any_date_there_is_none() -> None:
    article = read_text("a.txt", SENTENCE)
    assert (article.published, article.published_source) == (None, "")


def test_a_sentence_that_starts_with_date_stays() -> None:
    text = "Date palms were planted in the valley by the farmers."
    assert read_text("a.txt", text).text == text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "no text in it"),
        ("blank.txt", b" \n\t\n", "no text in it"),
        ("only-date.txt", b"date 2022-12-03\n", "no text in it"),
        ("binary.txt", b"\x89PNG\r\n\x1a\n\x00\x00\xff\xd8", "binary data"),
        ("nul.txt", b"some text\x00with a hole", "binary data"),
        (
            "latin.txt",
            ("Le caf\u00e9 o\u00f9 il a d\u00een\u00e9 est tr\u00e8s \u00e9l\u00e9gant. " * 9).encode("cp1252"),
            "save it as UTF-8",
        ),
        ("baddate.txt", b"date 2022-13-45\nThe minister met the ambassador.", "2022-13-45"),
        ("french.txt", "Le président a rencontré la ministre vendredi à Paris, selon le journal.".encode(), "language"),
        ("a.jsonl", b"\n", "one JSON object a line"),
    ],
)
def test_what_cannot_be_read_is_named_in_one_line(name: str, data: bytes, words: str) -> None:
    failure = only(read_bytes(name, data))
    assert isinstance(failure, Failure)
    assert failure.message.startswith(name)
    assert words in failure.message
    assert "\n" not in failure.message


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "gone.txt", "no such file"), (tmp_path, "a folder")):
        failure = only(read_file(path))
        assert isinstance(failure, Failure)
        assert str(path) in failure.message
        assert words in failure.message


def test_json_lines_give_the_good_ones_and_name_the_bad(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    rows = [
        json.dumps(
            {"id": "one", "published": "2022-12-03", "title": "A treaty", "text": SENTENCE, "url": "http://x.invalid/"}
        ),
        "{not json",
        json.dumps({"id": "two"}),
        json.dumps({"id": "three", "text": SENTENCE, "published": "soon"}),
        json.dumps({"id": "four", "text": {"a": 1}}),
        json.dumps([1]),
        json.dumps({"text": "The board sacked the director on Monday after the audit of the accounts."}),
    ]
    path.write_text("\n".join(rows))
    got = read_file(path)
    assert [type(row).__name__ for row in got] == ["Article", *["Failure"] * 5, "Article"]
    assert [row.name for row in got if isinstance(row, Article)] == ["one", f"{path}:7"]
    assert all(f"{path}:" in row.message for row in got if isinstance(row, Failure))


def test_what_no_database_can_hold_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "a\\ud800", "title": "A\\u0000 treaty\\udfff", "text": "' + SENTENCE + ' \\ud83d Yes."}')
    article = only(read_file(path))
    assert isinstance(article, Article)
    for text in (article.name, article.title, article.text):
        assert "\0" not in text
        assert text.encode()


def test_the_same_text_has_the_same_id_whatever_its_line_ends() -> None:
    assert read_text("a", f"{SENTENCE}\r\nMore.").id == read_text("b", f"{SENTENCE}\nMore.").id


def test_utf_16_and_a_byte_order_mark_are_read() -> None:
    for codec in ("utf-8-sig", "utf-16"):
        article = only(read_bytes("a.txt", SENTENCE.encode(codec)))
        assert isinstance(article, Article)
        assert article.text == SENTENCE


@given(st.text(max_size=300))
def test_any_text_is_an_article_or_a_named_failure(text: str) -> None:
    row = only(read_bytes("x.txt", text.encode("utf-8", "surrogatepass")))
    assert isinstance(row, Article) or row.message.startswith("x.txt")


@given(st.binary(max_size=300))
def test_any_bytes_are_an_article_or_named_failures(data: bytes) -> None:
    for name in ("x.txt", "x.jsonl"):
        for row in read_bytes(name, data):
            assert isinstance(row, Article) or row.message.startswith("x.")


def test_languages_and_short_texts() -> None:
    assert language_of(SENTENCE) == "en"
    assert language_of("Musk. Twitter.") == "en"
    assert (
        language_of("Der Bundeskanzler traf am Freitag den Präsidenten in Berlin und unterschrieb den Vertrag.") == "de"
    )


def test_headlines() -> None:
    assert headline("Treaty signed in Lisbon\n\nThe minister met…") == "Treaty signed in Lisbon"
    assert headline("word " * 60).endswith(" …")


def test_what_a_page_shows_above_its_headline_is_not_its_headline() -> None:
    story = "Orion opens its third quay\n\nOrion opened it on Friday."
    above = [
        "Skip to main content",
        "Quays ⭐ Tides ⭐ Ships",
        "World",
        "News / World",
        "4:00 PM",
        "The quay on Friday. Photo: Ann Hill/AFP",
        "Share this",
    ]
    for line in above:
        assert headline(f"{line}\n\n{story}") == "Orion opens its third quay"
    assert headline("Orion\n\nFrom Wikipedia, the free encyclopedia\n\nOrion is a firm.") == "Orion"


def test_a_future_date_is_warned_of() -> None:
    today = parse_iso_day("2022-12-03")
    assert "future" in future_warning(today + 1, today)
    assert future_warning(today, today) == ""
    assert future_warning(None, today) == ""
