"""Why an event is as sure as it is, said for people."""

from __future__ import annotations

import re

_DATES = {
    "own time": "The date stands with the verb",
    "from and to": "Both ends of the period are told",
    "since": "Only the beginning is told",
    "shared time": "The date stands with another verb of the sentence",
    "lead": "The opening of a news article is about the day it came out",
    "undated": "The sentence tells no date",
    "reference": "The date is from our table of known events, not from the article",
}
_HOW = {
    "dct": "counted from the day of publication",
    "previous": "counted from a date told before",
    "event": "counted from another event",
}
_PARTS = {"agent": "who did it", "patient": "to whom it was done", "other": "who else took part"}
_NOBODY = re.compile(r'(agent|patient|other): nobody found for "(.*)"')
_GUESSED = re.compile(r"(agent|patient|other): (.*)")
_DATE = re.compile(r"date: ([a-z ]+?)(?: \((\w+)\))?")


def plain(reason: str) -> str:
    """A reason of the parser as a sentence; one it has no words for as it is.

    >>> plain("date: own time (dct)")
    'The date stands with the verb, counted from the day of publication.'
    >>> plain('agent: nobody found for "they"')
    'It is not clear who is meant by “they”.'
    """
    if (found := _DATE.fullmatch(reason)) and found[1] in _DATES:
        how = _HOW.get(found[2] or "", "")
        return f"{_DATES[found[1]]}{f', {how}' if how else ''}."
    if found := _NOBODY.fullmatch(reason):
        return f"It is not clear who is meant by “{found[2]}”."
    if found := _GUESSED.fullmatch(reason):
        return f"Guessed {_PARTS[found[1]]}: {found[2]}."
    if reason == "alleged":
        return "It is alleged, not certain."
    if reason == "inside a quotation":
        return "It is told inside a quotation."
    return f"{reason[:1].upper()}{reason[1:]}{'' if reason.endswith('.') else '.'}"
