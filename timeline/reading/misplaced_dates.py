"""Dates and lengths of time that the parser hangs on the wrong one of two: a date on the subject behind it ("In 1891
Hill left"), a length on the place before it ("fell into the sea minutes after take-off"), a date that a comma parts
from a participle on it ("having studied law, from 1919 to 1924 she taught"), a year on "through" ("it fell through
last year"), a season on the works it stands behind, a date before a semicolon on the verb behind it, a date on the
infinitive behind it or that on the date ("flew to Sund on Monday to sign it").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from timeline.document import Document, Token

_BEFORE_DATES = frozenset("in on by since until during from".split())
_YEAR = re.compile(r"1\d{3}|20\d\d")
_PLACING = frozenset("in at near outside inside off".split())
_UNITS = frozenset("seconds moments minutes hours days weeks months years".split())
_PARTICLES = frozenset("down off out through up".split())  # "came up last year", "stood down last week"
_POINTING = frozenset("last this next today yesterday earlier".split())  # days that no such preposition stands before


def _fronted(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The year of "In 1891 Hill left" and the day of "On 4 May armed police shot him", which the parser takes for parts
    of the subject: a preposition wants an object."""
    for before in words:
        if before.dep != "prep" or before.text.lower() not in _BEFORE_DATES or document.children(before):
            continue
        date = list(takewhile(_may_be_date, words[before.index + 1 - words[0].index :]))
        who = document.head(date[-1]) if date else before
        inside = {t.index for t in date}
        if not date or who.dep not in ("nsubj", "nsubjpass") or who.index in inside or who.index < date[-1].index:
            continue
        if any(t.head not in inside | {who.index} for t in date):
            continue
        named = next((t for t in reversed(date) if t.tag != "CD"), date[-1])
        yield replace(named, head=before.index, dep="pobj")
        yield from (replace(t, head=named.index) for t in date if t is not named and t.head == who.index)


def _may_be_date(word: Token) -> bool:
    dated = word.ent_type in ("DATE", "TIME") and word.tag in ("NNP", "NN", "CD")
    return dated or (word.tag == "CD" and _YEAR.fullmatch(word.text) is not None)


def _lengths(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "crashed into the sea minutes after takeoff" where the parser has minutes of the sea, and of "fell
    moments after takeoff" where it has moments that fell."""
    for place, unit, after in zip(words, words[1:], words[2:], strict=False):
        if unit.text.lower() not in _UNITS or after.text.lower() not in ("after", "before"):
            continue
        if unit.dep == "dobj" and place.index == unit.head:
            yield replace(unit, head=after.index, dep="npadvmod")
        if unit.dep not in ("dobj", "pobj") or place.head != unit.index:
            continue
        if place.dep != "compound" or place.pos not in ("NOUN", "PROPN"):
            continue
        yield replace(place, head=unit.head, dep=unit.dep, ent_type="" if unit.dep == "pobj" else place.ent_type)
        yield replace(unit, head=after.index, dep="npadvmod")
        yield from (replace(t, head=place.index) for t in document.children(unit) if t is not place)


def _parted_dates(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The date of "having studied law, from 1919 to 1924 she taught" and of "he became president, representing the
    Front, in 1999": a comma stands between it and the participle, so it is the main verb's."""
    for before, date in pairwise(words):
        doing = document.head(date)
        main = document.head(doing)
        if (
            before.text != ","
            or date.dep not in ("prep", "npadvmod")
            or doing.dep != "advcl"
            or date.index < doing.index
        ):
            continue
        if doing.tag not in ("VBG", "VBN") or document.child(doing, "mark"):
            continue
        below = document.subtree(date)
        told = any(t.dep in ("relcl", "advcl") for t in below)  # "missing one season, in 1974, when she fell ill"
        if told or not any(t.ent_type == "DATE" or _YEAR.fullmatch(t.text) for t in below):
            continue
        set_off = doing.index > main.index and document.tokens[doing.index - 1].text == ","
        subject = document.child(main, "nsubj", "nsubjpass")
        fronted = (
            subject is not None
            and date.index < subject.index
            and below[-1].index + 3 > document.subtree(subject)[0].index
        )
        if set_off or fronted:
            yield replace(date, head=main.index)


def _days_behind_particles(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the deal fell through last year" where the parser has something that fell through a year."""
    for through in words:
        day, verb = document.child(through, "pobj"), document.head(through)
        if through.text not in _PARTICLES or through.dep != "prep" or day is None or day.ent_type != "DATE":
            continue
        first = document.subtree(day)[0]
        if verb.index < through.index and first.index == through.index + 1 and first.text in _POINTING:
            yield replace(through, dep="prt", pos="ADP", tag="RP")
            yield replace(day, head=verb.index, dep="npadvmod")


def _days_behind_owned(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The season of "will publish a list of Hill's works next spring", which is of the verb: no works are of a day."""
    for day in words:
        noun = document.head(day)
        if day.dep != "npadvmod" or day.ent_type != "DATE" or noun.dep != "pobj" or noun.index > day.index:
            continue
        above = [t for t in document.ancestors(noun) if t.pos in ("VERB", "AUX")]
        pointing = document.subtree(day)[0].text.lower() in _POINTING
        if pointing and document.head(noun).text.lower() == "of" and above and above[0].index < noun.index:
            yield replace(day, head=above[0].index)


def _before_semicolons(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The date of "wed him in 1949; they had a son", which the parser hangs on the verb behind the semicolon."""
    for mark in words:
        if mark.text != ";":
            continue
        before = words[: mark.index - words[0].index]
        for late in before:
            verb = next((t for t in reversed(before) if t.index < late.index and t.tag in ("VBD", "VBZ", "VBP")), None)
            moved = late.dep in ("prep", "npadvmod") and late.head > mark.index
            if verb is not None and moved and any(t.ent_type == "DATE" for t in document.subtree(late)):
                yield replace(late, head=verb.index)


def _before_infinitives(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The day of "flew to Sund on Monday to sign it", which stands outside of what she flew for; what is to be done in
    "has until 5 May to pay" is nothing that a day does."""
    for to in words:
        aim = document.head(to)
        above = document.head(aim)
        if to.tag != "TO" or aim.tag != "VB" or above.index > to.index:
            continue
        if above.ent_type == "DATE" and above.tag in ("NNP", "CD") and aim.dep in ("relcl", "acl"):
            verb = next((t for t in document.ancestors(above) if t.tag.startswith("VB")), None)
            if verb is not None:
                yield replace(aim, head=verb.index, dep="advcl")
        for time in document.children(aim, "prep", "npadvmod"):
            told = time.index < to.index and any(t.ent_type == "DATE" for t in document.subtree(time))
            if told and above.tag.startswith("VB") and above.index < time.index:
                yield replace(time, head=above.index)


def _clefts(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The day of "it was on Monday that she left" and of "it was not until Monday that she left", which is of what the
    sentence is about."""
    for it, was in pairwise(words):
        told = document.child(was, "ccomp", "advcl")
        if it.text.lower() != "it" or was.lemma != "be" or it.head != was.index or told is None:
            continue
        that = document.child(told, "mark")
        for time in document.children(was, "prep", "npadvmod"):
            dated = any(t.ent_type == "DATE" for t in document.subtree(time))
            if dated and that is not None and that.text.lower() == "that" and time.index < that.index < told.index:
                yield replace(time, head=told.index)
                yield from (replace(t, head=told.index) for t in document.children(was, "neg") if t.index < time.index)


def _days_of_saying(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The day of "said on Monday it would close the mill", which the parser has of the closing: it stands right behind
    the verb of saying, with no "that" before it."""
    for time in words:
        told = document.head(time)
        said = document.head(told)
        if time.dep not in ("prep", "npadvmod") or told.dep != "ccomp" or not said.tag.startswith("VB"):
            continue
        phrase = document.subtree(time)
        behind = phrase[0].index == said.index + 1 and document.tokens[phrase[-1].index + 1].text != ","
        if behind and any(t.ent_type == "DATE" for t in phrase):
            yield replace(time, head=said.index)


def _days_of_bystanders(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The day at the end of "was found by a man walking a dog on Monday", which is of the finding."""
    for doing in words:
        noun = document.head(doing)
        if doing.tag != "VBG" or doing.dep != "acl" or noun.dep not in ("dobj", "pobj"):
            continue
        verb = next((t for t in document.ancestors(noun) if t.tag in ("VBD", "VBN", "VBZ")), None)
        times = [t for t in document.children(doing, "prep", "npadvmod") if t.text.lower() == "on" or t.dep != "prep"]
        for time in times:
            phrase = document.subtree(time)
            last = phrase[-1].index + 1 >= words[-1].index
            dated = all(t.ent_type in ("DATE", "TIME") for t in phrase if t is not time or time.dep != "prep")
            if verb is not None and verb.index < noun.index and last and dated:
                yield replace(time, head=verb.index)


def _places_behind_dates(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The place of "met on 3 May in Oslo", which is no part of the day."""
    for where in words:
        day = document.head(where)
        on = document.head(day)
        if where.text.lower() not in _PLACING or where.dep != "prep" or day.ent_type != "DATE" or day.dep != "pobj":
            continue
        place = document.child(where, "pobj")
        dated = place is None or any(t.ent_type in ("DATE", "TIME") for t in document.subtree(place))
        if not dated and on.dep == "prep" and day.tag in ("NNP", "CD") and where.index > day.index:
            yield replace(where, head=on.head)


def _declared_days(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """What "declared Friday a day of mourning" declares, which the parser has for another date."""
    for verb, day in pairwise(words):
        if verb.lemma not in ("declare", "proclaim", "designate") or day.ent_type != "DATE" or day.head != verb.index:
            continue
        beside = (*document.children(verb, "npadvmod"), *document.children(day, "appos"))
        what = next((t for t in beside if t.index > day.index), None)
        if what is not None and document.subtree(what)[0].text.lower() in ("a", "an", "the"):
            yield replace(what, head=verb.index, dep="dobj")


SLIPS = (
    _declared_days,
    _places_behind_dates,
    _days_of_bystanders,
    _days_of_saying,
    _clefts,
    _before_infinitives,
    _days_behind_owned,
    _fronted,
    _lengths,
    _parted_dates,
    _days_behind_particles,
    _before_semicolons,
)
