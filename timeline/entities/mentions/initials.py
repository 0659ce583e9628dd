"""Short forms that stand for longer names: "WHO" for the World Health Organization."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from timeline.document import Document
from timeline.entities import gazetteer, lexicon
from timeline.entities.mentions.mentions import Name

_INSIDE = (["("], ["(", "the"])
_BEHIND = ([","], [",", "the"], [",", "or"], [",", "or", "the"], [",", "known", "as", "the"])


def expansions(document: Document, names: Sequence[Name]) -> dict[str, tuple[str, ...]]:
    """Short forms of longer names: "World Health Organization (WHO)", or the initials of one body that is named."""
    found: dict[str, tuple[str, ...]] = {}
    long = {name.words for name in names if len(name.words) > 2}
    for name in names:
        if len(name.words) == 1 and len(name.text) > 2 and name.text.isupper() and not gazetteer.place(name.text):
            fitting = [words for words in long if _spells(name.text, words)]
            if len(fitting) == 1:
                found[name.text] = fitting[0]
    found.update((name.sign, name.words) for name in names if name.sign)
    tokens = document.tokens
    for full, short in itertools.pairwise(names):
        gap = [token.text for token in tokens[full.last : short.first]]
        if len(short.words) != 1:
            continue
        if (gap in _INSIDE and _abbreviates(short.text, full.words)) or (
            gap in _BEHIND and _mixes(short.text, full.words)
        ):
            found[short.text] = full.words
    for name in names:
        whole = (*found.get(name.words[0], ()), *name.words[1:])
        if len(name.words) > 1 and whole != name.words and whole in long:
            found[name.text] = whole  # the CSU System
    return found


def _spells(letters: str, words: tuple[str, ...]) -> bool:
    """Whether letters are the initials of a name, its small words counted or not."""
    parts = [part for word in words for part in word.split("-") if part]
    capitals = "".join(part[0] for part in parts if part[0].isupper())
    return letters in (capitals, "".join(part[0] for part in parts).upper())


def _mixes(letters: str, words: tuple[str, ...]) -> bool:
    """Whether letters are the initials in another order, as in another language: FPL for Popular Liberation Front."""
    initials = [word[0] for word in words if word[0].isupper()]
    return len(initials) > 1 and sorted(letters.replace(".", "")) == sorted(initials)


def _abbreviates(short: str, words: tuple[str, ...]) -> bool:
    letters = short.replace(".", "")
    initials = [word[0] for word in words if word[0].isupper()]
    return (
        len(letters) > 1
        and (letters.isupper() or letters == "".join(word[0] for word in words))  # BoI, the Bank of Ireland
        and (_mixes(letters, words) or ([letters[0]] == initials[:1] and len(words) > 1 and not _is_person(words)))
    )


def _is_person(words: tuple[str, ...]) -> bool:
    """Whether a name begins as those of people do, behind whom letters are a party or a nation."""
    return len(words) < 4 and gazetteer.is_first_name(words[0]) and not lexicon.ORGANIZATION_HEADS & {words[-1].lower()}
