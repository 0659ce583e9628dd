"""Where words stand that are written like a name: capitals, small particles, names that are known.

A run is what may hold one name or several side by side; it is cut into names elsewhere (`mentions`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon
from timeline.entities.roles import HONORIFICS

Tokens = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known of each token before names are sought, by token index.

    `inside` is the number of the parser's mention it is in and `known` that of the gazetteer's name, -1 for
    none; `familiar` are words that name someone elsewhere in the article.
    """

    inside: list[int]
    known: list[int]
    familiar: frozenset[str]

    def holds_together(self, index: int) -> bool:
        """Whether the token and the one before it are of one known name."""
        return 0 < index < len(self.known) and self.known[index] >= 0 and self.known[index] == self.known[index - 1]

    def shares(self, index: int) -> bool:
        """Whether the parser has the token in one mention with a neighbour."""
        inside = self.inside
        return inside[index] >= 0 and (
            (index > 0 and inside[index - 1] == inside[index])
            or (index + 1 < len(inside) and inside[index + 1] == inside[index])
        )


def marks_of(document: Document) -> Marks:
    """The marks of every token."""
    inside = [-1] * len(document.tokens)
    familiar: set[str] = set()
    for number, mention in enumerate(document.mentions):
        tokens = document.tokens_in(mention.span)
        familiar.update(token.text for token in tokens if token.text.isupper() and token.text.isalpha())
        for token in tokens:
            inside[token.index] = number
        if tokens and tokens[-1].pos == "PROPN" and (len(tokens) == 1 or tokens[-1].ent_type == "PERSON"):
            familiar.add(tokens[-1].text)
        elif len(tokens) == 2 and tokens[-1].text.casefold() in lexicon.LEGAL_FORMS:
            familiar.add(tokens[0].text)
    return Marks(inside, _known(document), frozenset(word for word in familiar if len(word) > 2))


def _known(document: Document) -> list[int]:
    """For each token the number of the known name of several words it is in, -1 for none."""
    found = [-1] * len(document.tokens)
    text, ends = document.article.text, {token.end: token.index for token in document.tokens}
    number, index = 0, 0
    while index < len(document.tokens):
        token = document.tokens[index]
        last = index
        for name in gazetteer.names_from(token.text):
            if text.startswith(name, token.start) and token.start + len(name) in ends:
                last = ends[token.start + len(name)]
                found[index : last + 1] = [number] * (last + 1 - index)
                number += 1
                break
        index = last + 1
    return found


def runs(document: Document, marks: Marks) -> Iterator[tuple[int, int]]:
    """Every run as its first token and the one after its last."""
    tokens = document.tokens
    for sentence in document.sentences:
        index = last = sentence.first
        while index < sentence.last:
            if not _is_name_word(tokens, index, marks):
                index += 1
                continue
            first = max(_owner_before(tokens, index, sentence.first, marks), last)
            index += 1
            while index < sentence.last:
                step = _step(tokens, index, sentence.last, marks)
                if not step:
                    break
                index += step
            last = index
            yield first, last


def _step(tokens: Tokens, index: int, end: int, marks: Marks) -> int:
    """How many tokens the run goes on with at `index`; 0 where it ends."""
    if marks.holds_together(index) or _is_name_word(tokens, index, marks):
        return 1
    inside = marks.inside
    token, before = tokens[index], tokens[index - 1]
    if token.text == "." and before.text.casefold() in HONORIFICS:
        return 1
    same = inside[index] >= 0 and inside[index] == inside[index - 1]
    if token.text[0].isdigit() and same and token.ent_type not in lexicon.MEASURES:
        return 0 if _is_score(tokens, index) else 1
    if token.text in {"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV", "VI", "VII", "VIII"}:
        return 1
    if tail := _tail(tokens, index, end, marks):
        return tail
    if _is_foreign(token) and _is_foreign(before):
        return 1
    width = 1
    while width < 3 and index + width < end and tokens[index + width].text.casefold() in {"the", "la", "las", "los"}:
        width += 1
    if index + width >= end or not _is_name_word(tokens, index + width, marks):
        return 0
    joined = inside[index] >= 0 and inside[index - 1] == inside[index] == inside[index + width]
    word = token.text.casefold()
    if word == "-" and _are_two(before, tokens[index + 1]):
        return 0
    if (
        word in lexicon.PARTICLES
        or _is_particle(token)
        or word == "&"
        or (word in {"-", "–", "'", "’"} and _is_tight(tokens, index))
    ):
        return width + 1
    if word == "of" and (joined or before.text.casefold() in lexicon.OF_HEADS):
        return width + 1
    if before.text.casefold() in lexicon.JOINING.get(word, ()):
        return width + 1
    if word == "in" and before.text.casefold() == "prize":
        return width + 1
    if (
        word in {"'s", "’s"}
        and width == 1
        and (before.text.casefold() in lexicon.OWNING or _is_saint(tokens, index - 1))
    ):
        after = tokens[index + 1].text.casefold()
        return 2 if after in lexicon.NAME_HEADS or _has_head(tokens, index + 1, end, marks) else 0
    if word in {"'s", "’s"} and before.text.casefold() in lexicon.OFFICERS and width == 1:
        return 2 if tokens[index + 1].text.casefold() in lexicon.BUREAUS else 0
    if word == "and" and _is_one_body(tokens, index, end, marks):
        return width + 1
    if joined and token.ent_type != "PERSON" and word in {"of", "and", "for", "on", "to", "-", "'s", "’s"}:
        return width + 1 if word != "'s" or token.ent_type in {"FAC", "WORK_OF_ART", "EVENT"} else 0
    return 0


def _is_foreign(token: Token) -> bool:
    """Whether a word has letters that English words have not: "Académie française"."""
    return token.text.isalpha() and not token.text.isascii()


def _is_particle(token: Token) -> bool:
    """Whether the parser has a word in small letters for a part of a name: "dela", "ag", "ten" Brink."""
    return token.tag == "NNP" and token.text.isalpha() and token.text.islower()


def _are_two(first: Token, second: Token) -> bool:
    """Whether a hyphen stands between two parties: "the U.N.-Iraq accord"."""
    sides = (first.text, second.text)
    if any(len(side) == 1 for side in sides):
        return False
    return all(
        gazetteer.country_of_people(side)
        or ((known := gazetteer.place(side)) and known.kind == "country")
        or side in _BLOCS
        for side in sides
    )


_BLOCS = frozenset({"U.N.", "UN", "EU", "E.U.", "NATO"})


def _is_saint(tokens: Tokens, index: int) -> bool:
    """Whether a word is the name of a saint: St. Mary's Hospital."""
    return index > 0 and tokens[index - 1].text.casefold() in lexicon.SHORT_TITLES


def _is_score(tokens: Tokens, index: int) -> bool:
    """Whether a number is the first half of a result: "beat Sunderland 5-1"."""
    after = [token.text for token in tokens[index + 1 : index + 3]]
    return len(after) == 2 and after[0] in {"-", "–"} and after[1][0].isdigit()


def _is_one_body(tokens: Tokens, index: int, end: int, marks: Marks) -> bool:
    """Whether "and" stands inside one name: "the Ethics and Anti-Corruption Commission".

    After "the", a lone word that names nothing by itself, then words that end in the head of an organization.
    """
    before = tokens[index - 1]
    if index < 2 or tokens[index - 2].text.casefold() != "the" or marks.known[before.index] >= 0:
        return False
    if before.ent_type in {"PERSON", "GPE", "LOC", "NORP"} or gazetteer.place(before.text):
        return False
    if gazetteer.organization(before.text) or before.text.isupper() or tokens[index + 1].text.casefold() == "the":
        return False
    last = index + 1
    while last + 1 < end and (
        _is_name_word(tokens, last + 1, marks)
        or (tokens[last + 1].text == "-" and _is_name_word(tokens, last + 2, marks))
    ):
        last += 1
    return last > index + 1 and tokens[last].text.casefold() in lexicon.ORGANIZATION_HEADS


def _tail(tokens: Tokens, index: int, end: int, marks: Marks) -> int:
    """How far a personal name goes on in small letters: "van der Sar", "al-Bashir", "Kim Jong-il"; 0 for not at all."""
    width = 0
    while width < 4 and index + width < end and tokens[index + width].text.casefold() in lexicon.PARTICLES | {"-"}:
        width += 1
    if not width or index + width >= end:
        return 0
    if tokens[index].text == "-" and width == 1:
        after = tokens[index + 1]
        small = after.text.isalpha() and after.text.islower() and len(after.text) <= 5 and _is_tight(tokens, index)
        is_personal = after.ent_type == "PERSON" or after.pos == "PROPN" or tokens[index - 1].ent_type == "PERSON"
        return 2 if small and is_personal and after.text not in lexicon.COMPOUNDED else 0
    return width + 1 if width > 1 and _is_name_word(tokens, index + width, marks) else 0


def _owner_before(tokens: Tokens, index: int, first: int, marks: Marks) -> int:
    """Where a name begins that a plural's possessive opens: Women's Auxiliary Air Force."""
    if index - 2 <= first or tokens[index - 1].text not in {"'s", "’s"}:
        return index
    owner = tokens[index - 2].text
    opens = owner[0].isupper() and owner.casefold() in lexicon.OWNING
    return index - 2 if opens and _has_head(tokens, index, len(tokens), marks) else index


def _has_head(tokens: Tokens, index: int, end: int, marks: Marks) -> bool:
    """Whether the name words from `index` on end in the head of an organization or place."""
    while index + 1 < end and _is_name_word(tokens, index + 1, marks):
        index += 1
    return tokens[index].text.casefold() in lexicon.NAME_HEADS


def _is_tight(tokens: Tokens, index: int) -> bool:
    """Whether nothing but the mark stands between two words: El-Hassan."""
    return tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start


def _is_name_word(tokens: Tokens, index: int, marks: Marks) -> bool:
    token = tokens[index]
    text = token.text
    if marks.known[index] >= 0 and not marks.holds_together(index):
        return True
    if not text[0].isalpha() or not any(letter.isupper() for letter in text):
        return False
    if token.ent_type in lexicon.MEASURES and not (token.pos == "PROPN" and text in lexicon.MONTH_NAMES):
        return False
    word = text.casefold()
    if word.rstrip(".") in lexicon.CALENDAR and not _is_named_may(tokens, index):
        return marks.inside[index] >= 0 and token.ent_type in {"ORG", "EVENT", "WORK_OF_ART"} and marks.shares(index)
    if gazetteer.country_of_people(text) and gazetteer.place(text) is None:
        return marks.shares(index) and token.ent_type not in {"NORP", "PERSON"}
    if _is_party(tokens, index):
        return True
    if word in lexicon.NEVER_NAMES:
        if _opens(tokens, index) or _closes(tokens, index, marks):
            return True
        return marks.shares(index) and token.ent_type in {"ORG", "FAC", "EVENT", "WORK_OF_ART", "LOC"}
    if token.pos == "PROPN":
        return not _is_numeral(tokens, index)
    if _is_known_acronym(tokens, index):
        return True
    if token.pos not in {"NOUN", "ADJ", "X", "VERB", "INTJ"} or not text[0].isupper():
        return False
    if token.ent_type in lexicon.NAME_LABELS or text in marks.familiar or _is_initials(tokens, index):
        return True
    return token.pos != "VERB" and _goes_on(tokens, index)


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
