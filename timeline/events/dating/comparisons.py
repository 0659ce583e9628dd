"""Times by which something is only measured or counted: "up from 154 in 2008", "the worst since 1971"."""

from __future__ import annotations

import re

from timeline.document import Document, Token
from timeline.events import syntax
from timeline.model import TimeExpression
from timeline.verbs import is_verb

_COMPARING = frozenset("than compared versus".split())
_STRETCH = re.compile(r"(?:the )?(?:last|past)\b", re.IGNORECASE)


def counts_within(document: Document, time: TimeExpression, top: Token) -> bool:
    """Whether something is only the so-manieth within a stretch: "the sixth leader in the last decade"."""
    preposition = document.head(top)
    before = document.tokens[preposition.index - 1]
    told = _STRETCH.match(time.timex.text) and preposition.dep == "prep" and preposition.index
    return bool(told) and any(t.ent_type == "ORDINAL" for t in document.children(before, "amod"))


def is_of_the_last(document: Document, top: Token) -> bool:
    """ "The first woman to win it since Virginia Wade in 1977": when she won it."""
    preposition = document.head(top)
    before = document.tokens[preposition.index - 1]
    named = before.dep == "pobj" and before.pos == "PROPN"
    return preposition.dep == "prep" and named and document.head(before).text.lower() == "since"


def is_less_or_more(amount: Token) -> bool:
    """What a figure is compared with, or the "earlier" beside it."""
    return amount.dep == "advmod" or amount.ent_type in ("MONEY", "PERCENT", "CARDINAL", "QUANTITY")


def compares(document: Document, preposition: Token) -> bool:
    """Whether a preposition names what something is measured by: "up from 154", not "pulled from a shaft"."""
    if preposition.text.lower() != "from":
        return preposition.text.lower() in _COMPARING
    thing = document.child(preposition, "pobj")
    counted = thing is not None and (thing.tag == "CD" or document.child(thing, "nummod", "quantmod") is not None)
    return counted or document.head(preposition).pos not in ("VERB", "AUX", "NOUN", "PROPN", "ADJ")


def is_measured(document: Document, told: Token, time: Token) -> bool:
    """Whether a clause or noun tells what a time is compared with: "is the worst since 1971", "had its first win since
    May", "the biggest strike since 2011", "the first woman to lead it since 1990"."""
    above = document.head(told)
    if told.dep in ("acl", "relcl") and any(_is_utmost(document, t) for t in (above, *document.children(above))):
        return True
    if told.dep == "xcomp" and above.lemma in ("be", "become"):
        return is_measured(document, above, time)
    anywhere = told.lemma in ("be", "become") or not is_verb(told)
    words = (t for t in document.subtree(told) if t.index < time.index and (anywhere or t.index > told.index))
    return any(_is_utmost(document, word) for word in words)


def made_the_first(document: Document, verb: Token) -> Token | None:
    """The main verb of "became the first woman to win it in 2005", "was named as the first to lead it in May": that is
    when she became so, unless another time is told of it."""
    above = document.head(verb)
    noun = document.child(above, "attr") if verb.dep in ("advcl", "xcomp") else above
    if noun is None or not syntax.is_infinitive(document, verb) or verb.dep == "ROOT":
        return None
    if not any(_ranks(document, word) for word in (noun, *document.children(noun, "amod"))):
        return None
    main = document.head(noun)
    as_such = noun.dep == "pobj" and main.text.lower() == "as"
    main = document.head(main) if as_such else main
    if main.lemma not in syntax.APPOINTING and (as_such or main.lemma != "become"):
        return None
    inside = {t.index for t in document.subtree(verb)}
    phrases = document.children(main, "prep", "npadvmod")
    beside = (t for each in phrases for t in document.subtree(each) if t.index not in inside)
    return None if any(t.ent_type in ("DATE", "TIME") for t in beside) else main


def _ranks(document: Document, word: Token) -> bool:
    return _is_utmost(document, word) or word.ent_type == "ORDINAL" or word.lemma.lower() in ("last", "only")


def _is_utmost(document: Document, word: Token) -> bool:
    """ "Worst", "first", "most severe"; not the measures "at least five" and "most of them"."""
    if word.lemma.lower() in ("most", "least", "many", "much", "little", "few"):
        following = document.tokens[word.index + 1 : word.index + 2]
        return word.text.lower() == "most" and any(t.pos in ("ADJ", "ADV") for t in following)
    return word.tag in ("JJS", "RBS") or word.lemma.lower() == "first"
