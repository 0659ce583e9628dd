"""Anchoring: what date the times that hang on an event give it, and what bounds hold without one.

A clause without a time may take that of another; everything else stays undated with the bounds that hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import governing, lexicon, objects
from timeline.events.dating import (
    agreement,
    anniversaries,
    causes,
    contests,
    days_of_acts,
    distances,
    elections,
    entries,
    hours,
    incidents,
    inheriting,
    lead,
    limits,
    moments,
    named_again,
    referring,
    retelling,
    scene,
)
from timeline.events.dating.anchored import UNDATED, Anchored
from timeline.events.dating.attaching import Attachment, attach, owners_of, tells_a_day
from timeline.events.dating.references import References
from timeline.events.dating.windows import stretch
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Interval
from timeline.model import Aspect, Span, Status, Tense, TimeExpression, TimexType, Unresolved
from timeline.reason import AnchorRule, DateReason
from timeline.timex.resolving.periods import Period, periods

_CLOSING = frozenset("close end finish settle".split())
_JUDGING = lexicon.TRIED - {"arrest", "charge", "implicate", "indict"} | {"admit", "confess", "deny", "fine"}
_GIVING = lexicon.COMMISSIVE | lexicon.DIRECTIVE | lexicon.PROSPECTIVE  # "ordered it to pay", "pressured it to sell"


def anchor(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    times: Sequence[TimeExpression | Unresolved],
    *,
    references: References | None = None,
    linking: Linking | None = None,
) -> tuple[Anchored, ...]:
    """The date of each trigger, in the same order.

    `references` date well-known events that the text leaves undated; None leaves them so. `linking` tells whose act
    is named again ("two days after his arrest"); without it none is.
    """
    published = document.article.published
    owners = owners_of(triggers)
    found = _by_own_times(document, triggers, standings, owners, times)
    found = retelling.told_again(document, triggers, inheriting.told_then(document, triggers, owners, found))
    found = distances.by_distance(document, owners, times, found)
    found = anniversaries.counted_back(document, triggers, owners, found)
    found = moments.on_one_day(document, triggers, standings, owners, found)
    if linking is not None:
        found = named_again.by_name(document, triggers, standings, owners, times, found, linking)
        found = days_of_acts.on_their_day(document, triggers, standings, owners, found, linking)
    found = causes.on_their_day(document, triggers, standings, found)
    found = inheriting.shared(document, triggers, standings, owners, found)
    found = entries.of_entries(document, triggers, standings, times, found)
    if lead.may_be_of_today(document, times):
        found = lead.lead_news(document, triggers, standings, found)
        found = retelling.told_again(document, triggers, lead.hot_news(document, triggers, standings, found))
    found = named_again.set_apart(document, owners, times, found)
    found = retelling.found_out(document, triggers, standings, retelling.by_name(document, triggers, standings, found))
    found = hours.at_their_hour(document, triggers, standings, owners, times, found)
    found = scene.same_scene(document, triggers, standings, found)
    found = incidents.on_its_day(document, triggers, standings, found)
    found = elections.on_their_day(document, triggers, standings, found)
    found = contests.on_its_day(document, triggers, standings, found)
    found = scene.statements(document, triggers, standings, found)
    if references is not None:
        found = referring.refer(document, triggers, standings, found, references)
    return tuple(inheriting.bounded(a, s, published) for a, s in zip(found, standings, strict=True))


def _by_own_times(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    times: Sequence[TimeExpression | Unresolved],
) -> list[Anchored]:
    """The dates that the times hanging on the triggers give them."""
    published = document.article.published
    attached: dict[int, list[Attachment]] = {}
    for time in times:
        if not isinstance(time, TimeExpression):
            continue
        if time.interval is not None and tells_a_day(time):
            for number, attachment in attach(document, triggers, owners, time):
                attached.setdefault(number, []).append(attachment)
        elif not hours.is_hour(time) and (counted := stretch(time, published, document.article.text)) is not None:
            window, fitting = counted
            for number, attachment in attach(document, triggers, owners, window):
                if standings[number].status in fitting:
                    attached.setdefault(number, []).append(attachment)
    if published is not None:
        _give_to_the_word(document, triggers, owners, attached, published)
        _give_to_the_thing(document, triggers, standings, owners, attached, published)
    found = [dated(_of_its_thing(document, t, attached.get(i, ())), t) for i, t in enumerate(triggers)]
    ranges = {time.timex.span: period for period in periods(times) for time in period.times}
    found = [
        a if triggers[i].lemma in lexicon.PUT_OFF else _whole(a, ranges, attached.get(i, ()))
        for i, a in enumerate(found)
    ]
    found = limits.limited(triggers, standings, owners, found, published)
    if published is None:
        return found
    found = [agreement.agreeing(a, t, s, published) for a, t, s in zip(found, triggers, standings, strict=True)]
    return [agreement.just_gone(document, a, t, published) for a, t in zip(found, triggers, strict=True)]


def _of_its_thing(document: Document, trigger: Trigger, attachments: Sequence[Attachment]) -> Sequence[Attachment]:
    """Without the times of a second thing: "took a degree in 1893 and one in law the following year"."""
    if len(attachments) < 2:
        return attachments
    first, *further = sorted(attachments, key=lambda a: a.time.timex.span)
    if first.time.timex.span.start < trigger.token.start:
        return attachments
    end = first.time.timex.span.end
    own = (a for a in further if not _tells_a_second(document.tokens_in(Span(end, a.time.timex.span.start))))
    return [first, *own]


def _tells_a_second(words: Sequence[Token]) -> bool:
    """Whether the words between two times join a thing: "and one in law"."""
    joined = any(t.text.lower() == "and" for t in words)
    return joined and any(t.pos in ("NOUN", "PROPN") or t.text.lower() == "one" for t in words)


def _give_to_the_word(
    document: Document,
    triggers: Sequence[Trigger],
    owners: dict[int, int],
    attached: dict[int, list[Attachment]],
    published: int,
) -> None:
    """A day that is past at the end of "was ordered to pay", "decided to sell" is that of the order: when it was
    carried out is not told. In "fell to close at 12 on Monday" it is that of the fall."""
    for number, trigger in enumerate(triggers):
        closing = trigger.lemma in _CLOSING and trigger.top.tag == "VB"
        planned = governing.is_of_plan(document, trigger.top)
        above = document.ancestors(trigger.top) if closing or planned else (document.head(trigger.top),)
        tried = _tried_for(document, trigger.top)
        given = owners.get(tried.index) if tried is not None else None
        given = given if tried is not None else next((owners[t.index] for t in above if t.index in owners), None)
        if given is None or given == number or (given in attached and not planned):
            continue
        word = triggers[given]
        closes = closing and word.lemma in lexicon.MOVING_PRICES
        ordered = trigger.top.dep == "xcomp" and word.lemma in _GIVING
        if word.group is None or not (closes or ordered or planned or tried is not None):
            continue
        times = attached.get(number, ())
        past = word.group.tense is Tense.PAST and times and all(_lies_behind(a, published) for a in times)
        if past and (tried is None or all(scene.is_news_day(a.time.interval, published) for a in times)):
            attached.setdefault(given, attached.pop(number))


def _give_to_the_thing(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    attached: dict[int, list[Attachment]],
    published: int,
) -> None:
    """A day to come behind what was promised or announced is that of the thing: "promised a vote next spring"."""
    for number, trigger in enumerate(triggers):
        times, told = attached.get(number, ()), objects.direct_object(document, trigger.token)
        given = owners.get(told.index) if told is not None and trigger.kind is not Kind.NOUN else None
        done = trigger.group is not None and trigger.group.is_plain_past and len(trigger.chain) == 1
        if given is None or given in attached or given == number or not times or not done:
            continue
        if standings[number].status is Status.HAPPENED and all(_lies_ahead(a, published) for a in times):
            attached.setdefault(given, attached.pop(number))


def _lies_ahead(attachment: Attachment, published: int) -> bool:
    start = attachment.time.interval.start if attachment.time.interval is not None else None
    return start is not None and start > published and attachment.preposition in ("", "in", "on", "at", "during", "for")


def _tried_for(document: Document, deed: Token) -> Token | None:
    """The verb of what a court did, or somebody admitted there, for a deed: "was jailed for killing", "denied killing",
    "found guilty of killing"."""
    if deed.tag != "VBG" or deed.dep not in ("pcomp", "xcomp"):
        return None
    above = document.head(document.head(deed)) if deed.dep == "pcomp" else document.head(deed)
    if above.lemma.lower() == "guilty":
        above = document.head(above)
        return above if above.lemma in ("find", "plead") else None
    return above if above.lemma in _JUDGING else None


def _lies_behind(attachment: Attachment, published: int) -> bool:
    end = attachment.time.interval.end if attachment.time.interval is not None else None
    return end is not None and end <= published + 1 and attachment.preposition in ("", "in", "on", "at", "during")


def dated(attachments: Sequence[Attachment], trigger: Trigger) -> Anchored:
    """The time of a trigger from those that hang on it: the nearest, or a finer one inside it."""
    usable = [a for a in attachments if a.time.interval is not None]
    if not usable:
        return UNDATED
    if trigger.lemma in lexicon.PUT_OFF:
        usable = [a for a in usable if a.preposition in ("to", "until", "till")] or usable  # "moved from May to June"
    pair = _from_to(usable)
    if pair:
        return pair
    plain = [a for a in usable if a.preposition not in ("before", "after", "until", "till", "since", "from")] or usable
    best = min(plain, key=lambda a: (a.steps, _size(a.time.interval)))
    for other in plain:
        if other.time.interval and best.time.interval and other.time.interval.within(best.time.interval):
            best = other
    return _by_preposition(best, trigger)


def _whole(anchored: Anchored, ranges: dict[Span, Period], attachments: Sequence[Attachment]) -> Anchored:
    """With both ends where all of a range hangs on it: "on June 3-5", "in the May-July period"; what is told of its
    end alone ("until 2013, when") keeps that."""
    period = ranges.get(anchored.time.timex.span) if anchored.time is not None else None
    if period is None or anchored.rule is not AnchorRule.OWN_TIME:
        return anchored
    hanging = {attachment.time.timex.span for attachment in attachments}
    if anchored.time is not period.times[0] and period.times[0].timex.span not in hanging:
        return anchored
    return replace(anchored, when=period.interval).by(AnchorRule.FROM_TO)


def _size(interval: Interval | None) -> int:
    return interval.days if interval and interval.days else 10**9


def _from_to(attachments: Sequence[Attachment]) -> Anchored | None:
    """ "From 1990 to 1995", "between 1990 and 1995": both ends known."""
    ordered = sorted(attachments, key=lambda a: a.time.timex.span)
    first = next((a for a in ordered if a.preposition in ("from", "between")), None)
    closing = ("between",) if first and first.preposition == "between" else ("to", "until", "till", "through")
    last = next((a for a in ordered if a is not first and a.preposition in closing), None)
    if first is None or last is None or first.time.interval is None or last.time.interval is None:
        return None
    start, end = first.time.interval.start, last.time.interval.end
    if start is None or end is None or end <= start:
        return None
    interval = Interval(start, end, first.time.interval.granularity)
    return Anchored(
        interval,
        time=first.time,
        anchor=first.time.anchor,
        reason=DateReason(AnchorRule.FROM_TO, first.time.reason),
        steps=first.steps,
    )


def _by_preposition(attachment: Attachment, trigger: Trigger) -> Anchored:
    time, interval = attachment.time, attachment.time.interval
    assert interval is not None
    base = Anchored(time=time, anchor=time.anchor, reason=DateReason(steps=time.reason), steps=attachment.steps)
    if time.timex.type is TimexType.TIME and attachment.preposition in ("after", "before"):
        return replace(base, when=interval).by(AnchorRule.OWN_TIME)  # "shortly after midnight on Tuesday"
    match attachment.preposition:
        case "since" if not _goes_on(trigger) or attachment.compares:
            return replace(UNDATED, after=interval.start, steps=attachment.steps)  # "the first since 1994"
        case "since" if interval.start is not None:
            open_end = Interval(interval.start, None, interval.granularity, interval.qualifier)
            return replace(base, when=open_end).by(AnchorRule.SINCE)
        case "after" | "following":
            return replace(base, after=interval.end).by(AnchorRule.AFTER)
        case "before" | "prior":
            return replace(base, before=interval.start).by(AnchorRule.BEFORE)
        case "until" | "till":
            return replace(base, before=interval.end).by(AnchorRule.UNTIL)
        case _:
            return replace(base, when=interval).by(AnchorRule.OWN_TIME)


def _goes_on(trigger: Trigger) -> bool:
    group = trigger.group
    if group is None or group.aspect is not Aspect.NONE or group.tense is Tense.PRESENT:
        return True
    return trigger.top.tag == "VBN" and not group.finite  # "the road, closed since Monday"
