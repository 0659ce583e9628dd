"""The news of the lead: what its main verb tells without a time is of the day of publication."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document, opening
from timeline.events import lexicon, syntax
from timeline.events.dating import rulings
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.inheriting import joins, tells_when, tense
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Granularity, Interval, of_day
from timeline.model import Anchor, Aspect, Status, Tense, TimeExpression, Unresolved
from timeline.reason import AnchorRule, DateReason
from timeline.verbs import is_verb, verb_group

_BEHIND = 2  # sentences
_AT_SOME_TIME = frozenset("already always before ever long never often once previously repeatedly since twice".split())
_MANY = frozenset("dozen hundred scores thousand million number".split())
_WRITING = frozenset("appeal complain petition write".split())
_SOME, _NEAR = 2, 3650  # dates that make a history; days around publication of which news may tell as well


def may_be_of_today(document: Document, times: Sequence[TimeExpression | Unresolved]) -> bool:
    """Whether the lead may be news of the day of publication: it has no time that nobody can date, and the text is no
    life or history, whose dates are all old, unless it begins with the news of a death."""
    lead_end = document.sentences[opening(document)].end if document.sentences else 0
    if any(isinstance(time, Unresolved) and time.timex.span.start < lead_end for time in times):
        return False
    published = document.article.published or 0
    dated = [(t.anchor, t.interval) for t in times if isinstance(t, TimeExpression) and t.interval is not None]
    news = Interval(published - _NEAR, published + _NEAR, Granularity.DAY)
    fresh = any(anchor is Anchor.DCT or when.overlaps(news) for anchor, when in dated)
    return len(dated) < _SOME or fresh or _has_died(document)


def _has_died(document: Document) -> bool:
    """ "The actor, who won two prizes, has passed away"."""
    words = document.words(document.sentences[opening(document)]) if document.sentences else ()
    main = next((t for t in words if t.head == t.index and is_verb(t)), None)
    if main is None or main.lemma not in ("die", "pass") or verb_group(document, main).aspect is not Aspect.PERFECT:
        return False
    return main.lemma == "die" or any(t.text.lower() == "away" for t in document.children(main, "advmod", "prt"))


def lead_news(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: list[Anchored]
) -> list[Anchored]:
    """The main event of the lead, told in the past or perfect without a time, is news of the day of publication."""
    published = document.article.published
    if published is None or not document.sentences:
        return found
    result = list(found)
    lead = [i for i, t in enumerate(triggers) if t.token.sentence == opening(document) and t.kind is not Kind.NOUN]
    if any(result[i].when is not None and syntax.is_main(document, triggers[i].top) for i in lead):
        return result
    news = [i for i in lead if _is_news(result[i], published) and result[i].rule is not AnchorRule.CAUSE]
    for number in lead:
        trigger, stands = triggers[number], standings[number]
        about = _of_its_subject(document, triggers, number, lead)
        told = any(i in news or tense(triggers[i]) == (Tense.PRESENT, Aspect.PERFECT) for i in about)
        if told and tense(trigger) == (Tense.PAST, Aspect.NONE):
            break  # the news is her death
        perfect = tense(trigger) == (Tense.PRESENT, Aspect.PERFECT)
        mates = [i for i in news if i not in about and not (perfect and _only_describes(document, triggers[i]))]
        mate = next((result[i] for i in mates), None)
        if result[number].rule is not AnchorRule.UNDATED or stands.status is not Status.HAPPENED or stands.generic:
            continue
        if trigger.lemma == "bear":
            break  # a life begins with a birth, which is no news
        if rulings.hears(document, document.head(trigger.top)) and trigger.top.dep == "ccomp":
            continue
        telling = _acts(document, trigger) or rulings.hears(document, trigger.top)
        if telling and syntax.is_main(document, trigger.top):
            today = Anchored(of_day(published), anchor=Anchor.DCT, reason=DateReason(AnchorRule.LEAD))
            result[number] = today if mate is None else mate.by(AnchorRule.LEAD_DAY, further=3)
            _pass_on_news(document, triggers, standings, number, result)
            break
    return result


def hot_news(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: list[Anchored]
) -> list[Anchored]:
    """What a sentence or two behind a lead without a day of its own "has" come about is news of the day of publication,
    where no time is told."""
    published = document.article.published
    if published is None:
        return found
    result = list(found)
    first = opening(document)
    timed = {t.sentence for t in document.tokens if t.ent_type == "DATE"}
    if any(t.token.sentence == first and a.time is not None for t, a in zip(triggers, found, strict=True)):
        return result
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        near = first < trigger.token.sentence <= first + _BEHIND and trigger.token.sentence not in timed
        told = trigger.kind is Kind.VERB and tense(trigger) == (Tense.PRESENT, Aspect.PERFECT)
        plain = stands.status is Status.HAPPENED and not stands.quoted and not stands.generic
        free = result[number].rule is AnchorRule.UNDATED and trigger.lemma in lexicon.STRONG
        if not (near and told and plain and free and syntax.is_main(document, trigger.top)):
            continue
        if not tells_when(document, trigger.top) and not _is_of_a_while(document, trigger):
            result[number] = Anchored(of_day(published), anchor=Anchor.DCT, reason=DateReason(AnchorRule.LEAD))
            _pass_on_news(document, triggers, standings, number, result)
    return result


def _is_of_a_while(document: Document, trigger: Trigger) -> bool:
    """Whether it may have come about long ago or more than once: "has already won", "has killed hundreds"."""
    below = document.children(trigger.top, "advmod")
    often = any(t.text.lower() in _AT_SOME_TIME for t in below)
    things = (*document.children(trigger.top, "dobj", "nsubjpass"), *document.children(trigger.top, "nsubj"))
    return often or any(t.lemma.lower() in _MANY for t in things)


def _acts(document: Document, trigger: Trigger) -> bool:
    """Whether a lead's main verb tells an act: of saying only what somebody is to do by it, or without what is said:
    "said it would buy Orion", "has written to the court"."""
    if trigger.kind is not Kind.REPORT:
        return trigger.kind is Kind.VERB
    told = document.child(trigger.token, "ccomp", "xcomp")
    if told is None:
        return trigger.lemma in _WRITING and document.child(trigger.token, "prep", "dobj") is not None
    subject = document.child(told, "nsubj")
    to_come = any(t.lemma.lower() in ("will", "would") for t in document.children(told, "aux"))
    return told.index > trigger.token.index and to_come and subject is not None and subject.tag == "PRP"


def _pass_on_news(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], number: int, result: list[Anchored]
) -> None:
    """From the lead's main verb to those coordinated with it: "fans fought guards and set fire to cars"."""
    first = triggers[number]
    for other, trigger in enumerate(triggers):
        free = result[other].rule is AnchorRule.UNDATED and standings[other].status is Status.HAPPENED
        if trigger.kind is not Kind.VERB or trigger.top.dep != "conj" or trigger.top.head != first.top.index:
            continue
        if free and (_is_perfect_too(document, trigger, first) or joins(document, trigger, first, result[number])):
            result[other] = result[number].by(AnchorRule.SHARED, owed=first.token.text, further=2)


def _is_perfect_too(document: Document, trigger: Trigger, first: Trigger) -> bool:
    """ "Have freed five hostages and killed two guards", the second of which the parser takes for a past."""
    perfect = tense(first) == (Tense.PRESENT, Aspect.PERFECT) and trigger.top.tag == "VBD"
    return (
        perfect and document.child(trigger.top, "nsubj", "nsubjpass") is None and not tells_when(document, trigger.top)
    )


def _of_its_subject(document: Document, triggers: Sequence[Trigger], number: int, lead: Sequence[int]) -> list[int]:
    """The acts of the lead that only tell who the subject of one is: "Anna Hill, who has died aged 91, drew"."""
    subject = syntax.own_subject(document, triggers[number].top)
    tops = {i: triggers[i].top for i in lead}
    return [i for i, top in tops.items() if top.dep in ("relcl", "acl") and document.head(top) is subject]


def _only_describes(document: Document, trigger: Trigger) -> bool:
    """Whether an act says which thing or person is meant: "have found the bag that she lost on Monday"; an event that
    is described is told ("have died in a blast that shook Sund on Monday")."""
    noun = document.head(trigger.top)
    return trigger.top.dep == "relcl" and noun.lemma.lower() not in lexicon.EVENT_NOUNS


def _is_news(anchored: Anchored, published: int) -> bool:
    """Whether a date is a day of the week before publication."""
    when = anchored.when
    return when is not None and when.days == 1 and when.start is not None and published - 7 < when.start <= published
