"""What has been told so far, and what a date is found to be from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.interval import Granularity, Interval
from timeline.model import Anchor, Aspect, Span, Tense, Timex
from timeline.timex.resolving.domain import Domain
from timeline.timex.resolving.occasion import NEAR, Occasion

NO_DCT = "counts from the day the text was written, and that is not known"
NO_TOLD = "counts from a date told before, and there is none"
NO_EVENT = "counts from something told, not a date"
NO_DAY = "there is no such day in the calendar"
QUARTER_NEAR = 1200  # characters back in which a quarter sets the grain of "a year earlier"
_BEGUN = 20  # days before its end from which a month has figures
_FIGURES_OUT = 75  # days after a month in which its figures are news
_BREATH, _BESIDE = 200, 60  # characters
_OF_FIGURES = ("from", "compared with", "compared to")
_OF_THAT_YEAR = re.compile(r"ref:Y[+]0(?:/|$)")


@dataclass(frozen=True, slots=True)
class Found:
    """What the head of a value means, and why."""

    interval: Interval
    anchor: Anchor
    reason: tuple[str, ...]
    others: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class Vague:
    """A value with no place in the calendar."""

    value: str
    anchor: Anchor
    reason: tuple[str, ...]


@dataclass(slots=True)
class State:
    """What a date can be counted from at this point of the text."""

    dct: int | None
    domain: Domain
    occasion: Occasion | None = None
    told: Interval | None = None
    told_at: int = 0  # where `told` ends in the text
    clause: Span | None = None  # the one it stands in, with those in it
    told_range: bool = False  # whether `told` ends a range
    seen: Interval | None = None  # what was told last, in passing or not
    seen_at: int = -NEAR  # where it ends
    seen_aside: bool = False  # whether that names a thing: "the treaty of 1839"
    now_at: int = -1  # where the last thing told from the day of writing stands
    main: Interval | None = None
    main_until: bool = False  # whether that is only how long something lasted
    before: Interval | None = None  # `main` before it
    had_been: Interval | None = None  # what had been before `main`, told last since
    limit: int | None = None  # the day (exclusive) up to which it goes on, as the next date told in full shows
    part: Interval | None = None  # the years that head this part of the text
    part_end: int | None = None  # the day (exclusive) on which the next part begins
    late: Interval | None = None  # the end of `main`, where only that was told: "late in 1914"
    coming: Interval | None = None  # the first date told in full, and where
    coming_at: int = 0
    coming_signal: str = ""
    clock: tuple[Interval, str] | None = None  # the day and the time of day told last
    clock_at: int = 0  # where it stands
    minute: Interval | None = None  # the day of the last hour told to the minute
    minute_at: int = -NEAR
    heading: Interval | None = None  # of the last entry of a chronology
    told_day: Interval | None = None
    told_day_at: int = -NEAR  # where it ends in the text
    day_gone: Interval | None = None  # the last one told of the year up to the day of writing
    quarter: Interval | None = None
    quarter_at: int = -QUARTER_NEAR
    quarter_told: Interval | None = None  # the last one, told on the way or not
    months_at: int = -QUARTER_NEAR

    @property
    def story(self) -> bool:
        """Whether dates count from the last one told."""
        return self.domain is Domain.NARRATIVE

    def since(self, timex: Timex) -> int | None:
        """The characters after what was told last; None where something told from the day of writing stands between."""
        return None if self.now_at > self.told_at else timex.span.start - self.told_at

    def told_as_now(self, timex: Timex) -> bool:
        """Whether "this year" is the one a story has come to: it tells what was, and no day of writing is known."""
        past = timex.cue is not None and timex.cue.tense is Tense.PAST
        return self.story and self.dct is None and self.told is not None and past

    def just_told(self, timex: Timex) -> Interval | None:
        """The date that "that year" or "that day" points to: the one just before, in news told in passing or not."""
        near = 0 <= timex.span.start - self.seen_at < _BREATH
        if self.story:
            return self.seen if near and _OF_THAT_YEAR.match(timex.value) and not self.seen_aside else None
        named = timex.value == "ref:Y+0" or (self.seen is not None and self.seen.granularity is Granularity.DAY)
        return self.seen if near and named else None

    def pointed_to(self, found: re.Match[str], timex: Timex) -> Interval | None:
        """In news, the year that "that summer" is of: the one just before, told in passing or not."""
        near = not self.story and 0 <= timex.span.start - self.seen_at < _BREATH
        year = self.seen is not None and self.seen.granularity is Granularity.YEAR
        return self.seen if near and year and found["way"] == "=" and not self.seen_aside else None

    def day_meant(self, timex: Timex) -> Interval | None:
        """In news, what "that day" is where it is not the day told last: where the verb looks back, the last one
        that is over; a month or year told since with no day of it ("In May 1987 it sank; hundreds died that night")."""
        told, day = self.told, self.told_day
        if self.story or self.dct is None or told is None or day is None or day.start is None:
            return None
        past = timex.cue is not None and timex.cue.tense is Tense.PAST
        if told == day and past and day.start > self.dct:
            return self.day_gone
        coarse = told.granularity in (Granularity.MONTH, Granularity.YEAR) and not day.within(told)
        near = self.told_at > self.told_day_at and 0 <= timex.span.start - self.told_at < _BREATH
        return told if coarse and near and timex.rule.startswith("that ") else None

    def goes_on(self, timex: Timex) -> bool:
        """Whether a weekday may be one of the days just told; without a day of writing it can be no other."""
        if self.told is None or self.told_day is None or not self.told_day.within(self.told):
            return False
        near = self.now_at < self.told_day_at and timex.span.start - self.told_day_at < NEAR
        return self.dct is None or near

    def beside_months(self, timex: Timex) -> bool:
        """Whether results of some months, not of a quarter, were told shortly before."""
        return not self.story and 0 <= timex.span.start - self.months_at < QUARTER_NEAR

    def month_of_figures(self, timex: Timex) -> Interval | None:
        """The month whose figures are compared with "from a year earlier", or told again ("in the month"): told in the
        same breath, and over not long before the day of writing, or soon."""
        month, since = self.told, self.since(timex)
        if self.story or self.dct is None or month is None or month.granularity is not Granularity.MONTH:
            return None
        again = timex.value == "near:M+0"
        fresh = (-_BEGUN if again else 0) <= self.dct - (month.end or 0) < _FIGURES_OUT
        compared = timex.signal in _OF_FIGURES or timex.rule.endswith("figure")
        return month if fresh and (again or compared) and since is not None and since < _BREATH else None

    def day_to_come(self, timex: Timex) -> bool:
        """Whether a day to come was told just before: "snow by Tuesday, with more on Wednesday"."""
        if self.dct is None or self.told_day is None or self.told_day.start is None:
            return False
        return self.told_day.start > self.dct and 0 <= timex.span.start - self.told_day_at < _BESIDE

    def period_told(self, timex: Timex) -> Interval | None:
        """What "the same period last year" repeats: the half or month told in the same breath, else the quarter told;
        no months counted shortly before, nor the end of a range."""
        since = self.since(timex)
        told = self.told if since is not None and since < _BREATH else None
        if told is not None and told.granularity in (Granularity.MONTH, Granularity.HALF):
            return None if self.told_range else told
        near = timex.span.start - self.quarter_at < QUARTER_NEAR and not self.beside_months(timex)
        return self.quarter if near and not self.story else None


def had_been(timex: Timex) -> bool:
    """Whether the verb beside it tells of what was over by then."""
    return timex.cue is not None and timex.cue.aspect is Aspect.PERFECT and timex.cue.tense is Tense.PAST
