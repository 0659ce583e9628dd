"""Sentences that lead the parser up the garden path: it takes the participle that describes the subject for the main
verb, and the main verb for one joined to it ("The player hailed as a hero has died"), or a verb for a participle ("when
a bus overturned", "Hill, who has led it since May, conceded") or an adjective ("the plant closed Monday"), an object
for a second subject, a first name for a preposition ("from Per Holm"), or "Born" for one. Their trees are
mended here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Sentence, Token
from timeline.inflection import base_form
from timeline.reading.lost_subjects import lost_subjects
from timeline.reading.misplaced import misplaced
from timeline.reading.misread import misread

_PERFECT = frozenset("has have".split())
_WHEN = frozenset("when while".split())
_TELLING = frozenset("announce confirm disclose report reveal say".split())
_FETCHING = frozenset("bring carry deliver fly hand mail post send ship take".split())
_WHAT_IT_ACTS_ON = frozenset("dobj ccomp oprd".split())


def mended(tokens: Sequence[Token], sentences: Sequence[Sentence]) -> tuple[Token, ...]:
    """The tokens, each verb of such a sentence where it belongs."""
    result = list(tokens)
    for sentence in sentences:
        words = tokens[sentence.first : sentence.last]
        for token in (token for slip in _SLIPS for token in slip(words)):
            result[token.index] = token
    return tuple(result)


def _time_clauses(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "when a bus overturned" where the parser has a bus that somebody overturned."""
    for when in words:
        noun = words[when.head - words[0].index]
        if when.text.lower() not in _WHEN or noun.dep != "advcl" or noun.pos not in ("NOUN", "PROPN"):
            continue
        verb = next((t for t in words if t.head == noun.index and t.dep == "acl" and t.index == noun.index + 1), None)
        if verb is not None and verb.tag in ("VBN", "VBD"):
            yield replace(verb, head=noun.head, dep="advcl", tag="VBD")
            yield replace(noun, head=verb.index, dep="nsubj")
            yield replace(when, head=verb.index)


def _follows_comma(words: Sequence[Token], token: Token) -> bool:
    return words[token.index - words[0].index - 1].text == ","


def _only_described(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Hill, who has led it since May, conceded" where the parser has a Hill, conceded by others; of
    "Hill called it a lie", "fighting flared" too."""
    who = next((t for t in words if t.head == t.index), None)
    if who is None or not (who.tag.startswith("NN") or who.tag == "VBG") or words[-1].text != ".":
        return
    below = [t for t in words if t.head == who.index and t is not who]
    clause = next((t for t in below if t.dep == "relcl"), None)
    beside = (t for t in words if clause is not None and clause.index < t.index and _follows_comma(words, t))
    main = next((t for t in (*below, *beside) if t.dep == "acl" and _may_be_past(t)), None)
    if main is None or any(t.head == main.index and t.dep in ("aux", "auxpass", "agent") for t in words):
        return
    before = words[main.index - words[0].index - 1]
    described = before.text == "," and any(t.index < main.index for t in below if t.dep == "relcl" or t.tag == "VBG")
    acts = any(t.head == main.index and t.dep in _WHAT_IT_ACTS_ON for t in words)
    begins = who.tag == "VBG" and who is words[0] and before is who
    if described or (acts and before is who) or begins:
        yield replace(main, head=main.index, dep="ROOT", tag="VBD")
        yield replace(who, head=main.index, dep="nsubj")


def _may_be_past(word: Token) -> bool:
    return word.tag == "VBD" or (word.tag == "VBN" and word.text.endswith("ed"))


def _adjectives(words: Sequence[Token]) -> Iterator[Token]:
    """The main verb that the parser takes for an adjective, without an "is": "the plant closed Monday"."""
    for word in words:
        if word.head != word.index or word.tag != "JJ" or not word.text.endswith("ed"):
            continue
        below = {t.dep for t in words if t.head == word.index}
        if "nsubj" in below and not below & {"aux", "auxpass", "cop"}:
            yield replace(word, tag="VBD", pos="VERB", lemma=base_form(word.text.lower(), "VERB"))


def _objects(words: Sequence[Token]) -> Iterator[Token]:
    """The object that the parser takes for a second subject, behind its verb: "its director, Hill, sued Orion"."""
    for thing in words:
        verb = words[thing.head - words[0].index]
        if thing.dep != "nsubj" or thing.index < verb.index or verb.tag != "VBD":
            continue
        below = [t for t in words if t.head == verb.index]
        before = any(t.dep == "nsubj" and t.index < verb.index for t in below)
        if before and not any(t.dep in ("dobj", "ccomp", "attr", "acomp", "auxpass") for t in below):
            yield replace(thing, dep="dobj")


def _clauses_behind_and(words: Sequence[Token]) -> Iterator[Token]:
    """The clause of "was elected and, when they split in 1960, became" where the parser has it on the verb before."""
    for clause in words:
        verb = words[clause.head - words[0].index]
        if clause.dep != "advcl" or clause.index < verb.index:
            continue
        opens = min((t.index for t in words if t.head == clause.index), default=clause.index)
        joined = any(
            t.dep == "cc" and t.head in (verb.index, verb.head) and verb.index < t.index < opens for t in words
        )
        behind = (t for t in words if t.dep == "conj" and t.index > clause.index and t.head in (verb.index, verb.head))
        later = next((t for t in behind if t.pos == "VERB"), None)
        if joined and later is not None:
            yield replace(clause, head=later.index)


def _acting(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "soldiers acting on a tip raided" where the parser has soldiers who were acting."""
    first = next((t for t in words if t.head == t.index), None)
    if first is None or first.tag != "VBG":
        return
    below = [t for t in words if t.head == first.index and t is not first]
    who = next((t for t in below if t.dep == "nsubj" and t.index == first.index - 1), None)
    main = next((t for t in below if t.dep == "conj" and t.tag == "VBD"), None)
    if who is None or main is None or any(t.dep in ("aux", "cc") for t in below if t.index < main.index):
        return
    yield replace(main, head=main.index, dep="ROOT")
    yield replace(who, head=main.index)
    yield replace(first, head=who.index, dep="acl")
    yield from (replace(t, head=main.index) for t in below if t.index > main.index)


def _said_last(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Orion has bought Vega, the companies announced Tuesday" where the parser has something they
    announced."""
    main = next((t for t in words if t.head == t.index), None)
    verb = next(
        (t for t in reversed(words) if t.lemma in _TELLING and t.dep in ("relcl", "acl") and t.tag == "VBD"), None
    )
    if main is None or verb is None or not main.pos.startswith(("VERB", "AUX")) or main.index > verb.index:
        return
    at = verb.index - words[0].index
    who = words[at - 1]
    first = min((t.index for t in words if t.head == who.index), default=who.index) - words[0].index
    if who.head != verb.index or who.dep != "nsubj" or who.tag in ("WDT", "WP") or words[first - 1].text != ",":
        return
    if any(t.pos in ("VERB", "AUX") for t in words[at + 1 :]):
        return
    yield replace(verb, head=verb.index, dep="ROOT")
    yield replace(main, head=verb.index, dep="ccomp")


def _main_verb(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the player hailed as a hero has died" where the parser has somebody who hailed and died."""
    first = next((t for t in words if t.head == t.index), None)
    if first is None or first.tag != "VBD":
        return
    below = [t for t in words if t.head == first.index and t is not first]
    main = next((t for t in below if t.dep == "conj" and t.tag == "VBN"), None)
    if main is None or not _is_perfect(words, main):
        return
    subjects = [t for t in below if t.dep == "nsubj" and t.index < first.index]
    joined = any(t.dep == "cc" or t.dep in ("aux", "auxpass") for t in below if t.index < main.index)
    if not subjects or joined:
        return
    who = subjects[0]
    described = next((t for t in words if t.head == who.index and t.dep == "appos"), who)
    reduced = len(subjects) == 1
    yield replace(main, head=main.index, dep="ROOT")
    yield replace(who, head=main.index)
    yield replace(first, head=described.index, dep="acl" if reduced else "relcl", tag="VBN" if reduced else "VBD")
    for word in below:
        if word.index > main.index:
            yield replace(word, head=main.index)


def _is_perfect(words: Sequence[Token], verb: Token) -> bool:
    """ "Has died": in the perfect, without a subject of its own."""
    below = [t for t in words if t.head == verb.index]
    helped = any(t.dep == "aux" and t.text.lower() in _PERFECT for t in below)
    return helped and not any(t.dep in ("nsubj", "nsubjpass") for t in below)


def _destinations(words: Sequence[Token]) -> Iterator[Token]:
    """Where to, in "she brought the cake she made to school", and when: what was brought, not what was made."""
    for made in words:
        thing = words[made.head - words[0].index]
        verb = words[thing.head - words[0].index]
        if made.dep != "relcl" or thing.dep != "dobj" or verb.lemma not in _FETCHING or made.lemma in _FETCHING:
            continue
        below = [t for t in words if t.head == made.index]
        close = any(t.dep == "nsubj" and t.index == thing.index + 1 for t in below)
        where = next((t for t in below if t.text.lower() == "to" and t.index == made.index + 1), None)
        if close and where is not None and not any(t.dep in ("dobj", "xcomp") for t in below):
            for word in below:
                if word.index >= where.index and word.dep in ("prep", "dative", "npadvmod"):
                    yield replace(word, head=verb.index, dep="prep" if word.dep == "dative" else word.dep)


_SLIPS = (
    _main_verb,
    _only_described,
    _adjectives,
    _time_clauses,
    _objects,
    _said_last,
    _acting,
    _clauses_behind_and,
    _destinations,
    lost_subjects,
    misplaced,
    misread,
)
