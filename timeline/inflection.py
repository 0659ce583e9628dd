"""Inflected forms of English words, by lemminflect (its only door)."""

from __future__ import annotations

import re
from functools import lru_cache

_SOUNDS_OPEN = re.compile(
    r"(?!eu|uni|one\b|us[aeu])[aeiou]|hon[eo]|hour|heir|1[18](?:\D|$)|8", re.IGNORECASE
)  # "an Orion", "a European"


@lru_cache(maxsize=10_000)
def inflect(lemma: str, tag: str) -> str:
    """A form of a word by its Penn tag ("VBZ"); the lemma itself where none is known.

    >>> inflect("buy", "VBZ")
    'buys'
    >>> inflect("overshoot", "VBZ")
    'overshoots'
    """
    from lemminflect import getInflection  # importing it loads spaCy, which a page that only shows must not pay

    forms = [str(form) for form in getInflection(lemma, tag)]
    whole = (form for form in forms if not set(" -") & set(form) - set(lemma))  # not "over shoots"
    return next(whole, forms[0] if forms else lemma)


def indefinite_article(word: str) -> str:
    """The "a" or "an" that goes before a word, by how most words so written sound.

    >>> [indefinite_article(word) for word in ("Orion", "European", "hour", "11-year")]
    ['an', 'a', 'an', 'an']
    """
    return "an" if _SOUNDS_OPEN.match(word) else "a"


def regular_forms(word: str) -> tuple[str, ...]:
    """The plural of a word and its verb forms that are spelled after its stem, for each word it may be a form of.

    Not "struck" for "strike": the past forms of other words look like words of their own ("born" is none for "bear").

    >>> regular_forms("city"), regular_forms("ships"), regular_forms("strike")
    (('city', 'cities'), ('ship', 'ships', 'shipped', 'shipping'), ('strike', 'strikes', 'striking'))
    """
    from lemminflect import getAllInflections  # lazy, as above

    bases = {base for kind in ("NOUN", "VERB") for base in base_forms(word, kind)}
    found: dict[str, None] = {}
    for base in (word,) if word in bases else sorted(bases):
        found[base] = None
        for tag, forms in sorted(getAllInflections(base).items()):
            if tag.startswith(("NN", "VB")):
                found |= {str(form): None for form in forms if tag == "NNS" or str(form).startswith(base[:-1])}
    return tuple(found)


@lru_cache(maxsize=10_000)
def base_forms(word: str, part_of_speech: str) -> tuple[str, ...]:
    """The base forms a word may have, by its universal part of speech; none where it is not known.

    >>> base_forms("found", "VERB")
    ('find', 'found')
    """
    from lemminflect import getAllLemmas  # lazy, as above

    return tuple(map(str, getAllLemmas(word, upos=part_of_speech).get(part_of_speech, ())))


def base_form(word: str, part_of_speech: str) -> str:
    """The base form of a word, by its universal part of speech; the word itself where none is known.

    >>> base_form("retook", "VERB")
    'retake'
    """
    forms = base_forms(word, part_of_speech)
    return word if word in forms or not forms else forms[0]
