"""Whether a date heads an entry of a chronology ("May - Fighting spreads."), or is told in
passing: "the treaty of 1839", "a fort, built in 1870,". A story does not go on from there."""

from __future__ import annotations

import re

from timeline.model import Timex
from timeline.timex.vocabulary import listed

ASIDE, TO_COME, PLANNED, HEADING, PART = "aside", "would", "that would", "heading", "part"
BRACKET, TITLE, APPOSED, AMOUNT, OF_THAT, RESUMED = "(", "title", "apposed", "amount", "of that", "resumed"
LASTED, ENCLOSED, SEASON, ELSEWHERE = "lasted until", "between commas", "season", "elsewhere"
STAMP, BORN = "stamp", "born"
_FULL = re.compile(r"(?:BC)?\d{4}(?![\d:])")
_MONTH = re.compile(r"\d{4}-\d\d")
_LINE = 100  # characters
_SENTENCE_ENDS = '.,;:!?\u201d"'
_BLANK_BEFORE = re.compile(r"(?:^|\n[ \t]*\n)$")
_NEAR = 90  # characters
_LINE_BEGINS = re.compile(r"(?:^|\n)[\s*\u2022-]{0,4}$")
_ENTRY_FOLLOWS = re.compile(
    r"(?:[ \t]?(?:[-/,\u2013]|and|to)[ \t]?(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?)?"  # "2001 April, May - Prices rise"
    r"(?:[ \t]*(?:\n|$)|\s?:\s|\s{1,2}(?:--?|[\u2013\u2014])\s)"
)
_PARTICIPLES = "|".join(
    listed(
        "born built begun bought brought cut fought held laid led left lost made met put sent set shot sold sunk won"
    )
)
_AFTER_COMMA = re.compile(
    rf",\s(?:(?:who|which|that)\s(?:had\s|was\s|were\s)?)?(?:\w+ly\s|first\s)?(?:\w{{2,}}e[dn]|{_PARTICIPLES})\b[^,.;:]{{0,40}}$"
)
_BEHIND_NOUN = re.compile(  # "It was the day of the defeat at Arausio thirty-six years earlier"
    r"\b(?:the|an?|its|his|her|their)\s(?:[a-z]+\s){1,2}(?:(?:at|of|in|by|near|on|over)\s(?:the\s)?(?:[A-Z][\w'\u2019-]*\s){1,3})?$"
)
_CLAUSE_CLOSES = re.compile(  # "the port, which had starved since May, opened its gates in July 1710"
    r",\s(?:\w+\s)?(?:who|which|whose|where|whom)\s[^,.;:]+$"
)
_SENTENCE_GOES_ON = re.compile(r"\s?[.;]|\sand\b")
_NAMED_TWICE = re.compile(
    r"(?:^|[.!?]\s{1,3}|\n)(?:[\w'\u2019-]+\s){0,3}[\w'\u2019-]+,\s(?:[\w'\u2019-]+\s){0,4}[\w'\u2019-]+$"
)  # "The largest, Panjshir VII, started in May 1984"
_SEASON_OF = re.compile(  # "the offensive of 1986-87": from the autumn to the spring
    r"\b(?:offensives?|campaigns?|sieges?|expedition|season|retreat|drive|blitz|harvest|strikes?)\sof\s$"
)
_WOULD = re.compile(r"\b(?:who|which|that|where)\b[^.;:]{0,50}\bwould\b[^.;:]{0,50}$")
_IT_WOULD = re.compile(r"\bwould\s(?!have\b)[^.;:]{0,60}$")
_SAID_WOULD = re.compile(r"\bthat\s(?:\w+\s){1,2}would\s(?!have\b)[^.;:]{0,60}$")
_HAS = re.compile(r"\b(?:has|have)\s(?:been\s)?\w+[^.;:]{0,80}$")
_LIMIT = re.compile(r"\b(until|till|since)\b[^.;:,]{1,60}\sin\s(?:the\s)?$")
_CLOSES_LATER = re.compile(r"\s(?:to|by|for|as|from|at|in|on|with|under|near)\s[^,.;:]{1,60},")
_OF_BEFORE = re.compile(  # "In 1941, after the fall of Holm in June 1940, they marched"
    r"\b(?:In|By|On)\s(?:[\w-]+\s){0,4}\d{4},\s(?:after|following)\s[^.;:,]{1,60}\s(?:in|on)\s$"
)
_ANCHOR = re.compile(  # "When he won the vote of May 1860, they rose"
    r"(?:^|[.!?]\s{1,3}|\n)(?:When|After|Following)\s[^.;:,]{1,70}\sof\s(?:the\s)?$"
)
_BACK = ("ref:D-", "ref:W-", "ref:M-", "ref:Y-", "auto:D-", "auto:W-", "auto:M-", "auto:Y-")
_BORN = re.compile(r"\b[Bb]orn\s(?:(?:in|at|near)\s(?:[A-Z][\w'\u2019.-]+,?\s){1,5})?(?:on\s|in\s)?(?:the\s)?$")
_OF = re.compile(r"\b(?:of|as in|like in|unlike in)\s+(?:the\s+)?$", re.I)
_PART_OF = re.compile(r"\b(?:much|most|whole|all|parts?|course|bulk|length)\s+of\s+(?:the\s+)?$", re.I)
_THE = re.compile(r"\b(?:the|an?|this|that|their|its|his|her)\s+$", re.I)
_NOUN = re.compile(r"\s[a-z]")
_CLOCK_BEFORE = re.compile(
    r"(?:\d[:.]?\d\d|\d\s?[ap]\.?\s?m\b\.?|\b(?:noon|midnight|morning|afternoon|evening|night)|\bo['\u2019]clock)[^.;\n)]{0,30}[(\[]$"
)
_CHANGED = r"(?:up-?dated|published|posted|modified|edited|reviewed|revised|archived|uploaded|retrieved|accessed)"
_STAMPED = re.compile(  # "Last updated: ", "This page was last edited on "
    rf"(?:^|\n|\||[.:]\s)[^\w\n]{{0,6}}(?P<page>(?:this|the)\s(?:page|article)\s(?:was\s)?)?(?:(?:last|first|originally|date)\s)?"
    rf"{_CHANGED}(?:\sby\s[^\n.|]{{1,40}})?[\s:,\u2013-]{{1,4}}(?:(?:on|at)\s)?$",
    re.I,
)
_STAMP_ENDS = re.compile(r"[\s,]*(?:$|\n|[|(/\u2013\u2014-]|by\b|at\b|\d|[A-Z]{2,4}\b)")
_CITED = re.compile(
    r"(?:\bcopyright|\u00a9|\(c\))[\s\u00a9\d,\u2013-]{0,16}$|\b(?:Retrieved|Accessed|Archived|Revision)\s(?:on\s|as\sof\s)?$"
    r"|\bas\sedited\sby\s[^\n]{1,60}\sat\s$",
    re.I,
)
_TITLE_ENDS = re.compile(r"\)[ \t]*\n")
_CLOSED = re.compile(r"\s?(?:[,.;:)\u2013\u2014]|and\b|$)")


def heads_entry(text: str, start: int, end: int) -> bool:
    """Whether the words between begin a line and what happened then follows: "Oct. 24: Rebels ..."."""
    return (
        _ENTRY_FOLLOWS.match(text, end) is not None and _LINE_BEGINS.search(text, max(0, start - 5), start) is not None
    )


def heads_part(text: str, start: int, end: int) -> bool:
    """Whether it stands in a line that heads a part of the text: "The second siege, 1812"."""
    first = text.rfind("\n", max(0, start - _LINE), start) + 1
    last = text.find("\n", end, end + _LINE)
    if (
        last < 0
        or (not first and start > _LINE)
        or last - first > _LINE
        or not _BLANK_BEFORE.search(text[max(0, first - 4) : first])
    ):
        return False
    follows = text[last + 1 : last + 1 + _LINE].lstrip(" \t")
    paragraph = follows.startswith("\n") or "\n" not in follows  # not the first line of wrapped words
    return paragraph and text[first:last].rstrip()[-1:] not in _SENTENCE_ENDS


def in_bracket(text: str, timex: Timex) -> str:
    """What a date after "(" is: TITLE where it closes the first line ("The siege of Sund (1812)"), of which the story
    is told; ELSEWHERE where it repeats the time of day before it for another zone ("at 10:35 a.m. (0735 GMT)"); else
    BRACKET."""
    if timex.value.startswith("/T"):
        repeats = _CLOCK_BEFORE.search(text[max(0, timex.span.start - _NEAR) : timex.span.start])
        return ELSEWHERE if repeats else BRACKET
    closes_line = _FULL.match(timex.value) and _TITLE_ENDS.match(text, timex.span.end)
    return TITLE if closes_line and "\n" not in text[: timex.span.start].lstrip() else BRACKET


def is_stamp(text: str, timex: Timex) -> bool:
    """Whether it is the date of the page, not of what it tells: "Last updated: 12 May 2019", "Copyright 2001"."""
    start, end = timex.range or timex.span
    if not _FULL.match(timex.value):
        return False
    before = text[max(0, start - _NEAR) : start]
    if _CITED.search(before):
        return True
    stamped = _STAMPED.search(before)
    return stamped is not None and (stamped["page"] is not None or _STAMP_ENDS.match(text, end) is not None)


def _would(before: str) -> str:
    """What a date after such words is: PLANNED in what was said, TO_COME where it looks ahead; else empty."""
    if _SAID_WOULD.search(before):
        return PLANNED
    return TO_COME if _WOULD.search(before) or _IT_WOULD.search(before) else ""


def in_passing(text: str, timex: Timex) -> str:
    """Whether a date with its year belongs to a thing told of, not to what happens, found from the
    words to both sides: ASIDE; TO_COME where it looks ahead ("who would die in 1924"); BORN; else empty."""
    start, end = timex.range or timex.span
    if timex.value.startswith(_BACK):  # "the duke, wounded five days before, died"
        before = text[max(0, start - _NEAR) : start]
        closed = _CLOSED.match(text, end)
        return ASIDE if closed and (_AFTER_COMMA.search(before) or _BEHIND_NOUN.search(before)) else ""
    if not _FULL.match(timex.value):
        return ""
    before, after = text[max(0, start - _NEAR) : start], text[end : end + 4]
    if timex.range is not None and before.endswith("of ") and _SEASON_OF.search(before):
        return SEASON
    if "would" in before and (would := _would(before)):
        return would
    if after.startswith(",") and _ANCHOR.search(before):
        return ""
    if after.startswith(",") and _OF_BEFORE.search(before):
        return ASIDE
    if limit := _LIMIT.search(before):
        return limit[1]  # "until the fall of the fort in May 1868"
    if _THE.search(before):
        aside = (timex.text[:1].isdigit() or _MONTH.fullmatch(timex.value) is not None) and _NOUN.match(
            after
        ) is not None
    else:
        closed = _CLOSED.match(after) or _CLOSES_LATER.match(text, end)
        participle = _AFTER_COMMA.search(before) if closed is not None else None
        main = participle is not None and (
            _CLAUSE_CLOSES.search(before, 0, participle.start()) is not None
            or (
                _SENTENCE_GOES_ON.match(after) is not None
                and _NAMED_TWICE.search(before, 0, participle.start()) is not None
            )
        )
        reduced = participle is not None and not main
        if _OF.search(before) and _HAS.search(before):
            return PLANNED  # "what happened has been told in the history of 1926"
        aside = reduced or (_OF.search(before) is not None and _PART_OF.search(before) is None)
    return ASIDE if aside else BORN if _BORN.search(before) else ""
