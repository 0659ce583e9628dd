"""What stands in quotation marks, and who says it."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.document import Document, Token
from timeline.entities import lexicon

_OPEN, _CLOSE, _BOTH = frozenset("“«"), frozenset("”»"), frozenset('"')


def quoted(document: Document) -> frozenset[int]:
    """The indexes of the tokens inside double quotation marks; a quotation ends with its paragraph."""
    inside: set[int] = set()
    opened, paragraph = False, -1
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            opened, paragraph = False, sentence.paragraph
        for token in document.words(sentence):
            mark = token.text[0] if token.text in {"``", "''"} else token.text
            if mark in _OPEN or token.text == "``" or (mark in _BOTH and not opened):
                opened = True
            elif mark in _CLOSE or token.text == "''" or mark in _BOTH:
                opened = False
            elif opened:
                inside.add(token.index)
    return frozenset(inside)


def speakers(document: Document, inside: frozenset[int]) -> Mapping[int, int]:
    """For each quoted token the token that names who says it, where a saying verb tells.

    inside: the quoted tokens. The verb may stand in the same sentence, else in the next of the
    paragraph, else in the one before.
    """
    sayers = [_sayer(document, sentence.index, inside) for sentence in document.sentences]
    found: dict[int, int] = {}
    for sentence in document.sentences:
        near = [sentence.index, sentence.index + 1, sentence.index - 1]
        for index in near:
            if not 0 <= index < len(sayers) or document.sentences[index].paragraph != sentence.paragraph:
                continue
            sayer = sayers[index]
            if sayer is not None:
                found.update(dict.fromkeys(inside & set(range(sentence.first, sentence.last)), sayer.index))
                break
    return found


def _sayer(document: Document, index: int, inside: frozenset[int]) -> Token | None:
    for token in document.words(document.sentences[index]):
        if token.index in inside or token.lemma.casefold() not in lexicon.SAYING or token.pos != "VERB":
            continue
        subject = document.child(token, "nsubj") or _understood(document, token)
        if subject is not None and subject.index not in inside:
            return subject
    return None


def _understood(document: Document, verb: Token) -> Token | None:
    """Who says it where the saying has no subject of its own: "she resigned in a letter, stating"."""
    if verb.dep not in {"advcl", "acl", "xcomp", "conj", "pcomp"}:
        return None
    above = (document.child(up, "nsubj") for up in document.ancestors(verb) if up.pos in {"VERB", "AUX"})
    return next((subject for subject in above if subject is not None), None)
