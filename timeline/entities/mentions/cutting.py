"""Where a run of name words is cut: at another mention, a title, a country that is not of the name."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon, spelling
from timeline.entities.mentions.marks import Marks
from timeline.entities.roles import HONORIFICS, Role, role_ending_at, roles

_BEFORE_NAMES = frozenset("dame dr dr. lord lady prof prof. sir".split())  # "House of Lords Dame Ann Hill"
_SHORT_HONORIFICS = frozenset("gov. sen. rep. gen. lt. col. capt. sgt. adm. prof.".split())


def cut(document: Document, first: int, last: int, marks: Marks) -> Iterator[tuple[int, int]]:
    """The run in parts, where the parser saw two different mentions side by side."""
    start, tokens = first, document.tokens
    for index in range(first + 1, last):
        here, before = marks.inside[index], marks.inside[index - 1]
        parts = here >= 0 and before >= 0 and here != before and not marks.holds_together(index)
        if parts and not _is_one(tokens, start, index, last):
            yield from _cut_at_roles(document, start, index, marks)
            start = index
    yield from _cut_at_roles(document, start, last, marks)


def _is_one(tokens: tuple[Token, ...], start: int, index: int, last: int) -> bool:
    """Whether the parser cut one name in two: a person after a particle or between first and last name, an
    organization before its head ("Nielsen Media Research")."""
    before = tokens[index - 1]
    if before.text.islower() or tokens[index].text.islower() or before.text == "-":
        return True
    if tokens[last - 1].text.casefold() in lexicon.LEGAL_FORMS and before.ent_type != "PERSON":
        return True
    return index - start == 1 and before.head == index and gazetteer.is_first_name(before.text)


def _cut_at_roles(document: Document, first: int, last: int, marks: Marks) -> Iterator[tuple[int, int]]:
    """ "Apple CEO Tim Cook" is Apple, and Tim Cook with a title."""
    tokens = document.tokens
    words = [token.text for token in tokens[first:last]]
    titled = _honorific_inside(words)
    if titled and not marks.holds_together(first + titled):
        yield first, first + titled
        first, words = first + titled, words[titled:]
    if is_whole(words) or is_known(marks, first, last):
        yield first, last
        return
    stray = _stray(document, first, last, marks)
    if stray:
        yield first, stray
        yield from _cut_at_roles(document, stray, last, marks)
        return
    for index in range(first + 1, last - 1):
        if words[index - first].casefold() in _SHORT_HONORIFICS and not marks.holds_together(index):
            yield first, index  # Nevada Gov. Martha Quill
            yield index, last
            return
        found = role_ending_at(tokens, index, first)
        if found and found[0] > first and not marks.holds_together(index) and not _is_portfolio(tokens, first, found):
            yield first, found[0]
            yield found[0], last
            return
    found = role_ending_at(tokens, last - 1, first) if last - first > 1 else None
    is_person = last - first == 2 and gazetteer.is_first_name(words[0])
    if found and found[0] > first and not marks.holds_together(last - 1) and not is_person:
        yield first, found[0]
        yield found[0], last
        return
    yield first, last


def _honorific_inside(words: list[str]) -> int:
    """Where an honorific stands between two names, before a first name and no more than two others; 0 for nowhere."""
    for index in range(max(1, len(words) - 4), len(words) - 1):
        ahead = words[index + 1 :]
        ahead = ahead[1:] if ahead[0] == "." else ahead
        follows = words[index - 1][0].isalnum() and not words[index - 1].islower()
        if (
            words[index].casefold() in _BEFORE_NAMES
            and follows
            and len(ahead) > 1
            and gazetteer.is_first_name(ahead[0])
        ):
            return index
    return 0


def _stray(document: Document, first: int, last: int, marks: Marks) -> int:
    """Where a country or a first word ends that is not of the name ("Substitute Daniel Okafor"); 0 for none."""
    tokens = document.tokens
    while last - first > 2 and tokens[last - 1].text in lexicon.BEHIND_NAMES:
        last -= 1
    words = [token.text for token in tokens[first:last]]
    inside, whole = marks.inside, marks.holds_together(first + 1)
    if len(words) > 1 and _is_trade(document, first) and not marks.holds_together(first + 1):
        return first + 1
    if len(words) == 3 and not whole and _is_of_a_people(words) and words[-1].casefold() not in lexicon.NAME_HEADS:
        return first + 1
    begins = first == document.sentence_of(tokens[first]).first or tokens[first].ent_type != "PERSON"
    if (
        len(words) >= 3
        and begins
        and not whole
        and tokens[first].ent_type in {"", "PERSON"}
        and tokens[last - 1].ent_type in {"", "PERSON"}
        and words[0] not in lexicon.OPENING_ARTICLES
        and not gazetteer.is_first_name(words[0])
        and gazetteer.is_first_name(words[1])
    ):
        return first + 1
    if len(words) > 1 and not whole and words[0].casefold() in lexicon.PREFIXED and first + 1 < last:
        return first + 1
    for width in (3, 2, 1):
        if len(words) <= width or inside[first] == inside[first + width] >= 0 or marks.holds_together(first + width):
            continue
        if _is_country(words[:width]):
            return first + width
    return 0


def _is_trade(document: Document, first: int) -> bool:
    """Whether a sentence begins with what a firm does: "Brewer Kronholm said"."""
    begins = first == document.sentence_of(document.tokens[first]).first
    return begins and document.tokens[first].text.casefold() in lexicon.TRADING_FIRMS


def _is_of_a_people(words: list[str]) -> bool:
    """Whether a person's name follows what people they are of: "American Ryan Colt"."""
    return bool(gazetteer.country_of_people(words[0])) and gazetteer.is_first_name(words[1])


def _is_country(words: list[str]) -> bool:
    known = gazetteer.place(spelling.join(words))
    return known is not None and known.kind == "country"


def _is_portfolio(tokens: tuple[Token, ...], first: int, found: tuple[int, Role]) -> bool:
    """Whether what stands before a minister is the office, not a country or a body."""
    if not found[1].phrase.endswith(lexicon.OFFICES):
        return all(token.text.casefold() in lexicon.QUALIFIERS for token in tokens[first : found[0]])
    words = [token.text for token in tokens[first : found[0]]]
    return gazetteer.place(spelling.join(words)) is None and gazetteer.organization(spelling.join(words)) is None


def is_whole(words: list[str]) -> bool:
    """Whether a run with a title in it is one known or evident name: General Motors, Justice Department."""
    text = spelling.join(words)
    if gazetteer.organization(text) is not None:
        return True
    if _names_a_holder(words) or (len(words) > 1 and words[0].casefold() in HONORIFICS):
        return False
    last = words[-1].casefold()
    if last in lexicon.ORGANIZATION_HEADS or last in lexicon.PLACE_HEADS or last in lexicon.EVENT_HEADS:
        return True
    return "of" in words[1:-1] and words[words.index("of", 1) - 1].casefold() in lexicon.ORGANIZATION_HEADS


def _names_a_holder(words: list[str]) -> bool:
    """Whether a run ends in an office and a full name, whose last name may be a common word: Minister Robert Hill."""
    if len(words) < 3 or not gazetteer.is_first_name(words[-2]):
        return False
    word = words[-3].casefold()
    return word in HONORIFICS or (word in roles() and word not in lexicon.REGNAL)


def is_known(marks: Marks, first: int, last: int) -> bool:
    """Whether what is left is one known name, which holds no title."""
    return last - first > 1 and marks.known[first] >= 0 and marks.known[first] == marks.known[last - 1]
