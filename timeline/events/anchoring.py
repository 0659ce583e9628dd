"""Anchoring: which time belongs to which event, by the parse, and what bounds hold without one.

A time belongs to the verb or event noun it hangs on, climbing through prepositions and plain
nouns. A clause without a time may take that of the clause it is joined to; the lead's event
may take the day of publication; everything else stays undated with the bounds that hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.document import Document, Token
from timeline.events import distances, inheriting, lexicon, referring, scene
from timeline.events.anchored import UNDATED, Anchored
from timeline.events.reference import References
from timeline.events.standing import FUTURE_IN_PAST, SET_AHEAD, Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Interval
from timeline.model import Anchor, Aspect, Tense, TimeExpression, TimexType, Unresolved
from timeline.verbs import is_verb

_INSIDE = frozenset("in at during on over throughout within amid".split())
_CLOCK_ONLY = re.compile(
    r"(?:at |about |around |by )*\d{1,2}(?:[:.]\d\d)?(?:\s*(?:[ap]\.?m\.?|o'clock|hours?))?"
    r"(?:\s*(?:local time|[A-Z]{2,4}(?: time)?|\w+ (?:standard |daylight )?time))?|noon|midnight|(?:at )?\d{4} \w{3}",
    re.IGNORECASE,
)
_POINTING = re.compile(r"(?:next|last|this|coming|past|previous|following)\b", re.IGNORECASE)
_BOUNDING = frozenset("after before until till since following".split())
_UNTIL = ("to", "until", "till", "through")
_COMPARING = frozenset("from than compared versus".split())
_MODIFIERS = ("compound", "nummod", "amod", "poss", "nmod", "det", "appos")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A time with the trigger it hangs on: `preposition` before it, `steps` up the tree between them."""

    time: TimeExpression
    preposition: str
    steps: int
    modifier: bool = False


def anchor(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    times: Sequence[TimeExpression | Unresolved],
    *,
    references: References | None = None,
) -> tuple[Anchored, ...]:
    """The date of each trigger, in the same order.

    `references` date well-known events that the text leaves undated; None leaves them so.
    """
    published = document.article.published
    owners = _owners(triggers)
    attached: dict[int, list[Attachment]] = {}
    for time in times:
        if isinstance(time, TimeExpression) and time.interval is not None and _tells_a_day(time):
            for number, attachment in _attach(document, triggers, owners, time):
                attached.setdefault(number, []).append(attachment)
    found = [_dated(attached.get(i, ()), triggers[i]) for i in range(len(triggers))]
    if published is not None:
        found = [_agreeing(a, t, s, published) for a, t, s in zip(found, triggers, standings, strict=True)]
    found = inheriting.told_then(triggers, owners, found)
    found = distances.by_distance(document, owners, times, found)
    found = inheriting.shared(document, triggers, standings, owners, found)
    found = inheriting.lead_news(document, triggers, standings, found)
    found = scene.same_scene(document, triggers, standings, found)
    found = scene.statements(document, triggers, standings, found)
    if references is not None:
        found = referring.refer(document, triggers, standings, found, references)
    return tuple(inheriting.bounded(a, s, published) for a, s in zip(found, standings, strict=True))


def _tells_a_day(time: TimeExpression) -> bool:
    """Whether a time says which day, not only how often or at what hour ("at 3:12 a.m.")."""
    if time.timex.type is TimexType.SET:
        return False
    return not (time.clock and time.anchor is not Anchor.ABSOLUTE and _CLOCK_ONLY.fullmatch(time.timex.text.strip()))


def _owners(triggers: Sequence[Trigger]) -> dict[int, int]:
    """Token index -> number of the trigger it stands for."""
    owners: dict[int, int] = {}
    for number, trigger in enumerate(triggers):
        if trigger.kind is Kind.NOUN and trigger.lemma in lexicon.MINOR_NOUNS:
            continue  # a time beside an act told in passing is that of the verb
        for token in (*trigger.chain, trigger.token, *((trigger.noun,) if trigger.noun else ())):
            owners.setdefault(token.index, number)
    return owners


def _attach(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], time: TimeExpression
) -> Iterator[tuple[int, Attachment]]:
    """The triggers a time belongs to: usually one, two for "killed in Friday's attack"."""
    tokens = document.tokens_in(time.timex.span)
    inside = {t.index for t in tokens}
    top = next((t for t in tokens if t.head not in inside or t.head == t.index), None)
    if top is None:
        return
    for clause in document.children(top, "relcl", "advcl"):  # "until June 20, when the case goes to court"
        if (number := owners.get(clause.index)) is not None:
            yield number, Attachment(time, "", 1)
    preposition, steps, current = "", 0, top
    while (head := document.head(current)) is not current:
        steps += 1
        if head.dep in ("prep", "agent", "pcomp"):
            if preposition and preposition not in _UNTIL and head.text.lower() in _COMPARING:
                return  # "up from 154 in 2008"
            preposition = preposition or _preposition(document, head)
        number = owners.get(head.index)
        if number is not None and _stands_before_clause(document, top, head):
            number = None  # "in 1995, shortly after they met, she began": it is the main clause's
        if number is not None and head.dep != "prep":
            attachment = Attachment(time, preposition, steps, current.dep in _MODIFIERS)
            if triggers[number].kind is Kind.NOUN:
                yield from _noun_owner(document, owners, triggers, number, attachment)
            else:
                yield _rather_noun(document, triggers, owners, number, time), attachment
            return
        if _dates_a_thing(top, current, head, preposition):
            return
        current = head


def _stands_before_clause(document: Document, time: Token, verb: Token) -> bool:
    """Whether a time stands before the conjunction of a verb's clause, and so outside of it."""
    if verb.dep != "advcl":
        return False
    marks = document.children(verb, "mark")
    return bool(marks) and time.index < marks[0].index


def _dates_a_thing(top: Token, current: Token, head: Token, preposition: str) -> bool:
    """Whether a time only describes a thing: "the 2019 law", "the Act of 2019"."""
    if head.pos not in ("NOUN", "PROPN"):
        return False
    if preposition == "of":
        return head.dep != "pobj"
    modifies = current.dep in _MODIFIERS and (top.tag == "CD" or top.dep == "poss")
    return modifies and head.dep in ("dobj", "nsubj", "nsubjpass", "attr")


def _rather_noun(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], number: int, time: TimeExpression
) -> int:
    """A perfect takes no time long gone: in "has been arrested over the bombings last year" the time is that of
    the event noun before it."""
    group = triggers[number].group
    published, interval = document.article.published, time.interval
    if group is None or group.aspect is not Aspect.PERFECT or group.tense is not Tense.PRESENT or published is None:
        return number
    if interval is None or interval.end is None or interval.end > published or (interval.days or 0) < 28:
        return number
    start = time.timex.span.start
    nouns = [
        other
        for other, trigger in enumerate(triggers)
        if trigger.kind is Kind.NOUN and triggers[number].token.start < trigger.token.start < start
    ]
    return nouns[-1] if nouns and owners.get(triggers[nouns[-1]].token.index) == nouns[-1] else number


def _preposition(document: Document, token: Token) -> str:
    word = token.text.lower()
    if word == "of" and document.head(token).text.lower() == "as":
        return "as of"
    return word


def _noun_owner(
    document: Document, owners: dict[int, int], triggers: Sequence[Trigger], number: int, attachment: Attachment
) -> Iterator[tuple[int, Attachment]]:
    """A time on an event noun: the noun's own ("Friday's attack"), and the verb's if the noun only says
    where or when ("killed in Friday's attack"); the verb's alone if a bare phrase follows its
    noun ("signed a deal on Friday")."""
    noun = triggers[number].token
    head = document.head(noun)
    verb = owners.get(head.index) if is_verb(head) else None
    argument = noun.dep in ("dobj", "nsubjpass", "attr", "nsubj", "oprd")
    if verb is not None and argument and not attachment.modifier and triggers[verb].kind is not Kind.NOUN:
        yield verb, replace(attachment, steps=attachment.steps + 1)
        return
    yield number, attachment
    word = head.text.lower()
    if head.dep == "prep" and word in _INSIDE | _BOUNDING:
        above = document.head(head)
        while above.index not in owners and not is_verb(above) and above.head != above.index:
            if above.text.lower() in _COMPARING:
                return
            above = document.head(above)
        if above.index in owners and triggers[owners[above.index]].kind is not Kind.NOUN:
            yield owners[above.index], replace(attachment, preposition=word, steps=attachment.steps + 2)


def _dated(attachments: Sequence[Attachment], trigger: Trigger) -> Anchored:
    """The time of a trigger from those that hang on it: the nearest, or a finer one inside it."""
    usable = [a for a in attachments if a.time.interval is not None]
    if not usable:
        return UNDATED
    pair = _from_to(usable)
    if pair:
        return pair
    plain = [a for a in usable if a.preposition not in ("before", "after", "until", "till", "since", "from")] or usable
    best = min(plain, key=lambda a: (a.steps, _size(a.time.interval)))
    for other in plain:
        if other.time.interval and best.time.interval and other.time.interval.within(best.time.interval):
            best = other
    return _by_preposition(best, trigger)


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
        rule="from and to",
        reason=first.time.reason,
        steps=first.steps,
    )


def _by_preposition(attachment: Attachment, trigger: Trigger) -> Anchored:
    time, interval = attachment.time, attachment.time.interval
    assert interval is not None
    base = Anchored(time=time, anchor=time.anchor, reason=time.reason, steps=attachment.steps)
    match attachment.preposition:
        case "since" if interval.start is not None and _goes_on(trigger):
            return replace(base, when=Interval(interval.start, None, None), rule="since")
        case "since" if not _goes_on(trigger):
            return replace(
                base, time=None, anchor=Anchor.NONE, reason=(), after=interval.start
            )  # "the first since 1994"
        case "after" | "following":
            return replace(base, after=interval.end, rule="after a date")
        case "before" | "prior":
            return replace(base, before=interval.start, rule="before a date")
        case "until" | "till":
            return replace(base, before=interval.end, rule="before a date")
        case _:
            return replace(base, when=interval, rule="own time")


def _agreeing(anchored: Anchored, trigger: Trigger, stands: Standing, published: int) -> Anchored:
    """The reading of a time that agrees with the tense: what was done lies behind publication, what is told in
    the plain present with a day ("takes office on Friday") ahead of it."""
    time, when = anchored.time, anchored.when
    ahead = True if stands.why[:1] in ((FUTURE_IN_PAST,), (SET_AHEAD,)) else _direction(trigger)
    if time is None or when is None or ahead is None or time.anchor is Anchor.ABSOLUTE:
        return anchored
    if _POINTING.match(time.timex.text):
        return anchored  # "next summer" says itself where it lies
    if when.start is None or when.end is None or (when.end > published if ahead else when.start <= published):
        return anchored
    for other in time.alternatives:
        start, end = other.interval.start, other.interval.end
        if start is None or end is None:
            continue
        if end > published if ahead else start <= published:
            return replace(anchored, when=other.interval, reason=(*time.reason, f"by the tense, {other.why}"))
    return anchored if ahead else Anchored(rule="contradicted")  # what was done does not lie ahead


def _direction(trigger: Trigger) -> bool | None:
    """True when the verb group looks ahead, False when it looks back, None when it does not say."""
    group = trigger.group
    if group is None or trigger.kind is Kind.NOUN:
        return None
    if group.tense is Tense.FUTURE:
        return True
    if group.tense is Tense.PAST or group.aspect is Aspect.PERFECT:
        return False if len(trigger.chain) == 1 and not group.modal else None
    plain = group.finite and group.tense is Tense.PRESENT and group.aspect is Aspect.NONE and not group.modal
    return True if plain and trigger.lemma not in ("be", "have") and not group.passive else None


def _goes_on(trigger: Trigger) -> bool:
    group = trigger.group
    return group is None or group.aspect is not Aspect.NONE or group.tense is Tense.PRESENT
