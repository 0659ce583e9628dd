"""Words that the parser takes for others: a first name for a preposition ("from Per Holm"), "Born" for a first name, an
age for how somebody is ("the 36-year-old joined"), a participle for a past tense, "that" for a thing, a town before its
state for a subject, a title for an adjective, the second number of a score for another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Token

# what nobody does without an object: "was found and posted on the web"
_ALWAYS_DONE_TO = frozenset(
    """
    appoint arrest award bury charge convict cremate deport execute fine jail nominate post promote publish relegate
    sentence upload
    """.split()
)


def misread(words: Sequence[Token]) -> Iterator[Token]:
    """The words of a sentence that change when each is taken for what it is."""
    for slip in _SLIPS:
        yield from slip(words)


def _births(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Born Anna Ek in Oslo, she studied" where the parser has somebody's name that begins with Born."""
    born = words[0]
    name = words[born.head - born.index]
    main = words[name.head - born.index]
    compound = born.dep == "compound" or (born.dep == "amod" and name.dep in ("nsubj", "nsubjpass"))
    if born.text != "Born" or not compound or name.pos != "PROPN" or main.pos != "VERB":
        return
    yield replace(born, head=main.index, dep="advcl", pos="VERB", tag="VBN", lemma="bear")
    yield replace(name, head=born.index, dep="oprd")
    for word in words:
        if word.head == name.index and word.index > name.index and word.dep != "compound":
            yield replace(word, head=born.index)


def _aged(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the 36-year-old joined" where the parser has something old that is joined."""
    for verb in words[1:]:
        old = words[verb.index - words[0].index - 1]
        if verb.tag not in ("VBN", "VBD") or old.text != "old" or old.head != verb.index or old.dep != "amod":
            continue
        if not any(t.head == old.index and t.text == "year" for t in words):
            continue
        yield replace(verb, pos="VERB", tag="VBD")
        yield replace(old, dep="nsubj", pos="NOUN", tag="NN")
        yield from (replace(t, head=old.index) for t in words if t.head == verb.index and t.index < old.index)


def _joined_participles(words: Sequence[Token]) -> Iterator[Token]:
    """The second participle of "Rovers, relegated in 2011 and promoted in 2014", "was found and posted on the web"
    where the parser has a past tense."""
    for verb in words:
        first = words[verb.head - words[0].index]
        if verb.tag != "VBD" or verb.dep != "conj" or first.tag != "VBN":
            continue
        below = [t for t in words if t.head == verb.index]
        if any(t.dep in ("nsubj", "dobj", "aux", "ccomp", "acomp") for t in below):
            continue
        passive = any(t.head == first.index and t.dep == "auxpass" for t in words) or first.dep == "advcl"
        # without a main verb behind it, "relegated" may be one itself
        described = first.dep == "acl" and words[first.head - words[0].index].head > verb.index
        goes = any(t.text in ("to", "into", "from") for t in below)  # "opened in May and moved to Oslo"
        if (described and not goes) or (passive and verb.lemma in _ALWAYS_DONE_TO):
            yield replace(verb, tag="VBN")


def _thats(words: Sequence[Token]) -> Iterator[Token]:
    """The "that" of "announced after the match that he will retire" where the parser has a thing that he retires."""
    for that in words:
        verb = words[that.head - words[0].index]
        if that.text == "that" and that.dep == "dobj" and verb.dep == "ccomp" and that.index < verb.index:
            yield replace(that, dep="mark", pos="SCONJ", tag="IN")


def _scores(words: Sequence[Token]) -> Iterator[Token]:
    """The second number of "beat Leeds 17-10" where the parser hangs each on the verb."""
    for first, dash, second in zip(words, words[1:], words[2:], strict=False):
        touching = first.end == dash.start and dash.end == second.start
        if touching and dash.text in ("-", "\u2013") and first.tag == second.tag == "CD" and first.head == second.head:
            yield replace(dash, head=first.index, dep="punct")
            yield replace(second, head=first.index, dep="nummod")


def _titles(words: Sequence[Token]) -> Iterator[Token]:
    """The noun of "Hill, a former general," where the parser has how somebody is."""
    for word in words:
        if word.dep == "appos" and word.tag == "JJ" and any(t.head == word.index and t.dep == "det" for t in words):
            yield replace(word, pos="NOUN", tag="NN")


def _towns(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Venice, California-based Orion sold" where the parser has a town that sold."""
    for based in words[4:]:
        at = based.index - words[0].index
        town, comma, _, dash = words[at - 4 : at]
        name = words[based.head - words[0].index]
        if based.text != "based" or dash.text != "-" or comma.text != "," or (town.pos, name.pos) != ("PROPN", "PROPN"):
            continue
        if name.dep == "appos" and name.head == town.index and town.head != name.index:
            yield replace(name, head=town.head if town.head != town.index else name.index, dep=town.dep)
            yield replace(town, head=town.head if town.head != town.index else name.index, dep="dep")


def _first_names(words: Sequence[Token]) -> Iterator[Token]:
    """The words of "took over from Per Holm" where the parser has a preposition with a capital of its own."""
    for name in words[1:-1]:
        before, last = (words[name.index - words[0].index + step] for step in (-1, 1))
        if name.pos != "ADP" or not name.text.istitle() or not before.text.islower():
            continue
        if last.pos == "PROPN" and last.head == name.index and last.dep == "pobj":
            dep = "pobj" if before.pos == "ADP" and name.head == before.index else name.dep
            yield replace(last, head=name.head, dep=dep)
            yield replace(name, head=last.index, dep="compound", pos="PROPN", tag="NNP", lemma=name.text)


_SLIPS = (_births, _aged, _joined_participles, _thats, _scores, _titles, _towns, _first_names)
