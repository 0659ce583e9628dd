"""Rules as data: a pattern that reads as English, and the value it gives.

A pattern is words and `<slots>` with single spaces: `"<month> <day>[,] <year>"`. `a|b` is
either word, `[...]` may be left out, `_` joins by a space or a hyphen, `[,]` is a comma. The
value is a template over the slots: `"{year}-{month}-{day}"`. A pattern is compiled to one
regular expression without nested repetition, and to the set of words it can begin with, so
that only the few rules that can begin at a word are tried there.

Values: TIMEX3, and for what is not complete `XXXX-02-13` or `XXXX-WXX-5` (missing parts;
`<` `>` `=` after it: the one before, the next, the present one; `~`: told with results, by a
firm's own count), `dct:M-1` (a month back from the document's date), `ref:D+2` (from the last date
told), `auto:` (either, by the kind of text), `evt:D-10` (from something told that is no date), each with
narrower parts after a slash: `dct:W-1/WXX-1`, `dct:D+1/TMO`; `/QX` is a firm's quarter of that year, `/same`
the half, quarter or month told before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from timeline.model import TimexType

_PIECE = re.compile(r"\[,\]|\[|\]|<\w+>|_|\s+|[^\s\[\]<>_]+")
_SPACE = r"\s{1,9}"
_HYPHEN = r"(?:\s{1,9}|\s?[-\u2010-\u2013]\s?)"
_COMMA = r"(?:\s?,?\s{1,9}|,)"  # "May 9,2013" is how many pages write it
_DASH = r"[-\u2010\u2011\u2013]"
_EDGE = r"(?![\w])"
_SPACES = re.compile(r"\s+")
DIGITS = ("#1", "#2", "#3", "#4")  # keys of numbers by how many digits they begin with, the last: four or more
_MANY_DIGITS = len(DIGITS)
_TELLING = 2  # letters: shorter words stand everywhere


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of a pattern with many forms: the expression for it, the lower-case words it can
    begin with (`DIGITS` for numbers), what a form stands for (None: not one after all) and what to look
    for in lower-case words to see cheaply that there is none."""

    expression: str
    starts: frozenset[str]
    read: Callable[[str], str | None]
    hint: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a time.

    `pattern` is its name too. `type` is None where the value shows it. `mod` is a TIMEX3 mod,
    `guard` the name of what the words around must make sure of.
    """

    pattern: str
    value: str
    type: TimexType | None = None
    mod: str = ""
    guard: str = ""

    @property
    def name(self) -> str:
        """The pattern, which reads as English."""
        return self.pattern


@dataclass(frozen=True)
class Compiled:
    """A rule ready to match: `starts` are the words it can begin with. A place where none of the
    words of `needs` stands near, or what `hint` looks for does not, is passed over unread. `lead` is
    the slot it begins with, which is read once for all such rules; `source` is what follows it. `goes_on`
    are the words that can come after the lead, or after the first word where there is none; None: any."""

    rule: Rule
    lead: str
    source: str
    starts: frozenset[str]
    goes_on: frozenset[str] | None
    slots: tuple[tuple[str, str], ...]
    needs: tuple[str, ...]
    hint: re.Pattern[str] | None

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The regular expression, made when first tried: most runs need a part of the rules."""
        return re.compile(self.source, re.IGNORECASE)


@lru_cache(maxsize=8192)
def starting_key(word: str) -> str:
    """The key of a word in the index of rules: for what begins with digits, how many they are, of `DIGITS`.

    >>> starting_key("May"), starting_key("15th"), starting_key("1990s"), starting_key("250000")
    ('may', '#2', '#4', '#4')
    """
    if not word[:1].isdigit():
        return word.lower()
    count = 1
    while count < _MANY_DIGITS and word[count : count + 1].isdigit():
        count += 1
    return DIGITS[count - 1]


def plain(text: str) -> str:
    """Words in small letters with single spaces."""
    return _SPACES.sub(" ", text.lower())


def either(words: Iterable[str]) -> str:
    """An alternation, longest first, of words whose spaces may be any white space."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s{1,9}") for word in ordered) + ")"


def starts(words: Iterable[str]) -> frozenset[str]:
    """What such words can begin with, for a slot."""
    return frozenset(re.split(r"\W", word)[0] for word in words)


def compile_rule(rule: Rule, slots: dict[str, Slot]) -> Compiled:
    """A rule with its pattern turned into an expression; raises KeyError for an unknown slot."""
    starts: set[str] = set()
    names: dict[str, str] = {}
    pieces: list[str] = _PIECE.findall(rule.pattern)
    lead, pieces = _lead(pieces)
    after = pieces if lead else pieces[1:] if re.fullmatch(r"\w+(?:\|\w+)*", pieces[0]) else None
    if lead:
        starts |= {"the"} if rule.pattern.startswith("the ") else set(slots[lead].starts)
        starts |= {"the"} if rule.pattern.startswith("[the] ") else set()
    expression, _, rest = _sequence(pieces, slots, starts, names, not lead, solid=bool(lead))
    if rest:
        raise ValueError(f"rule '{rule.pattern}' has a bracket too many")
    words, hint = _needs(_PIECE.findall(rule.pattern), slots)
    filled = ({lead: lead} if lead else {}) | names
    goes_on = next_words(after, slots) if after is not None else None
    return Compiled(rule, lead, expression + _EDGE, frozenset(starts), goes_on, tuple(filled.items()), words, hint)


def _lead(pieces: list[str]) -> tuple[str, list[str]]:
    """The slot a pattern begins with, an article aside, and the pieces after it."""
    start = 4 if pieces[:4] == ["[", "the", "]", " "] else 2 if pieces[:2] == ["the", " "] else 0
    if not pieces[start].startswith("<"):
        return "", pieces
    return pieces[start][1:-1], pieces[start + 1 :]


def _needs(pieces: Sequence[str], slots: dict[str, Slot]) -> tuple[tuple[str, ...], re.Pattern[str] | None]:
    """What must stand near after the first must-piece: the words of which one, of the piece
    with the longest; the hint of the last slot that has one."""
    depth, first = 0, True
    words: tuple[str, ...] = ()
    hint: re.Pattern[str] | None = None
    for piece in pieces:
        depth += (piece == "[") - (piece == "]")
        if depth or piece in ("]", "[,]", "_") or piece.isspace():
            continue
        if piece.startswith("<"):
            key = piece[1:-1]
            hint = slots[_form(key, slots)].hint or hint
        elif not first:
            runs = tuple(max(re.split("['-]", word), key=len) for word in piece.split("|"))
            if min(map(len, runs)) >= max(_TELLING, min(map(len, words), default=0)):
                words = runs
        first = False
    return words, hint


def _sequence(
    pieces: list[str],
    slots: dict[str, Slot],
    starts: set[str],
    names: dict[str, str],
    first: bool,
    *,
    solid: bool = False,
) -> tuple[str, bool, list[str]]:
    """The expression of pieces up to a closing bracket; whether it may be empty of must-words; what is
    left. `solid`: whether a part that must be there has been written."""
    parts: list[str] = []
    joint = ""
    while pieces and pieces[0] != "]":
        piece, pieces = pieces[0], pieces[1:]
        if piece == "[,]" and len(pieces) > 1 and pieces[1].startswith("<"):
            parts.append(_COMMA)
            pieces = pieces[1:]
        elif piece == "[,]":
            parts.append(r"\s?,?")
        elif piece == "_" or piece.isspace():
            joint = _HYPHEN if piece == "_" else _SPACE
        elif piece == "[":
            inner, _, pieces = _sequence(pieces, slots, starts, names, first and not solid)
            pieces = pieces[1:]
            if solid:
                parts.append(f"(?:{joint}{inner})?")
            else:
                after = _HYPHEN if pieces and pieces[0] == "_" else _SPACE if pieces and pieces[0].isspace() else ""
                parts.append(f"(?:{inner}{after})?")
                pieces = pieces[1:] if after else pieces
            joint = ""
        else:
            body, begins = _element(piece, slots, names)
            if first and not solid:
                starts |= begins
            parts.append(joint + body if solid else body)
            solid, joint = True, ""
    return "".join(parts), solid, pieces


def _element(piece: str, slots: dict[str, Slot], names: dict[str, str]) -> tuple[str, set[str]]:
    if piece.startswith("<"):
        key = piece[1:-1]
        names[key] = _form(key, slots)
        slot = slots[names[key]]
        return f"(?P<{key}>{slot.expression})", set(slot.starts)
    words = piece.split("|")
    body = "|".join(re.escape(word).replace("'", r"\s?['\u2019]").replace(r"\-", _DASH) for word in words)
    begins = {starting_key(re.split(r"[^\w]", word)[0]) for word in words}
    return (f"(?:{body})" if len(words) > 1 else body), begins


def _form(key: str, slots: dict[str, Slot]) -> str:
    """The slot that a name in a pattern stands for: a second of its kind has a 2 behind, a third a 3, a fourth a 4."""
    return key[:-1] if key not in slots and key[-1:] in ("2", "3", "4") else key


def next_words(pieces: Sequence[str], slots: dict[str, Slot]) -> frozenset[str] | None:
    """The words that the first word of such pieces can be (`DIGITS` for numbers); None where any may follow."""
    found: set[str] = set()
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        if piece == "[":
            close = _closing(pieces, at)
            inner = next_words(pieces[at:close], slots)
            found |= inner or set()
            if inner is None:
                return None
            at = close + 1
        elif piece.startswith("<"):
            key = piece[1:-1]
            begins = slots[_form(key, slots)].starts
            return frozenset(found | begins) if begins else None
        elif piece not in ("_", "[,]") and not piece.isspace():
            words = [re.search(r"\w+", word.lower()) for word in piece.split("|")]
            found |= {starting_key(word[0]) for word in words if word}
            if all(words):
                return frozenset(found)
    return None


def _closing(pieces: Sequence[str], at: int) -> int:
    """Where the bracket closes that was opened before `at`."""
    depth = 1
    while depth:
        depth += (pieces[at] == "[") - (pieces[at] == "]")
        at += 1
    return at - 1
