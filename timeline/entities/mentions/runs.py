"""Where words stand that are written like a name: capitals, small particles, names that are known.

A run is what may hold one name or several side by side; it is cut into names elsewhere (`mentions`).
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon, spelling
from timeline.entities.mentions.marks import Marks
from timeline.entities.mentions.name_words import is_name_word
from timeline.entities.roles import HONORIFICS

Tokens = tuple[Token, ...]
_BEHIND_PERSONS = frozenset({"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV", "VI", "VII", "VIII"})
_ARTICLES = frozenset({"the", "la", "las", "los"})  # behind a particle: "de la"
_POSSESSIVES = frozenset({"'s", "’s"})
_TIGHT_MARKS = frozenset({"-", "–", "'", "’"})
_INSIDE = frozenset({"of", "and", "for", "on", "to", "-"}) | _POSSESSIVES
_LYING = frozenset("by in le next on over under upon".split())
_OF_MEMBERS = frozenset("Alliance Association Congress Federation Guild League Movement Party Union".split())
_BLOCS = frozenset({"U.N.", "UN", "EU", "E.U.", "NATO"})


def runs(document: Document, marks: Marks) -> Iterator[tuple[int, int]]:
    """Every run as its first token and the one after its last."""
    tokens = document.tokens
    for sentence in document.sentences:
        index = last = sentence.first
        while index < sentence.last:
            if not is_name_word(tokens, index, marks):
                index += 1
                continue
            first = max(_owner_before(tokens, index, sentence.first, marks), last)
            first = max(_article_before(tokens, first, sentence.first), last)
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
    if marks.holds_together(index) or is_name_word(tokens, index, marks):
        return 1
    token, before = tokens[index], tokens[index - 1]
    if token.text == "." and before.text.casefold() in HONORIFICS:
        return 1
    if token.text[0].isdigit() and marks.are_one(index - 1, index) and token.ent_type not in lexicon.MEASURES:
        return 0 if _is_score(tokens, index) else 1
    if token.text in _BEHIND_PERSONS:
        return 1
    if tail := _tail(tokens, index, end, marks):
        return tail
    if _is_foreign(token) and _is_foreign(before):
        return 1
    width = 1
    while width < 3 and index + width < end and tokens[index + width].text.casefold() in _ARTICLES:
        width += 1
    if index + width >= end or not is_name_word(tokens, index + width, marks):
        return 0
    if token.text == "-" and _are_two(before, tokens[index + 1]):
        return 0
    is_one = marks.are_one(index - 1, index, index + width)
    if _joins(tokens, index, is_one=is_one):
        return width + 1
    owns = token.text.casefold() in _POSSESSIVES or token.tag == "POS" or (token.text == "’" and before.dep == "poss")
    if owns and width == 1 and _has_owner(tokens, index):
        return 2 if _is_owned(tokens, index + 1, end, marks) else 0
    if token.text.casefold() == "and" and _is_one_body(tokens, index, end, marks):
        return width + 1
    return width + 1 if is_one and _is_inside(token) else 0


def _joins(tokens: Tokens, index: int, *, is_one: bool) -> bool:
    """Whether a small word or mark goes on with the name before it: a particle, "&", "of" behind a head that has it.

    is_one: the parser has it in one mention with the words around it.
    """
    token, head = tokens[index], tokens[index - 1].text.casefold()
    word = token.text.casefold()
    if word in lexicon.PARTICLES or _is_particle(token) or word == "&":
        return True
    if word in _TIGHT_MARKS and _is_tight(tokens, index):
        return True
    if word == "of":
        return is_one or head in lexicon.OF_HEADS
    return head in lexicon.JOINING.get(word, ()) or (word == "in" and head == "prize")


def _has_owner(tokens: Tokens, index: int) -> bool:
    """Whether a possessive stands behind a word that may own a part of its name: Women's, St. Mary's, Sheriff's."""
    owner = tokens[index - 1].text.casefold()
    return (
        _is_of_members(tokens, index)
        or owner in lexicon.OWNING
        or owner in lexicon.OFFICERS
        or _is_saint(tokens, index - 1)
    )


def _is_owned(tokens: Tokens, index: int, end: int, marks: Marks) -> bool:
    """Whether what stands behind such a possessive is of one name with it: Air Force, Hospital, Department."""
    if _is_of_members(tokens, index - 1):
        return True
    if tokens[index - 2].text.casefold() in lexicon.OWNING or _is_saint(tokens, index - 2):
        return tokens[index].text.casefold() in lexicon.NAME_HEADS or _has_head(tokens, index, end, marks)
    return tokens[index].text.casefold() in lexicon.BUREAUS


def _is_of_members(tokens: Tokens, possessive: int) -> bool:
    """Whether a body is called after its members: the Pensioners' Party."""
    members = tokens[possessive - 1].tag in {"NNS", "NNPS"}
    return members and tokens[possessive + 1].text in _OF_MEMBERS


def _is_inside(token: Token) -> bool:
    """Whether the parser is to be followed that has a small word inside a mention of several names."""
    word = token.text.casefold()
    if token.ent_type == "PERSON" or word not in _INSIDE:
        return False
    return word != "'s" or token.ent_type in {"FAC", "WORK_OF_ART", "EVENT"}


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
    if (before.text, tokens[index + 1].text) in marks.paired:
        return True
    if index < 2 or tokens[index - 2].text.casefold() != "the" or marks.known[before.index] >= 0:
        return False
    if before.ent_type in {"PERSON", "GPE", "LOC", "NORP"} or gazetteer.place(before.text):
        return False
    if gazetteer.organization(before.text) or before.text.isupper() or tokens[index + 1].text.casefold() == "the":
        return False
    last = index + 1
    while last + 1 < end and (
        is_name_word(tokens, last + 1, marks)
        or (tokens[last + 1].text == "-" and is_name_word(tokens, last + 2, marks))
    ):
        last += 1
    return last > index + 1 and tokens[last].text.casefold() in lexicon.ORGANIZATION_HEADS


def _tail(tokens: Tokens, index: int, end: int, marks: Marks) -> int:
    """How far a personal name goes on in small letters: "van der Sar", "al-Bashir", "Kim Jong-il"; 0 for not at all."""
    width = 0
    while width < 4 and index + width < end and tokens[index + width].text.casefold() in lexicon.PARTICLES | {"-"}:
        width += 1
    if _is_set_by(tokens, index, end):
        return 4
    if not width or index + width >= end:
        return 0
    if tokens[index].text == "-" and width == 1:
        after = tokens[index + 1]
        small = after.text.isalpha() and after.text.islower() and len(after.text) <= 5 and _is_tight(tokens, index)
        is_personal = after.ent_type == "PERSON" or after.pos == "PROPN" or tokens[index - 1].ent_type == "PERSON"
        return 2 if small and is_personal and after.text not in lexicon.COMPOUNDED else 0
    return width + 1 if width > 1 and is_name_word(tokens, index + width, marks) else 0


def _is_set_by(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a town's name goes on with what it lies by: "Ashby-under-Tarn", "Newton-on-the-Hill"."""
    behind = [token.text for token in tokens[index : min(index + 4, end)]]
    return len(behind) == 4 and behind[0] == behind[2] == "-" and behind[1] in _LYING and behind[3][0].isupper()


def _owner_before(tokens: Tokens, index: int, first: int, marks: Marks) -> int:
    """Where a name begins that a plural's possessive opens: Women's Auxiliary Air Force."""
    if index - 2 <= first or tokens[index - 1].text not in _POSSESSIVES:
        return index
    owner = tokens[index - 2].text
    opens = owner[0].isupper() and owner.casefold() in lexicon.OWNING
    return index - 2 if opens and _has_head(tokens, index, len(tokens), marks) else index


def _article_before(tokens: Tokens, index: int, first: int) -> int:
    """Where a name begins that an Arabic article in small letters opens: el-Fasher, al-Shifa Hospital."""
    article = tokens[index - 2].text if index - 2 >= first and tokens[index - 1].text == "-" else ""
    opens = spelling.is_article(article) and article.islower() and _is_tight(tokens, index - 1)
    return index - 2 if opens else index


def _has_head(tokens: Tokens, index: int, end: int, marks: Marks) -> bool:
    """Whether the name words from `index` on end in the head of an organization or place."""
    while index + 1 < end and is_name_word(tokens, index + 1, marks):
        index += 1
    return tokens[index].text.casefold() in lexicon.NAME_HEADS


def _is_tight(tokens: Tokens, index: int) -> bool:
    """Whether nothing but the mark stands between two words: El-Hassan."""
    return tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start
