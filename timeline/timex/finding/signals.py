"""The word that ties a time to what is told: "since", "by", "ended in"."""

from __future__ import annotations

import re

from timeline.model import Timex
from timeline.timex.asides import AMOUNT, in_bracket, in_passing
from timeline.timex.finding.overruling import OWNS, did_not_until

_SIGNAL = re.compile(
    r"(?:^|\W)(since|by|until|till|before|after|from|through|during|between|to|throughout|as of"
    r"|compared with|compared to|than|above|below|as early as|as soon as|as late as|prior to|following|ended|ending"
    r"|n(?:o|ot) (?:earlier|sooner|later) than)"
    r"(?:(?<=ended|nding)\s(?:on|in))?\s{1,4}(?:at\sleast\s)?(?:the\s)?$",
    re.I,
)
_BRACKETS = ("(", "[")
_UP_TO = ("by", "until", "till")
_SUMMARY = 200  # characters
_SUMMARY_ENDS = re.compile(  # "The war broke out in May 1868 and lasted until the autumn"
    r"\b(?:began|broke out|started|opened)\b[^.;]{1,140}\sand\s(?:(?:was|were)\s)?(?:all\s)?"
    r"(?:over|ended|lasted|finished|concluded|went on|continued|dragged on)\s(?:by|until|till)\s(?:the\s)?$"
)
_NOT_UNTIL = re.compile(r"\bnot\s(?:until|till)\s(?:the\s)?$", re.I)  # "It was not until May 1901 that he went"
_WHEN = re.compile(r",\swhen\s")  # "He ruled until 1100, when he was shot"
_NEAR = 24  # characters
_ENDS = re.compile(r"\s(?:deadline|close|closing|end)\b")
_COUNTED_BACK = ("ago:", "auto:")
_AMOUNT_BEFORE = re.compile(r"\d(?:[\d.,/]*\d)?%?(?:\s[a-z]+){0,3},?\s$")  # "from $2 million a year earlier"
_UP_ON = re.compile(
    r"\b(?:up|down|higher|lower|more|fewer|less)(?:\s[\w.%]+){0,3}\son\s(?:the\s)?$"
)  # "22% down on a year earlier"
_AMOUNT_NEAR = 40  # characters


def signal_of(text: str, timex: Timex) -> str:
    """The word before a time, or before the range it is an end of. "By" is no limit where the time owns what did it
    ("was hit by Friday's storm")."""
    start = timex.range.start if timex.range else timex.span.start
    if text[start - 1 : start] in _BRACKETS:
        return in_bracket(text, timex)
    signal = _SIGNAL.search(text[max(0, start - _NEAR) : start])
    if signal is None:
        counted = timex.value.startswith(_COUNTED_BACK)
        if counted and _UP_ON.search(text, max(0, start - _AMOUNT_NEAR), start):
            return "from"
        amount = counted and _AMOUNT_BEFORE.search(text, max(0, start - _AMOUNT_NEAR), start)
        return AMOUNT if amount else in_passing(text, timex)
    word = signal[1].lower().replace("not ", "no ").replace("sooner", "earlier")
    if word in _UP_TO and _SUMMARY_ENDS.search(text, max(0, start - _SUMMARY), start):
        return "ended"
    if word in _UP_TO and (_NOT_UNTIL.search(text, max(0, start - _NEAR), start) or _WHEN.match(text, timex.span.end)):
        return ""
    if word == "until" and did_not_until(text, start):
        return ""
    owns = word == "by" and text.startswith(OWNS, timex.span.end)
    return "" if owns and not _ENDS.match(text, timex.span.end + len(OWNS[0])) else word
