"""Where the verb and the word before a date look: back, ahead, or neither way ("has promised houses by Christmas")."""

from __future__ import annotations

import re

from timeline.model import Aspect, Tense, Timex
from timeline.timex.vocabulary import SCHEDULED, listed

_OPENING = 9  # characters: "Through " and a quotation mark
_PROMISED = frozenset(("promised", "pledged", "vowed", "agreed", "ordered", "asked", "demanded", "urged"))
_SETS_DEADLINE = _PROMISED | frozenset(
    listed(
        "to was to could might should would need needed gave given want wanted call called require required seek sought"
        " expect expected forecast predicted said says told added reported wrote urged set due had warned"
    )
)
_CALLS = frozenset(("called", "announced", "proclaimed", "ordered"))
_UP_TO = (
    "until",
    "till",
    "by",
    "through",
    "as early as",
    "as soon as",
    "as late as",
    "no later than",
    "no earlier than",
)


def direction(found: re.Match[str], timex: Timex) -> Tense:
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


def _scheduled(timex: Timex) -> bool:
    """Whether the verb tells a plan in the present tense: "opens on Friday"."""
    cue = timex.cue
    return cue is not None and cue.tense is Tense.PRESENT and cue.aspect is Aspect.NONE and cue.verb in SCHEDULED


def _came_about(found: re.Match[str], timex: Timex) -> bool:
    """Whether "by Wednesday" tells what had happened by then, not a deadline: "the trains ran again by Wednesday"."""
    verb = timex.cue.verb if timex.cue is not None else ""
    return timex.signal == "by" and bool(found["weekday"]) and bool(verb) and verb not in _SETS_DEADLINE


def _fronted(timex: Timex) -> bool:
    """Whether its clause begins with it."""
    return timex.cue is not None and timex.span.start - timex.cue.span.start <= _OPENING
