"""What is known of two tellings before all of them is looked at, is true of what is found in the end."""

from __future__ import annotations

from functools import reduce
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.merge.test_merge import make, tellings
from timeline.interval import of_day
from timeline.merge.contradiction import Frame, exclude, frame
from timeline.merge.likeness import weigh
from timeline.merge.telling import Telling, telling
from timeline.model import Event, Status


@given(tellings(), st.sampled_from((-3.0, -1.5, 0.0, 1.0, 3.0)))
@settings(max_examples=50, deadline=None)
def test_a_weight_that_is_not_worked_out_is_no_more_than_is_said(events: list[Event], least: float) -> None:
    for a, b in combinations(map(telling, events), 2):
        whole, said = weigh(a, b), weigh(a, b, least=least)
        if whole is None or said is None or whole >= least:
            assert said == whole
        else:
            assert whole <= said < least


@given(tellings(), st.integers(0, 12))
@settings(max_examples=100, deadline=None)
def test_groups_whose_frames_exclude_each_other_have_tellings_that_do(events: list[Event], first: int) -> None:
    told = [telling(event) for event in events]
    one, other = _agreeing(told[:first]), _agreeing(told[first:])
    if one and other and _frame(one).excludes(_frame(other)):
        assert any(exclude(a, b) for a in one for b in other)


def test_two_days_apart_or_another_status_exclude_each_other_and_days_next_to_each_other_do_not() -> None:
    at = [frame(telling(make("a", "It fell", lemma="fall", when=of_day(day)))) for day in (1, 2, 3)]
    planned = frame(telling(make("b", "It falls", lemma="fall", status=Status.PLANNED)))
    assert [at[0].excludes(each) for each in (*at, planned)] == [False, False, True, True]
    assert at[0].joined(at[1]).excludes(at[2])


def _agreeing(tellings: list[Telling]) -> list[Telling]:
    """Those that exclude none of those before."""
    kept: list[Telling] = []
    for one in tellings:
        if not any(exclude(one, other) for other in kept):
            kept.append(one)
    return kept


def _frame(tellings: list[Telling]) -> Frame:
    return reduce(Frame.joined, map(frame, tellings))
