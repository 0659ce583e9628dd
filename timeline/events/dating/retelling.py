"""News told twice, once with its day: "an earthquake killed 100, officials said on Monday", then "the quake struck on
Sunday"; or "a man was arrested on Sunday", then "Ole Holm was arrested in Sund"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document, Token, opening
from timeline.events import lexicon, objects, syntax
from timeline.events.dating import scene
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.families import Kinship, kinship
from timeline.model import Aspect, Status
from timeline.reason import AnchorRule

_BY_DEFAULT = (AnchorRule.TOLD_THEN, AnchorRule.LEAD)  # rules that give the day of the news
_FURTHEST = 8  # sentences from the lead: where a story tells its news again
_DAYS = 7
_MAKING = frozenset("launch carry stage mount begin commit".split())
_FOLLOWING = frozenset("follow precede come recall echo".split())
_OTHER = frozenset("another second third similar previous earlier separate last latest".split())


def told_again(document: Document, triggers: Sequence[Trigger], found: Sequence[Anchored]) -> list[Anchored]:
    """The dates, where the lead's news has the day that a later sentence gives the same happening."""
    result = list(found)
    for number, trigger in enumerate(triggers):
        own = found[number]
        lead = trigger.token.sentence == opening(document)
        if own.rule not in _BY_DEFAULT or not lead or own.when is None or own.when.days != 1:
            continue
        happening = _happenings(document, trigger)
        days = {
            found[other].when: found[other]
            for other, later in enumerate(triggers)
            if (
                _is_just_before(found[other], own)
                and (_tells_again(document, later, happening) or _dies_again(document, trigger, later))
            )
            or (_may_be_when(found[other], own) and _does_again(document, trigger, later))
        }
        if len(days) == 1:
            (again,) = days.values()
            result[number] = again.by(AnchorRule.TOLD_AGAIN, further=3)
    return result


def found_out(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: Sequence[Anchored]
) -> list[Anchored]:
    """The dates, with that which a later sentence gives what the lead's news came "after": "a man was held after a body
    was found", then "the body was discovered on Friday"."""
    published = document.article.published
    result = list(found)
    for number, trigger in enumerate(triggers):
        free = found[number].rule is AnchorRule.UNDATED and trigger.token.sentence == opening(document)
        after = any(t.text.lower() == "after" for t in document.children(trigger.top, "mark"))
        if not free or not after or published is None or standings[number].status is not Status.HAPPENED:
            continue
        days = {
            date.when: date
            for date, later in zip(found, triggers, strict=True)
            if scene.is_day(date)
            and scene.is_news_day(date.when, published)
            and _befell_again(document, trigger, later)
        }
        if len(days) == 1:
            (again,) = days.values()
            result[number] = again.by(AnchorRule.TOLD_AGAIN, further=3)
    return result


def _befell_again(document: Document, trigger: Trigger, later: Trigger) -> bool:
    """Whether a later act is the same of the same thing, which is known by then."""
    if not 0 < later.token.sentence - trigger.token.sentence <= _FURTHEST or not _is_done(trigger):
        return False
    if not _is_done(later) or kinship(trigger.lemma, later.lemma) < Kinship.SAME:
        return False
    thing, again = syntax.subject(document, trigger.token), syntax.subject(document, later.token)
    if thing is None or again is None or thing.pos != "NOUN" or thing.lemma != again.lemma:
        return False
    return is_known(document, again)


def by_name(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: Sequence[Anchored]
) -> list[Anchored]:
    """The dates, with the day of what was told of "a man" where the same is told without one of him by his name, and
    of whom it "also" befell."""
    published = document.article.published
    result = list(found)
    timed = {t.token.sentence for t, a in zip(triggers, found, strict=True) if a.time is not None}
    for number, trigger in enumerate(triggers):
        free = found[number].rule is AnchorRule.UNDATED and trigger.token.sentence not in timed
        if not free or standings[number].status is not Status.HAPPENED or published is None or not _is_done(trigger):
            continue
        before = [
            date
            for other, date in zip(triggers, found, strict=True)
            if scene.is_news_day(date.when, published) and _is_done(other) and _names(document, other, trigger)
        ]
        if before and len({date.when for date in before}) == 1:
            result[number] = before[-1].by(AnchorRule.RETOLD, further=3)
    return result


def _is_done(trigger: Trigger) -> bool:
    plain = trigger.group is not None and (trigger.group.is_plain_past or trigger.group.aspect is Aspect.PERFECT)
    return plain and trigger.kind is Kind.VERB


def _names(document: Document, before: Trigger, later: Trigger) -> bool:
    """Whether an act told before of somebody unnamed is told of one by name, or of one more."""
    apart = later.token.sentence - before.token.sentence
    if before.lemma != later.lemma or not 0 < apart <= _FURTHEST or not syntax.is_main(document, later.top):
        return False
    one, other = before.group, later.group
    if one is None or other is None or one.passive is not other.passive:
        return False
    first = document.head(later.top) if later.top.dep == "conj" else later.top
    if any(t.text.lower() == "also" for t in document.children(first, "advmod")):
        return later.lemma not in lexicon.LIGHT
    who, named = syntax.subject(document, before.token), syntax.subject(document, later.token)
    if named is not None and named.text.lower() == "one":
        named = document.child(named, "appos")  # "one of them, Ole Holm, was jailed"
    if who is None or named is None or named.pos != "PROPN" or who.pos != "NOUN":
        return False
    counted = document.child(who, "nummod") is not None
    return counted or any(t.text.lower() in ("a", "an", "the") for t in document.children(who, "det"))


def _dies_again(document: Document, trigger: Trigger, later: Trigger) -> bool:
    """Whether a later sentence tells the same death: "Anna Hill has died, her firm said on Monday. Hill died on
    Sunday"."""
    if not trigger.lemma == later.lemma == "die" or not 0 < later.token.sentence <= _FURTHEST:
        return False
    who, again = syntax.subject(document, trigger.token), syntax.subject(document, later.token)
    return who is not None and again is not None and who.pos == "PROPN" and who.text == again.text


def _does_again(document: Document, trigger: Trigger, later: Trigger) -> bool:
    """Whether a later sentence tells the same act of one verb, with something of it named again: "a man has pleaded
    guilty to fraud", "Bo Ek pleaded guilty on Monday"."""
    if trigger.lemma != later.lemma or not 0 < later.token.sentence <= _FURTHEST:
        return False
    plain = later.group is not None and later.group.is_plain_past
    if not plain or trigger.kind is not Kind.VERB or later.kind is not Kind.VERB:
        return False
    again = _told_of(document, later)
    doer = syntax.subject(document, later.token)
    if any(not _is_alone(document, noun) for noun in (*again.values(), *((doer,) if doer is not None else ()))):
        return False
    shared = again.keys() & _told_of(document, trigger).keys()
    return any(word not in lexicon.BYSTANDERS or is_known(document, again[word]) for word in shared)


def _told_of(document: Document, trigger: Trigger) -> dict[str, Token]:
    """What a verb tells of, by base form: its objects and complements, and to whom it befell."""
    verb = trigger.token
    things = list(document.children(verb, "acomp", "attr", "dobj", "nsubjpass", "oprd"))
    for preposition in document.children(verb, "prep", "agent"):
        things += document.children(preposition, "pobj")
    return {t.lemma.lower(): t for t in things if not t.ent_type.startswith(("DATE", "TIME"))}


def _happenings(document: Document, trigger: Trigger) -> frozenset[str]:
    """The words of a clause that name what happened: "earthquake", "attacked"."""
    clause = (trigger.token, *document.subtree(trigger.top))
    words = {token.lemma.lower() for token in clause if token.pos in ("NOUN", "VERB")}
    words |= {"death"} if trigger.lemma == "die" else set()
    return frozenset(words & lexicon.EVENT_NOUNS)


def _may_be_when(again: Anchored, own: Anchored) -> bool:
    """Whether a time told later may be that of the news: a day or the week of the days before it."""
    when, day = again.when, own.when
    if again.rule is not AnchorRule.OWN_TIME or when is None or day is None or when.days is None:
        return False
    if when.start is None or day.start is None or when.days > _DAYS:
        return False
    return when != day and day.start - _DAYS < when.start <= day.start


def _is_just_before(again: Anchored, own: Anchored) -> bool:
    when, day = again.when, own.when
    if again.rule is not AnchorRule.OWN_TIME or when is None or day is None or when.days != 1:
        return False
    return when.start is not None and day.start is not None and day.start - _DAYS < when.start < day.start


def _tells_again(document: Document, trigger: Trigger, happening: frozenset[str]) -> bool:
    """Whether a later act is the happening itself or what it did: "the quake struck", "the rebels launched an
    attack"."""
    if not 0 < trigger.token.sentence <= _FURTHEST:
        return False
    if trigger.kind is Kind.STATE or trigger.lemma in _FOLLOWING:
        return False
    if trigger.lemma not in _MAKING and (trigger.noun is not None or trigger.kind is Kind.NOUN):
        noun = trigger.noun or trigger.token
        return is_known(document, noun) and _is_one_of(noun, happening)
    subject = syntax.subject(document, trigger.token)
    thing = objects.direct_object(document, trigger.token)
    if subject is None or not is_known(document, subject):
        return False
    made = (
        thing is not None and trigger.lemma in _MAKING and _is_one_of(thing, happening) and _is_alone(document, thing)
    )
    return made or _is_one_of(subject, happening)


def _is_one_of(noun: Token, happening: frozenset[str]) -> bool:
    """ "The quake" is the earthquake."""
    word = noun.lemma.lower()
    return word in lexicon.EVENT_NOUNS and any(one == word or one.endswith(word) for one in happening)


def is_known(document: Document, noun: Token) -> bool:
    """ "The quake", "her death", not "an earlier quake"."""
    known = any(t.lemma.lower() in ("the", "this") for t in document.children(noun, "det"))
    known = known or (noun.lemma == "death" and document.child(noun, "poss") is not None)
    return known and _is_alone(document, noun)


def _is_alone(document: Document, noun: Token) -> bool:
    return not any(t.lemma.lower() in _OTHER for t in document.children(noun, "amod", "det"))
