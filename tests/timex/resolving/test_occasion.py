"""Stories told for a piece of news: a date just before the day of writing is of that news."""

from __future__ import annotations

import pytest

from timeline.interval import parse_iso_day
from timeline.model import TimeExpression, Unresolved
from timeline.timex import find, resolve

WRITTEN = parse_iso_day("2023-11-02")
LIFE = (
    "Ann Berg was born in Turku on 4 May 1931. She won a place at the academy in 1950 and moved to Rome in 1956. "
    "In 1961 she married the painter Juan Sol; they divorced in 1974. "
)
CLUB = "The club was founded in 1905. It won the cup in 1921, 1933 and 1950. It was relegated in 1988. "


def last(text: str, dct: int | None = WRITTEN) -> tuple[str, list[str]]:
    """The last date of a text and its other readings."""
    times = [time for time in resolve(find(text), dct=dct) if isinstance(time, TimeExpression)]
    return times[-1].value, [other.value for other in times[-1].alternatives]


@pytest.mark.parametrize(
    ("text", "expected", "other"),
    [
        (LIFE + "Her last novel appeared in 2004. She died in Kirkwall on 28 October.", "2023-10-28", "2004-10-28"),
        (LIFE + "She was made a dame in March 1982.\n\nShe died on October 28.", "2023-10-28", "1982-10-28"),
        (LIFE + "In March 1982 she was honoured. In May this year she fell. She died on 28 October.", "2023-10-28", ""),
        (LIFE + "A school opened in 2004. She died in September. A service will be held on 18 May.", "2024-05-18", ""),
        (LIFE + "In 2019 she was arrested. On 27 October a jury cleared her.", "2023-10-27", "2019-10-27"),
        (CLUB + "On 29 October it won the league.", "2023-10-29", "1988-10-29"),
        (CLUB + "It signed the striker Bo Ek on 30 October.", "2023-10-30", "1988-10-30"),
        (
            LIFE + "She was knighted on 4 March 1982. " + "She went on writing. " * 20 + "She died on Sunday.",
            "2023-10-29",
            "",
        ),
    ],
)
def test_what_lies_just_before_the_day_of_writing_is_what_a_story_is_told_for(
    text: str, expected: str, other: str
) -> None:
    value, others = last(text)
    assert value == expected
    assert not other or other in others


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The canal was dug in 1866. In 1871 it was widened and in 1880 closed. On 28 October the fleet left.",
            "1880-10-28",
        ),
        (
            "The war began on 3 May 1943. On 12 June 1943 the army crossed the river. On 28 October it took Holm.",
            "1943-10-28",
        ),
        (LIFE + "In 1980 she left. She had moved to Kirkwall on 28 October.", "1980-10-28"),
        (LIFE + "In 2004 she left. She fell ill on 28 March.", "2004-03-28"),
    ],
)
def test_a_story_goes_on_where_it_is_of_long_ago_tells_days_or_nothing_is_fresh(text: str, expected: str) -> None:
    assert last(text)[0] == expected


def test_where_both_may_be_meant_the_other_is_kept() -> None:
    value, others = last(LIFE + "Her last novel appeared in 2004. She died at home in September.")
    assert {value, *others} == {"2004-09", "2023-09"}


@pytest.mark.parametrize(
    "text",
    [
        "The council approved the line on Tuesday. Work would begin [next spring], he said. A line closed in 1962.",
        "A line closed in 1962. Work on a new one will begin [next spring].",
        "The mine was opened in 1931. It was sold [last May] for a pound.",
        "The factory burned down in 1998. Workers said [last week] that wages were unpaid. A hearing is due [in June].",
        "He was elected in 2015. On Friday he resigned. A vote will be held [on 12 May].",
        "In 1970 the dam was raised. Police said on Monday that it had failed [in March].",
    ],
)
def test_without_a_day_of_writing_what_counts_from_it_takes_no_year_told_as_background(text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    marked = {word.split("]")[0].removeprefix("in ").removeprefix("on ") for word in text.split("[")[1:]}
    times = {time.timex.text: time for time in resolve(find(plain), dct=None)}
    for words in marked:
        time = times[words]
        assert isinstance(time, Unresolved)
        assert "not known" in time.reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1962 the firm was founded. The next spring it built a mill.", "1963-SP"),
        ("In 1962 the firm was founded. Next spring it built a mill.", "1963-SP"),
        ("The war began on 3 May 1895. In June the king fled.", "1895-06"),
    ],
)
def test_without_a_day_of_writing_a_story_goes_on(text: str, expected: str) -> None:
    assert last(text, None)[0] == expected
