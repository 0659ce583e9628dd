"""Lengths of time that say how far ahead something lies, and of what."""

from __future__ import annotations

import pytest
from resolved import SATURDAY, values

from timeline.model import TimeExpression, Unresolved
from timeline.timex import find, resolve, to_timex3


def test_so_far_ahead_of_what() -> None:
    text = "The court will rule in two weeks."
    (unknown,) = resolve(find(text), dct=None)
    assert isinstance(unknown, Unresolved)
    assert (to_timex3(unknown).type, to_timex3(*resolve(find(text), dct=SATURDAY)).type) == ("DATE", "DATE")


@pytest.mark.parametrize(
    "text",
    [
        "In March 2019 he promised that the bridge would open in two months. The mayor left on Friday.",
        'She was told in May 2020: "The bridge will open in two months." The mayor left on Friday.',
    ],
)
def test_so_far_ahead_of_a_day_long_gone_is_not_counted_from_the_day_of_writing(text: str) -> None:
    assert values(text)[1] == "P2M"


def test_so_far_ahead_in_a_story_is_a_length_of_time() -> None:
    text = 'In 1850 Hill was ill. In 1851 he wrote to her: "I will come in two weeks." He died in 1852.'
    promised = resolve(find(text), dct=SATURDAY)[2]
    assert isinstance(promised, TimeExpression)
    assert (promised.value, promised.interval, to_timex3(promised).type) == ("P2W", None, "DURATION")
