"""Words that the parser hangs on the wrong one of two: a year on the name behind it ("In 1891 Hill left"), a length of
time on the place before it ("fell into the sea minutes after take-off"), and what came of an act told in a clause on
the main verb ("found parts of a plane that crashed, killing 92"), a date that a comma parts from a participle on it
("having studied law, from 1919 to 1924 she taught"); a subject on "was", a name on her first office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Token

_BEFORE_YEARS = frozenset("in by since until during from".split())
_YEAR = re.compile(r"1\d{3}|20\d\d")
_UNITS = frozenset("seconds minutes hours days weeks months years".split())
_OFFICES = frozenset("chairman chairwoman chair director founder owner president".split())
_SHORT_OFFICES = frozenset("CEO CFO COO CTO".split())
_HARMING = frozenset("killing injuring wounding trapping leaving burying destroying".split())


def misplaced(words: Sequence[Token]) -> Iterator[Token]:
    """The words of a sentence that change when each hangs on the right one."""
    yield from _years(words)
    yield from _lengths(words)
    yield from _outcomes(words)
    yield from _joined_offices(words)
    yield from _auxiliaries(words)
    yield from _parted_dates(words)
    yield from _warnings(words)


def _years(words: Sequence[Token]) -> Iterator[Token]:
    """The year of "In 1891 Hill left", which the parser takes for a part of the name."""
    for before, year in pairwise(words):
        who = words[year.head - words[0].index]
        numbers = year.dep == "nummod" and _YEAR.fullmatch(year.text) is not None
        if not numbers or before.text.lower() not in _BEFORE_YEARS or before.dep != "prep" or who.pos != "PROPN":
            continue
        if who.dep in ("nsubj", "nsubjpass") and not any(t.head == before.index for t in words):
            yield replace(year, head=before.index, dep="pobj")


def _lengths(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "crashed into the sea minutes after takeoff" where the parser has minutes of the sea."""
    for number, unit in enumerate(words[:-1]):
        after = words[number + 1]
        place = words[number - 1]
        if unit.text.lower() not in _UNITS or unit.dep != "pobj" or after.text.lower() not in ("after", "before"):
            continue
        if place.dep != "compound" or place.head != unit.index or place.pos not in ("NOUN", "PROPN"):
            continue
        yield replace(place, head=unit.head, dep="pobj", ent_type="")
        yield replace(unit, head=after.index, dep="npadvmod")
        for word in words:
            if word.head == unit.index and word is not place:
                yield replace(word, head=place.index)


def _outcomes(words: Sequence[Token]) -> Iterator[Token]:
    """The participle of "found parts of a plane that crashed, killing 92", which came of the crash."""
    for doing in words:
        main = words[doing.head - words[0].index]
        if doing.text.lower() not in _HARMING or doing.dep != "advcl" or main.index > doing.index:
            continue
        described = [t for t in words if t.dep == "relcl" and main.index < t.index < doing.index]
        if described and not any(t.head == doing.index and t.index < doing.index for t in words):
            clause = described[-1]
            later = any(
                t.dep == "conj" and t.head == main.index and clause.index < t.index < doing.index for t in words
            )
            if not later:
                yield replace(doing, head=clause.index)


def _joined_offices(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "president and CEO Ann Hill will retire" where the parser has a president and an Ann Hill: she is
    both."""
    for office in words:
        if office.text.lower() not in _OFFICES or office.dep in ("nmod", "compound", "appos", "attr"):
            continue
        below = [t for t in words if t.head == office.index]
        joined = next((t for t in below if t.dep == "conj"), None)
        if joined is None or any(t.dep == "det" for t in below) or not any(t.text == "and" for t in below):
            continue
        name = joined if joined.pos == "PROPN" else next((t for t in below if t.dep == "appos"), joined)
        first = min((t.index for t in words if t.head == name.index and t.dep == "compound"), default=name.index)
        if name.pos != "PROPN" or (name is joined and words[first - words[0].index].text not in _SHORT_OFFICES):
            continue
        yield replace(name, head=office.head, dep=office.dep)
        yield replace(office, head=name.index, dep="nmod")


def _auxiliaries(words: Sequence[Token]) -> Iterator[Token]:
    """What the parser hangs on "was" in "his wife was spared": it belongs to the verb that "was" helps."""
    for word in words:
        helper = words[word.head - words[0].index]
        if helper.dep not in ("aux", "auxpass") or word.dep not in ("nsubj", "nsubjpass", "prep", "mark"):
            continue
        subject = word.dep == "nsubj" and helper.dep == "auxpass"
        yield replace(word, head=helper.head, dep="nsubjpass" if subject else word.dep)


def _parted_dates(words: Sequence[Token]) -> Iterator[Token]:
    """The date of "having studied law, from 1919 to 1924 she taught" and of "he became president, representing the
    Front, in 1999": a comma stands between it and the participle, so it is the main verb's."""
    first = words[0].index
    for before, date in pairwise(words):
        doing = words[date.head - first]
        main = words[doing.head - first]
        if (
            before.text != ","
            or date.dep not in ("prep", "npadvmod")
            or doing.dep != "advcl"
            or date.index < doing.index
        ):
            continue
        if doing.tag not in ("VBG", "VBN") or any(t.head == doing.index and t.dep == "mark" for t in words):
            continue
        below = _below(words, date)
        told = any(t.dep in ("relcl", "advcl") for t in below)  # "missing one season, in 1974, when she fell ill"
        if told or not any(t.ent_type == "DATE" or _YEAR.fullmatch(t.text) for t in below):
            continue
        set_off = doing.index > main.index and words[doing.index - first - 1].text == ","
        subject = next((t for t in words if t.head == main.index and t.dep in ("nsubj", "nsubjpass")), None)
        fronted = subject is not None and date.index < subject.index and below[-1].index + 3 > _start(words, subject)
        if set_off or fronted:
            yield replace(date, head=main.index)


def _warnings(words: Sequence[Token]) -> Iterator[Token]:
    """The clause behind "struck without warning when a slope gave way", which tells of no warning."""
    for without, warning in pairwise(words):
        if without.text.lower() != "without" or warning.text != "warning" or warning.dep != "pcomp":
            continue
        if any(t.head == warning.index and t.dep == "dobj" for t in words):
            continue
        yield replace(warning, dep="pobj", pos="NOUN", tag="NN")
        for clause in words:
            if clause.head == warning.index and clause.dep == "advcl":
                yield replace(clause, head=without.head)


def _below(words: Sequence[Token], top: Token) -> list[Token]:
    """A word with all that hangs on it, in text order."""
    found = {top.index}
    while more := {t.index for t in words if t.head in found} - found:
        found |= more
    return [t for t in words if t.index in found]


def _start(words: Sequence[Token], top: Token) -> int:
    return _below(words, top)[0].index
