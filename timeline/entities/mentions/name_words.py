"""Whether a word is one of a name, by its letters, its tag and its neighbours."""

from __future__ import annotations

import re

from timeline.document import Token
from timeline.entities import gazetteer, lexicon
from timeline.entities.mentions.marks import Marks
from timeline.entities.roles import HONORIFICS

Tokens = tuple[Token, ...]
_PLURAL_VERBS = frozenset("are were have do".split())

_ERAS = frozenset("B.C. B.C.E. BC BCE A.D. AD C.E. CE".split())  # "6900 B.C."
_NUMBERED = re.compile(r"\d{1,3}[A-Z][a-z]{2,}")  # 3Com, 23andMe is none


def is_name_word(tokens: Tokens, index: int, marks: Marks) -> bool:
    """Whether the word at an index is one of a name."""
    token = tokens[index]
    text = token.text
    if text in _ERAS and index and tokens[index - 1].text[-1].isdigit():
        return False
    if _is_article(tokens, index):
        return False
    if marks.known[index] >= 0 and not marks.holds_together(index):
        return True
    if is_numbered(text):
        return True
    if not text[0].isalpha() or not any(letter.isupper() for letter in text):
        return False
    measured = token.ent_type in lexicon.MEASURES and not _is_behind_day(tokens, index)
    if measured and not (token.pos == "PROPN" and text in lexicon.MONTH_NAMES):
        return False
    if text in lexicon.BEHIND_NAMES and _is_behind_person(tokens, index):
        return True
    word = text.casefold()
    if word.rstrip(".") in lexicon.CALENDAR and not _is_named_may(tokens, index):
        if index and tokens[index - 1].text == "on":
            return False  # "cleared the Commons on Monday"
        return marks.inside[index] >= 0 and token.ent_type in {"ORG", "EVENT", "WORK_OF_ART"} and marks.shares(index)
    if gazetteer.country_of_people(text) and gazetteer.place(text) is None and not _is_last_name(tokens, index):
        return marks.shares(index) and token.ent_type not in {"NORP", "PERSON"}
    if _is_party(tokens, index):
        return True
    if word in lexicon.NEVER_NAMES:
        if _opens(tokens, index) or _closes(tokens, index, marks):
            return True
        return _is_of_more(tokens, index, marks) and token.ent_type in {"ORG", "FAC", "EVENT", "WORK_OF_ART", "LOC"}
    if token.pos == "PROPN":
        return not _is_numeral(tokens, index) and not _is_plain_plural(tokens, index)
    if _is_known_acronym(tokens, index):
        return True
    if token.pos not in {"NOUN", "ADJ", "X", "VERB", "INTJ"} or not text[0].isupper():
        return False
    if token.ent_type in lexicon.NAME_LABELS or text in marks.familiar or _is_initials(tokens, index):
        return True
    return token.pos != "VERB" and _goes_on(tokens, index)


def _is_article(tokens: Tokens, index: int) -> bool:
    """Whether a word is the "An" of "An Aeromexico flight crashed"; a first name stands before any letter."""
    after = tokens[index + 1 : index + 2]
    return tokens[index].text == "An" and bool(after) and after[0].text[0] in "AEIOU"


def _is_last_name(tokens: Tokens, index: int) -> bool:
    """Whether a word for who is of a country ends a person's name: "Graham Pole said"."""
    token, before = tokens[index], tokens[index - 1]
    of_person = token.tag == "NNP" and token.ent_type in {"PERSON", "NORP"} and token.dep not in {"amod", "compound"}
    return of_person and before.head == index and before.tag == "NNP" and gazetteer.is_first_name(before.text)


def _is_behind_person(tokens: Tokens, index: int) -> bool:
    """Whether letters stand behind a person's full name: "Ann Hill QC", not "the Acer Aspire PC"."""
    before = [token for token in tokens[max(0, index - 3) : index] if token.sentence == tokens[index].sentence]
    if tokens[index + 1 : index + 2] and tokens[index + 1].pos == "PROPN":
        return False  # "Labour Party MP Ann Hill"
    full = len(before) > 1 and all(token.pos == "PROPN" and token.text.istitle() for token in before[-2:])
    return full and not any(gazetteer.organization(token.text) for token in before)


def is_numbered(text: str) -> bool:
    """Whether a word is a firm's name that begins with a number: "3Com"."""
    return _NUMBERED.fullmatch(text) is not None


def _is_of_more(tokens: Tokens, index: int, marks: Marks) -> bool:
    """Whether the parser's mention has more than the word and a "the": "School Board", not "the Board"."""
    if not marks.shares(index):
        return False
    after = index + 1 < len(tokens) and marks.inside[index + 1] == marks.inside[index]
    return after or tokens[index - 1].text.casefold() != "the"


def _opens(tokens: Tokens, index: int) -> bool:
    """Whether a word that alone names nothing begins a name: "West Midlands", "Oscar Niemeyer"."""
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else token
    if after.sentence != token.sentence or after.pos != "PROPN" or not after.text[0].isupper() or after is token:
        return False
    if token.text in lexicon.DIRECTIONS:
        return not gazetteer.country_of_people(after.text) and after.text.casefold() not in lexicon.NEVER_NAMES
    return token.ent_type == "PERSON" == after.ent_type and gazetteer.is_first_name(token.text)


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word right behind a name in capitals goes on with it: "the FIRST Global competition"."""
    before = tokens[index - 1] if index else tokens[index]
    text = before.text
    return before.sentence == tokens[index].sentence and len(text) > 2 and text.isalpha() and text.isupper()


def _closes(tokens: Tokens, index: int, marks: Marks) -> bool:
    """Whether a direction ends the parser's mention: "Norfolk Southern"."""
    token = tokens[index]
    inside = marks.inside
    last = index + 1 == len(inside) or inside[index + 1] != inside[index]
    return token.text in lexicon.DIRECTIONS and index > 0 and last and 0 <= inside[index] == inside[index - 1]


def _is_behind_day(tokens: Tokens, index: int) -> bool:
    """Whether a name stands behind a day that the parser has it in: "on May 4 Hill resigned"."""
    if index < 2 or tokens[index].pos != "PROPN" or not tokens[index].text.istitle():
        return False
    month, day = tokens[index - 2 : index]
    return month.text in lexicon.MONTH_NAMES and day.text.isdigit() and month.sentence == tokens[index].sentence


def _is_party(tokens: Tokens, index: int) -> bool:
    """Whether a word is one of the two that name a party by its members: "Social Democrats"."""
    for first in (index - 1, index):
        if first < 0 or first + 1 >= len(tokens):
            continue
        pair = (tokens[first].text, tokens[first + 1].text)
        written = pair[0][0].isupper() and pair[1][0].isupper()
        if written and pair[0].casefold() in lexicon.PARTY_ADJECTIVES and pair[1].casefold() in lexicon.PARTISANS:
            return True
    return False


def _is_numeral(tokens: Tokens, index: int) -> bool:
    """Whether a Roman numeral stands after what is no name word by itself: "Phase III"."""
    before = tokens[index - 1] if index else tokens[index]
    return tokens[index].text in lexicon.NUMERALS and before.text.casefold() in lexicon.NEVER_NAMES


def _is_plain_plural(tokens: Tokens, index: int) -> bool:
    """Whether a plural that begins a sentence before its verb is no name, whatever the parser takes it for: "Tributes
    have been paid"."""
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else token
    if not _begins(tokens, index) or after.text not in _PLURAL_VERBS or not token.text.endswith("s"):
        return False
    if any(other.text == token.text and not _begins(tokens, other.index) for other in tokens):
        return False  # a name elsewhere
    unsure = token.ent_type not in {"ORG", "NORP"} and gazetteer.place(token.text) is None
    return unsure and token.text.istitle() and gazetteer.organization(token.text) is None


def _begins(tokens: Tokens, index: int) -> bool:
    """Whether a word is the first of its sentence."""
    return index == 0 or tokens[index - 1].sentence != tokens[index].sentence


def _is_known_acronym(tokens: Tokens, index: int) -> bool:
    """Whether letters the parser has for a word in capitals are a known body's, among small letters: "WHO sent"."""
    text = tokens[index].text
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return len(text) > 2 and text.isupper() and after.islower() and gazetteer.organization(text) is not None


def _is_initials(tokens: Tokens, index: int) -> bool:
    """Whether letters the parser has for a common word act as a name: "ECOWAS leaders met"."""
    token = tokens[index]
    if len(token.text) < 3 or not token.text.isalpha() or not token.text.isupper():
        return False
    head = tokens[token.head]
    acts = token.dep in {"nsubj", "nsubjpass", "poss"}
    return acts or (token.dep in {"amod", "compound", "nmod"} and head.lemma.casefold() in lexicon.HUMAN_NOUNS)


def _is_named_may(tokens: Tokens, index: int) -> bool:
    """Whether a month is a name: "Theresa May", "Mrs May", not "in May"."""
    if tokens[index].text not in lexicon.MONTH_NAMES or index == 0:
        return False
    before = tokens[index - 1]
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    named = before.text.casefold() in HONORIFICS or (
        before.pos == "PROPN" and before.sentence == tokens[index].sentence and gazetteer.is_first_name(before.text)
    )
    return named and not after[:1].isdigit()
