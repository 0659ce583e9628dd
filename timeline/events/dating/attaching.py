"""Attaching: which event a time hangs on, by the parse.

A time belongs to the verb or event noun it hangs on, climbing through prepositions and plain nouns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.document import Document, Token
from timeline.events import lexicon, syntax
from timeline.events.dating import comparisons, things
from timeline.events.dating.time_clauses import clauses_of, told_by_unit, told_by_when
from timeline.events.triggers import Kind, Trigger
from timeline.model import Anchor, Aspect, Tense, TimeExpression, TimexType
from timeline.verbs import has_until, is_verb

_INSIDE = frozenset("in at during on over throughout within amid".split())
_CLOCK_ONLY = re.compile(
    r"(?:at |about |around |by )*\d{1,2}(?:[:.]\d\d)?(?:\s*(?:[ap]\.?m\.?|o'clock|hours?))?"
    r"(?:\s*(?:local time|[A-Z]{2,4}(?: time)?|\w+ (?:standard |daylight )?time))?|noon|midnight|(?:at )?\d{4} \w{3}",
    re.IGNORECASE,
)
_RESULTS = frozenset("defeat draw knockout loss triumph victory win".split())
_BOUNDING = frozenset("after before until till since following".split())
UNTIL = ("to", "until", "till", "through")

_ON_ACCOUNT_OF = frozenset("after following over with".split())  # "has been held over a fire on Monday"
_LOOKS = frozenset("arm brandish carry dress hold mask wear wield".split())


@dataclass(frozen=True, slots=True)
class Attachment:
    """A time with the trigger it hangs on: `preposition` before it, `steps` up the tree between them.

    `compares`: what is told is only measured from it ("the worst since 1971").
    """

    time: TimeExpression
    preposition: str
    steps: int
    modifier: bool = False
    compares: bool = False


def tells_a_day(time: TimeExpression) -> bool:
    """Whether a time says which day, not only how often, at what hour ("at 3:12 a.m.") or how many hours later."""
    if time.timex.type is TimexType.SET or time.timex.value.startswith("ref:h"):
        return False
    return not (time.clock and time.anchor is not Anchor.ABSOLUTE and _CLOCK_ONLY.fullmatch(time.timex.text.strip()))


def owners_of(triggers: Sequence[Trigger]) -> dict[int, int]:
    """Token index -> number of the trigger it stands for."""
    owners: dict[int, int] = {}
    for number, trigger in enumerate(triggers):
        if trigger.kind is Kind.NOUN and trigger.lemma in lexicon.MINOR_NOUNS:
            continue  # a time beside an act told in passing is that of the verb
        for token in (*trigger.chain, trigger.token, *((trigger.noun,) if trigger.noun else ())):
            owners.setdefault(token.index, number)
    return owners


def attach(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], time: TimeExpression
) -> Iterator[tuple[int, Attachment]]:
    """The triggers a time belongs to: usually one, two for "killed in Friday's attack"."""
    tokens = document.tokens_in(time.timex.span)
    inside = {t.index for t in tokens}
    top = next((t for t in tokens if t.head not in inside or t.head == t.index), None)
    if (
        top is None
        or things.comes_into_force(document, top)
        or things.is_declared(document, top)
        or comparisons.is_of_the_last(document, top)
        or comparisons.counts_within(document, time, top)
    ):
        return
    beside = (
        *clauses_of(document, top, tokens[-1]),
        told_by_when(document, tokens),
        told_by_unit(document, tokens),
    )
    for told in beside:
        if told is not None and (number := owners.get(told.index)) is not None:
            yield number, Attachment(time, "", 1)
    for number, attachment in _above(document, triggers, owners, time, top):
        if things.tells_who(document, tokens[0], triggers[number].top):
            continue
        if not things.is_accounted_for(document, time, top, triggers[number]):
            yield number, attachment


def _above(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], time: TimeExpression, top: Token
) -> Iterator[tuple[int, Attachment]]:
    """The trigger that stands over a time, found by climbing; none where a thing is dated."""
    preposition, steps, current = "", 0, top
    while (head := document.head(current)) is not current:
        steps += 1
        if head.dep in ("prep", "agent", "pcomp"):
            if preposition and preposition not in UNTIL and comparisons.compares(document, head):
                return  # "up from 154 in 2008"
            if head.text.lower() == "from" and comparisons.is_less_or_more(current):
                return  # "climbed to $523 million from $64 million a year earlier"
            since = head.text.lower() == "since"  # "since the fall of the king in 2019"
            preposition = "since" if since else preposition or _preposition(document, head)
        number = _number_of(document, owners, top, head)
        if number is not None and things.would_have_been(document, current, top, head, triggers[number]):
            return
        if number is not None and head.dep != "prep":
            if preposition in UNTIL and (due := owners.get(_due(document, head))) is not None:
                yield due, Attachment(time, "by", steps)
                return
            compares = preposition == "since" and comparisons.is_measured(document, head, top)
            attachment = Attachment(time, preposition, steps, current.dep in things.MODIFIERS, compares)
            if triggers[number].kind is Kind.NOUN and _is_between_commas(document, current):
                yield number, attachment
            elif triggers[number].kind is Kind.NOUN:
                yield from _noun_owner(document, owners, triggers, number, attachment)
                by = document.head(head).dep == "agent"  # "was razed by a fire two years ago"
                told = things.done_with(document, top, head) if by or top.dep == "poss" else None
                if told is not None and told.index in owners:
                    yield owners[told.index], replace(attachment, steps=steps + 2)  # "Monday's attack killed two"
            elif (noun := _set_off_behind(document, owners, current, head)) is not None:
                yield noun, attachment
                if triggers[noun].lemma in lexicon.UNDERTAKINGS and not syntax.is_passive(document, head):
                    yield number, attachment  # "a second survey, in 2013, found gold"
            elif preposition == "since":  # a perfect tells from when: "have died in riots since 2021"
                yield number, attachment
            else:
                yield _rather_noun(document, triggers, owners, number, time), attachment
            return
        if _dates_no_act(document, time, top, current, head):
            return
        if things.dates_a_thing(document, top, current, head, preposition):
            if things.says_when(document, top, head) and (number := owners.get(head.head)) is not None:
                yield number, Attachment(time, "", steps + 2)
            return
        current = head


def _dates_no_act(document: Document, time: TimeExpression, top: Token, current: Token, head: Token) -> bool:
    """Whether a time says how old somebody was, when they were what they were, what was due then, or what they did not
    do: "taught there, except for two years (1943-45)"."""
    if things.is_due(head) or head.text.lower() == "except" or things.says_when_somebody_was(document, top, head):
        return True
    return things.is_of_an_age(time, current, head) or things.is_set_for(top, current, head)


def _number_of(document: Document, owners: dict[int, int], top: Token, head: Token) -> int | None:
    """The trigger that a word over a time stands for."""
    number = owners.get(head.index)
    if number is not None and _stands_before_clause(document, top, head):
        number = None  # "in 1995, shortly after they met, she began": it is the main clause's
    if number is not None and head.dep == "acl" and head.lemma in _LOOKS:
        number = None  # "shot by men wearing masks in 1995": how they looked when they shot
    became = comparisons.made_the_first(document, head) if number is not None else None
    told = became or _first_to(document, head, top)
    return number if told is None else owners.get(told.index, number)


def _due(document: Document, verb: Token) -> int:
    """What is to be done by a day that one has until then for: "has until Friday to appeal"; -1 for nothing."""
    told = document.child(verb, "xcomp") if has_until(document, verb) else None
    return told.index if told is not None else -1


def _first_to(document: Document, head: Token, time: Token) -> Token | None:
    """What somebody did first: "was the first woman to win it, in 2004", "in 2004 was one of the first to win it"."""
    nouns = document.children(head, "attr", "appos") if head.lemma == "be" else (head,)
    among = (t for one in nouns if one.text.lower() == "one" for t in document.children(one, "prep"))
    of_them = tuple(t for prep in among for t in document.children(prep, "pobj"))
    for noun in (*nouns, *of_them):
        if not any(t.lemma.lower() in ("first", "last", "only") for t in document.children(noun, "amod")):
            continue
        for verb in document.children(noun, "acl", "relcl"):
            behind = verb.index < time.index or (head.lemma == "be" and time.index < head.index)
            if behind and any(t.tag == "TO" for t in document.children(verb, "aux")):
                return verb
    return None


def _stands_before_clause(document: Document, time: Token, verb: Token) -> bool:
    """Whether a time stands before the conjunction of a verb's clause, and so outside of it."""
    if verb.dep != "advcl":
        return False
    marks = document.children(verb, "mark")
    return bool(marks) and time.index < marks[0].index


def _set_off_behind(document: Document, owners: dict[int, int], time: Token, verb: Token) -> int | None:
    """The event noun that a time between commas is told of: "the crash, on Sunday, was blamed on the driver"."""
    subject = document.child(verb, "nsubj", "nsubjpass")
    if subject is None or subject.index not in owners or not _is_between_commas(document, time):
        return None
    right_behind = document.subtree(subject)[-1].index == document.subtree(time)[0].index - 2
    return owners[subject.index] if right_behind else None


def _is_between_commas(document: Document, phrase: Token) -> bool:
    inside = document.subtree(phrase)
    around = document.tokens[inside[0].index - 1 : inside[0].index], document.tokens[inside[-1].index + 1 :][:1]
    return all(t.text == "," for each in around for t in each) and all(around)


def _rather_noun(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], number: int, time: TimeExpression
) -> int:
    """A perfect takes no time long gone: in "has been arrested over the bombings last year" the time is that of
    the event noun before it."""
    group = triggers[number].group
    published, interval = document.article.published, time.interval
    if group is None or group.aspect is not Aspect.PERFECT or group.tense is not Tense.PRESENT or published is None:
        return number
    if interval is None or interval.end is None or interval.end > published:
        return number
    start = time.timex.span.start
    nouns = [
        other
        for other, trigger in enumerate(triggers)
        if trigger.kind is Kind.NOUN and triggers[number].token.start < trigger.token.start < start
    ]
    if not nouns or owners.get(triggers[nouns[-1]].token.index) != nouns[-1]:
        return number
    before = document.head(triggers[nouns[-1]].token).text.lower()
    return nouns[-1] if (interval.days or 0) >= 28 or before in _ON_ACCOUNT_OF else number


def _preposition(document: Document, token: Token) -> str:
    word = token.text.lower()
    if word == "of" and document.head(token).text.lower() == "as":
        return "as of"
    if word in ("until", "till") and document.child(token, "neg") is not None:
        return ""  # "not until 1998 did they sell it": then they did
    return word


def _is_to_the_day(time: TimeExpression) -> bool:
    return time.interval is not None and time.interval.days == 1


def _noun_owner(
    document: Document, owners: dict[int, int], triggers: Sequence[Trigger], number: int, attachment: Attachment
) -> Iterator[tuple[int, Attachment]]:
    """A time on an event noun: the noun's own ("Friday's attack"), and the verb's if the noun only says
    where or when ("killed in Friday's attack"); the verb's alone if a bare phrase follows its
    noun ("signed a deal on Friday")."""
    noun = triggers[number].token
    head = document.head(noun)
    verb = owners.get(head.index) if is_verb(head) else None
    for clause in document.children(noun, "relcl"):  # "the 2007 collapse that killed 13"
        if (
            clause.lemma.lower() in lexicon.AT_ONCE
            and clause.tag == "VBD"
            and (attachment.modifier or attachment.preposition in ("in", "on"))
            and clause.index in owners
        ):
            yield owners[clause.index], replace(attachment, steps=attachment.steps + 2)
    if noun.lemma.lower() in _RESULTS and head.text.lower() == "with" and not attachment.modifier:
        above = document.head(head)  # "took the title with a win over Hill on Sunday"
        if above.index in owners:
            yield owners[above.index], replace(attachment, steps=attachment.steps + 2)
            return
    argument = noun.dep in ("dobj", "nsubjpass", "attr", "nsubj", "oprd")
    if verb is not None and argument and not attachment.modifier and triggers[verb].kind is not Kind.NOUN:
        yield verb, replace(attachment, steps=attachment.steps + 1)
        return
    yield number, attachment
    word = head.text.lower()
    if head.dep == "prep" and word in (_INSIDE | _BOUNDING) - {"over"}:  # "sued over the 2007 collapse"
        above = document.head(head)
        while above.index not in owners and not is_verb(above) and above.head != above.index:
            if comparisons.compares(document, above):
                return
            above = document.head(above)
        if above.lemma in lexicon.TRIED and not _is_to_the_day(attachment.time):
            return  # "was convicted in the 1998 death of a driver": the day of the deed
        if above.index in owners and triggers[owners[above.index]].kind is not Kind.NOUN:
            own = attachment.preposition  # "was in talks with Orion since April"
            word = own if own in _BOUNDING and word not in _BOUNDING else word
            yield owners[above.index], replace(attachment, preposition=word, steps=attachment.steps + 2)
