"""A text without full stops is read in pieces; one with them as it stands, and with its numbers."""

import pytest

from timeline.model import Article
from timeline.reading import read
from timeline.reading.sentence_starts import LONGEST

pytestmark = pytest.mark.model


def lengths(text: str) -> list[int]:
    """How many words each sentence of a text has."""
    (document,) = read([Article("a", "a", "", text)])
    return [sentence.last - sentence.first for sentence in document.sentences]


@pytest.mark.parametrize("part", ["Ann Hill met Bob Lee and ", "12 ", "( "])
def test_what_has_no_full_stop_is_cut(part: str) -> None:
    assert max(lengths(part * LONGEST)) <= LONGEST


def test_what_has_full_stops_is_cut_there() -> None:
    found = lengths("Ann Hill met Bob Lee in Paris. " * LONGEST)
    assert len(found) == LONGEST and set(found) == {8}


@pytest.mark.parametrize("run", ["(" * 5_000, "aGVsbG8/" * 600, "https://gull.example/" + "a-b/" * 200])
def test_a_run_that_is_no_word_is_not_read_and_moves_nothing(run: str) -> None:
    text = f"Ann Hill resigned {run} on Friday."
    (document,) = read([Article("a", "a", "", text)])
    assert [token.text for token in document.tokens] == ["Ann", "Hill", "resigned", "on", "Friday", "."]
    assert all(text[token.start : token.end] == token.text for token in document.tokens)


def test_an_amount_with_its_letter_may_end_a_sentence() -> None:
    assert lengths("It may cost up to £90m. Results were put off.") == [8, 5]


def test_a_number_that_no_stands_before_goes_on() -> None:
    assert lengths("She beat the world No 1, Iga Berg, to reach the final. No 2 was Ann Hill.") == [15, 6]
