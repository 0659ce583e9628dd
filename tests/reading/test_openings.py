"""Opening words in capitals, as the parser is given them."""

import pytest
from extracted import titles
from hypothesis import given
from hypothesis import strategies as st

from timeline.reading.openings import lowered


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("RESIDENTS have moved out.", "Residents have moved out."),
        ("A MAN has died.", "A man has died."),
        ("THE two firms agreed.", "The two firms agreed."),
        ("“PUPILS are safe”, she said.", "“Pupils are safe”, she said."),
        ("A LEITH man left Leith.", "A Leith man left Leith."),
        ("TENS of thousands marched.", "Tens of thousands marched."),
        ("CUTS hit the town, and more cuts will.", "Cuts hit the town, and more cuts will."),
        ("NASA has a plan.", "NASA has a plan."),
        ("WHO officials met.", "WHO officials met."),
        ("IT firms grew.", "IT firms grew."),
        ("US troops left.", "US troops left."),
        ("A NATO ship sank.", "A NATO ship sank."),
        ("LEITH (AP) - Two fell.", "LEITH (AP) - Two fell."),
        ("COUNCIL BACKS PLANS", "COUNCIL BACKS PLANS"),
        ("A man has died.", "A man has died."),
    ],
)
def test_what_a_paper_sets_in_capitals_is_read_as_words(text: str, read: str) -> None:
    assert lowered(text, text) == read


@given(st.text())
def test_every_text_keeps_its_length(text: str) -> None:
    assert len(lowered(text, text)) == len(text)


@pytest.mark.model
def test_a_title_has_no_word_in_capitals_that_is_no_name() -> None:
    assert titles("RESIDENTS of Sund protested on Monday.") == {"Residents of Sund protest"}
