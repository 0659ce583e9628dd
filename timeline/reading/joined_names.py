"""Names told in a row that the parser does not join: people with their ages between them ("Ann Hill, 71, her
grandson Tim Hill, nine, and Joe Berg died"), and two each with an end of their own ("sent Hill to Oslo and Berg
to Bergen"); who holds an office ("the head of the bank, Ann Hill, and two clerks left"); one name that it parts, or
gives to two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token

_OLDEST = 120


def _aged(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The people of "Ann Hill, 71, her grandson Tim Hill, nine, and Joe Berg died", where each is another."""
    texts = [word.text for word in words]
    at = 1
    while at < len(words):
        first = words[at - 1]
        at += 1
        if first.pos != "PROPN" or (after := _behind_age(words, at - 1)) is None:
            continue
        others: list[Token] = []
        joint: Token | None = None
        while after < len(words) and joint is None:
            if texts[after] == "and":
                joint, after = words[after], after + 1
            end = next((i for i in range(after, len(words)) if texts[i] == "," or words[i].pos in ("VERB", "AUX")), at)
            who = _who(words[after:end])
            if who is None:
                break
            others.append(who)
            after = _behind_age(words, end) or len(words)
        if joint is not None and others and all(who.dep != "conj" or who.head != first.index for who in others[:-1]):
            yield replace(joint, head=first.index, dep="cc")
            for who in others:
                name = document.child(who, "appos") if who.pos == "NOUN" else None  # "her grandson Tim Hill"
                yield replace(name or who, head=first.index, dep="conj")
                if name is not None:
                    yield replace(who, head=name.index, dep="nmod")
            at = others[-1].index - words[0].index + 2


def _behind_age(words: Sequence[Token], comma: int) -> int | None:
    """Where it goes on behind ", 71," or ", nine,"; None where no age between commas begins."""
    part = words[comma : comma + 3]
    if [t.text for t in part[::2]] != [",", ","] or part[1].tag != "CD":
        return None
    age = part[1].text
    return comma + 3 if age.isalpha() or (age.isdigit() and int(age) < _OLDEST) else None


def _who(part: Sequence[Token]) -> Token | None:
    """The word that stands for the one person a part of a list names, however the parser hung it; None for none."""
    within = {word.index for word in part}
    tops = [word for word in part if word.head not in within or word.head == word.index]
    if not any(word.pos == "PROPN" for word in part) or any(top.pos not in ("PROPN", "NOUN") for top in tops):
        return None
    return tops[0] if len(tops) == 1 else None


def _parted_by_their_ends(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The second of "sent Hill to Oslo and Berg to Bergen", which the parser joins to the verb, and both ends: each is
    told of one of the two, so none is told of the verb."""
    for second in words:
        verb = document.head(second)
        if second.dep != "conj" or second.pos != "PROPN" or verb.pos != "VERB":
            continue
        below = document.children(verb)
        first = next((t for t in below if t.dep == "dobj" and t.index < second.index), None)
        joint = next((t for t in below if t.dep == "cc" and t.index < second.index), None)
        if first is None or joint is None:
            continue
        ends = [t for t in (*below, *document.children(second)) if t.dep == "prep" and t.index > first.index]
        one = [t for t in ends if t.index < joint.index]
        other = [t for t in ends if t.index > second.index]
        if one and other and one[-1].text == other[0].text:
            yield replace(second, head=first.index)
            yield replace(joint, head=first.index)
            yield replace(one[-1], head=first.index, dep="gap")
            yield replace(other[0], head=second.index, dep="gap")


def _parted_names(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "pulled Ann Hill from the mud" where the parser has two objects, each one word of her name."""
    for first, last in pairwise(words):
        one = first.pos == last.pos == "PROPN" and first.ent_type == last.ent_type == "PERSON"
        if one and first.head == last.head and first.dep in ("dobj", "dative") and last.dep == "dobj":
            yield replace(first, head=last.index, dep="compound")
            yield from (replace(t, head=last.index) for t in document.children(first, "det", "amod", "poss", "nmod"))


def _of_two_trades(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the singer and trumpeter Ann Hill" where the parser has a singer and an Ann Hill: she is both."""
    for trade in words:
        name = next((t for t in document.children(trade, "conj") if t.pos == "PROPN"), None)
        if trade.pos != "NOUN" or name is None or trade.index + 2 >= name.index or not document.child(trade, "det"):
            continue
        joint, other = words[trade.index - words[0].index + 1], words[trade.index - words[0].index + 2]
        is_other = other.pos == "NOUN" and other.tag == "NN" and other.dep in ("compound", "nmod")
        if joint.text == "and" and is_other and other.head == name.index and _is_right_behind(document, other, name):
            yield replace(name, head=trade.head, dep=trade.dep)
            yield replace(trade, head=name.index, dep="nmod")


def _is_right_behind(document: Document, trade: Token, name: Token) -> bool:
    """Whether nothing but the name's own words stand between a trade and the last of them."""
    return all(t.pos == "PROPN" for t in document.tokens[trade.index + 1 : name.index])


def _ranked(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The number of "beat the world No 1, Ann Hill", and her name: both tell who of the world it is."""
    for world, no, number in zip(words, words[1:], words[2:], strict=False):
        if world.text.lower() != "world" or no.text.lower() not in ("no", "no.", "number") or number.tag != "CD":
            continue
        yield replace(number, head=world.index, dep="nummod")
        if no.head != number.index:
            yield replace(no, head=number.index, dep="nmod")
        if number.dep in ("nsubj", "nsubjpass", "dobj", "pobj") and number.head not in (world.index, no.index):
            yield replace(world, head=number.head, dep=number.dep)
        for below in (*document.children(no), *document.children(number)):
            if below not in (world, no, number):
                yield replace(below, head=world.index)


def _holders(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The name of "the manager of the bank, Ann Hill, left", which the parser hangs on the bank."""
    for name in words:
        body = document.head(name)
        of = next((t for t in (body, *document.ancestors(body)) if t.dep == "prep" and t.text.lower() == "of"), None)
        first = document.subtree(name)[0].index
        if name.ent_type != "PERSON" or name.dep not in ("appos", "conj") or of is None or of.index > name.index:
            continue
        office = document.head(of)
        between = document.tokens[of.index : first - 1]
        parted = document.tokens[first - 1].text == "," and not any(t.text in (",", "and") for t in between)
        if (
            parted
            and office.pos == "NOUN"
            and document.child(office, "appos") is None
            and not document.child(body, "cc")
        ):
            yield replace(name, head=office.index, dep="appos")


def _second_subjects(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The second subject of "the head of the bank, Ann Hill, and two clerks left"."""
    for first in words:
        if first.dep not in ("nsubj", "nsubjpass") or document.child(first, "cc") is None:
            continue
        others = [t for t in document.children(document.head(first), first.dep) if t.index > first.index]
        if others and document.child(first, "conj") is None:
            yield replace(others[0], head=first.index, dep="conj")


def _towns_by_rivers(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The river of "a man from Ashby-on-Tarn was jailed", where the parser has it jailed."""
    for mark, on, other, river in zip(words, words[1:], words[2:], words[3:], strict=False):
        joined = mark.text == other.text == "-" and mark.end == on.start and on.end == other.start
        alone = len(document.children(document.head(river), "nsubj", "nsubjpass")) == 1
        if joined and other.end == river.start and river.dep in ("nsubj", "nsubjpass") and not alone:
            yield replace(river, head=on.index, dep="pobj")


SLIPS = (
    _aged,
    _parted_by_their_ends,
    _parted_names,
    _of_two_trades,
    _ranked,
    _holders,
    _second_subjects,
    _towns_by_rivers,
)
