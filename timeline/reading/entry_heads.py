"""The time that heads an entry of a chronology or of a running report: "3 October 2020: Engineers warn", "- May 1915 –
Fighting spreads", "14:32 Police have closed the bridge".

It is no part of the sentence behind it, and misleads whoever parses it as one ("May: Orion files for bankruptcy").
"""

from __future__ import annotations

import re

from timeline.model import Span
from timeline.timex import find

_HOUR = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[BCE]S?T))?\s+(?=[A-Z\u201c\"'])")
_HEAD = re.compile(r"[\s*\u2022\u00b7-]{0,4}(\w[^\n:;!?]{1,40}?)(?:\s?:|\s{1,2}(?:--?|[\u2013\u2014]))\s+(?=\S)")
_WORD = re.compile(r"\w+")
_BESIDE = frozenset("on in and to of the".split())


def heading(text: str, paragraph: Span) -> Span | None:
    """From the beginning of a paragraph to where its first sentence begins, if only a date stands there."""
    hour = _HOUR.match(text, paragraph.start, paragraph.end)
    if hour is not None:
        return Span(paragraph.start, hour.end())  # "14:32 Police have closed the bridge."
    head = _HEAD.match(text, paragraph.start, paragraph.end)
    if head is None:
        return None
    dates = [timex.span for timex in find(head[1])]
    words = [word for word in _WORD.finditer(head[1]) if not any(d.start <= word.start() < d.end for d in dates)]
    if not dates or any(word[0].lower() not in _BESIDE for word in words):
        return None
    return Span(paragraph.start, head.end())
