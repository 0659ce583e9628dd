"""Words that the parser takes for others: a first name for a preposition ("from Per Holm"), "Born" for a first name,
an age for how somebody is ("the 36-year-old joined"), a participle for a past tense, "that" for a thing, a town
before its state for a subject, a title for an adjective, the second number of a score for another one, "No. 4" for
none, "no longer" for a length, what is made for a clause, a plural that opens a sentence for a name, a town
for a verb, "following" for an act.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token
from timeline.inflection import base_form, inflect
from timeline.word_lists import word_lists

_WORDS = word_lists("event_words.toml")
_EVENT_NOUNS = _WORDS["event_nouns"]
_WEATHER = frozenset("fog rain drizzle temperatures weather conditions water waters".split())
_FALLEN = frozenset("asleep ill sick silent".split())
# "was found and posted on the web": what is told of it before is passive as well
_DONE_TO_IT = _WORDS["always_done_to"] | _WORDS["handled"]


def _births(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Born Anna Ek in Oslo, she studied" where the parser has somebody's name that begins with Born."""
    born = words[0]
    name = document.head(born)
    main = document.head(name)
    compound = born.dep == "compound" or (born.dep == "amod" and name.dep in ("nsubj", "nsubjpass"))
    if born.text != "Born" or not compound or name.pos != "PROPN" or main.pos != "VERB":
        return
    yield replace(born, head=main.index, dep="advcl", pos="VERB", tag="VBN", lemma="bear")
    yield replace(name, head=born.index, dep="oprd")
    behind = (t for t in document.children(name) if t.index > name.index and t.dep != "compound")
    yield from (replace(t, head=born.index) for t in behind)


def _that_month(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the body, which opened an inquiry that July, is to report", where the parser has an inquiry that
    reports, and nothing for the body to do."""
    for that, month, comma in zip(words, words[1:], words[2:], strict=False):
        doing = document.head(that)
        thing, body = document.head(doing), next((t for t in words if t.dep == "ROOT"), None)
        if that.text != "that" or month.ent_type != "DATE" or comma.text != "," or doing.dep != "relcl":
            continue
        told = document.head(thing)
        if body is None or told.dep != "relcl" or told.head != body.index or body.pos not in ("NOUN", "PROPN"):
            continue
        if doing.index < comma.index or document.child(doing, "nsubj", "nsubjpass"):
            continue
        passive = document.child(doing, "auxpass") is not None
        yield replace(that, head=month.index, dep="det", tag="DT", pos="DET")
        yield replace(month, head=told.index, dep="npadvmod")
        yield replace(doing, head=doing.index, dep="ROOT")
        yield replace(body, head=doing.index, dep="nsubjpass" if passive else "nsubj")
        yield from (replace(t, head=doing.index) for t in words if t.dep == "punct" and t.head == body.index)


def _aged(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the 36-year-old joined" where the parser has something old that is joined."""
    for old, verb in pairwise(words):
        if verb.tag not in ("VBN", "VBD") or old.text != "old" or old.head != verb.index or old.dep != "amod":
            continue
        if not any(t.text == "year" for t in document.children(old)):
            continue
        yield replace(verb, pos="VERB", tag="VBD")
        yield replace(old, dep="nsubj", pos="NOUN", tag="NN")
        yield from (replace(t, head=old.index) for t in document.children(verb) if t.index < old.index)


def _joined_participles(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The second participle of "Rovers, relegated in 2011 and promoted in 2014", "was found and posted on the web"
    where the parser has a past tense."""
    for verb in words:
        first = document.head(verb)
        if verb.tag != "VBD" or verb.dep != "conj" or first.tag != "VBN":
            continue
        if document.child(verb, "nsubj", "dobj", "aux", "ccomp", "acomp"):
            continue
        passive = document.child(first, "auxpass") is not None or first.dep == "advcl"
        # without a main verb behind it, "relegated" may be one itself
        described = first.dep == "acl" and document.head(first).head > verb.index
        goes = any(
            t.text in ("to", "into", "from") for t in document.children(verb)
        )  # "opened in May and moved to Oslo"
        if (described and not goes) or (passive and verb.lemma in _DONE_TO_IT):
            yield replace(verb, tag="VBN")


def _thats(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "that" of "announced after the match that he will retire" where the parser has a thing that he retires."""
    for that in words:
        verb = document.head(that)
        if that.text == "that" and that.dep == "dobj" and verb.dep == "ccomp" and that.index < verb.index:
            yield replace(that, dep="mark", pos="SCONJ", tag="IN")


def _gone_to(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "moved from Leeds to Hull in 2012" where the parser has them move in order to hull."""
    for to, town in pairwise(words[1:]):
        above = document.head(town)
        written = town.text.istitle() and above.text.islower() and town.tag == "VB"
        if not written or to.text != "to" or to.head != town.index or above.index > to.index:
            continue
        yield replace(to, head=above.index, dep="prep", pos="ADP", tag="IN")
        yield replace(town, head=to.index, dep="pobj", pos="PROPN", tag="NNP", lemma=town.text)
        yield from (replace(t, head=above.index) for t in document.children(town) if t.index > town.index)


def _titles(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The noun of "Hill, a former general," where the parser has how somebody is."""
    for word in words:
        if word.dep == "appos" and word.tag == "JJ" and document.child(word, "det"):
            yield replace(word, pos="NOUN", tag="NN")


def _states(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "alive" of "found a boy alive" and the "ill" of "fell ill" where the parser has a boy who is alive, a way to
    fall."""
    for before, state in pairwise(words):
        verb = document.head(before) if before.dep == "dobj" else before
        if verb.lemma == "find" and before.dep == "dobj" and state.text in ("alive", "dead", "unconscious"):
            if state.head in (verb.index, before.index):
                yield replace(state, head=verb.index, dep="oprd")
        elif state.text in _FALLEN and state.dep == "advmod" and _falls(document, before, state):
            yield replace(state, dep="acomp", pos="ADJ", tag="JJ")


def _falls(document: Document, before: Token, state: Token) -> bool:
    """Whether one falls so: "fell ill", "fell gravely ill", "was taken ill"."""
    verb = document.head(state)
    beside = before is verb or before.head == state.index
    return beside and (verb.lemma == "fall" or (verb.lemma == "take" and document.child(verb, "auxpass") is not None))


def _missing(_: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "missing" of "the plane went missing on Monday" where the parser has one that missed something."""
    for went, missing in pairwise(words):
        if went.lemma == "go" and missing.text.lower() == "missing" and missing.head == went.index:
            yield replace(missing, dep="acomp")


def _carriers(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "a bus carrying pilgrims crashed" where the parser has pilgrims of a kind, and those with an "a"."""
    for what, doing, things in zip(words, words[1:], words[2:], strict=False):
        chain = what.tag == "NN" and doing.text.endswith("ing") and doing.tag == "NN" and things.tag == "NNS"
        if (
            not chain
            or doing.dep != "compound"
            or doing.head != things.index
            or what.head not in (doing.index, things.index)
        ):
            continue
        if not any(t.text.lower() in ("a", "an") for t in document.children(things, "det")):
            continue
        before = [t for t in document.children(things) if t.index < what.index]
        yield replace(what, head=things.head if things.head != things.index else what.index, dep=things.dep)
        yield replace(
            doing, head=what.index, dep="acl", pos="VERB", tag="VBG", lemma=base_form(doing.text.lower(), "VERB")
        )
        yield replace(things, head=doing.index, dep="dobj")
        yield from (replace(t, head=what.index) for t in before)


def _offices(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "judges Anna Hill and Bo Ek were jailed" where the parser has who judges them for the subject."""
    for noun in words:
        if noun.tag != "VBZ" or noun.dep not in ("nsubj", "nsubjpass"):
            continue
        yield replace(noun, pos="NOUN", tag="NNS", lemma=base_form(noun.text.lower(), "NOUN"))
        for name in document.children(noun, "nsubj", "dobj"):
            if name.pos == "PROPN":
                yield replace(name, dep="compound" if name.index < noun.index else "appos")


def _towns(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Venice, California-based Orion sold" where the parser has a town that sold."""
    for town, comma, _, dash, based in zip(*(words[step:] for step in range(5)), strict=False):
        name = document.head(based)
        if based.text != "based" or dash.text != "-" or comma.text != "," or (town.pos, name.pos) != ("PROPN", "PROPN"):
            continue
        if name.dep == "appos" and name.head == town.index and town.head != name.index:
            yield replace(name, head=town.head if town.head != town.index else name.index, dep=town.dep)
            yield replace(town, head=town.head if town.head != town.index else name.index, dep="dep")


def _first_names(_: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "took over from Per Holm" where the parser has a preposition with a capital of its own."""
    for before, name, last in zip(words, words[1:], words[2:], strict=False):
        if name.pos != "ADP" or not name.text.istitle() or not before.text.islower():
            continue
        if last.pos == "PROPN" and last.head == name.index and last.dep == "pobj":
            dep = "pobj" if before.pos == "ADP" and name.head == before.index else name.dep
            yield replace(last, head=name.head, dep=dep)
            yield replace(name, head=last.index, dep="compound", pos="PROPN", tag="NNP", lemma=name.text)


def _no_longers(_: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "longer" of "she no longer works there" where the parser has a length of time: with "no" it denies."""
    for no, longer in pairwise(words):
        if no.text.lower() == "no" and longer.text == "longer" and longer.dep == "advmod":
            yield replace(longer, dep="neg")


def _things_made(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The object of "made her Broadway debut" where the parser has a clause of a debut."""
    for thing in words:
        if thing.dep != "ccomp" or thing.tag != "NN" or document.head(thing).index > thing.index:
            continue
        before = next((t for t in document.children(thing, "nsubj") if t.index == thing.index - 1), None)
        if before is None or document.child(thing, "aux", "cop", "dobj"):
            continue
        yield replace(thing, dep="dobj")
        yield replace(before, dep="compound")
        yield from (replace(t, head=thing.index) for t in document.children(before, "poss", "det", "amod"))


def _foundings(_: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The verb of "left to found a group" where the parser has something that was found."""
    for to, found in pairwise(words):
        if to.text.lower() == "to" and found.text == "found" and to.head == found.index:
            yield replace(found, pos="VERB", tag="VB", lemma="found")


def _weather(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The adjective of "in freezing fog" where the parser has something that freezes."""
    for doing, noun in pairwise(words):
        if doing.text.lower() != "freezing" or doing.dep != "pcomp" or noun.text.lower() not in _WEATHER:
            continue
        yield replace(doing, head=noun.index, dep="amod", pos="ADJ", tag="JJ", lemma="freezing")
        yield replace(noun, head=doing.head, dep="pobj", pos="NOUN", tag="NN", lemma=noun.text.lower())
        above = document.head(document.head(doing))
        behind = document.head(noun) if noun.dep == "compound" else noun
        if behind is not noun:
            yield replace(behind, head=above.index, dep="npadvmod")
        others = (t for t in document.children(doing) if t.index > behind.index)
        yield from (replace(t, head=above.index) for t in others)


def _first_plurals(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "Neighbours" of "Neighbours rang for help": a plural with a capital only because it opens the sentence."""
    first = words[0]
    if first.tag != "NNP" or first.ent_type or first.dep not in ("nsubj", "nsubjpass") or not first.text.endswith("s"):
        return
    text = first.text.lower()
    base = base_form(text, "NOUN")
    if base == text or inflect(base, "NNS") != text or document.children(first, "compound", "det"):
        return
    if not any(t.text == first.text and t.index != first.index for t in document.tokens):
        yield replace(first, tag="NNS", pos="NOUN", lemma=base)


def _followings(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "following" of "two died following a crash yesterday", which is no act: the day is that of the crash."""
    for word in words:
        crash = document.child(word, "dobj")
        if word.text.lower() != "following" or word.dep not in ("xcomp", "advcl") or crash is None:
            continue
        if crash.lemma.lower() in _EVENT_NOUNS and document.child(word, "nsubj", "aux", "mark") is None:
            yield replace(word, tag="IN", pos="ADP", dep="prep")
            yield replace(crash, dep="pobj")
            yield from (replace(t, head=crash.index) for t in document.children(word) if t.index > crash.index)


SLIPS = (
    _first_plurals,
    _that_month,
    _births,
    _aged,
    _joined_participles,
    _thats,
    _titles,
    _gone_to,
    _states,
    _carriers,
    _missing,
    _offices,
    _towns,
    _first_names,
    _things_made,
    _foundings,
    _weather,
    _no_longers,
    _followings,
)
