"""Names told in a row that the parser does not join: people with their ages between them ("Ann Hill, 71, her grandson
Tim Hill, nine, and Joe Berg died"), and two each with an end of their own ("sent Hill to Oslo and Berg to Bergen")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

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


SLIPS = (_aged, _parted_by_their_ends)
