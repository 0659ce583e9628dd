"""What has been told so far, and what a date is found to be from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.interval import Granularity, Interval, add_months, of_day
from timeline.model import Anchor, Aspect, Span, Tense, TimeExpression, Timex, TimexType, Unresolved
from timeline.timex.asides import AMOUNT, ASIDE, BRACKET, HEADING, OF_THAT, PART, PLANNED, SEASON, TO_COME
from timeline.timex.calendar.shifting import shift
from timeline.timex.resolving.domain import Domain
from timeline.timex.resolving.occasion import NEAR, Occasion

NO_DCT = "counts from the day the text was written, and that is not known"
NO_TOLD = "counts from a date told before, and there is none"
NO_EVENT = "counts from something told, not a date"
NO_DAY = "there is no such day in the calendar"
QUARTER_NEAR = 1200  # characters back in which a quarter sets the grain of "a year earlier"
_YEAR, _YEARS_ON, _GENERATION = 366, 600, 20 * 365  # days
_BEGUN = 20  # days before its end from which a month has figures
_FIGURES_OUT = 75  # days after a month in which its figures are news
_BREATH, _BESIDE = 200, 60  # characters
_CALENDARS_APART = range(8, 14)  # days between the Julian and the Gregorian calendar since 1300
_OF_FIGURES = ("from", "compared with", "compared to")
_COMPARED = ("since", "compared with", "compared to", "than", "above", "below")
_SAME_UNIT = re.compile(r"(?:ref|near):\w+\+0")
_OWN_QUARTER = re.compile(r"XXXX-Q|near:|dct:Q-1|[12]\d{3}(?!/QX)")  # not one told beside it for comparison
_BACKWARD = re.compile(r"(?:ref|auto):\w+-|XXXX-[\w-]+<ref")  # "four days earlier" is told on the way
_DAY_BEFORE = re.compile(r"(?:ref|auto):D-1(?:/|$)")
_MONTHS = re.compile(r"P(?:[4-9]|1[01])M")
_BACK = re.compile(r"(?:ago|auto):\w+-\d+")
_NEXT_TO = ("from", "than", "above", "below", AMOUNT)
_OF_THAT_YEAR = re.compile(r"ref:Y[+]0(?:/|$)")
_HALF = 6  # months
_SUMMARY = 120  # characters
_SAID = ("said", "told", "announced", "reported", "says")
_WEEKS = re.compile(r"ref:W([+-]\d{1,3})")


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

    def _is_aside(self, timex: Timex, quarter: Interval) -> bool:
        """Whether a quarter is told on the way ("after a flat second quarter"): it is before the one
        reported shortly before, and not the last that is over."""
        if self.quarter is None or timex.span.start - self.quarter_at >= QUARTER_NEAR or self.dct is None:
            return False
        before = (quarter.start or 0) < (self.quarter.start or 0)
        return before and quarter != shift(of_day(self.dct), "Q", -1)

    def _is_compared(self, timex: Timex, interval: Interval) -> bool:
        """Whether what is told is only compared with it: "the lowest since December 2008", "rose in May from April",
        "up from $2 million a year earlier", "the year-ago loss"."""
        if _BACK.fullmatch(timex.value) and (timex.signal in _NEXT_TO or not timex.rule.startswith("<count>")):
            return True
        if self.told is None:
            return False
        months = self.told.granularity is interval.granularity is Granularity.MONTH
        return timex.signal in _COMPARED or (months and timex.signal == "from" and timex.range is None)

    def _is_of_a_thing(self, timex: Timex, interval: Interval) -> bool:
        """Whether a year only says since when a thing is, beside days or months that news tells: "signed in March 2021.
        Orion, founded in 2015, had built no bridge. Work began that summer"."""
        year = timex.signal == ASIDE and interval.granularity in (Granularity.YEAR, Granularity.MONTH)
        finer = self.told is not None and self.told.granularity in (
            (Granularity.DAY, Granularity.MONTH) if interval.granularity is Granularity.YEAR else (Granularity.DAY,)
        )
        return year and finer and self.told is not None and (interval.end or 0) <= (self.told.start or 0)

    def _in_passing(self, timex: Timex, interval: Interval) -> bool:
        """Whether a date is told in passing, and lies before what the story has come to or years after."""
        if self.main is None:
            return False
        if timex.signal == PLANNED:
            return True
        if timex.signal == TO_COME:
            return (interval.start or 0) > (self.main.start or 0) + _YEARS_ON
        if timex.signal in ("until", "till"):  # "the largest fleet until September 1942"
            return (interval.start or 0) > (self.main.start or 0) + _GENERATION
        if timex.signal == ASIDE and timex.range is not None and interval.granularity is Granularity.YEAR:
            return True  # "33 were killed in the 1987–1989 period"
        return timex.signal in (ASIDE, OF_THAT, "since") and (interval.end or 0) <= (self.main.start or 0)

    def _is_by_the_way(self, timex: Timex, interval: Interval) -> bool:
        """Whether nothing counts from it."""
        if timex.signal == BRACKET and (interval.granularity is Granularity.YEAR or timex.type is TimexType.TIME):
            return True
        if timex.signal == BRACKET and self._is_in_other_calendar(timex, interval):
            return True
        if timex.signal == PART and _ends_range(timex, interval, years=True):
            return True
        if not self.story:
            aside = self._is_compared(timex, interval) or self._is_of_a_thing(timex, interval)
            return aside or self._had_come_before(timex) or self._is_of_the_saying(timex, interval)
        if self._in_passing(timex, interval) or self._ends_summary(timex):
            return True
        if _DAY_BEFORE.match(timex.value) or (_BACKWARD.match(timex.value) and had_been(timex)):
            return True  # "the fort, reached the day before, fell that night"
        beside = timex.signal in ("on", "in") and had_been(timex)
        return beside and self._is_before(interval)  # "he had come a month earlier, on 14 December"

    def _is_in_other_calendar(self, timex: Timex, interval: Interval) -> bool:
        """Whether it is the day just told, by the other calendar: "On 10 May 1807 (28 April Old Style)"."""
        day, near = self.told_day, 0 <= timex.span.start - self.told_day_at < _BESIDE
        if day is None or not near or interval.granularity is not Granularity.DAY:
            return False
        return abs((day.start or 0) - (interval.start or 0)) in _CALENDARS_APART

    def _ends_summary(self, timex: Timex) -> bool:
        """Whether it ends what a story begins with, which then goes on inside: "The war began on 1 February 1864 and
        ended nine months later"."""
        opening = self.main is not None and self.before is None and self.told == self.main
        return opening and timex.signal == "ended" and 0 <= timex.span.start - self.told_at < _SUMMARY

    def _is_of_the_saying(self, timex: Timex, interval: Interval) -> bool:
        """Whether news only says when it was said, and told before when it was: "The train left the rails
        on Wednesday night, officials said Thursday"."""
        said = timex.cue is not None and timex.cue.verb in _SAID and timex.value.startswith("XXXX-WXX-")
        day, near = self.told_day, 0 <= timex.span.start - self.told_day_at < _BREATH
        return said and day is not None and near and self.told == day and (day.start or 0) < (interval.start or 0)

    def _is_ahead_of(self, timex: Timex, interval: Interval) -> bool:
        """Whether news only says before what it was: "the last day of canvassing before Saturday's vote"."""
        to_come = self.dct is not None and (interval.start or 0) > self.dct
        return not self.story and to_come and timex.signal == "before" and timex.value.startswith("XXXX-WXX-")

    def _had_come_before(self, timex: Timex) -> bool:
        """Whether a clause of the sentence told last counts back from it to what had been: "left on 4 May, though a
        warning had been given the day before. At noon ..."."""
        back = _BACKWARD.match(timex.value) is not None and had_been(timex)
        return back and self.clause is not None and self.clause.start < timex.span.start <= self.clause.end

    def _is_before(self, interval: Interval) -> bool:
        return self.main is not None and (interval.end or 0) <= (self.main.start or 0)

    def _had_been(self, timex: Timex, interval: Interval) -> bool:
        """Whether it tells what had been, not what had come about by then: "by early 1913 they had taken the north"."""
        later = self.main is None or (interval.start or 0) >= (self.main.start or 0)
        return had_been(timex) and not (timex.signal == "by" and later)

    def _goes_on_inside(self, timex: Timex, end: Interval) -> bool:
        """Whether a story goes on from the first of two years: "the war of 1805 to 1807 ... In May 1806"."""
        inside = timex.signal == ASIDE or (self.limit is not None and self.limit <= (end.start or 0))
        return inside and end.granularity is Granularity.YEAR

    def _season_to(self, timex: Timex, end: Interval) -> Interval | None:
        """The half of a year to each side of New Year, where the second of two years ends what lasted so long: after
        "the offensive of 1986-87" February is of 1987."""
        first = self.told
        if not self.story or first is None or not _ends_range(timex, end, years=True) or first.end != end.start:
            return None
        return Interval(add_months(first.start or 0, _HALF), add_months(end.start or 0, _HALF), Granularity.YEAR)

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

    def compare(self, quarter: TimeExpression | Unresolved, timex: Timex) -> None:
        """Take note of a quarter told behind its comparison: "rose from $3 a year ago to $4 in the second quarter"."""
        known = self.quarter is not None and timex.span.start - self.quarter_at < QUARTER_NEAR
        if not known and isinstance(quarter, TimeExpression) and quarter.interval is not None:
            self.quarter, self.quarter_at = quarter.interval, timex.span.start

    def measure(self, timex: Timex) -> None:
        """Take note of a length: after "the first nine months" or "the year ended", a year earlier is no quarter."""
        year = timex.value == "P1Y" and timex.rule == "the year"
        if year or (_MONTHS.fullmatch(timex.value) and timex.text.lower().startswith(("the ", "first "))):
            self.quarter_at, self.months_at = -QUARTER_NEAR, timex.span.start

    def tell(self, timex: Timex, interval: Interval, told: Interval) -> None:
        """Take note of a date told: a unit of the calendar, and what of it was told."""
        self._see(timex, interval)
        if interval.granularity in (Granularity.DECADE, Granularity.CENTURY):
            return
        if self.story and timex.value.startswith("dct:"):
            self.now_at = timex.span.start if timex.value != "dct:D+0" else self.now_at
            return
        if self.story and had_been(timex) and self._is_before(interval):
            self.had_been = interval
        if self._is_by_the_way(timex, interval) or self._is_ahead_of(timex, interval):
            return
        if timex.signal == SEASON and (season := self._season_to(timex, interval)):
            self.told = self.main = season
            return
        if self.story and _ends_range(timex, interval, years=True) and self._goes_on_inside(timex, interval):
            return
        self.told, self.told_at = interval, timex.span.end
        self.clause = timex.cue.span if timex.cue is not None else None
        self.told_range = timex.range is not None or timex.signal in ("to", "through")
        if self.main is None or self._goes_on_to(timex, interval):
            self.before = self.main if interval != self.main else self.before
            self.had_been = None
            self.main, self.main_until = interval, timex.signal in ("until", "till")
            self.late = told if timex.mod == "END" and interval.granularity is Granularity.YEAR else None
        if interval.granularity is Granularity.DAY and interval.is_unit:
            self.told_day, self.told_day_at = interval, timex.span.end
            self.minute = self.minute if had_been(timex) else None
            if self.dct is not None and 0 <= self.dct - (interval.start or 0) < _YEAR:
                self.day_gone = interval
        elif (weeks := _WEEKS.fullmatch(timex.value)) and self.told_day is not None and self.told_day.start is not None:
            self.told_day = of_day(self.told_day.start + 7 * int(weeks[1]))

    def _see(self, timex: Timex, interval: Interval) -> None:
        """Take note of what is told in passing too, of quarters, and of what heads a part or an entry."""
        self.seen, self.seen_at = interval, timex.span.end
        self.seen_aside = timex.signal == ASIDE and not had_been(timex)
        if interval.granularity is Granularity.QUARTER:
            self.quarter_told = interval
            if _OWN_QUARTER.match(timex.value) and not self._is_aside(timex, interval):
                self.quarter, self.quarter_at = interval, timex.span.start
        if timex.signal == HEADING and interval.start != self.dct:  # the dateline of news heads no entry
            self.heading = interval
        if timex.signal in (PART, HEADING) and not _ends_range(timex, interval, years=True):
            self.part = interval if interval.granularity is Granularity.YEAR else None

    def _goes_on_to(self, timex: Timex, interval: Interval) -> bool:
        """Whether what follows is of that date: it is no limit, does not lead back and is not told again."""
        if interval.granularity is Granularity.YEAR and timex.signal in ("since", "until", "till"):
            return False
        if timex.signal == "before" and interval.granularity is not Granularity.DAY:
            return False  # "before the next spring"
        if _BACKWARD.match(timex.value) or _SAME_UNIT.fullmatch(timex.value):
            return False
        return not self._had_been(timex, interval) and not _ends_range(timex, interval, years=False)


def _ends_range(timex: Timex, interval: Interval, *, years: bool) -> bool:
    """Whether it is the end of "from 17 July 1942 to 2 February 1943": a story goes on from the start."""
    last = timex.range is not None and timex.range.end == timex.span.end
    if last and years:
        return True
    return last and interval.granularity is not None and interval.granularity.rank < Granularity.YEAR.rank


def had_been(timex: Timex) -> bool:
    """Whether the verb beside it tells of what was over by then."""
    return timex.cue is not None and timex.cue.aspect is Aspect.PERFECT and timex.cue.tense is Tense.PAST
