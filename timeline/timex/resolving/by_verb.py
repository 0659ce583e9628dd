"""Which of the dates of a name the verb beside it means, counted from the day of writing: the last, the next, or the
nearest."""

from __future__ import annotations

import re

from timeline.interval import Granularity, Interval, of_day, unit_at
from timeline.model import Aspect, Cue, Tense, Timex
from timeline.timex.resolving.direction import direction
from timeline.timex.resolving.missing import last_of, nearest_of, next_of, same_of
from timeline.timex.vocabulary import PUT_OFF

_BEGUN = 20  # days
_REPORTED = 100  # days after which every quarter's results are out
_STALE = 180  # days after which a firm that reports a quarter counts its own
_TWO_YEARS, _HALF_DECADE = 730, 1826  # days
_MOST_OF_A_YEAR, _CLOSE = 300, 60  # days
_WEAK = ("would", "until")  # "was extended until 2 February"
_LAST = "the last such date up to then, as the verb looks back"
_NEXT = "the next such date from then on, as the verb looks ahead"
_NEAREST = "the nearest such date"
_PLANNED = "the nearest such date, as it was only planned"

Choice = tuple[Interval | None, str]  # the date and why it is that one


def by_verb(found: re.Match[str], timex: Timex, those: list[Interval], today: Interval, *, ahead: bool) -> Choice:
    """The one meant of `those`; `ahead`: beside a day to come. What news does with a kind of name (a quarter is told
    when it is over, a weekday when it has just been) comes before the tense."""
    tense = direction(found, timex)
    match found["way"]:
        case "<":
            return last_of(those, today, strictly=True), "the last one before that"
        case ">":
            return next_of(those, today, strictly=True), "the next one after that"
        case "=":
            return _present(found, tense, those, today), "the one that “this” points to"
    if found["decade"] and tense is not Tense.FUTURE and not (tense is Tense.NONE and _is_at_hand(those, today)):
        return last_of(those, of_day((today.start or 0) - _HALF_DECADE)), "the last one that is over, or nearly so"
    if found["quarter"] or found["half"]:
        return _of_figures(tense, those, today, own=found["way"] == "~")
    verb = timex.cue.verb if timex.cue is not None else ""
    if verb == PUT_OFF:
        return nearest_of(those, today), _PLANNED
    if found["weekday"] and timex.cue is not None and "was to" in (verb, timex.cue.modal):
        return nearest_of(those, today), _PLANNED
    if found["weekday"]:
        to_come = timex.cue is not None and _would(timex.cue)
        return _weekday(Tense.FUTURE if to_come else tense, those, today, ahead=ahead)
    if verb == "was to" and tense is Tense.PAST:
        return nearest_of(those, today), _PLANNED
    if found["on"]:
        return nearest_of(those, today), "the nearest such date that is that weekday"
    return _unless_far(timex, _by_tense(tense, those, today), those, today)


def _would(cue: Cue) -> bool:
    """ "The vote would be held on Friday": what is talked of lies ahead; not "would have been held"."""
    return cue.modal == "would" and cue.aspect is not Aspect.PERFECT


def _of_figures(tense: Tense, those: list[Interval], today: Interval, *, own: bool) -> Choice:
    """The quarter or half-year of results, which are "expected" long after it is over: what a verb ahead looks to may
    have ended."""
    if tense is Tense.PAST:
        return _reported(those, today, own=own), _LAST
    if tense is Tense.FUTURE:
        return nearest_of(_to_be_told(those, today), today, ahead=1), _NEAREST
    return nearest_of(those, today, ahead=2), _NEAREST


def _weekday(tense: Tense, those: list[Interval], today: Interval, *, ahead: bool) -> Choice:
    """The last of that name unless the verb looks ahead, also with no tense at all: news tells what was; only the day
    after is nearer than a week back. Beside a day to come it is never the day of writing: "on Thursday or Friday"."""
    coming = next_of(those, today, strictly=ahead)
    if tense is Tense.FUTURE or (ahead and tense is not Tense.PAST):
        return coming, _NEXT
    if tense is not Tense.PAST and coming is not None and coming.start == today.end:
        return coming, "the day after, as the verb does not look back"
    return last_of(those, today), "the last such day up to then, as the verb does not look ahead"


def _by_tense(tense: Tense, those: list[Interval], today: Interval) -> Choice:
    if tense is Tense.PAST:
        return last_of(those, today), _LAST
    if tense is Tense.FUTURE:
        return next_of(those, today), _NEXT
    return nearest_of(those, today), _NEAREST


def _unless_far(timex: Timex, choice: Choice, those: list[Interval], today: Interval) -> Choice:
    """The nearest instead where the verb's choice is most of a year away and the verb is not the date's own: a tense
    heard from afar is weaker than a date next door."""
    chosen, near = choice[0], nearest_of(those, today)
    if chosen is None or near is None or today.start is None:
        return near, _NEAREST
    far = abs((chosen.start or 0) - today.start) > _MOST_OF_A_YEAR and abs((near.start or 0) - today.start) < _CLOSE
    if far and not (timex.cue and timex.cue.direct and timex.cue.verb not in _WEAK):
        return near, "the nearest such date: the other is most of a year away"
    return choice


def _present(found: re.Match[str], tense: Tense, those: list[Interval], today: Interval) -> Interval | None:
    """ "this Friday": the coming one unless the verb looks back; "this May": the May of this year."""
    if found["weekday"]:
        looks_back = tense is Tense.PAST or (found["told"] and tense is not Tense.FUTURE)
        return last_of(those, today) if looks_back else next_of(those, today)
    if found["season"] == "WI":
        return nearest_of(those, today)  # the one that goes on into this year, or begins in it
    year = unit_at(today.start or 0, Granularity.YEAR)
    return next((one for one in those if one.start is not None and of_day(one.start).within(year)), None)


def _reported(those: list[Interval], today: Interval, *, own: bool) -> Interval | None:
    """The last quarter or half-year that can have been reported on: not one that has just begun. Where that
    is long over and the text tells a firm's results (`own`), its years do not begin with the calendar's: the
    fourth quarter told in August is this year's."""
    last = last_of(those, today)
    if own and last is not None and (today.start or 0) - (last.end or 0) > _STALE:
        return same_of(those, today, week=False)
    if last is None or not today.within(last) or (today.start or 0) - (last.start or 0) >= _BEGUN:
        return last
    return last_of(those, last, strictly=True)


def _to_be_told(those: list[Interval], today: Interval) -> list[Interval]:
    """Those that are not over for so long that they have been reported on."""
    return [one for one in those if (one.end or 0) > (today.start or 0) - _REPORTED]


def _is_at_hand(those: list[Interval], today: Interval) -> bool:
    """Whether the next one begins in a year or two: "the '90s" written in 1989."""
    coming = next_of(those, today, strictly=True)
    return coming is not None and (coming.start or 0) - (today.start or 0) < _TWO_YEARS
