"""A name as it is written, taken apart to be compared with others: "Dr. J. F. Hill Jr.", "the Hill Company, Inc."."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_GIVEN = Path(__file__).resolve().parents[1] / "data" / "given_names.txt"
_SPELLINGS = _GIVEN.with_name("given_name_spellings.txt")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.)+")
_OFFICES = """mr dr prof professor president minister chancellor senator sen governor gov judge justice captain capt
general gen colonel col rep chief ceo"""
_OF_ONE = "mrs ms miss madame"
_AFTER = "jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
_LEGAL = """inc corp corporation co company ltd limited llc llp lp plc pty pte ag gmbh kgaa sa spa nv bv se ab asa oy
oyj group holding holdings"""
_OFFICE, _NUMBERS, LEGAL_FORMS = (frozenset(words.split()) for words in (_OFFICES, _AFTER, _LEGAL))
"""What companies are by law, in small letters without dots: "inc", "sa" of "S.A."."""
BEFORE_GIVEN = frozenset("king queen prince princess pope sir dame lord lady saint st".split())
"""Titles that stand before a given name alone: "Queen Anne"."""
TITLES = _OFFICE | BEFORE_GIVEN | frozenset(_OF_ONE.split())
PARTICLES = frozenset("von van der den de da di du del della des dos la le el al bin ben ter zu".split())
_SMALL = frozenset("of the for and on in to de la du des der a".split())


class WrittenName(NamedTuple):
    """A written name taken apart: its folded words without titles or legal forms, what told a "Junior", and the
    `marks` it may share with other names of its bearer."""

    name: str
    words: tuple[str, ...]
    after: str = ""
    marks: tuple[str, ...] = ()

    @property
    def size(self) -> tuple[int, int, tuple[str, ...], str]:
        """The longest first."""
        return -len(self.words) - bool(self.after), -sum(map(len, self.words)), self.words, self.name


@lru_cache(maxsize=65536)
def take_apart(kind: str, name: str) -> WrittenName:
    """A name of a kind ("people" or "organizations") taken apart; no words are left of one without letters or digits.

    >>> take_apart("people", "Dr. J.F. Hill Jr.").words, take_apart("organizations", "The Hill Co., B.V.").words
    (('j', 'f', 'hill'), ('hill',))
    """
    plain = _folded(name)
    if kind == "organizations":
        words = tuple(word for word in _words(plain.replace(".", "")) if word != "and")
        words = _without_legal(words[1:] if words[:1] == ("the",) and len(words) > 1 else words)
        marks = (" ".join(words), *initials(words), name.replace(".", "").casefold()) if words else ()
        return WrittenName(name, words, marks=marks)
    spaced = _INITIALS.sub(lambda match: match.group().replace(".", " "), plain) if "." in plain else plain
    words = tuple(_words(spaced))
    after = words[-1] if len(words) > 1 and words[-1] in _NUMBERS else ""
    words = words[:-1] if after else words
    while len(words) > 1 and (words[0] in _OFFICE or (words[0] in TITLES and len(words) > 2)):
        words = words[1:]
    return WrittenName(name, words, after, words[1:] or words)


def words_and_marks(kind: str, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words and marks of a name as `take_apart` has them; faster where it is only a person's plain names."""
    if kind == "people" and name.isascii() and name.replace(" ", "").isalnum():
        words = tuple(name.casefold().split())
        if words[0] not in TITLES and words[-1] not in _NUMBERS:
            return words, words[1:] or words
    apart = take_apart(kind, name)
    return apart.words, apart.marks


def spells_given_name(words: Sequence[str]) -> bool:
    """Whether a name of several words begins with one that is spelled out: neither "E. Orr" nor "von der Berg" does."""
    return len(words[0]) > 1 and words[0] not in PARTICLES


def shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a name of several words is a shorter form of another person's name.

    >>> shortens(("john", "kennedy"), ("john", "f", "kennedy")), shortens(("j", "hill"), ("ann", "hill"))
    (True, False)
    """
    if long[: len(short)] == short and len(long) > len(short):
        return True
    if short[-1] != long[-1] or short == long:
        return False
    if long[-len(short) :] == short:
        return True
    given, full = short[:-1], list(long[:-1])
    if not same_given(given[0], full[0]):
        return False
    for word in given[1:]:
        found = next((at for at, other in enumerate(full[1:], 1) if same_given(word, other)), None)
        if found is None:
            return False
        full = full[found:]
    return True


def same_given(a: str, b: str) -> bool:
    """Whether two folded first names may be one: equal, or one the initial of the other; symmetric.

    >>> same_given("ann", "a"), same_given("ann", "anna")
    (True, False)
    """
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])


def initials(words: Sequence[str]) -> set[str]:
    """The letters an organization may be called by, with its small words and without."""
    if len(words) < 3:
        return set()
    told = ["".join(word[0] for word in some) for some in (words, [word for word in words if word not in _SMALL])]
    return {letters for letters in told if len(letters) > 2}


def _folded(name: str) -> str:
    """In lower case and without accents; most names are plain already."""
    if name.isascii():
        return name.casefold()
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def _words(plain: str) -> list[str]:
    parts = plain.split()
    return parts if all(map(str.isalnum, parts)) else _WORD.findall(plain)


def _without_legal(words: tuple[str, ...]) -> tuple[str, ...]:
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return words


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Words that are first of all a given name, folded."""
    return frozenset(_GIVEN.read_text(encoding="utf-8").split())


def spelled_alike(given: str) -> str:
    """A folded first name in the spelling that stands for all of its spellings.

    Listed, as letters do not tell: "Ann" is nearer to "Anna" than "Steven" to "Stephen".

    >>> spelled_alike("steven") == spelled_alike("stephen"), spelled_alike("ann") == spelled_alike("anna")
    (True, False)
    """
    return _spellings().get(given, given)


@lru_cache(maxsize=1)
def _spellings() -> Mapping[str, str]:
    groups = (line.split() for line in _SPELLINGS.read_text(encoding="utf-8").splitlines())
    return {word: group[0] for group in groups for word in group}
