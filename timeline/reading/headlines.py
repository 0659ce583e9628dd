"""Sentences told as headlines are, without an "is" or an article, as in the entries of a chronology: "Martial law
declared", "State of emergency imposed after riots", "Hill flees Oslo"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline import cleaning, entry_heads
from timeline.document import Document, Token, once_a_document
from timeline.word_lists import word_lists

_WORDS = word_lists("event_words.toml")
_DONE = _WORDS["always_done_to"] | _WORDS["done_in_short"]
_CALLING = frozenset("appoint crown declare elect name proclaim re-elect reelect".split())
_PASSIVE = _DONE | _CALLING
_PLURAL = frozenset("arm athletic custom good headquarter mean news sale sport system".split())  # "arms race"
_WHAT_IT_ACTS_ON = ("dobj", "dative", "ccomp", "oprd", "attr", "acomp", "auxpass", "aux")


@once_a_document
def _entries(document: Document) -> frozenset[int]:
    """The paragraphs that a date heads."""
    headed = {s.paragraph for s in document.sentences if document.heading(s) is not None}
    text = document.article.text
    return frozenset(headed | entry_heads.lines_above(text, cleaning.paragraphs(text)).keys())


def _is_entry(document: Document, words: Sequence[Token]) -> bool:
    return document.sentence_of(words[0]).paragraph in _entries(document)


def _done(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "martial law declared" where the parser has a law that declares."""
    for verb in words if _is_entry(document, words) else ():
        main = verb.head == verb.index or verb.dep == "conj" or _set_off(document, verb)
        if verb.tag not in ("VBD", "VBN") or not main or verb.lemma not in _PASSIVE:
            continue
        office = document.child(verb, "dobj", "oprd")
        made = office is not None and verb.lemma in _CALLING and not document.child(office, "det", "poss")
        acted_on = [t for t in document.children(verb, *_WHAT_IT_ACTS_ON) if not _set_off(document, t)]
        if acted_on and not (made and acted_on == [office]):
            continue
        before = [t for t in document.children(verb, "nsubj", "npadvmod") if t.index < verb.index]
        subject = before[-1] if before else None
        if subject is None or subject.pos == "PRON":
            continue
        yield replace(verb, tag="VBN")
        yield replace(subject, dep="nsubjpass")
        if made and office is not None:
            yield replace(office, dep="oprd")  # "Hill elected president"


def _set_off(document: Document, verb: Token) -> bool:
    """Whether a semicolon parts a clause from the one it is hung on."""
    beside = document.children(document.head(verb), "punct") if verb.dep == "ccomp" else ()
    return any(t.text == ";" for t in beside)


def _imposed(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "state of emergency imposed after riots" where the parser has a state that is so described; of
    "king deposed; parliament dissolved" where it has that of the first of the two."""
    for noun in words if _is_entry(document, words) else ():
        verb = document.child(noun, "acl")
        if verb is None or verb.tag != "VBN" or document.tokens[verb.index - 1].text == ",":
            continue
        above = document.head(noun)
        parted = any(t.text == ";" and verb.index < t.index < above.index for t in document.children(above))
        alone = above == noun
        if not (alone or parted):
            continue
        yield replace(verb, head=verb.index if alone else above.index, dep="ROOT" if alone else "ccomp")
        yield replace(noun, head=verb.index, dep="nsubjpass")
        yield from (replace(t, head=verb.index) for t in document.children(noun) if t.index > verb.index)


def _compounds(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Hill flees Oslo" where the parser has an Oslo of that kind."""
    for verb in words:
        place = document.head(verb)
        if verb.tag != "VBZ" or verb.dep != "compound" or place.head != place.index:
            continue
        if not any(t.index < verb.index for t in document.children(verb, "nsubj", "npadvmod")):
            continue
        yield replace(verb, head=verb.index, dep="ROOT")
        yield replace(place, head=verb.index, dep="dobj")
        for other in document.children(place):
            if other.index != verb.index and (other.index > place.index or other.index < verb.index):
                yield replace(other, head=verb.index)


def _nouns(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "police fire shots", "troops land" where the parser has shots, or land, of that kind."""
    last = next((t for t in words if t.head == t.index), None)
    if last is None or not last.tag.startswith("NN") or not _is_entry(document, words):
        return
    many = next((t for t in words if t.index < last.index and _is_many(document, t)), None)
    if many is None:
        return
    verb = document.tokens[many.index + 1]
    yield replace(verb, head=verb.index, dep="ROOT", tag="VBP", pos="VERB")
    yield replace(many, head=verb.index, dep="nsubj", tag="NNS")
    if verb.index != last.index:
        yield replace(last, head=verb.index, dep="dobj")
    for word in (*document.children(last), *document.children(verb)):
        if word.index > last.index:
            yield replace(word, head=verb.index)
        elif word.index < many.index:
            yield replace(word, head=many.index)


def _is_many(document: Document, noun: Token) -> bool:
    """Whether it is more than one that do what the word behind it says: plural nouns describe no other."""
    many = (noun.tag == "NNS" and noun.lemma not in _PLURAL) or noun.lemma.lower() == "police"
    return many and noun.dep in ("compound", "nummod") and document.tokens[noun.index + 1].lemma in _WORDS["also_nouns"]


SLIPS = (_done, _imposed, _compounds, _nouns)
