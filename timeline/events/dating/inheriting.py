"""Dates that events take from their neighbours, and the bounds of those that stay undated.

A clause without a time may take that of the clause it is joined to, that of who announces it, or, as the lead's
news, the day of publication; `scene` holds what a sentence takes from those before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.document import Document, Token, opening
from timeline.events import lexicon, objects
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Interval, of_day
from timeline.model import Aspect, Status, Tense
from timeline.reason import AnchorRule
from timeline.verbs import is_verb

_WHEN = frozenset("afterwards eventually later previously recently since subsequently".split())
_UNREST = frozenset("bloodshed fighting unrest violence".split())
_GAMES = frozenset("olympics paralympics games championships cup".split())  # held in a year of their own
_TOLLS = frozenset("crush shoot stab trample".split())
_AT = frozenset("at by during for in on since until".split())
_TELLING = frozenset("say announce report tell confirm reveal state declare".split())


def told_then(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], found: list[Anchored]
) -> list[Anchored]:
    """News in the perfect, or the lead's news, is of the day it was announced ("..., officials said on Monday")."""
    result = list(found)
    for number, trigger in enumerate(triggers):
        if result[number].rule is not AnchorRule.UNDATED or trigger.kind is not Kind.VERB or trigger.top.dep != "ccomp":
            continue
        teller = owners.get(trigger.top.head)
        if teller is None or result[teller].rule is not AnchorRule.OWN_TIME or triggers[teller].lemma not in _TELLING:
            continue
        group = trigger.group
        if group is None or (group.aspect is Aspect.PROGRESSIVE and document.head(trigger.top).tag in ("VBP", "VBZ")):
            continue  # "report that they were farming there"; not "said that they were leaving"
        if group.tense is Tense.PRESENT and group.aspect is Aspect.NONE:
            continue  # a state or a finding, not what happened that day
        if any(_at_once(document, c) and _is_dated(owners, result, c) for c in document.children(trigger.top, "advcl")):
            continue  # "the court erred when it ruled on May 3, lawyers said on Friday"
        perfect = group is not None and group.aspect is Aspect.PERFECT and group.tense is Tense.PRESENT
        lead = trigger.token.sentence == opening(document)
        if trigger.group is None or trigger.group.modal or not (perfect or lead):
            continue
        result[number] = result[teller].by(AnchorRule.TOLD_THEN, owed=triggers[teller].token.text, further=1)
    return result


def _is_dated(owners: dict[int, int], found: Sequence[Anchored], verb: Token) -> bool:
    """Whether a clause says itself when."""
    number = owners.get(verb.index)
    return number is not None and found[number].rule is AnchorRule.OWN_TIME


def shared(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    found: list[Anchored],
) -> list[Anchored]:
    """Clauses without a time take that of the clause they are joined to: coordinated verbs of one tense,
    participles ("killing 76"), clauses with "when", "as" and "while"."""
    result = [
        _said_with_it(
            document, triggers, owners, trigger, _then_and_there(document, owners, trigger, own, found), found
        )
        for trigger, own in zip(triggers, found, strict=True)
    ]
    for number, trigger in enumerate(triggers):
        if (doing := _was_doing(document, owners, trigger)) is not None:
            result[doing] = _taking(result[doing], result[number], trigger)
        other = owners.get(trigger.top.head)
        still = trigger.kind is Kind.STATE or tense(trigger) == (Tense.PRESENT, Aspect.NONE)
        if still and not (trigger.top.dep == "advcl" and _at_once(document, trigger.top)):
            continue  # a date says when something took place, not since when something is so
        if other is None or other == number or Kind.NOUN in (trigger.kind, triggers[other].kind):
            continue
        if _only_one_was_done(document, trigger, standings[number], standings[other]):
            continue  # "was due to begin on Monday but was postponed": before that day
        if triggers[other].lemma == "bear":
            continue  # "was born in 1900 and attended schools"
        if not still and joins(document, trigger, triggers[other], result[other]):
            between = _told_between(document, owners, triggers[other], trigger, result)
            if between <= {result[other].when}:
                result[number] = _taking(result[number], result[other], triggers[other])
        if _joins_back(document, trigger, triggers[other], result[number]):
            result[other] = _taking(result[other], result[number], trigger)
            _pass_on_a_toll(document, triggers, owners, other, result)
    return result


def _was_doing(document: Document, owners: dict[int, int], trigger: Trigger) -> int | None:
    """What somebody did while doing what describes them: "the guard, who was driving home on Monday, saw a fire"."""
    if trigger.top.dep != "relcl" or tense(trigger) != (Tense.PAST, Aspect.PROGRESSIVE):
        return None
    who = document.head(trigger.top)
    while who.dep in ("pobj", "prep", "appos", "compound"):  # "the skipper of a boat that was"
        who = document.head(who)
    return owners.get(who.head) if who.dep in ("nsubj", "nsubjpass") and who.index < trigger.top.index else None


def _only_one_was_done(document: Document, trigger: Trigger, one: Standing, other: Standing) -> bool:
    """Whether one act was done and the other not; but "when he did not come on Monday" tells when something was."""
    if trigger.top.dep == "advcl" and one.status is Status.DENIED and _at_once(document, trigger.top):
        return other.status in _NOT_DONE
    done = {one.status, other.status}
    return Status.HAPPENED in done and not done.isdisjoint(_NOT_DONE)


def _told_between(
    document: Document, owners: dict[int, int], first: Trigger, last: Trigger, found: Sequence[Anchored]
) -> set[Interval]:
    """The dates of the verbs between two joined ones: "joined in 1951, was elected in 1957 and became"."""
    joined = document.children(first.top, "conj")
    between = (owners.get(t.index) for t in joined if first.top.index < t.index < last.top.index)
    dates = (found[number].when for number in between if number is not None)
    return {when for when in dates if when is not None}


def _then_and_there(
    document: Document, owners: dict[int, int], trigger: Trigger, own: Anchored, found: Sequence[Anchored]
) -> Anchored:
    """What took place in an event is of its day: "seized the town on Sunday in fighting in which ten died"."""
    top, group = trigger.top, trigger.group
    plain = group is not None and group.is_plain_past
    inner = (document.child(p, "pobj") for p in document.children(top, "prep") if p.text.lower() in ("in", "during"))
    within = any(t is not None and t.text.lower() == "which" for t in inner)
    if top.dep != "relcl" or trigger.kind is not Kind.VERB or not plain or not within:
        return own
    held = document.head(top)
    above = (owners[t.index] for t in (held, *document.ancestors(held)) if t.index in owners)
    lender = next((found[number] for number in above if found[number].when is not None), None)
    if held.lemma.lower() not in lexicon.EVENT_NOUNS | _UNREST or own.rule is not AnchorRule.UNDATED or lender is None:
        return own
    return lender.by(AnchorRule.SHARED, owed=held.text, further=2) if lender.rule in _LENDING else own


def _said_with_it(
    document: Document,
    triggers: Sequence[Trigger],
    owners: dict[int, int],
    trigger: Trigger,
    own: Anchored,
    found: Sequence[Anchored],
) -> Anchored:
    """What somebody is quoted on behind a clause that opens with its day: "on Monday a mine killed two, and the army
    said that rebels shot a guard"."""
    said = document.head(trigger.top)
    first = document.head(said)
    plain = trigger.group is not None and trigger.group.is_plain_past
    lender = owners.get(first.index) if said.dep == "conj" and said.lemma in _TELLING else None
    if trigger.top.dep != "ccomp" or lender is None or not plain or tells_when(document, trigger.top):
        return own
    time = found[lender].time
    fronted = time is not None and time.timex.span.start < triggers[lender].token.start
    return _taking(own, found[lender], triggers[lender]) if fronted else own


def _pass_on_a_toll(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], number: int, result: list[Anchored]
) -> None:
    """From the second of two tolls to the first: "20 died and 50 were hurt when a bus crashed on Monday"."""
    first = owners.get(triggers[number].top.head)
    if first is None or first == number or triggers[number].top.dep != "conj":
        return
    if _joins_back(document, triggers[number], triggers[first], result[number]):
        result[first] = _taking(result[first], result[number], triggers[number])


_LENDING = (AnchorRule.OWN_TIME, AnchorRule.SHARED, AnchorRule.TOLD_THEN, AnchorRule.FROM_TO)
_NOT_DONE = (Status.PLANNED, Status.DENIED, Status.HYPOTHETICAL)


def _taking(own: Anchored, other: Anchored, source: Trigger) -> Anchored:
    if own.rule is not AnchorRule.UNDATED or other.when is None or other.rule not in _LENDING:
        return own
    return other.by(AnchorRule.SHARED, owed=source.token.text, further=2)


def joins(document: Document, trigger: Trigger, head: Trigger, dated: Anchored) -> bool:
    """Whether a clause happens when the clause it hangs on happens."""
    top = trigger.top
    if top.dep == "advcl":
        return goes_with(document, top)
    if any(t.text.lower() == "having" for t in document.children(top, "aux")):
        return False
    if top.dep != "conj" or tense(trigger) != tense(head) or tells_when(document, top):
        return False
    fronted = dated.time is not None and dated.time.timex.span.start < head.token.start
    if document.child(top, "nsubj", "nsubjpass") is None:
        # "studied there from 1967 to 1973 and spent a year abroad"
        return fronted or dated.rule is not AnchorRule.FROM_TO
    return fronted or (dated.when is not None and dated.when.days == 1)


def tells_when(document: Document, verb: Token) -> bool:
    """Whether a clause says itself when or how long, though not to the day: "was recently moved", "was closed for nine
    weeks", "took eleven months", "found its first planet, Vesper, in early 2005"."""
    if any(t.ent_type == "DATE" for t in document.children(verb, "dobj")):
        return True
    if any(t.text.lower() in _WHEN for t in document.children(verb, "advmod")):
        return True
    subject = document.child(verb, "nsubj", "nsubjpass")
    described = document.children(subject, "relcl") if subject is not None else ()
    if any(t.ent_type == "DATE" for clause in described for t in document.subtree(clause)):
        return True  # "a helicopter that set out on Monday was forced back"
    own = [t for t in document.subtree(verb) if t.index > verb.index and _clause_of(document, t).index == verb.index]
    phrases = [t for t in own if t.dep == "prep" and t.text.lower() in _AT]
    times = [t for phrase in phrases for t in document.children(phrase, "pobj")]
    return any(t.ent_type == "DATE" or (t.pos == "PROPN" and t.text.lower() in _GAMES) for t in times)


def _clause_of(document: Document, token: Token) -> Token:
    """The verb of the clause that a word stands in."""
    return next((t for t in document.ancestors(token) if is_verb(t)), token)


def _joins_back(document: Document, trigger: Trigger, head: Trigger, dated: Anchored) -> bool:
    """Whether the clause it hangs on happens when this dated one does: "scored as they won on Saturday", and the
    first of two coordinated verbs whose time comes last."""
    if trigger.top.dep == "advcl":
        return _at_once(document, trigger.top)
    if _goes_on_then(document, trigger, head):
        return dated.when is not None and dated.when.days == 1
    if _runs_on(document, trigger, head):
        return dated.time is not None and dated.time.timex.span.start < trigger.token.start
    if trigger.top.dep != "conj" or tense(trigger) != tense(head):
        return False
    if any(t.text.lower() == "but" for t in document.children(head.top, "cc")):
        return False  # "a warning was issued but lifted an hour later": what stands against it came after it
    if any(t.ent_type == "DATE" for t in document.tokens[head.top.index : trigger.top.index]):
        return False  # "dumped the knife, found two days later, and was arrested on 5 July"
    toll = {trigger.lemma, head.lemma} <= lexicon.CASUALTIES | _TOLLS  # "20 died and 50 were hurt on Monday"
    if document.child(trigger.top, "nsubj", "nsubjpass") and not toll:
        return False
    one = objects.shared_object(document, head.top) is not None  # "ousted and jailed the king in 2012"
    return dated.when is not None and (one or dated.when.days == 1)


def goes_with(document: Document, clause: Token) -> bool:
    """Whether an adverbial clause tells what happens with what it hangs on: "killing 76", "as crowds gathered"."""
    participle = clause.tag == "VBG" and not document.child(clause, "aux", "mark", "prep")
    return participle or _at_once(document, clause)


def _goes_on_then(document: Document, trigger: Trigger, head: Trigger) -> bool:
    """ "On Monday Orion raised its bid, then Vega raised its own": the first, run together with what came then."""
    first, second = trigger.top, head.top
    runs_on = first.dep == "ccomp" and first.index < second.index and tense(trigger) == tense(head)
    return runs_on and any(t.text.lower() == "then" for t in document.children(second, "advmod"))


def _runs_on(document: Document, trigger: Trigger, head: Trigger) -> bool:
    """ "In May 2013 he was hurt; a friend was killed": a date before the first of two clauses, told in one breath."""
    first, second = trigger.top, head.top
    if first.dep != "ccomp" or first.index > second.index or tense(trigger) != tense(head):
        return False
    told = any(t.text == ";" for t in document.tokens[first.index : second.index])
    return told and not tells_when(document, second)


def _at_once(document: Document, verb: Token) -> bool:
    return any(t.text.lower() in ("when", "as", "while") for t in document.children(verb, "mark", "advmod"))


def tense(trigger: Trigger) -> tuple[Tense, Aspect]:
    group = trigger.group
    return (group.tense, group.aspect) if group else (Tense.NONE, Aspect.NONE)


def bounded(anchored: Anchored, stands: Standing, published: int | None) -> Anchored:
    """Without a date: what the text asserts as done was over by the day of publication."""
    if anchored.when is not None or published is None or stands.status is not Status.HAPPENED:
        return anchored
    if anchored.rule is AnchorRule.AFTER and anchored.after == published + 1:
        return replace(anchored, when=of_day(published)).by(AnchorRule.OWN_TIME)  # "fell after today's report"
    before = anchored.before if anchored.before is not None else published + 1
    return replace(anchored, before=min(before, published + 1))
