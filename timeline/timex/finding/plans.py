"""Whether a date is that of something planned: still to come, set for that day, or put off."""

from __future__ import annotations

import re

from timeline.model import Span
from timeline.timex.finding.clauses import NEAR, clause_around
from timeline.timex.finding.guessed_verbs import WORD, verbs

_SITTINGS = (
    r"(?:trial|hearing|conference|arraignment|sentencing|inquest|vote|election|run-?off|referendum|meeting|deadline)s?"
)
_CALLED_FOR = r"(?:has been|have been|is|are|was|were)\s(?:called|convened|arranged|announced)\sfor"
_DATE_SET = re.compile(  # "set a trial date of July 11", "set the hearing to begin on 5 December"
    rf"\b(?:set|sets|setting|schedul(?:es|ed|ing)|fix(?:es|ed|ing))\s(?:\w+\s){{0,4}}{_SITTINGS}\s(?:date\s|to\sbegin\s|to\sstart\s)?"
    r"(?:of|for|on)\s(?:the\s\w+\sof\s)?$"
)
_SOME_WORDS = r"\s(?P<between>(?:[\w'’-]+\s){%s})(?:(?:on|for)\s)?(?:(?:early|late)\s(?:on\s)?)?$"
_THING_AHEAD = (
    re.compile(r"\b(?:ahead of|in advance of|in preparation for|in the run-up to)" + _SOME_WORDS % "0,6", re.I),
    re.compile(
        r"\b(?:the|an?|its|his|her|their)\s(?:planned|scheduled|upcoming|forthcoming)" + _SOME_WORDS % "0,3", re.I
    ),
)
_NEXT_THING = re.compile(  # "its next match is against Sund on Tuesday", "ahead of a deadline on Saturday"
    r"\b(?:(?:[Nn]ext|[Uu]pcoming)\s\w+\s(?:\w+\s)?(?:is|are|comes?)\b(?!\snot\b)[^.;:]{0,60}"
    rf"|{_CALLED_FOR}|(?:faces?|facing|meet|of|before)\s(?:the|an?|its|their)\s(?:\w+\s)?deadlines?,?)\s(?:on\s|of\s)?$"
)
_CALLS_FOR = re.compile(  # "he called a meeting of all parties for Sunday"
    r"\b(?:call(?:s|ed)|conven(?:es|ed)|schedul(?:es|ed)|announc(?:es|ed)|plan(?:s|ned))\s"
    r"(?:an?|another|its|his|her|their|new|fresh)\s[^.;:,]{1,60}\sfor\s$"
)
_RUNS = re.compile(
    r"(?<!\btwo )(?<!\bthree )\bruns?\s(?:out|until|through)\s(?:on\s)?(?:(?:early|late)\s)?$"
)  # "the truce runs out on Sunday"
_TO_DO = re.compile(
    r"\b(?:ha(?:s|ve)|needs?|wants?|is|are)\s(?:[\w'’]+\s){0,3}to\s(?!(?:the|an?)\b)[a-z]+\s(?:[\w'’]+\s){0,4}before\s$"
)
_BEFORE = re.compile(r"\bbefore\s$", re.I)
_EVENT_AFTER = re.compile(
    rf"['\u2019]s\s(?:[\w-]+\s){{0,3}}?(?:{_SITTINGS}|polls?|ballot|summit|talks|debate|final|match|game|race|derby"
    r"|opener|opening|launch|ceremony|funeral|inauguration|handover|kick-?off)\b(?!\s(?:win|loss|defeat|victory)\b)"
)
_WAS_DUE = re.compile(
    r"\b(?:was|were)\s(?:also\s|still\s|\w+ly\s)?"
    r"(?:(?:expected|due|scheduled|slated|set|likely|poised)\s(?:to|for|in)|to(?!\s(?:blame|the|an?|his|her|its|their)\b)(?=\s[a-z]))\s"
    r"[^.;:\"“”]{0,80}$",
    re.I,
)
_IS_DUE = re.compile(r"(?:\b(?:is|are)|['’](?:s|re))\s(?:\w+\s)?due\s(?:back\s)?(?:in|at|before|on)\b[^.;:\"“”]{0,80}$")
_SET_FOR = re.compile(  # "a hearing set in Rome for December was put off": no word on which side of today
    r"(?<!\bfirst )(?<!\boriginally )(?<!\binitially )"
    r"\b(?:set|scheduled|planned|due|called|fixed|slated|meant|booked|arranged|expected)\s"
    r"(?:[\w'\u2019-]+\s){0,8}?(?:for|on|in)\s(?:(?:early|mid|late)[\s-]?)?$"
)
_PUT_OFF = re.compile(
    r"[^.;:]{0,40}\b(?:(?:was|were|has|have|had|is|are|be|been|being)\s(?:\w+\s)?"
    r"(?:(?:put|called|pushed)\s(?:off|back)|postponed|delayed|cancel?led|scrapped|moved|rescheduled|adjourned"
    r"|abandoned|brought\sforward|suspended|slipped|shelved)|never\s\w+ed)\b"
)
_AHEAD_AFTER = re.compile(
    r"['’]s\s(?:expected|planned|scheduled|upcoming|forthcoming)\b"
    r"|(?:['’]s\s(?:[\w-]+\s){1,2}|\s)(?:is|are)\s(?:to|due|set|scheduled)\b"
)


def looks_ahead(text: str, span: Span) -> bool:
    """Whether a weekday is that of something still to come, whatever the verb: "ahead of a rally on Friday",
    "was due in court on Monday", "Tuesday's planned strike". News that tells a plan in the past tense is written
    before the day, as a rule."""
    before = text[max(0, span.start - NEAR) : span.start]
    if is_set(text, span.start):
        return True
    if (
        _IS_DUE.search(before)
        or _AHEAD_AFTER.match(text, span.end)
        or _WAS_DUE.search(before)
        or _NEXT_THING.search(before)
    ):
        return True
    if _BEFORE.search(before) and _EVENT_AFTER.match(text, span.end):
        return True  # "the last day of campaigning before Saturday's election"
    if (
        _RUNS.search(before) or _CALLS_FOR.search(before) or _TO_DO.search(before)
    ):  # "they have a week to decide before Tuesday"
        return True
    things = (pattern.search(before) for pattern in _THING_AHEAD)
    return any(thing and not list(verbs(WORD.findall(thing["between"]))) for thing in things)


def is_put_off(text: str, span: Span) -> bool:
    """Whether a day is that of something that did not come about then: "a service set for Saturday was cancelled",
    "was to be sentenced on Friday, but the hearing was put off"."""
    if _PUT_OFF.match(text, span.end, span.end + NEAR) is None:
        return False
    start = clause_around(text, span).start
    return any(pattern.search(text, start, span.start) for pattern in (_SET_FOR, _WAS_DUE))


def is_set(text: str, start: int) -> bool:
    """Whether the date that begins there is set for a hearing, a vote or the like: it was to come then."""
    return _DATE_SET.search(text, max(0, start - NEAR), start) is not None
