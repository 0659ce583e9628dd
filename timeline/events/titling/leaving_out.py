"""Words a headline does without, what may not end a phrase, and dashes: which part what, which belong to a word."""

from __future__ import annotations

from collections.abc import Set

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.entities.coreference.walk import By
from timeline.events.naming import is_person
from timeline.events.titling.calling import keeps_own_words

_DROPPED = frozenset(
    "also already still then just too however meanwhile later earlier now so both about only even".split()
)
_FUNCTION = frozenset(
    """
    a an after against and as at before between but by during for from in into near of on or over since than that the
    through till to under until with its their our my your
    """.split()
)
_HANGING = _FUNCTION | frozenset("all both each".split())  # "Hill and Wood all voted"


def is_left_out(document: Document, tokens: list[Token], position: int) -> bool:
    """Adverbs a headline does without; not "both goals", "about 30 people"."""
    token = tokens[position]
    word = token.text.lower()
    if _is_in_force(document, token):
        return True
    if token.dep == "advmod" and token.ent_type == "TIME" and document.head(token).text.lower() in ("after", "before"):
        return True  # of "shortly before noon", the rest of which is a date
    if word == "there":
        return token.dep == "advmod" and document.head(token).pos == "NOUN"
    which = token.dep == "amod" and token.tag == "JJR"  # "an earlier campaign"
    if word not in _DROPPED or which or token.dep in ("acomp", "prep") or _is_hyphened(tokens, position):
        return False
    after = tokens[position + 1 : position + 2]
    if word == "both":
        return token.dep not in ("det", "predet", "nsubj", "nsubjpass", "dobj", "pobj")
    return not (word == "about" and after and after[0].tag in ("CD", "$"))


def joins_dates(token: Token, dates: frozenset[int]) -> bool:
    """Whether a word is the "and" of two dates, which are left out, or their hyphen: "the 2002 and 2003 races"."""
    return (token.dep == "cc" or token.tag == "HYPH") and {token.index - 1, token.index + 1} <= dates


def _is_in_force(document: Document, token: Token) -> bool:
    """ "Effective" behind a comma or before its day, "effective immediately": no part of what is told."""
    before, after = document.tokens[token.index - 1], document.tokens[token.index + 1 : token.index + 2]
    if token.text.lower() == "immediately":
        return before.text.lower() == "effective"
    if token.text.lower() != "effective" or token.dep == "acomp" or not token.index:
        return False
    return before.text == "," or any(t.text.lower() in ("immediately", "today") for t in after)


def _is_inside_word(document: Document, dash: Token) -> bool:
    """Whether a dash touches the words on both its sides."""
    before, after = document.tokens[dash.index - 1], document.tokens[dash.index + 1 : dash.index + 2]
    return before.end == dash.start and bool(after) and after[0].start == dash.end


def one_side(document: Document, tokens: list[Token], head: Token, linking: Linking) -> list[Token]:
    """Of a phrase with a dash in it ("the Call - an initiative") the part that names it."""
    dashes = [
        i
        for i, t in enumerate(tokens)
        if t.text in ("-", "–", "—") and not _is_inside_word(document, t) and not counts(tokens, i)
    ]
    if not dashes:
        return tokens
    cut = dashes[0]
    first, rest = tokens[:cut], tokens[cut + 1 :]
    return first if head in first or any(linking.at(t.index) for t in first) else rest


def counts(tokens: list[Token], position: int) -> bool:
    """A hyphen with spaces around it that joins a number to its noun: "six - member"."""
    return tokens[position].tag == "HYPH" and position > 0 and tokens[position - 1].tag == "CD"


def _is_hyphened(tokens: list[Token], position: int) -> bool:
    """Whether a word is joined to its neighbour: "still-open"."""
    token, after = tokens[position], tokens[position + 1 : position + 2]
    return bool(after) and after[0].start == token.end and after[0].text in ("-", "–")


def trimmed(words: list[str]) -> list[str]:
    """Words without what may not begin or end a phrase: small words behind, marks on either side."""
    first, last = 0, len(words)
    while last and (
        words[last - 1].lower() in (_HANGING if last > 1 else _FUNCTION)
        or not any(c.isalnum() for c in words[last - 1])
    ):
        last -= 1
    while first < last and (
        words[first] in ("'s", "’s", "'") or not any(c.isalnum() or c in "$€£#@" for c in words[first])
    ):
        first += 1
    kept = words[first:last]
    return [*kept[:-1], kept[-1].rstrip(",-")] if kept else []


def is_office(document: Document, token: Token, linking: Linking) -> bool:
    """What stands before a person's name and is not it: "defense secretary" of a list with Wood, "former" of
    "former governor Wood"."""
    above = token
    while above.dep in ("compound", "amod", "nmod", "prep", "pobj") and above.head != above.index:
        above = document.head(above)
        if is_person(linking.at(above.index)) and token.dep in ("compound", "amod"):
            break
    title = linking.at(above.index)
    titled = title is not None and title.by is By.TITLE
    if above is token or not (above.pos == "PROPN" or titled) or token.index > above.index or token.dep == "poss":
        return False
    if not is_person(linking.at(above.index)) or keeps_own_words(document, above, linking):
        return False
    return not is_person(linking.at(token.index))


def is_of_told(document: Document, token: Token, linking: Linking, *, told: Set[str]) -> bool:
    """The "of them" of "a photo of them" where the title has named one of them as its subject."""
    of = token if token.dep == "prep" else document.head(token)
    pronoun = document.child(of, "pobj")
    if of.text.lower() != "of" or pronoun is None or pronoun.tag != "PRP" or token not in (of, pronoun):
        return False
    referent = linking.at(pronoun.index)
    is_told = referent is not None and any(entity.name in told for entity in referent.entities)
    return is_told and document.head(of).pos == "NOUN"


def is_of_name(token: Token, named: Token, linking: Linking) -> bool:
    """Whether a word means whom another means, in the same way: not the "midfielder" of "midfielder Caio"."""
    one, other = linking.at(token.index), linking.at(named.index)
    if one is None or other is None:
        return one is other
    return one.entities == other.entities and one.by is other.by
