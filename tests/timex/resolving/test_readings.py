"""Which reading of a date is taken, which others are kept, and the reason in words."""

from __future__ import annotations

import pytest
from resolved import LONG_AFTER, SATURDAY, edtf, only

from timeline.interval import parse_iso_day
from timeline.model import Aspect, Cue, Span, Tense, TimeExpression, Unresolved
from timeline.timex import find, resolve


def test_a_verb_in_the_past_looks_back_and_keeps_the_other_direction() -> None:
    time = only("She resigned on 20 December.")
    assert (time.value, time.reason[1]) == ("2021-12-20", "the last such date up to then, as the verb looks back")
    assert [other.value for other in time.alternatives] == ["2022-12-20"]


def test_the_cue_of_the_parse_decides_where_there_is_one() -> None:
    text = "the meeting on Wednesday"
    ahead = Cue(Span(0, len(text)), Tense.FUTURE, Aspect.NONE, "will", "meet")
    assert [time.value for time in resolve(find(text, cues=(ahead,)), dct=SATURDAY)] == ["2022-12-07"]


def test_the_innermost_clause_gives_the_cue_whatever_the_order() -> None:
    text = "They will ask what he said on Wednesday"
    outer = Cue(Span(0, len(text)), Tense.FUTURE, Aspect.NONE, "will", "ask")
    inner = Cue(Span(14, len(text)), Tense.PAST, Aspect.NONE, "", "say")
    for cues in ((outer, inner), (inner, outer)):
        assert [time.cue and time.cue.verb for time in find(text, cues=cues)] == ["say"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("early 2019", "2019-01~/2019-04~"),
        ("mid-June 2019", "2019-06-11~/2019-06-20~"),
        ("the late 1990s", "1997~/1999~"),
        ("around 1984", "1984~"),
        ("the 1990s", "199X"),
        ("the 19th century", "18XX"),
        ("44 BC", "-0043"),
        ("earlier this year", "2022-01-01~/2022-12-03~"),
        ("the weekend of 3 March 1998", "1998-03-07/1998-03-08"),
    ],
)
def test_vague_words_give_an_interval_of_the_right_size(text: str, expected: str) -> None:
    assert edtf(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("He left yesterday.", "not known"),
        ("He left on Friday.", "not known"),
        ("The next day he left.", "told before"),
        ("It was 31 February.", "no such day"),
        ("It was 29 February 2023.", "no such day"),
    ],
)
def test_what_cannot_be_dated_says_why(text: str, reason: str) -> None:
    (time,) = resolve(find(text), dct=None if "31" not in text else SATURDAY)
    assert isinstance(time, Unresolved)
    assert reason in time.reason


@pytest.mark.parametrize("text", ["31 February", "2022-13-45", "31/02/2022", "29 February 2023", "February 30, 2022"])
def test_a_day_that_does_not_exist_has_no_value(text: str) -> None:
    (time,) = resolve(find(text), dct=SATURDAY)
    assert isinstance(time, Unresolved)
    assert time.value == ""


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Sent on 03/04/2022, answered on 25/04/2022.", "2022-04-03", "another numeric date"),
        ("Sent on 03/04/2022, answered early 25/04/2022.", "2022-04-03", "another numeric date"),
        ("Sent on 03/04/2022, answered on 04/25/2022.", "2022-03-04", "another numeric date"),
        ("LONDON (Reuters) - It was sent on 03/04/2022.", "2022-04-03", "sent from"),
        ("LEEDS, England - It was sent on 03/04/2022.", "2022-04-03", "sent from"),
        ("DALLAS (AP) — It was sent on 03/04/2022.", "2022-03-04", "sent from"),
        ("LONDON, Ohio (AP) - It was sent on 03/04/2022.", "2022-03-04", "sent from"),
        ("FRESNO, Calif. (AP) - It was sent on 03/04/2022.", "2022-03-04", "sent from"),
        ("It was sent on 03/04/2022. It came on 7 April.", "2022-04-03", "other dates"),
        ("It was sent on 03/04/2022. It came on April 7.", "2022-03-04", "other dates"),
        ("It was sent on 03/04/2022.", "2022-04-03", "either order"),
    ],
)
def test_the_text_shows_whether_the_day_or_the_month_comes_first(text: str, expected: str, reason: str) -> None:
    time = next(time for time in resolve(find(text), dct=SATURDAY) if "03/04" in time.timex.text)
    assert isinstance(time, TimeExpression)
    assert time.value == expected
    assert reason in time.reason[0]
    assert len(time.alternatives) == 1


@pytest.mark.parametrize(
    ("text", "expected", "other"),
    [
        ("3.12.2022", "2022-12-03", "2022-03-12"),
        ("It was sent on 3.12.22.", "2022-12-03", "2022-03-12"),
        ("DALLAS (AP) — It was sent on 3.12.2022, and on April 7.", "2022-12-03", "2022-03-12"),
        ("Sent on 3.12.2022, answered on 12.25.2022.", "2022-03-12", "2022-12-03"),
        ("the 1900s", "19", "190"),
        ("It was built in the early 1800s.", "18", "180"),
    ],
)
def test_of_two_readings_the_likelier_comes_first(text: str, expected: str, other: str) -> None:
    for written in (None, parse_iso_day("2022-03-15")):
        first = resolve(find(text), dct=written)[0]
        assert isinstance(first, TimeExpression)
        assert (first.value, [reading.value for reading in first.alternatives]) == (expected, [other])


def test_numeric_dates_with_two_readings_keep_both() -> None:
    time = only("Dated 03/04/2022.")
    assert {time.value, *(other.value for other in time.alternatives)} == {"2022-03-04", "2022-04-03"}


def test_the_reason_tells_the_steps_and_the_other_direction_is_kept() -> None:
    time = only("They were rescued on Friday.")
    assert time.reason[0] == "published Saturday 3 December 2022"
    assert time.reason[-1] == "so Friday 2 December 2022"
    assert [other.value for other in time.alternatives] == ["2022-12-09"]


def test_one_reading_is_dated_again_for_another_day_of_writing() -> None:
    found = find("They met on Friday and left last month.")
    assert [time.value for time in resolve(found, dct=SATURDAY)] == ["2022-12-02", "2022-11"]
    assert [time.value for time in resolve(found, dct=LONG_AFTER)] == ["2010-04-30", "2010-04"]
    assert [type(time) for time in resolve(found, dct=None)] == [Unresolved, Unresolved]


@pytest.mark.parametrize("words", ["more than two", "almost two", "at least two", "over two", "about two"])
def test_a_length_that_is_only_about_right_gives_an_approximate_date(words: str) -> None:
    assert edtf(f"The bridge was closed {words} years ago.") == "2020~"
