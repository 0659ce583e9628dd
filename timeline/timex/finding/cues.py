"""Where the verb beside a date looks, guessed from the words alone.

Used when there is no parse. The nearest verb group before the date in its clause decides,
else the nearest after it. "was due to" looks back from the day of writing, "is due to" ahead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from timeline.model import Aspect, Cue, Span, Tense
from timeline.timex.vocabulary import SCHEDULED, listed

_NEAR = 140  # characters looked at to each side
_STOP = re.compile(
    r"[.!?](?:(?<=[a-z\u00df-\u017f0-9%)]{2}.)|(?<=\s\d.))(?<!\bvs.)(?<!\b(?:Gen|Sen|Rep|Gov|Col|Sgt).)(?<!\b(?:Capt|Prof|Corp).)(?<!\bInc.)\s+(?=[A-Z\"“‘'`])"
    r"|[;:!?]\s|\n\s*\n|[\"“”]|``|''|--"
)
_THAT = re.compile(r"\bthat\s")
_WORD = re.compile(r"[\w’']+")

_MODALS = frozenset(
    listed(
        "will shall won't would could may might should 'll plans planning expect expects predict predicts hopes intends"
        " until"
    )
)
_TO_COME = frozenset(listed("due scheduled expected slated supposed planned upcoming"))
_FORESEEN = frozenset(("to", "for", ""))  # "landfall is forecast for Friday": what follows the word
_AT_FIRST = frozenset(("first", "originally", "initially"))
_COMPARING = frozenset(("than", "as"))
_EARLIER = frozenset(listed("previously originally first initially earlier widely long"))
_PLANS = frozenset(
    listed(
        "plan plans planned planning expect expects expected expecting intend intends intended hope hopes hoped "
        "hoping want wants wanted prepare prepares prepared preparing promise promised promises vow vowed vows "
        "agree agreed agrees threaten threatened threatens seek seeks propose proposed proposes aim aims aimed "
        "decide decided set ready likely forecast poised about bound postponed delayed rescheduled invited ordered "
        "going called agreement agreements deal deals proposal proposals bid bids offer offers pledge pledges decision"
    )
)
_PLANNING = frozenset(listed("planning preparing hoping intending aiming expecting"))
_TO_GO = frozenset(  # "they are meeting on Monday"
    listed(
        "leaving going arriving meeting traveling travelling flying returning heading visiting marching voting opening"
    )
)
_MEET = frozenset(listed("meet begin arrive depart expire resume reopen convene return"))  # no nouns beside a day
_BACK = frozenset(
    listed(
        "was were had did said told ate awoke bade beat began bent bet bit bled blew bound bred broke brought "
        "built bought burst came caught chose clung crept cut dealt drank drew drove dug dwelt fed fell felt fled "
        "flew flung forbade forgot forgave fought found froze gave got grew ground heard held hid hit hung kept "
        "knelt knew laid lay leapt led left lent lit lost made meant met overcame overthrew paid put quit ran "
        "rang rode rose sang sank sat saw sent shone shook shot shut slept slid sold sought spat spent split "
        "spoke sprang stole stood struck stuck stung swam swept swore swung taught thought threw took tore "
        "understood undertook went wept woke won wore withdrew withheld withstood wrote wrung became"
    )
)
_AFTERWARDS = frozenset(("follows",))  # "the vote follows a fall in May": what it tells beside it is over
_TO_SET = frozenset(listed("to will would shall can could may might must should a the this that"))
_BEFORE_BASE = frozenset(listed("to will would shall can could may might must should won't wouldn't cannot"))
_PRESENT = frozenset(listed("is are am has have does do says"))
_BE_THEN = frozenset(("was", "were", "been"))
_HAVE = frozenset(("has", "have"))
_BE_NOW = frozenset(("is", "are", "am"))
_PARTICIPLES = frozenset(  # that are no past tense
    listed(
        """been begun drawn taken given gone known seen shown grown thrown driven risen fallen broken chosen spoken
        written worn sworn sunk done become come run overrun withdrawn undertaken overthrown borne torn beaten hidden"""
    )
)
_ADVERBS = frozenset(listed("already also just long never not since still"))
_NOT_PERFECT = ("and", "but", "to", "was", "were", "did")  # "the man who had led it was shot in May": not "had"
_PASSIVE = frozenset(("is", "are", "be", "being", "get", "gets", "getting"))  # a participle follows
_COULD_NOT = frozenset(("couldn't", "couldn’t"))  # "could not be reached on Friday" was tried
_WITHOUT_SUBJECT = frozenset(listed("when if once unless"))  # "when sentenced on 4 May"
_OWNERS = frozenset(listed("the its his her their our any no these those such new some of"))
_SEVERAL = frozenset(("who", "which", "polls"))
_ARTICLES = frozenset(listed("the a an his her its their our my this that these those each all some any both"))
_BEFORE_NOUNS = frozenset(listed("the a an his her its their our my"))
_AFTER_NOUNS = frozenset(listed("was were is had has of"))
_NOBODY = frozenset(listed("nobody nor neither none never"))
_NO_VERBS = frozenset(
    listed(
        """need indeed hundred speed united seed feed exceed proceed succeed red bed shed sacred preferred armed limited
        alleged so-called detailed noted aged"""
    )
)


_WHERE = re.compile(r"\b(?:where|when)\s(?:on\s|in\s)?(?:(?:early|late)\s(?:on\s)?)?$")  # its own verb follows
_UNTIL = re.compile(r"\W{0,3}(?:(?:and|but)\s)?until\s+(?:(?:late|early)\s+)?$", re.I)  # it opens the clause
_AT_VERB = re.compile(r"(?:\b(?:on|in|during|since|as early as|early|late|mid|about|around)[\s-]+(?:the\s+)?)$", re.I)
_BETWEEN = re.compile(
    r"[,(:]|\b(?:for|until|till|by|before|ahead|due|payable|effective|expected|scheduled|planned|set|plans?|between)\b"
    r"|\bto\s+(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]"
)
_MANY = 60  # characters between a verb and what stands at it
_GONE_BEFORE = re.compile(  # "no cuts are expected after the surprise in March"
    r"\b(?:after|following|despite|(?:up|down) from)\s(?!the\s(?:end|close)\b)(?:[^,;.]|\.\d){1,60}\sin\s$"
)
_SITTINGS = (
    r"(?:trial|hearing|conference|arraignment|sentencing|inquest|vote|election|run-?off|referendum|meeting|deadline)s?"
)
_HAD_BETWEEN = re.compile(  # "the men, who had landed on 5 May, met them two days later": not of the landing
    r",\s(?:who|which|whose\s\w+)\s(?:\w+\s)?had\s[^,;.]{1,80},\s"
)
_TOLD_BETWEEN = re.compile(r",\s(?:who|which|whose\s\w+)\s(?:[^,;.]|\.(?=\s\d)){1,80},\s")
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
_TO_DO = re.compile(
    r"\b(?:ha(?:s|ve)|needs?|wants?|is|are)\s(?:[\w'’]+\s){0,3}to\s(?!(?:the|an?)\b)[a-z]+\s(?:[\w'’]+\s){0,4}before\s$"
)
_WAS_DUE = re.compile(
    r"\b(?:was|were)\s(?:also\s|still\s|\w+ly\s)?"
    r"(?:(?:expected|due|scheduled|slated|set|likely|poised)\s(?:to|for|in)|to(?!\s(?:blame|the|an?|his|her|its|their)\b)(?=\s[a-z]))\s"
    r"[^.;:\"“”]{0,80}$",
    re.I,
)
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
    before = text[max(0, span.start - _NEAR) : span.start]
    if is_set(text, span.start):
        return True
    if _AHEAD_AFTER.match(text, span.end) or _WAS_DUE.search(before) or _NEXT_THING.search(before):
        return True
    if _TO_DO.search(before):  # "they have a week to decide before Tuesday"
        return True
    things = (pattern.search(before) for pattern in _THING_AHEAD)
    return any(thing and not list(_verbs(_WORD.findall(thing["between"]))) for thing in things)


def is_put_off(text: str, span: Span) -> bool:
    """Whether a day is that of something that did not come about then: "a service set for Saturday was cancelled",
    "was to be sentenced on Friday, but the hearing was put off"."""
    if _PUT_OFF.match(text, span.end, span.end + _NEAR) is None:
        return False
    start = max(0, span.start - _NEAR)
    for stop in _STOP.finditer(text, start, span.start + 1):
        start = min(stop.end(), span.start)
    return any(pattern.search(text, start, span.start) for pattern in (_SET_FOR, _WAS_DUE))


def is_set(text: str, start: int) -> bool:
    """Whether the date that begins there is set for a hearing, a vote or the like: it was to come then."""
    return _DATE_SET.search(text, max(0, start - _NEAR), start) is not None


def guess_cue(text: str, span: Span) -> Cue:
    """The cue of the clause around a span."""
    start, end = max(0, span.start - _NEAR), min(len(text), span.end + _NEAR)
    for stop in _STOP.finditer(text, start, span.start + 1):  # one more: a stop is seen by what begins after it
        start = min(stop.end(), span.start)
    if found := _STOP.search(text, span.end, end):
        end = found.start()
    for that in _THAT.finditer(text, start, span.start):
        if not list(_verbs(_WORD.findall(text[that.end() : span.start]))):
            start = that.end()  # "said that on Friday he would go": not of the saying
            break
    opens = _UNTIL.match(text, start, span.start) or _WHERE.search(text, start, span.start)
    before = [] if opens else _verbs_before(text[start : span.start])
    behind = (verb for verb in _verbs(_WORD.findall(text[span.end : end])) if verb[1] != "until") if not before else ()
    after = list(islice(behind, 2))
    verb = before[-1] if before else after[0] if after else None
    if verb and not before and verb[1] == "had" and len(after) > 1 and after[1][2] is Aspect.PERFECT:
        verb = after[1]  # "in 1881 Rome had sent ships"
    if verb is None:
        return Cue(Span(start, end))
    tense, word, aspect = verb
    if not before and word in _HAVE:
        aspect = Aspect.NONE  # "Monday has been declared a day of mourning"
    if tense is Tense.FUTURE and _GONE_BEFORE.search(text, start, span.start):
        tense = Tense.NONE
    return Cue(Span(start, end), tense, aspect, verb=word, direct=_is_direct(text, Span(start, end), span, word))


def _verbs_before(text: str) -> list[tuple[Tense, str, Aspect]]:
    """The verbs up to a date; where a clause between commas has ended before it only those after that, if there are
    any: "The talks, which began on 5 May, resume Thursday"."""
    led = _HAD_BETWEEN.sub(" ", text)
    told = list(_TOLD_BETWEEN.finditer(led))
    subject = _WORD.findall(led[: told[-1].start()])[-1:] if told else ()
    own = list(_verbs((*subject, *_WORD.findall(led[told[-1].end() :])))) if told else []
    return own or list(_verbs(_WORD.findall(led)))


def _is_direct(text: str, clause: Span, span: Span, verb: str) -> bool:
    """Whether the time stands at the verb itself."""
    before = text[clause.start : span.start]
    at = _AT_VERB.search(before)
    told = [word for word in _WORD.finditer(before) if word[0].lower() == verb]
    if told:
        between = before[told[-1].end() : at.start() if at else None]
        return len(between) < _MANY and (at is not None or not between.strip()) and not _BETWEEN.search(between)
    after = text[span.end : clause.end]
    found = next((word for word in _WORD.finditer(after) if word[0].lower() == verb), None)
    if found is None or (before.strip() and (at is None or before[: at.start()].strip(" \t\n\"'`,"))):
        return False
    return found.start() < _MANY and not _BETWEEN.search(after[: found.start()].lstrip(" ,"))


def _verbs(words: Iterable[str]) -> Iterator[tuple[Tense, str, Aspect]]:
    """What looks like a verb group, in order."""
    last = second = ""
    perfect = denied = named = False
    for raw, following in pairwise((*words, "")):
        word = raw.lower()
        perfect = word == "had" or (perfect and word not in _PRESENT and word not in _NOT_PERFECT)
        denied = denied or word in _NOBODY
        tense = None if raw == "May" else Tense.PAST if word == "could" and denied else _tense(word, last, second)
        if tense is Tense.PAST and last in _BEFORE_BASE and word in _BACK:
            tense = None  # "will hit", "to put": no past
        if word == "will" and (last in _OWNERS or last in _ARTICLES or following in _AFTER_NOUNS):
            tense = None  # "the column of iron will was on the road"
        if raw in _MEET and named and tense is None:
            tense = Tense.PRESENT  # "the king and Mrs Hill meet on Monday"
        if word == "to" and last == "forward":
            tense = Tense.FUTURE  # "they look forward to the launch on Thursday"
        elif word == "to" and _names_a_thing(following):
            tense = None  # "agreed to the plan" is no plan
        if word == "forecast" and following in _FORESEEN and last != "had":
            tense = Tense.FUTURE
        if word == "set" and last not in _TO_SET:
            still = last not in _BE_THEN or (last == "been" and second in _HAVE)  # "has been set for May"
            tense = Tense.FUTURE if following in ("to", "for", "") and still else Tense.PAST
        if tense is None and second == "had" and word in _PARTICIPLES and (last.endswith("ly") or last in _ADVERBS):
            tense = Tense.PAST  # "had already been drawn up"
        if tense is not None:
            planned = word == "to" and tense is Tense.PAST and (last in _BE_THEN or last in _TO_COME)
            been = (word in _HAVE and following == "been") or (
                word == "had" and following in _PARTICIPLES
            )  # "has been in jail since his arrest in May", "had gone"
            aspect = Aspect.PERFECT if been or (perfect and word != "had") else Aspect.NONE
            yield tense, "was to" if planned else word, aspect
        last, second, named = word, last, raw[:1].isupper()


def _names_a_thing(word: str) -> bool:
    """Whether the word after "to" is no verb: "to the king", "to Rome", "to 40"."""
    return word.lower() in _ARTICLES or (bool(word) and not word[0].islower() and not word.isupper())


def _tense(word: str, last: str, second: str) -> Tense | None:
    if last in _OWNERS and word in ("plans", "hopes"):
        return None
    if word == "to":
        near = (last, second)
        if last in _PLANNING:
            return Tense.FUTURE  # "they were planning to march on Monday"
        if any(one in _BE_THEN for one in near):
            return Tense.PAST
        return Tense.FUTURE if last in _BE_NOW or any(one in _PLANS for one in near) else None
    if word in _TO_COME and (last in _COMPARING or (second in _COMPARING and last in _EARLIER)):
        return None  # "a day earlier than planned", "as expected", "as originally planned"
    if word in _TO_COME:
        if last in _AT_FIRST:
            return Tense.PAST  # "a vote first due in April": it was put off
        has_been = last == "been" and second in _HAVE
        return Tense.PAST if not has_been and (last in _BE_THEN or second in _BE_THEN) else Tense.FUTURE
    if word in _MODALS or word.endswith(("'ll", "’ll")):
        return Tense.FUTURE
    if word in _COULD_NOT:
        return Tense.PAST
    if last == "could" and word == "not":
        return Tense.PAST
    if word == "be" and last == "to" and second not in _BE_THEN:
        return Tense.FUTURE
    if word in _TO_GO and _BE_NOW.intersection((last, second) if last == "not" else (last,)):
        return Tense.FUTURE
    if last in _BEFORE_NOUNS:
        return None  # "expected a cut in May"
    if last in _PASSIVE or (last in _WITHOUT_SUBJECT and word.endswith("ed")):
        return None
    if word in _BACK or word in _AFTERWARDS or (len(word) > 3 and word.endswith("ed") and word not in _NO_VERBS):
        return Tense.PAST
    if word in _MEET and last.endswith("s") and last not in (*_BEFORE_BASE, *_ARTICLES, *_OWNERS):
        return Tense.PRESENT  # "the ministers meet on Monday"
    if word in SCHEDULED and last in _SEVERAL:
        return Tense.PRESENT  # "voters, who go to the polls on Sunday", "polls open on Sunday"
    return Tense.PRESENT if word in _PRESENT or (word in SCHEDULED and word.endswith("s")) else None
