"""Whether two tellings can be one event at all."""

from __future__ import annotations

from typing import NamedTuple

from timeline.interval import Granularity, Interval
from timeline.merge.money import differ
from timeline.merge.places import Distance, distance
from timeline.merge.telling import Telling
from timeline.model import EntityType, RoleName

_SLIP = 1  # days two sources may differ about the same act


class Frame(NamedTuple):
    """What the tellings of a group leave no doubt of: their status, "" where none says, the latest day that one of them
    begins on, and the earliest that one has ended by."""

    standing: str
    latest: float
    earliest: float

    def excludes(self, other: Frame) -> bool:
        """Whether a telling of the one is never in one event with one of the other; that it is not so is left to
        `exclude`, which looks at two tellings: ends that touch may be of days next to each other."""
        if self.latest > other.earliest or other.latest > self.earliest:
            return True
        return self.standing != other.standing and bool(self.standing and other.standing)

    def joined(self, other: Frame) -> Frame:
        """That of both groups, put together."""
        latest, earliest = max(self.latest, other.latest), min(self.earliest, other.earliest)
        return Frame(self.standing or other.standing, latest, earliest)


def frame(told: Telling) -> Frame:
    """That of one telling."""
    is_dated = told.when is not None and told.date_sure
    return Frame(
        told.standing if told.status_sure else "",
        told.start if is_dated else float("-inf"),
        told.end if is_dated else float("inf"),
    )


def contradict(a: Telling, b: Telling) -> bool:
    """Whether they cannot be one, as they are read: status, date, place, sums of money or scores exclude each other."""
    return exclude(a, b) or misread(a, b)


def exclude(a: Telling, b: Telling) -> bool:
    """Whether they are never in one event, whatever others tell: status, date or scores exclude each other.

    A status only where both are sure of it; a date too, save inside one article, which tells two acts apart by it.
    """
    if a.standing != b.standing and a.status_sure and b.status_sure:
        return True
    if dates_contradict(a, b) and ((a.date_sure and b.date_sure) or a.article == b.article):
        return True
    if a.lemma == b.lemma == "vote" and (_is_of_others(a, b) or _is_of_others(b, a)):
        return True
    return bool(a.scores and b.scores) and a.scores.isdisjoint(b.scores)


def _is_of_others(one: Telling, all_: Telling) -> bool:
    """Of two votes, whether the one tells how a person voted, the other how all did, who is not among them."""
    is_of_one = (RoleName.AGENT, EntityType.PERSON) in one.participants.parties
    return is_of_one and all(kind is not EntityType.PERSON for _, kind in all_.names)


def misread(a: Telling, b: Telling) -> bool:
    """Whether their places, sums of money or, in one article, tolls exclude each other, if both are read right: one may
    be another's."""
    if a.amounts and b.amounts and differ(a.amounts, b.amounts):
        return True
    if a.article == b.article and a.toll != b.toll and None not in (a.toll, b.toll):
        return True  # an article counts the dead of one attack once, and of several apart
    return bool(a.places and b.places) and distance(a.places, b.places) is Distance.APART


def dates_contradict(a: Telling, b: Telling) -> bool:
    """Whether what is known of the days of both leaves none to both, nor is the one just next to the other."""
    if a.floor < b.ceiling and b.floor < a.ceiling:
        return False
    if a.when is None or b.when is None:
        return a.when is not None or b.when is not None  # of two undated ones neither is sure
    return not _is_slip(a.when, b.when)


def _is_slip(a: Interval, b: Interval) -> bool:
    """Two days next to each other: one source may have it wrong, or sit in another time zone."""
    if a.granularity is not Granularity.DAY or b.granularity is not Granularity.DAY or (a.days, b.days) != (1, 1):
        return False
    return a.start is not None and b.start is not None and abs(a.start - b.start) <= _SLIP
