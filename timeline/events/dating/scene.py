"""The day a sentence goes on telling: what it takes from those before it.

A plain past right after a dated sentence about the same thing is of that day, in news also what somebody did "also" or
how one voted; what somebody says in a news story, without a day of its own, is most likely of the day of the news.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.events import lexicon, syntax
from timeline.events.dating import rulings, votes
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Interval, Qualifier, of_day
from timeline.model import Anchor, Aspect, Status, Tense
from timeline.reason import AnchorRule, DateReason

_TELLING = frozenset("announce confirm report say".split())
_IN_COURT = lexicon.TRIED | frozenset("appear face hear plead rule uphold".split())
_DEEDS = lexicon.IN_INCIDENTS | frozenset("abduct arrest beat break kidnap murder rape rob steal".split())
_SUBJECTS = ("nsubj", "nsubjpass")
_AT_SOME_TIME = frozenset("already before earlier later once previously recently repeatedly since".split())
_RISING = frozenset("climb exceed hit increase jump pass reach rise soar stand top".split())
_NEWS = 7  # days before publication: older than this a scene is background


def same_scene(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    found: list[Anchored],
) -> list[Anchored]:
    """A plain past right after a sentence dated to the day goes on telling that day, if it is about the same thing (in
    the same paragraph, an outcome also behind the lead). What comes after an outcome goes on with its day."""
    result = list(found)
    dated = {
        t.token.sentence: a
        for t, a in zip(triggers, result, strict=True)
        if is_day(a) and (goes_on(document, t) or _was_going_on(document, t))
    }
    timed = {t.token.sentence for t, a in zip(triggers, result, strict=True) if a.time is not None}
    courts = {t.token.sentence for t, a in zip(triggers, result, strict=True) if is_day(a) and t.lemma in _IN_COURT}
    sessions = _news_of(document, triggers, result, lambda trigger: rulings.sits(document, trigger))
    voted = _news_of(document, triggers, result, lambda trigger: votes.decides(document, trigger))
    deaths = [t for t in triggers if t.lemma == "die"]
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        here = trigger.token.sentence
        free = result[number].rule is AnchorRule.UNDATED and here not in timed
        if not free or stands.status is not Status.HAPPENED or stands.quoted or not goes_on(document, trigger):
            continue
        if (vote := votes.told_before(voted, here)) is not None and votes.is_tally(document, trigger):
            result[number] = vote.by(AnchorRule.SCENE, further=3)
            continue
        if not _tells_on(document, trigger):
            continue
        if (ruled := rulings.session(document, trigger, sessions)) is not None:
            result[number] = ruled.by(AnchorRule.SCENE, further=3)
            continue
        if (before := dated.get(here - 1)) is None:
            continue
        if not _is_at_the_scene(document, trigger, before):
            continue
        if here - 1 in courts and trigger.lemma in _DEEDS:
            continue  # "he was jailed on Monday. He robbed a shop": what it was for
        if any(t.token.sentence == here - 1 and _was_of(document, trigger, t) for t in deaths):
            continue
        result[number] = before.by(AnchorRule.SCENE, further=3)
        if trigger.lemma in lexicon.STRONG:
            dated.setdefault(here, before)
    return result


def _news_of(
    document: Document, triggers: Sequence[Trigger], found: Sequence[Anchored], tells: Callable[[Trigger], bool]
) -> dict[int, Anchored]:
    """The days of the last week on which a court came to an end or there was a vote, as a trigger tells, by the
    sentences that tell them."""
    published = document.article.published
    days = ((t, a) for t, a in zip(triggers, found, strict=True) if tells(t) and is_day(a))
    return {t.token.sentence: a for t, a in days if published is not None and is_news_day(a.when, published)}


def _is_at_the_scene(document: Document, trigger: Trigger, before: Anchored) -> bool:
    """Whether its sentence is about what the one before it is, in one paragraph, or an outcome behind the lead."""
    here = trigger.token.sentence
    same = document.sentences[here].paragraph == document.sentences[here - 1].paragraph
    published = document.article.published
    news = published is not None and is_news_day(before.when, published)
    voted = trigger.lemma == "vote" and any(
        t.lemma.lower() == "vote" for t in document.words(document.sentences[here - 1])
    )
    if news and (_is_meanwhile(document, trigger) or (same and (voted or _adds(document, trigger)))):
        return True
    return (same or (here == 1 and trigger.lemma in lexicon.STRONG)) and _about_same(document, here)


def _is_meanwhile(document: Document, trigger: Trigger) -> bool:
    """Whether it is told to have come about at that time, or what befell somebody right then: "Meanwhile, the port shut
    down", "both were then hit by a car"."""
    if document.words(document.sentences[trigger.token.sentence])[0].text == "Meanwhile":
        return True
    then = any(t.text.lower() == "then" for t in document.children(trigger.top, "advmod"))
    return then and trigger.lemma in lexicon.IN_INCIDENTS


def _adds(document: Document, trigger: Trigger) -> bool:
    """Whether whoever acted before is said to have done that too: "She also ordered an inquiry and closed the park"."""
    top = trigger.top
    first = document.head(top) if top.dep == "conj" and not document.child(top, *_SUBJECTS) else top
    subject = document.child(first, *_SUBJECTS)
    also = any(t.text.lower() == "also" for t in document.children(first, "advmod"))
    return also and subject is not None and subject.tag == "PRP"


def _was_of(document: Document, trigger: Trigger, death: Trigger) -> bool:
    """Whether somebody whose death was just told did it, and so in life: "Anna Hill died on Monday. Mrs. Hill taught",
    "he taught"."""
    dead, doer = syntax.own_subject(document, death.top), syntax.own_subject(document, trigger.top)
    if dead is None or doer is None:
        return False
    return doer.text.lower() in ("he", "she") or (doer.pos == "PROPN" and doer.text == dead.text)


def goes_on(document: Document, trigger: Trigger) -> bool:
    """Whether a trigger is a plain past in a main clause, or in what a verb of saying tells."""
    return _tells_on(document, trigger) or _is_told_by(document, trigger)


def _was_going_on(document: Document, trigger: Trigger) -> bool:
    """ "Was cycling home on Saturday", in a main clause: what comes next is told of then."""
    group = trigger.group
    doing = group is not None and group.aspect is Aspect.PROGRESSIVE and group.tense is Tense.PAST
    return doing and syntax.is_main(document, trigger.top) and trigger.top.dep != "ccomp"


def is_day(anchored: Anchored) -> bool:
    """Whether a date is a day that stands beside its trigger."""
    return anchored.rule is AnchorRule.OWN_TIME and anchored.when is not None and anchored.when.days == 1


def _tells_on(document: Document, trigger: Trigger) -> bool:
    """Whether a trigger is a plain past in a main clause."""
    group = trigger.group
    plain = group is not None and group.is_plain_past
    return plain and trigger.kind is Kind.VERB and syntax.is_main(document, trigger.top) and trigger.top.dep != "ccomp"


def _is_told_by(document: Document, trigger: Trigger) -> bool:
    """Whether a plain past is what a verb of saying tells: "the dam burst, officials said"."""
    group = trigger.group
    plain = group is not None and group.is_plain_past
    teller = document.head(trigger.top)
    return plain and trigger.top.dep == "ccomp" and teller.lemma in _TELLING and syntax.is_main(document, teller)


def _about_same(document: Document, sentence: int) -> bool:
    """Whether two neighbouring sentences share a noun or name."""
    return bool(_things(document, sentence) & _things(document, sentence - 1))


def _things(document: Document, sentence: int) -> frozenset[str]:
    words = document.words(document.sentences[sentence])
    return frozenset(
        t.lemma.lower() for t in words if t.pos in ("NOUN", "PROPN") and not t.ent_type.startswith(("DATE", "TIME"))
    )


def statements(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: list[Anchored]
) -> list[Anchored]:
    """What somebody says without a day, in a story with news of the week, is dated to the news, uncertain ("?"): to
    the day its paragraph goes on with, else the latest told before it, unless that passage tells of older things. So
    is what somebody does about the news, and how high a toll rose."""
    published = document.article.published
    if published is None:
        return found
    result = list(found)
    told = [(t, a) for t, a in zip(triggers, found, strict=True) if a.when is not None and a.rule in _TOLD]
    days = [(t.token, a) for t, a in told]
    news = [(t, a) for t, a in told if is_news_day(a.when, published)]
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        rises = _is_toll(document, trigger)
        says = rises or (news and (_is_plain_statement(trigger, stands) or _reacts(document, trigger, stands)))
        if not says or result[number].rule is not AnchorRule.UNDATED:
            continue
        if _in_older_passage(document, trigger.token, days, published):
            continue
        day = _day_of_telling(document, trigger, news)
        assert day.when is not None
        when = replace(day.when, qualifier=Qualifier.UNCERTAIN)
        result[number] = replace(day, when=when).by(AnchorRule.STATEMENT, further=3)
    return result


def _day_of_telling(document: Document, trigger: Trigger, news: Sequence[tuple[Trigger, Anchored]]) -> Anchored:
    """The day that a statement's paragraph goes on with, else the latest told before it, else the first of all; that
    of publication where none is told."""
    published = document.article.published or 0
    if not news:
        return Anchored(of_day(published), anchor=Anchor.DCT, reason=DateReason(AnchorRule.LEAD))
    before = [(t, a) for t, a in news if t.token.index < trigger.token.index]
    here = document.sentence_of(trigger.token).paragraph
    near = [a for t, a in before if document.sentence_of(t.token).paragraph == here and goes_on(document, t)]
    latest = max((a for _, a in before), key=lambda a: (a.when and a.when.start) or 0, default=news[0][1])
    return near[-1] if near else latest


def _reacts(document: Document, trigger: Trigger, stands: Standing) -> bool:
    """What somebody does about the news: "Oslo condemned the attack"; nothing with a time of any kind beside it."""
    active = trigger.group is not None and not trigger.group.passive
    done = active and trigger.lemma in lexicon.REACTIONS and stands.status is Status.HAPPENED
    if not done or stands.quoted or stands.generic or not _tells_on(document, trigger):
        return False
    words = document.words(document.sentences[trigger.token.sentence])
    return not any(t.ent_type == "DATE" or t.text.lower() in _AT_SOME_TIME for t in words)


def _is_toll(document: Document, trigger: Trigger) -> bool:
    """ "The death toll passed 500": so it was when the news came out."""
    subject = syntax.own_subject(document, trigger.top)
    rises = subject is not None and subject.lemma.lower() in ("tally", "toll") and trigger.lemma in _RISING
    return rises and trigger.group is not None and trigger.group.is_plain_past


_TOLD = (
    AnchorRule.OWN_TIME,
    AnchorRule.LEAD,
    AnchorRule.LEAD_DAY,
    AnchorRule.TOLD_THEN,
    AnchorRule.SHARED,
    AnchorRule.TOLD_AGAIN,
)


def is_news_day(when: Interval | None, published: int) -> bool:
    """Whether it is a day of the week before publication."""
    return (
        when is not None and when.days == 1 and when.start is not None and published - _NEWS < when.start <= published
    )


def _is_plain_statement(trigger: Trigger, stands: Standing) -> bool:
    """ "He said", "she says": not what had been said, would be said or is always said."""
    group = trigger.group
    if trigger.kind is not Kind.REPORT or group is None or group.modal or group.negated:
        return False
    if stands.status not in (Status.HAPPENED, Status.ONGOING):
        return False
    return group.aspect is Aspect.NONE and group.tense in (Tense.PAST, Tense.PRESENT)


def _in_older_passage(document: Document, token: Token, days: Sequence[tuple[Token, Anchored]], published: int) -> bool:
    """Whether the last dated act before it in its paragraph is long past."""
    here = document.sentence_of(token).paragraph
    before = [a for t, a in days if t.index < token.index and document.sentence_of(t).paragraph == here]
    last = before[-1].when if before else None
    return last is not None and last.end is not None and last.end <= published - _NEWS
