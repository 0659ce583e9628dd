"""Put together what belongs together: a modifier and its time, a day and the time of day beside
it, the two ends of a range."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from timeline.model import Aspect, Span, Timex, TimexType
from timeline.timex.asides import APPOSED, ASIDE, OF_THAT, RESUMED
from timeline.timex.finding import modifiers
from timeline.timex.finding.context import GUARDS
from timeline.timex.finding.matching import has_blank_line, read_at
from timeline.timex.finding.surroundings import Near

_PREFIX = re.compile("|".join(f"({prefix.words})" for prefix in modifiers.PREFIXES), re.I)
_SECOND = re.compile(r"\w+\s{1,9}(\w+)")
_BESIDE = re.compile(r",?\s{1,3}(on|in)\s{1,3}|,\s{1,3}")
_COMMA = re.compile(r",\s{1,3}|\s{1,3}\(")
_SAME_TIME = re.compile(r"\s{1,3}or\s{1,3}(?=\d)")
_PLACE = re.compile(
    r"(?:\s{1,3}\(\d{1,2}[:.]?\d\d[\w\s.+]{2,16}\))?(?:,?\s(?:in|at|near|from|off)\s(?:the\s)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,3})?,?\s(?:on\s)?"
)
_NIGHTS = "<weekday> <parts>"
_AND = re.compile(r"\s(?:and|or)\s")
_NAMED_BY = re.compile(r"\b(?:an?|the|its|his|her|their)\s$")
_THING = re.compile(r"(?:\s[a-z]{3,}){1,2}\s(?:on\s)?(?=[A-Z\d])")
_BARE_WEEKDAY = re.compile(r"XXXX-WXX-[1-7](?=$|/T)")
_DAY_OF_YEAR = re.compile(r"XXXX-\d\d-\d\d")
_MISSING_YEAR = re.compile(r"XXXX-(\d\d(?:-\d\d)?)")
_OPENS = re.compile(r"(?:^|[.!?][\"'\u201d]?\s{1,3}|\n\s{0,9})In\s{1,3}$")
_BEGINS = re.compile(r"(?:^|[.!?][\"'\u201d]?\s{1,3}|\n\s{0,9})$")
_OWN_YEAR = re.compile(r"(?:next|last|this) year", re.I)
_GOES_ON = re.compile(r"[.!?;]\s|\n\s*\n|\b(?:and|but|while|whereas|until|since|then|now)\b")
_OPENING, _SENTENCE = 16, 120  # characters
_TO_DAY = re.compile(r"\s?,?\s{1,9}(?:(?:on|of|in(?=\s+the\s))\s{1,9})?")
_TO_CLOCK = re.compile(
    r"(?:,(?=\s{1,9}at\s))?\s{1,9}(?:at\s{1,9}(?:around|about|approximately)?\s{0,9}|around\s{1,9}|in\s{1,9}(?=the))?"
)
_RANGE = re.compile(r"\s{0,3}(to|through|until|till|and|-|\u2013|\u2014)\s{0,3}", re.I)
_DAY = re.compile(
    r"(?:\d{4}-\d\d-\d\d|XXXX-(?:\d\d|XX)-\d\d(?:w\d)?|XXXX-WXX-[1-7](?:[<>=](?:ref)?)?|(?:dct|ago|ref):D[+-]\d+|day:.*"
    r"|(?:dct|ref):\w+[+-]\d/(?:WXX-\d|D\d\d|M\d\d-\d\d))"
)
_UNIT = re.compile(r"(?:BC)?\d{4}(?:-\d\d)?|XXXX-\d\d[<>=]?(?:ref)?|(?:dct|near|ref):[MYW][+-]\d")  # weeks to years
_EDGES = ("/FIRST", "/LAST")
_PART = re.compile(r"/T[A-Z]{2}$")
_OF = re.compile(r"\s{1,3}of\b")
_THIS_UNIT = re.compile(r"(?:dct|ref|near):[DWMYQ]+[+]0")
_DAYS_FROM = re.compile(r"evt:[DWMY]")  # something told: not "two hours before the vote"
_SAME_CLAUSE = re.compile(r"[^.,;:!?\n]{1,60}")
_RELATIVE = re.compile(r"[^.;:!?,]{0,60},\s(?:which|who|whom|where|when)\b[^.;:!?,]{0,60}")
_FORWARD = re.compile(r"ref:[DWMY][+][1-9]")
_NEXT_SENTENCE = re.compile(r"[^.;:!?\n]{0,80}[.!?]\s{1,3}")
_SUBORDINATE = re.compile(
    r"\b(?:after|because|since|when|where|who|whom|which|whose)\s[^.;:]{0,80}\bhad\s[^.;:]{0,60}$"
)
_COUNTED = re.compile(r"(?:dct|ago|ref|auto|evt):\w+[+-](?:X|[\d.]+)")
_ELSEWHERE = re.compile(r"\s?\(\d{1,2}[:.]?\d\d[\w\s.+]{2,16}\)(?=\s)")  # the same in another zone
_EXACT = re.compile(r"^0|[ap]\.?\s?m\b", re.I)  # twenty-four hours are counted, or the half of the day is told
_HALF = re.compile(r"\d\s?([ap])\.?\s?m\b", re.I)
_HOUR, _HOUR_TOLD = re.compile(r"/T(\d\d)(:\d\d)$"), re.compile(r"/T(\d\d)(:\d\d)")
_NOON = 12
_MORNING = "/TMO"
_NIGHTFALL = 6
_ARTICLE = re.compile(r"(?:the|an?)\s+(?=[\w]+-(?:days?|weeks?|months?|years?|quarter|hours?|ago|earlier|half)$)", re.I)
_LASTING = TimexType.SET, TimexType.DURATION


def read_composed(text: str, start: int, word: str) -> tuple[Timex, ...]:
    """What the words from `start` on say with modifiers and times of day; `word` is the first."""
    found = read_at(text, start)
    if word in modifiers.STARTS and (word != "the" or _may_modify(text, start)):
        modified = _with_modifier(text, start)
        if modified and (not found or modified[-1].span.end > found[-1].span.end):
            found = modified
    if len(found) != 1:
        return found
    timex = _without_article(text, _with_clock(text, found[0]))
    part_alone = timex.value.startswith("/T") and timex.rule == "[the] <part>"
    return () if part_alone and _OF.match(text, timex.span.end) else (timex,)


def _may_modify(text: str, start: int) -> bool:
    """Whether the word after "the" can begin a modifier: most cannot."""
    second = _SECOND.match(text, start)
    return second is not None and second[1].lower() in modifiers.AFTER_THE


def _without_article(text: str, timex: Timex) -> Timex:
    """ "the 30-day" of "the 30-day rate" without the article, which belongs to the rate."""
    article = _ARTICLE.match(timex.text)
    start, end = timex.span
    if article is None or GUARDS["nothing follows"](Near(text, start, end)):
        return timex
    start += article.end()
    return replace(timex, span=Span(start, end), text=text[start:end])


def _with_modifier(text: str, start: int, *, more: int = 1) -> tuple[Timex, ...]:
    """A modifier and the time after it as one expression; `more`: how many may stand between."""
    match = _PREFIX.match(text, start)
    if match is None or match.lastindex is None:
        return ()
    prefix = modifiers.PREFIXES[match.lastindex - 1]
    core = read_at(text, match.end())
    if not core and more:
        core = _with_modifier(text, match.end(), more=more - 1)
    if prefix.value == _MORNING and len(core) == 1:
        core = (_with_clock(text, core[0]),)  # "the early hours of the morning of 5 June"
    if not core or not _fits(prefix, core[0]):
        return ()
    first = replace(
        core[0],
        span=Span(start, core[0].span.end),
        text=text[start : core[0].span.end],
        value=core[0].value + ("" if _PART.search(core[0].value) else prefix.value),
        mod="" if prefix.value in _EDGES else core[0].mod or prefix.mod,
        type=TimexType.TIME if prefix.value.startswith("/T") else core[0].type,
    )
    return (first, *core[1:])


def _fits(prefix: modifiers.Modifier, timex: Timex) -> bool:
    """Whether such words can stand before such a time."""
    if prefix.value in _EDGES:
        return timex.range is None and _UNIT.fullmatch(timex.value) is not None
    if prefix.value:
        day = _PART.sub("", timex.value) if prefix.value == _MORNING else timex.value
        return _DAY.fullmatch(day) is not None
    if prefix.mod in ("EARLIER", "LATER"):
        return _THIS_UNIT.match(timex.value) is not None
    counted = timex.type is TimexType.DURATION or _COUNTED.fullmatch(timex.value) is not None
    dated = timex.type not in _LASTING and not timex.value.endswith("_REF")
    return ("P" in prefix.kinds and counted) or ("D" in prefix.kinds and dated)


def _with_clock(text: str, timex: Timex, *, more: int = 1) -> Timex:
    """A day and the time of day beside it as one expression; `more`: how many times of day may
    stand before it ("6 a.m. on the morning of 5 July")."""
    start, end = timex.span
    if timex.type in _LASTING:
        return timex
    clock_first = timex.value.startswith("/T")
    if not clock_first and not _DAY.fullmatch(timex.value):
        return timex
    elsewhere = _ELSEWHERE.match(text, end) if clock_first else None
    gap = (_TO_DAY if clock_first else _TO_CLOCK).match(text, elsewhere.end() if elsewhere else end)
    others = read_at(text, gap.end()) if gap else ()
    if len(others) != 1 or (clock_first and _SAME_TIME.match(text, end)):
        day = _day_behind(text, start, end) if clock_first and ":" in timex.value else None
        return replace(timex, value=_join(day.value, timex.value, timex.text)) if day else timex
    other = others[0]
    if has_blank_line(text, start, other.span.end):
        return timex
    if more and other.value.startswith("/T"):
        other = _with_clock(text, other, more=more - 1)
    fits = _DAY.fullmatch(_PART.sub("", other.value)) is not None if clock_first else other.value.startswith("/T")
    if not fits and not (clock_first and _PART.fullmatch(other.value)):
        return timex
    clock, day = (timex, other) if clock_first else (other, timex)
    value = _join(day.value, clock.value, clock.text)
    if elsewhere:
        return replace(timex, value=value)  # the day behind the bracket is told for itself
    return replace(
        timex,
        span=Span(start, other.span.end),
        text=text[start : other.span.end],
        value=value,
        type=TimexType.TIME,
        rule=f"{timex.rule} + {other.rule}",
    )


def _day_behind(text: str, start: int, end: int) -> Timex | None:
    """The day told behind a time of day and where that was: "at 8 p.m. (1900 GMT) in Oslo, on 3 May"; or behind
    what is named by it: "in a 2 p.m. update on Tuesday"."""
    if again := _SAME_TIME.match(text, end):
        (other,) = read_at(text, again.end()) or (None,)
        if other is None or not other.value.startswith("/T"):
            return None
        end = other.span.end
    place = (_THING if _NAMED_BY.search(text, max(0, start - _OPENING), start) else _PLACE).match(text, end)
    days = read_at(text, place.end()) if place else ()
    return days[0] if len(days) == 1 and _DAY.fullmatch(days[0].value) else None


def _join(day: str, clock: str, told: str) -> str:
    """A day's value with the time of day: "6 a.m. on the morning of 5 July" keeps the finer, and
    in the evening `told` "6:30" is 18:30."""
    head, _, part = day.partition("/T")
    hour = int(clock[2:4]) if clock[2:4].isdigit() else 0
    first = 1 if part in ("AF", "EV") else _NIGHTFALL if part == "NI" else 12
    if first <= hour < 12 and not _EXACT.search(told):
        clock = f"/T{hour + 12}{clock[4:]}"
    return head + clock


def _on_the_day_of(last: Timex, first: Timex) -> str:
    """The value of the first of two times of day, of which the second has the day: "from 10 a.m. to noon on Friday"."""
    day, _, clock = last.value.partition("/T")
    return _join(day, first.value, first.text) if day and clock and first.value.startswith("/T") else first.value


def _in_half_of(last: Timex, first: Timex) -> Timex:
    """The first of two times of day in the half of the day told with the second: "from 6:30 to 8 p.m."; at most twelve
    hours before it: "from 10 to 3 p.m."."""
    half, start, end = _HALF.search(last.text), _HOUR.match(first.value), _HOUR_TOLD.search(last.value)
    if half is None or start is None or end is None or _EXACT.search(first.text) or int(start[1]) > _NOON:
        return first
    hour = int(start[1]) % _NOON
    until = _NOON + int(end[1]) % _NOON if half[1].lower() == "p" else int(end[1]) % _NOON
    if (hour + _NOON, start[2]) < (until, end[2]) or (half[1].lower() == "a" and (hour, start[2]) >= (until, end[2])):
        hour += _NOON
    return replace(first, value=f"/T{hour:02d}{first.value[4:]}")


def tie_dates(text: str, found: list[Timex]) -> list[Timex]:
    """Mark the date told beside an offset by the word between: "three days later, on 18 December"; one in what
    is told of a thing counts from its date: "the pact of 1839, which fell two years later"; what
    "the day" repeats is the date before its comma: "on 11 February, the day he left"; a time of day is of the day
    that is counted from something told: "at 6 a.m. ten days before the vote"."""
    out = list(found)
    for i, (first, second) in enumerate(pairwise(found)):
        if first.value.startswith(("ref:", "auto:")):
            gap = _BESIDE.fullmatch(text, first.span.end, second.span.start)
            out[i + 1] = replace(second, signal=gap[1] or "on") if gap else second
        if second.value.startswith(("ref:", "auto:")) and text[first.span.end : second.span.start] == ", ":
            out[i + 1] = replace(second, signal=APPOSED)
        if (
            first.signal == ASIDE
            and second.value.startswith("ref:")
            and _RELATIVE.fullmatch(text, first.span.end, second.span.start)
        ):
            out[i + 1] = replace(second, signal=OF_THAT)
        if _resumes(text, first, second):
            out[i + 1] = replace(second, signal=RESUMED)
        if first.value.startswith("/T") and _DAYS_FROM.match(second.value) and _is_clause(text, first, second):
            out[i] = replace(first, value=f"evt{first.value}")
        if (missing := _MISSING_YEAR.fullmatch(second.value)) and _is_fronted(text, first, second):
            out[i + 1] = replace(out[i + 1], value=f"{first.value}/M{missing[1]}")
        if (
            second.rule == _NIGHTS
            and first.rule == "<weekday>"
            and _AND.fullmatch(text, first.span.end, second.span.start)
        ):
            parts = second.value.partition("T")[2]  # "on Friday and Saturday nights": both are repeated
            out[i] = replace(first, type=TimexType.SET, value=f"{first.value}T{parts}")
        if (day := _BARE_WEEKDAY.match(first.value)) and _is_its_date(text, first, second):
            for j in (i - 1, i)[not i :]:
                out[j] = _on_day(out[j], day[0], f"{second.value}w{day[0][-1]}")
        if second.rule == "the day" and _COMMA.fullmatch(text, first.span.end, second.span.start):
            out[i + 1] = replace(second, value=first.value, cue=first.cue, signal=first.signal)
    return out


def _resumes(text: str, first: Timex, second: Timex) -> bool:
    """Whether an offset opens the sentence after one that looks back in a clause of its own: "He sailed, after he had
    left in May. A month later he landed"."""
    if not second.value.startswith("ref:") or first.cue is None or first.cue.aspect is not Aspect.PERFECT:
        return False
    if (
        _FORWARD.match(second.value) is None
        or _NEXT_SENTENCE.fullmatch(text, first.span.end, second.span.start) is None
    ):
        return False
    return _SUBORDINATE.search(text, max(0, first.span.start - _SENTENCE), first.span.start) is not None


def _is_its_date(text: str, weekday: Timex, date: Timex) -> bool:
    """Whether a weekday has its date behind it: "on Saturday (April 2)"."""
    between = text[weekday.span.end : date.span.start]
    return between == " (" and text.startswith(")", date.span.end) and _DAY_OF_YEAR.fullmatch(date.value) is not None


def _is_clause(text: str, first: Timex, second: Timex) -> bool:
    return _SAME_CLAUSE.fullmatch(text, first.span.end, second.span.start) is not None


def _on_day(timex: Timex, old: str, new: str) -> Timex:
    """A weekday or a time of day on it, of another day: "at 6 p.m. (1230 GMT) on Saturday (April 2)"."""
    day, slash, clock = timex.value.partition("/T")
    return replace(timex, value=new + slash + clock) if day == old else timex


def _is_fronted(text: str, year: Timex, date: Timex) -> bool:
    """Whether a year opens the sentence of a date: "In 2006 a storm killed 1,200 in one night, 30 November", "Next
    year's race is set for April 21"."""
    between = text[year.span.end : date.span.start]
    pattern = _OPENS if year.rule == "<year>" else _BEGINS if _OWN_YEAR.fullmatch(text[slice(*year.span)]) else None
    opens = pattern and pattern.search(text, max(0, year.span.start - _OPENING), year.span.start)
    return bool(opens) and len(between) < _SENTENCE and not date.range and not _GOES_ON.search(between)


def join_ranges(text: str, found: list[Timex]) -> list[Timex]:
    """Mark the two ends of "from ... to ..." with the span of the whole."""
    out = list(found)
    for i, (first, second) in enumerate(pairwise(found)):
        gap = _RANGE.fullmatch(text, first.span.end, second.span.start)
        if gap is None or first.type in _LASTING or second.type in _LASTING or first.range or second.range:
            continue
        word = gap[1].lower()
        first = out[i] = _in_half_of(second, first)
        if "\n" in gap[0].partition(gap[1])[0] and word in "-\u2013\u2014":
            continue  # the dash heads the next line of a list
        if (
            first.signal == ("between" if word == "and" else "from")
            or word == "through"
            or word in "-\u2013\u2014"
            or first.rule == "<hour>"
        ):
            whole = Span(first.span.start, second.span.end)
            value = _on_the_day_of(second, first)
            if value != first.value:  # of one day, whatever "until" says of its last hour
                first, second = replace(first, value=value, cue=second.cue), replace(second, signal="to")
            out[i], out[i + 1] = replace(first, range=whole), replace(second, range=whole)
    return out
