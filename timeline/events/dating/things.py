"""Times that describe a thing, or say what it was meant for, and not when something took place: "the 2019 law", "a
1960s house", "a day of mourning for Wednesday"."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.entities.lexicon import HUMAN_NOUNS
from timeline.entities.roles import roles
from timeline.events import lexicon
from timeline.events.triggers import Trigger
from timeline.interval import Granularity
from timeline.model import TimeExpression

# before what took place in the year that stands before it: "at the 1996 Games", but not "ahead of the 2018 champion"
_SAYING_WHEN = frozenset(
    "after amid at before during following from in of on over since till throughout until within".split()
)
MODIFIERS = ("compound", "nummod", "amod", "poss", "nmod", "det", "appos")
_REPORTING = frozenset("announce disclose post publish release report unveil".split())
_TERMS = frozenset("quarter half month week year period".split())
_STRETCHES = frozenset("beginning close course end middle outset remainder rest start".split())
_CALLED_OFF = frozenset("abandon cancel defer delay postpone scrap scrub suspend".split())


def dates_a_thing(document: Document, top: Token, current: Token, head: Token, preposition: str) -> bool:
    """Whether a time only describes a thing: "the 2019 law", "the Act of 2019", "ahead of the 2018 champion"."""
    if head.pos not in ("NOUN", "PROPN"):
        return False
    if preposition == "of":
        return head.dep != "pobj" or not _says_when_by(document, head)
    modifies = current.dep in MODIFIERS and (top.tag == "CD" or top.dep == "poss")
    if top.dep == "poss" and head.dep == "pobj" and document.head(document.head(head)).dep in ("nsubj", "nsubjpass"):
        return True  # "the toll of Monday's storm has risen"
    if modifies and top.tag == "CD" and head.dep == "pobj" and top.index < head.index:
        before = document.head(head)
        return before.text.lower() not in _SAYING_WHEN or document.head(before).dep == "advmod"
    return modifies and head.dep in ("dobj", "nsubj", "nsubjpass", "attr")


def _says_when_by(document: Document, noun: Token) -> bool:
    """Whether what is dated by "of" may say when: "in the war of 1812", "to the end of 1990"; "under the treaty of
    1839" and "in response to it" do not."""
    before = document.head(noun).text.lower()
    return before in _SAYING_WHEN or noun.lemma.lower() in lexicon.PERIODS | _STRETCHES


def is_declared(document: Document, top: Token) -> bool:
    """The day of "declared Friday a day of mourning", which is what was declared."""
    before, behind = document.tokens[top.index - 1], document.tokens[top.index + 1 : top.index + 2]
    declared = before.lemma in ("declare", "proclaim", "designate") and before.index == top.index - 1 and top.index > 0
    return declared and any(t.text.lower() in ("a", "an", "the") for t in behind)


def says_when_somebody_was(document: Document, time: Token, head: Token) -> bool:
    """Whether a year tells when somebody was what an apposition says: "beat Ann Hill, a candidate in 2016"."""
    beside = head
    while beside.dep == "conj" and document.head(beside).pos == "NOUN":
        beside = document.head(beside)
    human = head.lemma.casefold() in HUMAN_NOUNS or head.lemma.casefold() in roles()
    said_of = beside.dep == "appos" and document.head(beside).pos == "PROPN" and head.pos == "NOUN" and human
    parted = any(t.text == "," for t in document.tokens[head.index : time.index])
    return said_of and time.tag == "CD" and len(time.text) == 4 and head.index < time.index and not parted


def tells_who(document: Document, time: Token, verb: Token) -> bool:
    """Whether a time is of what is set between a subject and its verb: "Ann Hill, mayor of Hull from 1990 to 1996,
    died"."""
    subject = document.child(verb, "nsubj", "nsubjpass")
    if subject is None or not subject.index < time.index < verb.index:
        return False
    between = document.tokens[subject.index + 1 : verb.index]
    while between and between[-1].pos in ("AUX", "ADV", "PART"):
        between = between[:-1]
    opening = next((t.index for t in between if t.text == ","), time.index)
    aside = document.tokens[opening + 1 : time.index]
    begins = bool(aside) and aside[0].pos in ("ADJ", "DET", "NOUN", "PROPN") and not aside[0].ent_type
    return begins and between[-1].text == "," and any(t.pos == "NOUN" for t in aside)


def would_have_been(document: Document, current: Token, top: Token, head: Token, trigger: Trigger) -> bool:
    """ "Called off a Sunday launch", "Friday's vote was postponed": the day it was meant for."""
    thing = head if trigger.noun is head else current
    off = any(t.text.lower() == "off" for t in document.children(trigger.token, "prt"))
    called_off = trigger.lemma in _CALLED_OFF or (off and trigger.lemma in ("call", "put"))
    meant = thing is not top and top.dep in MODIFIERS and top.head == thing.index
    return called_off and meant and thing.dep in ("dobj", "nsubjpass")


def is_accounted_for(document: Document, time: TimeExpression, top: Token, trigger: Trigger) -> bool:
    """ "Reported a profit for the second quarter", "posted a loss in the three months to June": what the figures are
    of, not when they were reported."""
    told = document.child(trigger.token, "dobj")
    if trigger.lemma not in _REPORTING or told is None or told.index > top.index:
        return False
    if not any(t.lemma.lower() in lexicon.ACCOUNTS for t in document.subtree(told) if t.index < top.index):
        return False
    first = document.tokens_in(time.timex.span)[0].index
    coarse = time.interval is None or time.interval.granularity in (Granularity.QUARTER, Granularity.HALF)
    return coarse or any(t.lemma.lower() in _TERMS for t in document.tokens[first - 2 : first])


def comes_into_force(document: Document, top: Token) -> bool:
    """ "Was named chairman, effective January 1": when it counts, not when it was done."""
    head = document.head(top)
    word = document.head(head) if head.dep == "prep" else head
    return word.lemma.lower() == "effective" and word.pos == "ADJ" and word.index < top.index


def is_of_an_age(time: TimeExpression, current: Token, head: Token) -> bool:
    """ "A 19th century church", "1960s houses": how old a thing is."""
    grain = time.interval.granularity if time.interval is not None else None
    coarse = grain in (Granularity.DECADE, Granularity.CENTURY)
    return coarse and current.dep in MODIFIERS and head.pos in ("NOUN", "PROPN")


def is_due(head: Token) -> bool:
    """ "The results, due on May 3, were put off": when they were to come, not when that was done."""
    return head.text.lower() == "due" and head.pos == "ADJ" and head.dep in ("advcl", "amod", "appos", "acl")


def is_set_for(top: Token, current: Token, head: Token) -> bool:
    """ "Declared a day of mourning for Wednesday": when a thing is to be, not when it was told."""
    return top.head == current.index and current.text.lower() == "for" and head.pos == "NOUN"


def says_when(document: Document, top: Token, thing: Token) -> bool:
    """Whether the year of a thing is that of its verb."""
    return _is_ruling(top, thing) or _is_contest(document, top, thing) or is_at_once(document, top, thing)


def _is_ruling(top: Token, thing: Token) -> bool:
    """A year before what speaks only once: "a 2003 law made it a crime", "a 2019 study found"."""
    return top.tag == "CD" and thing.dep in ("nsubj", "nsubjpass") and thing.lemma.lower() in lexicon.RULINGS


def _is_contest(document: Document, top: Token, thing: Token) -> bool:
    """A year before what is won or held once a year: "won the 1990 Booker Prize", "hosts the 2026 World Cup"."""
    named = thing.pos == "PROPN" or thing.lemma.lower() in lexicon.EVENT_NOUNS
    contested = thing.dep == "dobj" and document.head(thing).lemma.lower() in lexicon.CONTESTING
    return top.tag == "CD" and named and contested


def done_with(document: Document, top: Token, thing: Token) -> Token | None:
    """The verb of what was done as a dated act took place: "Monday's blast killed two", "two were killed by Monday's
    blast", "won Monday's race"."""
    verb = document.head(thing)
    if verb.dep == "agent":
        verb = document.head(verb)
        return verb if verb.lemma.lower() in lexicon.AT_ONCE else None
    return verb if is_at_once(document, top, thing) or is_part_taken(document, top, thing) else None


def is_part_taken(document: Document, top: Token, thing: Token) -> bool:
    """A time before what somebody took part in as it took place: "won Saturday's race", "missed last week's vote"."""
    contested = document.head(thing).lemma.lower() in lexicon.CONTESTING
    return top.dep == "poss" and thing.dep in ("dobj", "nsubjpass") and contested


def is_at_once(document: Document, top: Token, thing: Token) -> bool:
    """A time before what acts as it takes place: "his 2010 speech sparked a strike", "Monday's slide struck"."""
    verb = document.head(thing)
    plain = verb.tag == "VBD" and not document.children(verb, "aux", "auxpass")
    dated = top.tag == "CD" or top.dep == "poss"
    return dated and thing.dep == "nsubj" and plain and verb.lemma.lower() in lexicon.AT_ONCE
