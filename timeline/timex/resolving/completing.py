"""Dates with parts missing, completed: by the verb in news, by the story in narratives."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from timeline.interval import Granularity, Interval, of_day, unit_at
from timeline.model import Anchor, Aspect, Tense, Timex
from timeline.timex.asides import BRACKET, HEADING
from timeline.timex.resolving.by_verb import by_verb
from timeline.timex.resolving.flashback import beside_told, lasting_until
from timeline.timex.resolving.going_on import goes_on_with
from timeline.timex.resolving.missing import last_of, nearby, nearest_of, next_of, same_of, story_of
from timeline.timex.resolving.occasion import is_fresh
from timeline.timex.resolving.opening import begins_story
from timeline.timex.resolving.telling import NO_DAY, NO_DCT, NO_TOLD, Found, State
from timeline.words import say_noun

_WILL = frozenset(("will", "shall", "won't", "'ll"))
_PART_FAR = 8  # years from what was told to those that head a part of the text
_FAR, _SOON = 270, 100  # days
_WINTER = "WI"
_BREATH = 60  # characters
_OPENED = 4  # characters


def complete(found: re.Match[str], timex: Timex, state: State) -> Found | str:
    """The date that a value with parts missing (`MISSING` groups) means: in news by the verb beside it, in a story
    by what was told before; in words, why there is none."""
    today = of_day(state.dct) if state.dct is not None else None
    if timex.signal == HEADING and state.heading is not None and not found["weekday"]:
        return _next_entry(found, state.heading, today)
    told, ahead = (state.pointed_to(found, timex) or state.told) if found["told"] else state.main, False
    if found["dom"] and told is not None and _is_coarse(told) and state.told_day and state.told_day.within(told):
        told = state.told_day  # the year stands between: "1870." in the margin
    if found["dom"] and state.told_range and state.told is not None and state.told.granularity is Granularity.MONTH:
        told = state.told  # "between May and August he took six towns; on the 6th ..."
    if found["dom"] and state.story and state.told is not None and state.told.granularity is Granularity.MONTH:
        since = state.since(timex)
        told = state.told if since is not None and since < _BREATH else told  # "in July they had advanced; on the 29th"
    now = found["way"] == "=" and state.told_as_now(timex)
    if today is None and not found["told"] and not now and _points_from_now(found, timex):
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
    if beside := beside_told(found, timex, state) or lasting_until(found, timex, state):
        return beside
    those = nearby(found, today.start)
    last, coming = last_of(those, today), next_of(those, today)
    chosen, why = by_verb(found, timex, those, today, ahead=state.day_to_come(timex))
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
        case ">" if found["season"] == _WINTER and told.granularity is Granularity.YEAR:
            chosen, why = story_of(those, told), "the one that begins in that year"
        case ">":
            chosen, why = next_of(those, told, strictly=True), "the one after"
        case "=":
            chosen, why = same_of(those, told, week=bool(found["weekday"])), "the same one"
            if chosen is not None and (chosen.start or 0) >= (told.end or 0) and _looks_back(timex):
                chosen, why = last_of(those, told), "what had been before that"
        case _ if _in_other_calendar(timex, state):
            chosen, why = nearest_of(those, state.told_day or told), "the same day in another calendar"
        case _ if found["decade"] or found["year"]:
            begun = [one for one in those if state.dct is None or (one.start or 0) <= state.dct]
            chosen, why = nearest_of(begun, told), "the nearest of that name"
        case _ if ahead and not _is_coarse(told):
            chosen, why = last_of(those, told), "the last before the first date told in full"
        case _ if timex.signal == "since" and not found["weekday"]:
            chosen, why = nearest_of(those, told), "the nearest, as it goes on since"
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
