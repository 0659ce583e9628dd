"""Where and when a story was written, as its first words have it: "OSLO, March 4 (Wire) - Two men fled." """

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model import Span

_MONTH = r"(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?"
_DAY = rf"(?:\d{{1,2}} {_MONTH}|{_MONTH}(?: \d{{1,2}}\b)?)(?:,? \d{{4}})?"
_DASH = r"(?:--|[-–—])"
_PLACE = r"[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,2}"
_TELLS = r"(?=[\"“A-Z])"  # the story begins behind it
_DATELINE = re.compile(
    r"[A-Z][A-Za-z.'’ -]{1,40}(?:,\s*[A-Z][A-Za-z.'’ ]{1,30}){0,2}?\s*"
    rf"(?:,\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?{_DAY}|{_DASH} {_DAY})?"
    r"\s*(?:--\s*)?(?:/[A-Z][\w /-]{2,40}/|\([A-Z][\w .,/-]{1,40}\))?"
    rf"\s*(?:{_DASH}\s+|(?<=\))--|\|\s+){_TELLS}"
)
# an agency named in brackets begins the story, whatever a page shows above it: "OSLO, March 4 (Wire) - "
_AGENCY = re.compile(
    r"(?:[A-Z][\w.'’-]*,? )+(?:\d{1,2},? (?:\d{4} )?)?"
    r"(?:(?:(?<=\d )\([A-Z]|\([A-Z]{2,6}\b|\((?:Reuters|Xinhua|Bloomberg)\b)[^()]{0,40}\)|/[A-Z][\w /-]{2,40}/)"
    r"\s*(?:--|[-–—])\s"
)
_OPENING = (
    # "(Washington, DC) – The court": as statements of organizations have it
    re.compile(rf"\([A-Z][\w.'’ -]{{1,40}}(?:, ?[A-Z][\w.'’ ]{{1,40}}){{0,2}}\)\s*{_DASH}\s+{_TELLS}"),
    # "Margao, Apr 20 (PTI) Two men": the letters of an agency part it from the story
    re.compile(
        rf"{_PLACE}(?:/[A-Z][A-Za-z.'’ -]+)?(?:, ?[A-Z][A-Za-z.'’ ]{{1,30}})?, ?{_DAY},? "
        rf"\((?:[A-Z]{{2,6}}|Reuters|Xinhua|Bernama|Kyodo|Yonhap|Interfax)\) {_TELLS}"
    ),
    # "Aug 29 (Reuters) – A court", "Reporting from Panaji, India — Two men"
    re.compile(rf"(?:{_DAY} \([A-Z][\w .,/-]{{1,40}}\)|Reporting from [A-Z][\w.,'’ -]{{1,60}}?)\s*{_DASH}\s+{_TELLS}"),
    # "Lucknow: Two men", "Phuket, Thailand: The police", "Oslo, 6 June 2018: The court"
    re.compile(
        rf"{_PLACE}(?: ?\([A-Z][\w .]{{1,20}}\))?(?:, ?[A-Z][A-Za-z.'’ ]{{1,30}})?(?:, ?{_DAY})?"
        rf"(?: ?\([A-Z][\w .,/-]{{1,20}}\))?: {_TELLS}"
    ),
)
# "6 June 2018, Oslo – The court", "[June 6, 2018] OSLO - The court"
_DAY_FIRST = re.compile(rf"\[?{_DAY}\]?,? (?P<place>{_PLACE}(?:, ?[A-Z][A-Za-z.'’ ]{{1,30}})?)\s*{_DASH}\s+{_TELLS}")
_PLACE_ENDS = re.compile(r"[,(:/|]|--|\s[-–—]")


def end_of(paragraph: str, number: int) -> int:
    """Where the dateline of the `number`th paragraph told, from 0, ends; 0 where it has none.

    >>> end_of("OSLO, Norway (AP) — Two men fled.", 0)
    20
    """
    found = _DATELINE.match(paragraph) if number < 2 or _AGENCY.match(paragraph) else None
    if found is None and number == 0:
        found = next(filter(None, (each.match(paragraph) for each in (*_OPENING, _DAY_FIRST))), None)
    return found.end() if found is not None else 0


def place(text: str, noise: Sequence[Span]) -> str:
    """Where a story was written, by the first of the spans that are none of it which is its dateline; else empty.

    >>> place("LINDAL, March 18 — Two men fled.", [Span(0, 19)])
    'LINDAL'
    """
    for span in noise:
        for pattern in (_DATELINE, *_OPENING, _DAY_FIRST):
            found = pattern.match(text, span.start)
            if found is not None and found.end() == span.end:
                told = found["place"] if pattern is _DAY_FIRST else found[0].lstrip("(")
                return _PLACE_ENDS.split(told, maxsplit=1)[0].strip()
    return ""
