"""What a name's own words say it names: what gazetteers know, its head, "of", capitals, digits."""

from __future__ import annotations

import re
from collections import defaultdict

from timeline.entities import gazetteer, lexicon, spelling
from timeline.entities.kinds.votes import EVENT, ORGANIZATION, PERSON, PLACE, WORK, Votes
from timeline.entities.mentions.name_words import is_numbered

_ARTICLES = frozenset({"El", "La", "Le", "Al", "Las", "Los", "De", "The", "Saint", "San", "Santa"})
_MODEL = re.compile(r"^i[A-Z]|[A-Z].*-?\d")  # iMac, DC-9s, IE6
_CLUB_LETTERS = frozenset("FC AFC FK VfL VfB TSG".split())
_HONOURS = frozenset("prize award medal order cross trophy oscar grammy emmy".split())
_STUDIED = frozenset("cancer health policy research science".split())
_NOBODYS = frozenset("award awards center centre prize prizes".split())  # no last name behind a first one
_CONTESTS = frozenset({"Masters", "Open", "Olympics", "Paralympics"})  # events by their one word
_FORCES = frozenset("Navy Army Senate Parliament Congress Cabinet Treasury Marines Commons Lords House".split())
_MADE = re.compile(r"[A-Z][A-Za-z]{0,3}-\d+[A-Za-z]*")  # the An-28 of "Antonov An-28"
_REGIMES = frozenset("Nazi Imperial Soviet Fascist Vichy Weimar".split())  # before a country
STORMS = frozenset("hurricane typhoon cyclone storm".split())
_SURE_FORMS = lexicon.LEGAL_FORMS - {"company", "group", "holding", "&", "co", "spa", "pty", "ab", "ag", "sa", "se"}


def known(words: tuple[str, ...]) -> Votes:
    """What gazetteers say."""
    text = spelling.join(words)
    votes: Votes = defaultdict(float)
    if gazetteer.organization(text):
        votes[ORGANIZATION] += 0.5 if text in lexicon.COMMON_NAMES else 5
    elif any(gazetteer.organization(part) for part in text.split("-")[:-1]):
        votes[ORGANIZATION] += 4  # Air France-KLM
    if len(words) > 1 and gazetteer.country_of_people(text):
        votes[WORK] += 8  # Sri Lankan
    place = gazetteer.place(text)
    if place:
        votes[PLACE] += 6 if place.kind != "city" else 4 if place.is_big else 3
    if (
        len(words) > 1
        and words[0] not in _ARTICLES
        and gazetteer.is_first_name(words[0])
        and words[-1].casefold() not in lexicon.ORGANIZATION_HEADS | lexicon.BUILDINGS | _NOBODYS
        and not (words[-1].casefold() in lexicon.EVENT_HEADS and gazetteer.is_well_known_place(words[0]))
    ):
        votes[PERSON] += 3.5 if len(words) < 4 else 1
    is_plural = words[-1].endswith("s") and words[-1].casefold() not in lexicon.PLACE_HEADS | lexicon.EVENT_HEADS
    if len(words) > 1 and is_plural and not place and gazetteer.is_well_known_place(spelling.join(words[:-1])):
        votes[ORGANIZATION] += 5  # San Antonio Spurs
    if any(word[0].isdigit() for word in words):
        votes[PERSON] -= 4
    if {words[0].casefold(), words[-1].casefold()} & lexicon.PRODUCTS and not gazetteer.organization(text):
        votes[WORK] += 5
    return votes


def shape(words: tuple[str, ...]) -> Votes:
    """What the name's own words say: its head, "of", capitals, digits."""
    votes: Votes = defaultdict(float)
    first, last = words[0].casefold(), _head_word(words)
    if len(words) > 1:
        _of_several(votes, words, first, last)
    elif words[0] in _FORCES:
        votes[ORGANIZATION] += 5
    elif words[0] in _CONTESTS:
        votes[EVENT] += 6
    if len(words) > 1 or last.endswith("."):
        _of_head(votes, words, first, last)
    _of_letters(votes, words, last)
    return votes


def _of_several(votes: Votes, words: tuple[str, ...], first: str, last: str) -> None:
    """What the words of a name of several say, its head aside."""
    if words[-1].casefold() in _SURE_FORMS:
        votes[ORGANIZATION] += 4
    if words[-1] in lexicon.DIRECTIONS or words[-1].casefold() in lexicon.PARTISANS:
        votes[ORGANIZATION] += 4  # Norfolk Southern, Social Democrats
    if first in lexicon.FOREIGN_HEADS:
        votes[ORGANIZATION] += 4
    if words[0] in lexicon.SHIP_PREFIXES:
        votes[WORK] += 8
    if words[0] in _CLUB_LETTERS or (len(words) == 2 and first in lexicon.CLUB_FIRSTS):
        votes[ORGANIZATION] += 8
    if first in lexicon.NOBLES and words[1] == "of":
        votes[PERSON] += 8
    if words[-1] in _CONTESTS:
        votes[EVENT] += 8  # the French Open
        votes[PERSON] -= 4
    if last == "national":
        votes[PERSON] -= 5
        votes[ORGANIZATION] += 2
    if "of" in words[1:]:
        head = words[words.index("of") - 1].casefold()
        votes[ORGANIZATION] += 4 if head in lexicon.ORGANIZATION_HEADS else 0
        votes[PLACE] += 4 if head in lexicon.PLACE_HEADS else 0
        votes[WORK] += 5 if head in lexicon.WORK_HEADS else 0
    if len(words) > 2 and _is_spelled_person(words):
        votes[PERSON] += 6
    if len(words) == 2 and first in STORMS:
        votes[EVENT] += 6
    if len(words) == 2 and words[0] in _REGIMES and (place := gazetteer.place(words[1])) and place.kind == "country":
        votes[PLACE] += 8


def _of_letters(votes: Votes, words: tuple[str, ...], last: str) -> None:
    """What capitals, digits and signs say."""
    if "&" in words:
        votes[ORGANIZATION] += 6
    if len(words) == 1 and len(last) > 1 and (words[0].isupper() or ".com" in last or ".org" in last):
        votes[ORGANIZATION] += 1.5
    if is_numbered(words[0]):
        votes[ORGANIZATION] += 3.5
    elif any(word[0].isdigit() for word in words):
        votes[WORK] += 1
    if _MODEL.search(words[0]) or (len(words) > 1 and _MADE.fullmatch(words[-1])):
        votes[WORK] += 5


def _of_head(votes: Votes, words: tuple[str, ...], first: str, last: str) -> None:
    """What the head of a name of several words says, and the word it begins with."""
    if last in lexicon.ORGANIZATION_HEADS or _is_centre(words, last):
        votes[ORGANIZATION] += (
            8 if last not in lexicon.ORGANIZATION_HEADS else 6 if last in lexicon.OFFICIAL_HEADS else 4
        )
    elif last in _SCHEMES:
        votes[ORGANIZATION if _is_of_a_body(words) else WORK] += 8 if _is_of_a_body(words) else 4
    elif last == "district" and "School" in words:
        votes[ORGANIZATION] += 10
    elif last in lexicon.PLACE_HEADS:
        votes[PLACE] += 8 if last in lexicon.BUILDINGS else 4
    elif last in lexicon.EVENT_HEADS or first in lexicon.EVENT_FIRST:
        votes[EVENT] += 5
    elif last in lexicon.WORK_HEADS:
        votes[WORK] += 8 if last in _HONOURS else 4
    elif last == "fame":
        votes[WORK] += 8
    if (
        first in {"mount", "lake", "cape", "county", "fort", "port", "st", "st."}
        and last not in lexicon.ORGANIZATION_HEADS
    ):
        votes[PLACE] += 2.5
        votes[PERSON] -= 2.0
    if first in lexicon.PRODUCT_NOUNS:
        votes[WORK] += 3
    if any("–" in word for word in words):
        votes[WORK] += 8  # two names side by side: the Szabados–Reid reaction


def _is_centre(words: tuple[str, ...], last: str) -> bool:
    """Whether a centre or campaign is a body: "Centre for Peace", "Davis Cancer Center"."""
    if last not in {"center", "centre", "campaign"}:
        return False
    return "for" in words or not _STUDIED.isdisjoint(word.casefold() for word in words)


def is_short_for_club(word: str, full: tuple[str, ...]) -> bool:
    """Whether a team goes by the last word of its name, which is no town's: Oriel for Real Oriel, not Madrid."""
    begins = len(full) == 2 and full[0].casefold() in lexicon.CLUB_FIRSTS
    return begins and word == full[1] and gazetteer.place(word) is None


def _is_spelled_person(words: tuple[str, ...]) -> bool:
    """Whether a name has bare initials before its last word: "A B Hansen"."""
    letters, last = words[:-1], words[-1]
    return all(len(word) == 1 and word.isupper() for word in letters) and last.istitle() and last.isalpha()


_SCHEMES = frozenset("system project programme program scheme plan".split())
_WORLDWIDE = frozenset({"World", "UN", "U.N."})


def _is_of_a_body(words: tuple[str, ...]) -> bool:
    """Whether a scheme is a body by the words before it: "World Food Program", "Reno University System"."""
    before = {word.casefold() for word in words[:-1]}
    return bool(before & lexicon.ORGANIZATION_HEADS) or bool(_WORLDWIDE & set(words[:2]))


def _head_word(words: tuple[str, ...]) -> str:
    """The word that says what a name is, lower case: the last before a small word inside, "of" aside."""
    for index in range(1, len(words)):
        if words[index] in {"for", "at", "in", "on", "to"} and index > 1:
            return words[index - 1].casefold()
    return words[-1].casefold()
