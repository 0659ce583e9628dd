"""Dates with parts missing, completed: by the verb in news, by the story in narratives."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from timeline.interval import Granularity, Interval, of_day, unit_at
from timeline.model import Anchor, Aspect, Tense, Timex
from timeline.timex.asides import BRACKET, HEADING
from timeline.timex.resolving.flashback import beside_told
from timeline.timex.resolving.going_on import goes_on_with
from timeline.timex.resolving.missing import last_of, nearby, nearest_of, next_of, same_of
from timeline.timex.resolving.occasion import is_fresh
from timeline.timex.resolving.opening import begins_story
from timeline.timex.resolving.telling import NO_DAY, NO_DCT, NO_TOLD, Found, State
from timeline.timex.vocabulary import PUT_OFF, listed
from timeline.timex.vocabulary import SCHEDULED as _SCHEDULED
from timeline.words import say_noun

_WILL = frozenset(("will", "shall", "won't", "'ll"))
_BEGUN = 20  # days
_PART_FAR = 8  # years from what was told to those that head a part of the text
_REPORTED = 100  # days after which every quarter's results are out
_STALE = 180  # days after which a firm that reports a quarter counts its own
_LAST = "the last such date up to then, as the verb looks back"
_NEXT = "the next such date from then on, as the verb looks ahead"
_FAR, _SOON = 270, 100  # days
_TWO_YEARS, _HALF_DECADE = 730, 1826  # days
_OPENED = 4  # characters
_OPENING = 9  # characters: "Through " and a quotation mark
_PROMISED = frozenset(("promised", "pledged", "vowed", "agreed", "ordered", "asked", "demanded", "urged"))
_SETS_DEADLINE = _PROMISED | frozenset(
    listed(
        "to was to could might should would need needed gave given want wanted call called require required seek sought"
        " expect expected forecast predicted said says told added reported wrote urged set due had warned"
    )
)
_CALLS = frozenset(("called", "announced", "proclaimed", "ordered"))
_UP_TO = ("until", "till", "by", "through", "as early as", "as soon as", "as late as")


def complete(found: re.Match[str], timex: Timex, state: State) -> Found | str:
    """The date that a value with parts missing (`MISSING` groups) means: in news by the verb beside it, in a story
    by what was told before; in words, why there is none."""
    today = of_day(state.dct) if state.dct is not None else None
    if timex.signal == HEADING and state.heading is not None and not found["weekday"]:
        return _next_entry(found, state.heading, today)
    told, ahead = state.told if found["told"] else state.main, False
    if found["dom"] and told is not None and _is_coarse(told) and state.told_day and state.told_day.within(told):
        told = state.told_day  # the year stands between: "1870." in the margin
    if found["dom"] and state.told_range and state.told is not None and state.told.granularity is Granularity.MONTH:
        told = state.told  # "between May and August he took six towns; on the 6th ..."
    if today is None and not found["told"] and _points_from_now(found, timex):
        return NO_DCT
    plan = today is not None and not found["told"] and (_plans(timex) or found["way"] == "=")
    if plan:  # what lies ahead counts from the day of writing, in a story too, and so does "this May"
        told = None
    if found["weekday"] and not found["told"] and state.story:
        told = state.told_day if state.goes_on(timex) else None
    elif state.story and told is None and not plan and (today is None or begins_story(found, timex, state)):
        told, ahead = state.coming, True
    if told is not None and (state.story or found["told"]):
        counted = _from_told(found, timex, told, state, ahead=ahead)
        return _by_occasion(found, timex, told, state, counted)
    if today is None or today.start is None:
        return NO_TOLD if state.story else NO_DCT
    if beside := beside_told(found, timex, state):
        return beside
    those = nearby(found, today.start)
    last, coming = last_of(those, today), next_of(those, today)
    chosen, why = _by_tense(found, timex, those, today, ahead=state.day_to_come(timex))
    if chosen is None:
        return NO_DAY
    others = tuple(one for one in (last, coming) if one is not None and one != chosen)
    return Found(chosen, Anchor.DCT, (f"published {say_noun(today)}", why), others)


def _next_entry(found: re.Match[str], heading: Interval, today: Interval | None) -> Found | str:
    """The date that heads the next entry of a chronology; the one before where the next is yet to come."""
    those = nearby(found, heading.start or 0)
    coming, last = next_of(those, heading), last_of(those, heading)
    if coming is None or (today is not None and last is not None and (coming.start or 0) > (today.start or 0)):
        coming, last = last, coming
    if coming is None:
        return NO_DAY
    others = (last,) if last is not None and last != coming else ()
    return Found(coming, Anchor.PREVIOUS, (f"the entry before it: {say_noun(heading)}", "the next in order"), others)


def _by_occasion(found: re.Match[str], timex: Timex, told: Interval, state: State, counted: Found | str) -> Found | str:
    """In a story with a day of writing the date just before that may be meant: which of the two comes first."""
    if state.occasion is None or not state.story or found["told"] or found["way"] or not found["month"]:
        return counted
    today = of_day(state.occasion.dct)
    last = last_of(nearby(found, state.occasion.dct), today)
    if last is None or (isinstance(counted, Found) and counted.interval == last):
        return counted
    fresh = is_fresh(timex, last, told, state.occasion, state.since(timex))
    if fresh or (fresh is None and isinstance(counted, str)):
        others = (counted.interval,) if isinstance(counted, Found) else ()
        return Found(last, Anchor.DCT, (f"published {say_noun(today)}", "the verb looks back: the last one"), others)
    if fresh is None and isinstance(counted, Found):
        return replace(counted, others=(last, *counted.others))
    return counted


def _from_told(found: re.Match[str], timex: Timex, told: Interval, state: State, *, ahead: bool) -> Found | str:
    """`ahead`: whether `told` is still to be told, as the first date with its year."""
    if found["dom"] and _is_coarse(told):
        return "the month is not told"
    those = nearby(found, told.start or 0, far=_PART_FAR) if state.part else nearby(found, told.start or 0)
    match found["way"]:
        case "<":
            chosen, why = last_of(those, told, strictly=True), "the one before"
        case ">":
            chosen, why = next_of(those, told, strictly=True), "the one after"
        case "=":
            chosen, why = same_of(those, told, week=bool(found["weekday"])), "the same one"
        case _ if _in_other_calendar(timex, state):
            chosen, why = nearest_of(those, state.told_day or told), "the same day in another calendar"
        case _ if found["decade"] or found["year"]:
            begun = [one for one in those if state.dct is None or (one.start or 0) <= state.dct]
            chosen, why = nearest_of(begun, told), "the nearest of that name"
        case _ if ahead and not _is_coarse(told):
            chosen, why = last_of(those, told), "the last before the first date told in full"
        case _ if _looks_back(timex):
            of_month = bool(found["dom"]) and told.granularity is Granularity.DAY
            chosen = same_of(those, unit_at(told.start or 0, Granularity.MONTH), week=True) if of_month else None
            opened = told == state.part  # nothing of that year is told yet
            chosen = chosen or (last_of(those, told, strictly=True) if opened else _had_been(those, told))
            why = "what had been before that"
        case _:
            goes_on = found["weekday"] or (found["dom"] and told.granularity in (Granularity.DAY, Granularity.WEEK))
            chosen, why = goes_on_with(
                those, told, state, partial(nearby, found), next_day=bool(goes_on), of_month=bool(found["dom"])
            )
    if chosen is None:
        return NO_DAY if not those else "the year is not told"
    others = tuple(one for one in (last_of(those, told), next_of(those, told)) if one is not None and one != chosen)
    return Found(chosen, Anchor.PREVIOUS, (f"counted from {say_noun(told)}, told before", why), others)


def _in_other_calendar(timex: Timex, state: State) -> bool:
    """Whether a bracket gives the day before it once more: "on 16 May 1703 (27 May)"."""
    return timex.signal == BRACKET and state.told == state.told_day and timex.span.start - state.told_at < _OPENED


def _had_been(those: list[Interval], told: Interval) -> Interval | None:
    """The last one up to then, but not most of a year back where the next is near: of a row of things that had been,
    the later ones lie beyond the first."""
    last, coming = last_of(those, told), next_of(those, told)
    if last is None or coming is None:
        return last
    far = (told.start or 0) - (last.end or 0) > _FAR and (coming.start or 0) - (told.end or 0) < _SOON
    return coming if far else last


def _is_coarse(told: Interval) -> bool:
    """Whether it leaves the month open."""
    return told.granularity is not None and told.granularity.rank > Granularity.MONTH.rank


def _plans(timex: Timex) -> bool:
    """Whether the verb is a plain future or a plan; "would" and "was to" tell what came later in a story."""
    cue = timex.cue
    if cue is None or cue.tense is not Tense.FUTURE:
        return False
    return bool({cue.verb, cue.modal} & _WILL) or (cue.modal.endswith(" to") and cue.modal != "was to")


def _points_from_now(found: re.Match[str], timex: Timex) -> bool:
    """Whether it counts from the day of writing whatever is told before: "last May", "will begin next spring"; "next
    spring they marched" may go on with a story."""
    past = timex.cue is not None and timex.cue.tense is Tense.PAST
    return found["way"] in ("<", "=") or (found["way"] == ">" and not past)


def _looks_back(timex: Timex) -> bool:
    """Whether the verb tells what had been: "it had been mined in May"."""
    cue = timex.cue
    return cue is not None and cue.aspect is Aspect.PERFECT and cue.tense is Tense.PAST and cue.direct


def _scheduled(timex: Timex) -> bool:
    """Whether the verb tells a plan in the present tense: "opens on Friday"."""
    cue = timex.cue
    return cue is not None and cue.tense is Tense.PRESENT and cue.aspect is Aspect.NONE and cue.verb in _SCHEDULED


def _direction(found: re.Match[str], timex: Timex) -> Tense:
    """Where the verb and the word before the date look, taken together."""
    tense = timex.cue.tense if timex.cue else Tense.NONE
    if _scheduled(timex):
        return Tense.FUTURE
    if timex.signal == "than" and (found["quarter"] or found["half"]):
        return Tense.PAST  # "will be better than the first half"
    if timex.signal == "since" or (timex.cue and timex.cue.aspect is Aspect.PERFECT and tense is Tense.PRESENT):
        return Tense.PAST  # "have been hurt since May"
    if timex.signal == "to" and timex.range is None and tense is Tense.PAST:
        return Tense.NONE  # "was put back to 10 September"
    if timex.signal == "from" and found["weekday"] and timex.cue is not None and timex.cue.verb in _CALLS:
        return Tense.FUTURE  # "they have called a strike from Monday"
    if timex.signal in _UP_TO and timex.cue is not None and timex.cue.verb in _PROMISED:
        return Tense.FUTURE  # "has promised new houses by Christmas"
    if timex.signal in _UP_TO and tense is Tense.PAST and (_fronted(timex) or _came_about(found, timex)):
        return tense  # "By Wednesday the search was over"
    if timex.signal in _UP_TO and not (timex.cue and timex.cue.aspect is Aspect.PERFECT and tense is Tense.PAST):
        return Tense.NONE if tense is Tense.PAST and not found["weekday"] else Tense.FUTURE
    return tense


def _came_about(found: re.Match[str], timex: Timex) -> bool:
    """Whether "by Wednesday" tells what had happened by then, not a deadline: "the trains ran again by Wednesday"."""
    verb = timex.cue.verb if timex.cue is not None else ""
    return timex.signal == "by" and bool(found["weekday"]) and bool(verb) and verb not in _SETS_DEADLINE


def _fronted(timex: Timex) -> bool:
    """Whether its clause begins with it."""
    return timex.cue is not None and timex.span.start - timex.cue.span.start <= _OPENING


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


def _by_tense(
    found: re.Match[str], timex: Timex, those: list[Interval], today: Interval, *, ahead: bool
) -> tuple[Interval | None, str]:
    """Which one the verb beside it means, counted from the day of writing; `ahead`: beside a day to come."""
    tense = _direction(found, timex)
    match found["way"]:
        case "<":
            return last_of(those, today, strictly=True), "the last one before that"
        case ">":
            return next_of(those, today, strictly=True), "the next one after that"
        case "=":
            return _present(found, tense, those, today), "the one that “this” points to"
    if found["decade"] and tense is not Tense.FUTURE and not (tense is Tense.NONE and _is_at_hand(those, today)):
        return last_of(those, of_day((today.start or 0) - _HALF_DECADE)), "the last one that is over, or nearly so"
    near = nearest_of(those, today)
    if found["quarter"] or found["half"]:  # results are "expected" long after the quarter is over
        return (
            (_reported(those, today, own=found["way"] == "~"), _LAST)
            if tense is Tense.PAST
            else (
                nearest_of(
                    _to_be_told(those, today) if tense is Tense.FUTURE else those,
                    today,
                    ahead=1 if tense is Tense.FUTURE else 2,
                ),
                "the nearest such date",
            )
        )
    if timex.cue is not None and timex.cue.verb == PUT_OFF:
        return near, "the nearest such date, as it was only planned"
    if found["weekday"]:
        coming = next_of(those, today)
        if tense is Tense.FUTURE or (ahead and tense is not Tense.PAST):
            return coming, _NEXT
        if tense is not Tense.PAST and coming is not None and coming.start == today.end:
            return coming, "the day after, as the verb does not look back"
        return last_of(those, today), "the last such day up to then, as the verb does not look ahead"
    if timex.cue is not None and timex.cue.verb == "was to" and tense is Tense.PAST:
        return near, "the nearest such date, as it was only planned"
    if found["on"]:
        chosen, why = near, "the nearest such date that is that weekday"
    elif tense is Tense.PAST:
        chosen, why = last_of(those, today), _LAST
    elif tense is Tense.FUTURE:
        chosen, why = next_of(those, today), _NEXT
    else:
        chosen, why = near, "the nearest such date"
    if chosen is None or near is None or today.start is None:
        return near, "the nearest such date"
    far = abs((chosen.start or 0) - today.start) > 300 and abs((near.start or 0) - today.start) < 60
    if far and not (timex.cue and timex.cue.direct and timex.cue.verb != "would"):
        return near, "the nearest such date: the other is most of a year away"
    return chosen, why
