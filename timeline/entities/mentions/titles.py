"""What stands before a name and is none of it: "Mr.", "French President", "Councilman-elect", "Superintendent"."""

from __future__ import annotations

from typing import NamedTuple

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon, spelling
from timeline.entities.gazetteer import Gender
from timeline.entities.mentions.cutting import is_known, is_whole
from timeline.entities.mentions.marks import Marks
from timeline.entities.roles import HONORIFICS, Role, role_ending_at, roles

_OF_SHIPS = frozenset("lady lord miss sir".split())


class Title(NamedTuple):
    """A title and the token behind it, `end`: the offices it holds and the gender it tells. `is_told`: there is one;
    that of a pope or royal is of the name as well, which begins with it. `begin`: where it begins, if not with it."""

    end: int
    held: tuple[Role, ...] = ()
    gender: Gender | None = None
    is_told: bool = False
    begin: int = -1


def title_before(document: Document, first: int, last: int, marks: Marks) -> Title:
    """The title that tokens `first` to `last`, half-open, begin with."""
    title = _behind_field(document, first, last)
    if is_whole([token.text for token in document.tokens[first:last]]):
        return title
    while title.end < last and not is_known(marks, title.end, last):
        longer = _longer(document, title, last)
        if longer is None:
            return title
        if longer.end == title.end:  # a royal's
            return longer
        title = longer
    return title


def _behind_field(document: Document, first: int, last: int) -> Title:
    """The office before a name with what it is held of, which the name begins with: "Minister of Foreign Affairs Anna
    Berg"."""
    tokens, sentence = document.tokens, document.sentence_of(document.tokens[first])
    behind = first
    while behind < last and tokens[behind].text.casefold() in lexicon.FIELDS:
        behind += 1
    if not first < behind < last or first < sentence.first + 2 or tokens[first - 1].text != "of":
        return Title(first)
    found = role_ending_at(tokens, first - 2, sentence.first)
    return Title(behind, (found[1],), found[1].gender, True, found[0]) if found is not None else Title(first)


def _longer(document: Document, title: Title, last: int) -> Title | None:
    """The title with one more honorific, office or rank; None where none stands behind it."""
    tokens, at = document.tokens, title.end
    word = tokens[at].text.casefold()
    if word == "saint" and last - at > 1 and tokens[at + 1].text == "-":
        return None  # Saint-Denis
    if word in HONORIFICS and last - at > 1:
        if begins_ship(tokens, at, last):
            return None
        width = 2 if tokens[at + 1].text == "." else 1
        return Title(at + width, title.held, HONORIFICS[word] or title.gender, is_told=True)
    if step := _role_at(document, at, last):
        end, role = step
        if end < last and tokens[end].text == "of":
            return None  # the ferry Princess of Wales
        is_royal = role.phrase in lexicon.REGNAL and end < last and last - end <= 2 and _is_royal(tokens, end, last)
        behind = at if is_royal else _behind_elect(tokens, end, last)
        return Title(behind, (*title.held, role), role.gender or title.gender, is_told=True)
    if word == "opposition" and last - at >= 3:
        return title._replace(end=at + 1, is_told=True)  # "Leader of Opposition Arun Kale"
    qualifies = word in lexicon.QUALIFIERS and _role_at(document, at + 1, last) is not None
    if qualifies or (last - at >= 3 and _is_rank(tokens, at)):
        return title._replace(end=at + 1, is_told=True)
    ahead = _office_ahead(document, at, last)
    return title._replace(end=ahead, is_told=True) if ahead else None


def begins_ship(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a title begins the name of a ship: "the yacht Lady Jane"; "the Lady Jane", but not in "the Lady Jane
    trial"."""
    before = tokens[first - 1].text.casefold() if first else ""
    if tokens[first].text.casefold() not in _OF_SHIPS:
        return False
    if before == "the":
        return last - first == 2 and (last == len(tokens) or tokens[last].pos not in ("NOUN", "PROPN"))
    return before in lexicon.VESSELS


def _role_at(document: Document, first: int, last: int) -> tuple[int, Role] | None:
    """The longest role that begins at `first`, with the index after it."""
    tokens = document.tokens
    for width in range(min(4, last - first), 0, -1):
        phrase = " ".join(token.text.casefold() for token in tokens[first : first + width]).replace(" - ", "-")
        role = roles().get(phrase)
        if role is not None:
            return first + width, role
    return None


def _behind_elect(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Where the name begins behind an office not yet held: "Councilman-elect Anders Lund"."""
    elect = [token.text.casefold() for token in tokens[first : min(first + 2, last - 1)]]
    return first + 2 if elect == ["-", "elect"] else first


def _office_ahead(document: Document, first: int, last: int) -> int:
    """Where an office begins whose field the list lacks: "Tourism Minister Anna Berg"; 0 for none.

    What stands before it must be no country or body, which holds no office but has one.
    """
    tokens = document.tokens
    for index in range(first + 1, min(first + 6, last - 1)):
        if tokens[index].text.casefold() in lexicon.OFFICE_WORDS:
            field = spelling.join(token.text for token in tokens[first:index])
            known = gazetteer.place(field) or gazetteer.organization(field)
            return 0 if known or tokens[first].ent_type in {"GPE", "PERSON"} else index
    return 0


def _is_rank(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word is a trade or rank that the list lacks, before a full name: "Superintendent Ann Hill"."""
    word = tokens[index].text
    agent = word.endswith(("er", "or", "ist", "ent", "ant", "man", "woman", "ian", "ive")) and len(word) > 5
    return agent and not gazetteer.is_first_name(word) and gazetteer.is_first_name(tokens[index + 1].text)


def _is_royal(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a royal's or pope's name has no family name: Pope Francis, Queen Elizabeth II."""
    return last - first == 1 or tokens[last - 1].text.isupper()
