"""What is observed about an event in its article: the signals that salience weighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.events import lexicon
from timeline.events.building import Built
from timeline.events.dating.anchored import OWN
from timeline.events.titling import outcomes
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Interval
from timeline.model import Anchor, Aspect, Status
from timeline.reason import AnchorRule
from timeline.salience import relations

_NOBODY = frozenset("i we you us me this that these those there someone somebody some many others one".split())
_TELLING_LIGHT = frozenset("become give name".split())
_DAYS_OF_THE_NEWS = (
    AnchorRule.STATEMENT,
    AnchorRule.CONTEST,
    AnchorRule.CAUSE,
    AnchorRule.INCIDENT,
)  # no sign that an act matters
_SIDE_CLAUSES = ("relcl", "acl", "advcl", "ccomp")


@dataclass(frozen=True, slots=True)
class Signals:
    """What is observed about an event in its article.

    `told_first`: a main verb of saying only follows it; `retold`: another event tells the same; `outcome`: a
    participle whose main clause tells it too; `announces`: only says what another event of the same date tells;
    `promised`: to be done by the word of another dated event; `one_word`: its title is no more than that;
    `unwhole`: its title lacks what it needs to tell the event by itself;
    `accomplished`: an outcome in a side clause, in the perfect or as what is said ("who has died", "said two
    were killed");
    `led_to_main`: which the main clause came after; `side_report`: dated saying that is no source of its sentence;
    `undated_likely`: only said to be likely; `setting`: a noun that only says where and when an act of its sentence
    took place; `only_tells`: saying that only follows what it tells; `only_placed`: only says where or when what was
    told before took place; `toll`: who was hurt by another event of its sentence and day; `lead_disaster`: the
    disaster of the news, told of something in its first sentence ("survivors of a ferry that sank"); `death_told`:
    a death that another event tells with its date; `named_later`: the lead's news, told again with its date and who
    did it; `only_occurs`: only says that something happened, of which a clause says what.
    """

    status: Status
    names: int
    dated: bool = False
    main: bool = False
    beside_main: bool = False
    told_first: bool = False
    strong: bool = False
    speech_act: bool = False
    accomplished: bool = False
    led_to_main: bool = False
    report: bool = False
    side_report: bool = False
    state: bool = False
    undated_noun: bool = False
    minor_noun: bool = False
    undated_state: bool = False
    quoted: bool = False
    undated_quoted: bool = False
    undated_generic: bool = False
    retold: bool = False
    outcome: bool = False
    announces: bool = False
    promised: bool = False
    reference_noun: bool = False
    setting: bool = False
    only_tells: bool = False
    only_placed: bool = False
    toll: bool = False
    lead_disaster: bool = False
    death_told: bool = False
    named_later: bool = False
    only_occurs: bool = False
    nameless_subject: bool = False
    unknown_subject: bool = False
    subjectless: bool = False
    one_word: bool = False
    unwhole: bool = False
    undated_weak: bool = False
    undated_denied: bool = False
    undated_likely: bool = False


class Others:
    """The events of an article, found by what another may tell again."""

    def __init__(self, told: Sequence[Built]) -> None:
        self.by_lemma: dict[str, list[Built]] = {}
        for one in told:
            self.by_lemma.setdefault(one.event.lemma, []).append(one)
        self._by_sentence: dict[int, list[Built]] = {}
        for one in told:
            self._by_sentence.setdefault(one.candidate.trigger.token.sentence, []).append(one)
        self.promises = frozenset(
            one.candidate.trigger.token.index
            for one in told
            if one.event.lemma in lexicon.PROMISING and one.event.when is not None
        )
        self.deaths = (*self.by_lemma.get("die", ()), *self.by_lemma.get("pass", ()))
        self.told_then = tuple(one for one in told if one.candidate.anchored.rule is AnchorRule.TOLD_THEN)
        self._first_of_day: dict[Interval | None, int] = {}
        for one in told:
            if one.candidate.trigger.kind is not Kind.REPORT:
                at = one.candidate.trigger.token.index
                self._first_of_day[one.event.when] = min(at, self._first_of_day.get(one.event.when, at))

    def is_of_a_day_told(self, one: Built) -> bool:
        """Whether what is told before one, and is no report, is of its date; so where one has none."""
        here = one.candidate.trigger.token.index
        return one.event.when is None or self._first_of_day.get(one.event.when, here) < here

    def by_sentence(self, one: Built) -> Sequence[Built]:
        """The events of the sentence of one."""
        return self._by_sentence[one.candidate.trigger.token.sentence]


def signals(document: Document, one: Built, others: Others) -> Signals:
    """What is observed about an event among all those told."""
    trigger = one.candidate.trigger
    dated = one.event.when is not None and one.candidate.anchored.rule not in _DAYS_OF_THE_NEWS
    noun = trigger.kind is Kind.NOUN
    beside, alike = others.by_sentence(one), others.by_lemma[one.event.lemma]
    return Signals(
        status=one.standing.status,
        names=one.names,
        dated=dated,
        main=trigger.top.head == trigger.top.index and not noun,
        beside_main=not noun and _stands_beside_main(document, trigger.top),
        told_first=not noun and not dated and relations.stands_before_its_teller(document, trigger.top),
        strong=trigger.lemma in lexicon.STRONG or trigger.noun is not None,
        speech_act=trigger.lemma in lexicon.SPEECH_ACTS,
        accomplished=not dated and _is_outcome(one) and _is_accomplished(trigger),
        led_to_main=not dated and _leads_to_main(document, one),
        report=trigger.kind is Kind.REPORT,
        side_report=dated and trigger.kind is Kind.REPORT and trigger.top.dep in _SIDE_CLAUSES,
        state=_is_state(trigger) and not (dated and one.standing.status is Status.PLANNED),
        minor_noun=noun and trigger.lemma in lexicon.MINOR_NOUNS,
        undated_state=trigger.kind is Kind.STATE and one.candidate.anchored.rule not in OWN,
        undated_noun=noun and not dated,
        quoted=one.standing.quoted,
        undated_quoted=one.standing.quoted and not dated,
        undated_generic=one.standing.generic and (not dated or _is_long_past(document, one)),
        subjectless=not noun and one.arguments.agent is None and one.arguments.patient is None,
        one_word=len(one.event.title.split()) == 1,
        unwhole=bool(one.lacks),
        unknown_subject=_is_unknown(one),
        undated_weak=not dated and one.names < 2 and _is_weak(document, trigger),
        undated_denied=not dated and one.standing.status is Status.DENIED,
        retold=not dated and any(relations.tells_same(document, one, x) for x in alike),
        undated_likely=not dated and _is_only_likely(document, trigger.top),
        outcome=_is_told_by_main(document, one, beside),
        announces=any(relations.announces(document, one, x) for x in others.told_then),
        promised=trigger.top.dep == "xcomp" and trigger.top.head in others.promises,
        reference_noun=noun and one.event.anchor is Anchor.REFERENCE,
        setting=noun and dated and any(relations.is_set_in(document, x, one) for x in beside),
        only_tells=trigger.kind is not Kind.NOUN and any(relations.is_told_by(document, trigger, x) for x in beside),
        only_placed=one.standing.status is Status.HAPPENED
        and _only_places(document, trigger)
        and others.is_of_a_day_told(one),
        toll=trigger.lemma in outcomes.TOLLS and any(relations.is_toll(document, one, x) for x in beside),
        death_told=any(relations.is_death_told(one, other) for other in others.deaths),
        named_later=any(relations.is_named_later(one, other) for other in alike),
        only_occurs=any(relations.occurs_as(document, one, x) for x in beside),
        lead_disaster=not dated and _is_disaster_of_lead(one),
        nameless_subject=trigger.lemma not in lexicon.CASUALTIES and _means_nobody(one.arguments.agent),
    )


def _is_told_by_main(document: Document, one: Built, beside: Sequence[Built]) -> bool:
    """Whether its main clause tells a participle too: "a bomb went off, killing three"."""
    verb = one.candidate.trigger.top
    if _is_kept_from(document, verb):
        return True
    shared = one.candidate.anchored.rule is AnchorRule.SHARED
    return _is_participle_behind(document, verb) and (shared or any(relations.is_told_with(one, x) for x in beside))


def _is_kept_from(document: Document, verb: Token) -> bool:
    """What "kept them from leaving" tells already."""
    preposition = document.head(verb)
    kept = document.head(preposition).lemma.lower() in lexicon.KEEPING
    return verb.dep == "pcomp" and preposition.text.lower() == "from" and kept


def _is_participle_behind(document: Document, verb: Token) -> bool:
    """ "Killing three", and what is joined to it: "killing three and injuring ten"."""
    first = document.head(verb) if verb.dep == "conj" else verb
    return verb.tag == "VBG" and first.dep == "advcl" and first.tag == "VBG"


def _is_state(trigger: Trigger) -> bool:
    """How somebody or something is; what somebody thinks too ("a teacher thought it was a bomb")."""
    return trigger.kind is Kind.STATE or (trigger.kind is Kind.REPORT and trigger.lemma in lexicon.STATES)


def _is_weak(document: Document, trigger: Trigger) -> bool:
    """A light verb by itself: not "became mayor", "was given a prize", "took over the post"."""
    light = trigger.lemma in lexicon.LIGHT - _TELLING_LIGHT and trigger.noun is None
    return light and not any(t.text.lower() in ("down", "over") for t in document.children(trigger.token, "prt"))


def _is_disaster_of_lead(one: Built) -> bool:
    """A disaster in a clause of the first sentence: "ships searched for survivors of a ferry that sank"."""
    trigger = one.candidate.trigger
    told = trigger.top.dep == "relcl" and one.standing.status is Status.HAPPENED and trigger.token.sentence == 0
    agent = one.arguments.agent or one.arguments.patient
    return told and trigger.lemma in lexicon.DISASTROUS and agent is not None and agent.pos == "NOUN"


def _is_outcome(one: Built) -> bool:
    """An act that an editor plots, told as done."""
    trigger = one.candidate.trigger
    return trigger.lemma in lexicon.STRONG and one.standing.status is Status.HAPPENED


def _is_accomplished(trigger: Trigger) -> bool:
    """In a finite side clause, in the perfect: "who has died", "said that he had ordered it"; or in the plain past, as
    a whole clause tells: "said that two men were killed", "said an air raid killed two"."""
    group, clause = trigger.group, trigger.top.dep
    if group is None or not group.finite:
        return False
    told = clause == "ccomp" and (group.passive or group.aspect is Aspect.NONE)
    return told or (group.aspect is Aspect.PERFECT and clause in _SIDE_CLAUSES)


def _leads_to_main(document: Document, one: Built) -> bool:
    """ "They fled after the army shelled the town", "when he was arrested, they fled", "born in Leeds, she painted"."""
    trigger = one.candidate.trigger
    verb, mark = trigger.top, document.child(trigger.top, "mark", "advmod")
    if verb.dep != "advcl" or trigger.kind is not Kind.VERB or one.standing.status is not Status.HAPPENED:
        return False
    if verb.tag == "VBN" and verb.lemma == "bear":
        return bool(one.event.roles)
    if mark is None or trigger.group is None or not trigger.group.finite:
        return False
    word = mark.lemma.lower()
    return word == "after" or (word == "when" and trigger.lemma in lexicon.STRONG)


def _is_only_likely(document: Document, verb: Token) -> bool:
    """ "The win is likely to please them"."""
    word = document.child(verb, "acomp")
    return verb.lemma == "be" and word is not None and word.lemma.lower() in ("likely", "unlikely")


def _stands_beside_main(document: Document, verb: Token) -> bool:
    """A main clause joined to the first by "and" or "but", with a subject of its own."""
    head = document.head(verb)
    return verb.dep == "conj" and head.head == head.index and document.child(verb, "nsubj", "nsubjpass") is not None


def _only_places(document: Document, trigger: Trigger) -> bool:
    """ "The crash happened at noon on Friday": of what was told before only where or when it was."""
    noun = trigger.noun
    place = document.child(trigger.token, "dobj")
    takes_place = trigger.lemma == "take" and place is not None and place.lemma.lower() == "place"
    if noun is None or not (takes_place or trigger.lemma in ("happen", "occur")) or not noun.sentence:
        return False
    before = [t for t in document.children(noun) if t.index < noun.index]
    return noun.dep in ("nsubj", "nsubjpass") and [t.lemma.lower() for t in before] in (["the"], ["this"])


def _means_nobody(subject: Token | None) -> bool:
    """A subject that names no participant: "I", "you", "some"; "the US" is one, "us" is not."""
    return subject is not None and subject.text.lower() in _NOBODY and subject.pos != "PROPN"


def _is_unknown(one: Built) -> bool:
    """A pronoun for which nobody was found, nor, in a main clause, a thing that its title could tell instead."""
    subject, trigger = one.arguments.agent or one.arguments.patient, one.candidate.trigger
    if subject is None or subject.tag != "PRP" or one.event.roles:
        return False
    return bool(one.lacks) or trigger.kind is not Kind.VERB or trigger.top.head != trigger.top.index


def _is_long_past(document: Document, one: Built) -> bool:
    """Told in the plain present with a date long before publication: a description with a year in it."""
    when, published = one.event.when, document.article.published
    return when is not None and when.end is not None and published is not None and when.end + 60 < published
