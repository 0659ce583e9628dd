"""What looks like a verb group, and its tense, guessed from the words alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from timeline.model import Aspect, Tense
from timeline.timex.vocabulary import SCHEDULED, listed
from timeline.word_lists import word_lists

WORD = re.compile(r"[\w’']+")

_WORDS = word_lists("time_words.toml")

_MODALS = frozenset(
    listed(
        "will shall won't would could may might should 'll plans planning expect expects predict predicts hopes intends"
        " until"
    )
)
_TO_COME = frozenset(listed("due scheduled expected slated supposed planned upcoming"))
_FORESEEN = frozenset(("to", "for", ""))  # "landfall is forecast for Friday": what follows the word
_AT_FIRST = frozenset(("first", "originally", "initially"))
_COMPARING = frozenset(("than", "as"))
_EARLIER = frozenset(listed("previously originally first initially earlier widely long"))
_PLANS = _WORDS["plans"]
_PLANNING = frozenset(listed("planning preparing hoping intending aiming expecting"))
_TO_GO = _WORDS["setting_out"]
_MEET = frozenset(listed("meet begin arrive depart expire resume reopen convene return"))  # no nouns beside a day
_BACK = _WORDS["irregular_past"]
_AFTERWARDS = frozenset(("follows",))  # "the vote follows a fall in May": what it tells beside it is over
_TO_SET = frozenset(listed("to will would shall can could may might must should a the this that"))
_BEFORE_BASE = frozenset(listed("to will would shall can could may might must should won't wouldn't cannot"))
_PRESENT = frozenset(listed("is are am has have does do says"))
_BE_THEN = frozenset(("was", "were", "been"))
HAVE = frozenset(("has", "have"))
_BE_NOW = frozenset(("is", "are", "am"))
_PARTICIPLES = _WORDS["irregular_participles"]
_ADVERBS = frozenset(listed("already also just long never not since still"))
_NOT_PERFECT = ("and", "but", "to", "was", "were", "did")  # "the man who had led it was shot in May": not "had"
_PASSIVE = frozenset(("is", "are", "be", "being", "get", "gets", "getting"))  # a participle follows
_COULD_NOT = frozenset(("couldn't", "couldn’t"))  # "could not be reached on Friday" was tried
_WITHOUT_SUBJECT = frozenset(listed("when if once unless"))  # "when sentenced on 4 May"
_OWNERS = frozenset(listed("the its his her their our any no these those such new some of"))
_SEVERAL = frozenset(("who", "which", "polls"))
_ARTICLES = frozenset(listed("the a an his her its their our my this that these those each all some any both"))
_BEFORE_NOUNS = frozenset(listed("the a an his her its their our my"))
_AFTER_NOUNS = frozenset(listed("was were is had has of"))
_NOBODY = frozenset(listed("nobody nor neither none never"))
_NO_VERBS = _WORDS["no_past"]
_BY_WHAT_FOLLOWS = frozenset(("will", "to", "forecast", "set"))


def verbs(words: Iterable[str]) -> Iterator[tuple[Tense, str, Aspect]]:
    """What looks like a verb group, in order: tense, the word that tells it, aspect. A "had" makes all that follow it
    perfect, up to a verb of its own tense."""
    last = second = ""
    perfect = denied = named = False
    for raw, following in pairwise((*words, "")):
        word = raw.lower()
        perfect = word == "had" or (perfect and word not in _PRESENT and word not in _NOT_PERFECT)
        denied = denied or word in _NOBODY
        tense = None if raw == "May" else Tense.PAST if word == "could" and denied else _tense(word, last, second)
        if word in _BY_WHAT_FOLLOWS:
            tense = _by_what_follows(tense, word, last, second, following)
        elif raw in _MEET and named and tense is None:
            tense = Tense.PRESENT  # "the king and Mrs Hill meet on Monday"
        if tense is not None:
            planned = word == "to" and tense is Tense.PAST and (last in _BE_THEN or last in _TO_COME)
            been = (word in HAVE and following == "been") or (
                word == "had" and following in _PARTICIPLES
            )  # "has been in jail since his arrest in May", "had gone"
            aspect = Aspect.PERFECT if been or (perfect and word != "had") else Aspect.NONE
            yield tense, "was to" if planned else word, aspect
        last, second, named = word, last, raw[:1].isupper()


def _by_what_follows(tense: Tense | None, word: str, last: str, second: str, following: str) -> Tense | None:
    """The tense of words that are verbs in some company only: "will", "to", "forecast", "set"."""
    if word == "will":  # "the column of iron will was on the road"
        return None if last in _OWNERS or last in _ARTICLES or following in _AFTER_NOUNS else tense
    if word == "to":
        if last == "forward":
            return Tense.FUTURE  # "they look forward to the launch on Thursday"
        return None if _names_a_thing(following) else tense  # "agreed to the plan" is no plan
    if word == "forecast":
        return Tense.FUTURE if following in _FORESEEN and last != "had" else tense
    if last in _TO_SET:
        return tense
    still = last not in _BE_THEN or (last == "been" and second in HAVE)  # "has been set for May"
    return Tense.FUTURE if following in ("to", "for", "") and still else Tense.PAST


def _names_a_thing(word: str) -> bool:
    """Whether the word after "to" is no verb: "to the king", "to Rome", "to 40"."""
    return word.lower() in _ARTICLES or (bool(word) and not word[0].islower() and not word.isupper())


def _tense(word: str, last: str, second: str) -> Tense | None:
    """The tense a word tells after the two before it; None where it is no verb."""
    if last in _OWNERS and word in ("plans", "hopes"):
        return None
    if word == "to":
        return _tense_of_to(last, second)
    if word in _TO_COME:
        return _tense_of_due(last, second)
    if word in _MODALS or word.endswith(("'ll", "’ll")):
        return Tense.FUTURE
    if word in _COULD_NOT or (last == "could" and word == "not"):
        return Tense.PAST
    if word == "be" and last == "to" and second not in _BE_THEN:
        return Tense.FUTURE
    if word in _TO_GO and _BE_NOW.intersection((last, second) if last == "not" else (last,)):
        return Tense.FUTURE
    if last in _BEFORE_NOUNS:
        return None  # "expected a cut in May"
    if last in _PASSIVE or (last in _WITHOUT_SUBJECT and word.endswith("ed")):
        return None
    if word in _BACK:
        return None if last in _BEFORE_BASE else Tense.PAST  # "will hit", "to put": no past
    if word in _AFTERWARDS or (len(word) > 3 and word.endswith("ed") and word not in _NO_VERBS):
        return Tense.PAST
    if word in _MEET and last.endswith("s") and last not in (*_BEFORE_BASE, *_ARTICLES, *_OWNERS):
        return Tense.PRESENT  # "the ministers meet on Monday"
    if word in SCHEDULED and last in _SEVERAL:
        return Tense.PRESENT  # "voters, who go to the polls on Sunday", "polls open on Sunday"
    if second == "had" and word in _PARTICIPLES and (last.endswith("ly") or last in _ADVERBS):
        return Tense.PAST  # "had already been drawn up"
    return Tense.PRESENT if word in _PRESENT or (word in SCHEDULED and word.endswith("s")) else None


def _tense_of_to(last: str, second: str) -> Tense | None:
    """The tense of "to" after words of planning or a form of "be": "was to" looks back from the day of writing."""
    if last in _PLANNING:
        return Tense.FUTURE  # "they were planning to march on Monday"
    if last in _BE_THEN or second in _BE_THEN:
        return Tense.PAST
    return Tense.FUTURE if last in _BE_NOW or last in _PLANS or second in _PLANS else None


def _tense_of_due(last: str, second: str) -> Tense | None:
    """The tense of "due", "planned" and their like; none in "a day earlier than planned", "as originally planned"."""
    if last in _COMPARING or (second in _COMPARING and last in _EARLIER):
        return None
    if last in _AT_FIRST:
        return Tense.PAST  # "a vote first due in April": it was put off
    has_been = last == "been" and second in HAVE
    return Tense.PAST if not has_been and (last in _BE_THEN or second in _BE_THEN) else Tense.FUTURE
