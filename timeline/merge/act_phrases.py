"""The act that a trigger names together with the words after it: "gun down", "go to the polls", "take into custody"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice

from timeline.families import fold_lemma, phrases
from timeline.merge.content_words import EMPTY_WORDS

_WORD = re.compile(r"[^\W_]+|[.;:!?]")
_DETERMINERS = frozenset("a an the his her its their my our your".split())
_PASSED = _DETERMINERS | frozenset(
    """own him them it two three four five six seven eight nine ten eleven
    twelve dozen dozens several many some all both more than at least about""".split()
)
"""Words that may stand between those of a phrase: "claimed at least 12 lives", "shot him dead"."""
_ATTRIBUTES = 2  # words that a determiner may have between it and the noun: "reached a last minute deal"
_AHEAD = 8  # words looked at after a trigger


def act_phrase(lemma: str, after: str) -> str:
    """The longest phrase of the acts of news that a trigger begins, else its lemma; what is between may be passed.

    >>> act_phrase("go", "to the polls on Sunday"), act_phrase("claim", " at least 12 lives"), act_phrase("go", "home")
    ('go to the polls', 'claim lives', 'go')
    """
    first = fold_lemma(lemma)
    known = _by_first_word().get(first)
    if known is None:
        return first
    words = [word.casefold() for word in islice(_WORD.findall(after), _AHEAD)]
    return next((phrase for rest, phrase in known if _follows(rest, words)), first)


def _follows(wanted: Sequence[str], words: Sequence[str]) -> bool:
    rest = iter(wanted)
    next_one = next(rest)
    attributes: int | None = None  # that may still come; None outside a noun phrase
    for word in words:
        if attributes is not None and word in EMPTY_WORDS and word not in _PASSED:
            return False  # a particle stands right behind its verb or a pronoun
        if word in (next_one, f"{next_one}s"):
            following = next(rest, None)
            if following is None:
                return True
            next_one, attributes = following, None
        elif word in _DETERMINERS:
            attributes = _ATTRIBUTES
        elif word not in _PASSED and not word.isdecimal():
            if not attributes or not word.isalpha():
                return False
            attributes -= 1
    return False


@lru_cache(maxsize=1)
def _by_first_word() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """By their first word, what phrases go on with, without articles, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for phrase in sorted(phrases(), key=lambda each: (-len(each.split()), each)):
        first, *rest = phrase.split()
        found[first].append((tuple(word for word in rest if word not in _PASSED), phrase))
    return {first: tuple(rest) for first, rest in found.items() if all(words for words, _ in rest)}
