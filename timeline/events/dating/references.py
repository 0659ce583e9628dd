"""Dates of well-known events that an article names or describes but does not date.

The events are data (`data/reference_events.csv`, or a file of the same columns that a person
brings): name, aliases, EDTF, acts, place, people, words, source. A match needs a name as it is
written, or one of the word groups in full, never a likeness; a name with another year beside it is
that of another event. What an article says itself always comes first; whoever uses a date from here
marks it `Anchor.REFERENCE` and shows the source.
"""

from __future__ import annotations

import csv
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from timeline.edtf import parse_edtf
from timeline.errors import ArticleError, InputError
from timeline.events import lexicon
from timeline.interval import Interval, civil
from timeline.model import Span

BUNDLED = Path(__file__).resolve().parents[3] / "data" / "reference_events.csv"
VARIABLE = "TIMELINE_REFERENCES"
COLUMNS = ("name", "aliases", "edtf", "acts", "place", "people", "words", "source")
_WORD = re.compile(r"\d+(?:,\d{3})+|[^\W_]+")
_YEAR_BEFORE = re.compile(r"\b(1\d{3}|20\d\d)\s+(?:[^\W\d_]+\s+)?$")
_YEAR_AFTER = re.compile(r"\s+(?:of|in)\s+(1\d{3}|20\d\d)\b")
_SPACES = re.compile(r"\s+")
_LIKE = str.maketrans("‘’ʼ–—‑−", "'''----")


@dataclass(frozen=True, slots=True)
class ReferenceEvent:
    """A known event. `acts` are the lemmas of what the date is the date of ("launch" of a pledge,
    "sign" of a treaty); empty for what simply happened. `words` are alternatives, each a row of
    groups of which every one must be in the sentence by one of its phrases."""

    name: str
    when: Interval
    source: str
    aliases: tuple[str, ...] = ()
    acts: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    words: tuple[tuple[tuple[str, ...], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ReferenceMatch:
    """A known event in a text: the characters of its name, or from the first to the last of the
    words that describe it; `found` those words."""

    event: ReferenceEvent
    span: Span
    found: tuple[Span, ...]
    by_name: bool
    why: str

    def dates(self, trigger: Span, lemma: str) -> bool:
        """Whether the date is that of an event with this trigger, in the matched sentence.

        So is a trigger inside the name or the words, an act of the event ("launched" of the
        Christchurch Call), or, of what simply happened, that it took place.

        trigger: its characters. lemma: its base form.
        """
        if any(trigger.start < span.end and span.start < trigger.end for span in self.found):
            return not self.event.acts or lemma in self.event.acts
        if self.event.acts:
            return lemma in self.event.acts
        return lemma in lexicon.TAKING_PLACE


@dataclass(frozen=True, slots=True)
class References:
    """Known events, ready to be matched."""

    events: tuple[ReferenceEvent, ...]
    _names: Mapping[str, list[tuple[str, int, ReferenceEvent]]] = field(init=False, repr=False, compare=False)
    _first: Mapping[str, list[tuple[ReferenceEvent, int]]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names: dict[str, list[tuple[str, int, ReferenceEvent]]] = defaultdict(list)
        first: dict[str, list[tuple[ReferenceEvent, int]]] = defaultdict(list)
        for event in self.events:
            for name in (event.name, *event.aliases):
                words = _WORD.findall(name)
                names[words[0].casefold()].append((_plain(name), len(words), event))
            for number, groups in enumerate(event.words):
                rarest = min(groups, key=len)
                for phrase in rarest:
                    first[phrase.split()[0]].append((event, number))
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "_first", first)

    def match(self, text: str, *, offset: int = 0) -> tuple[ReferenceMatch, ...]:
        """The known events a sentence names or describes, in text order, each once.

        offset: where the sentence starts in the article; spans count from the article's start.
        """
        words = list(_WORD.finditer(text))
        found: dict[str, ReferenceMatch] = {}
        end = 0
        for index, word in enumerate(words):
            if word.start() < end:
                continue
            hit = self._name_at(text, words, index)
            if hit:
                event, end = hit
                if _of_another_year(text, word.start(), end, event):
                    continue
                span = Span(offset + word.start(), offset + end)
                found.setdefault(
                    event.name,
                    ReferenceMatch(event, span, (span,), True, f"the sentence names “{text[word.start() : end]}”"),
                )
        for match in self._described(words, offset):
            found.setdefault(match.event.name, match)
        return tuple(sorted(found.values(), key=lambda match: match.span))

    def _name_at(self, text: str, words: list[re.Match[str]], index: int) -> tuple[ReferenceEvent, int] | None:
        """The event with the longest name that begins at a word, and where the name ends."""
        best: tuple[ReferenceEvent, int] | None = None
        for name, count, event in self._names.get(words[index].group().casefold(), ()):
            if index + count > len(words):
                continue
            end = words[index + count - 1].end()
            end += 1 if name.endswith(".") and text[end : end + 1] == "." else 0
            if _reads(text[words[index].start() : end], name) and (best is None or end > best[1]):
                best = event, end
        return best

    def _described(self, words: list[re.Match[str]], offset: int) -> Iterator[ReferenceMatch]:
        plain = [word.group().replace(",", "").casefold() for word in words]
        for event, number in dict.fromkeys(pair for word in plain for pair in self._first.get(word, ())):
            spans = [_find(group, plain, words, offset) for group in event.words[number]]
            if not all(spans):
                continue
            found = tuple(sorted(span for some in spans for span in some))
            span = Span(found[0].start, max(s.end for s in found))
            shown = ", ".join(f"“{word}”" for word in _shown(found, words, offset))
            yield ReferenceMatch(event, span, found, False, f"the sentence tells of {shown}")


def _shown(found: tuple[Span, ...], words: list[re.Match[str]], offset: int) -> Iterator[str]:
    text = words[0].string
    yield from dict.fromkeys(text[span.start - offset : span.end - offset] for span in found)


def _find(group: tuple[str, ...], plain: list[str], words: list[re.Match[str]], offset: int) -> list[Span]:
    """Where one of the phrases of a group stands; all places."""
    found = []
    for phrase in group:
        parts = phrase.split()
        for index, word in enumerate(plain):
            if word != parts[0] or plain[index : index + len(parts)] != parts:
                continue
            if not _is_age(plain, index + len(parts)):
                found.append(Span(offset + words[index].start(), offset + words[index + len(parts) - 1].end()))
    return found


def _is_age(plain: list[str], end: int) -> bool:
    """Whether a number before `end` counts years: "a 49-year-old"."""
    return plain[end - 1].isdigit() and plain[end : end + 1] in (["year"], ["years"])


def _of_another_year(text: str, start: int, end: int, event: ReferenceEvent) -> bool:
    """Whether a year stands beside a name that is not the event's: "the 1994 Woodstock festival"."""
    said = _YEAR_BEFORE.search(text[:start]) or _YEAR_AFTER.match(text[end:])
    first, last = event.when.start, event.when.last
    if said is None or first is None or last is None:
        return False
    return not civil(first)[0] <= int(said[1]) <= civil(last)[0]


def _plain(name: str) -> str:
    return _SPACES.sub(" ", name.translate(_LIKE))


def _reads(raw: str, name: str) -> bool:
    """Whether text reads as a name: the same letters, and capitals where the name has them.

    The first letter may be small where other capitals are left: "the fall of the Berlin Wall".
    """
    text = _plain(raw)
    if text.casefold() != name.casefold():
        return False
    first = 1 if any(letter.isupper() for letter in name[1:]) else 0
    return all(mine == theirs or not theirs.isupper() for mine, theirs in zip(text[first:], name[first:], strict=True))


# --- files ----------------------------------------------------------------------------


def own_files(*, environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """A person's own files: those that `TIMELINE_REFERENCES` names, joined as in `PATH`.

    >>> own_files(environment={})
    ()
    """
    return tuple(map(Path, filter(None, environment.get(VARIABLE, "").split(os.pathsep))))


@lru_cache(maxsize=4)
def references(*files: Path) -> References:
    """The bundled events with those of a person's own files, whose rows come first.

    Raises InputError naming the file and the row that cannot be used, ArticleError where a file
    cannot be opened.

    >>> [m.event.name for m in references().match("Two years after the Christchurch Call")]
    ['Christchurch Call']
    """
    rows: dict[str, ReferenceEvent] = {}
    for file in (*files, BUNDLED):
        for event in _load(file):
            rows.setdefault(event.name.casefold(), event)
    return References(tuple(rows.values()))


def _load(file: Path) -> list[ReferenceEvent]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ArticleError(f"cannot read the reference events in {file}: {why}") from error
    reader = csv.DictReader(text.splitlines())
    try:
        missing = {"name", "edtf", "source"} - set(reader.fieldnames or ())
        found = [_event({name: (row.get(name) or "").strip() for name in COLUMNS}) for row in reader if not missing]
    except csv.Error as error:
        raise InputError(f"{file}, after line {reader.line_num}: {error}") from error
    except InputError as error:
        raise InputError(f"{file}, line {reader.line_num}: {error}") from error
    if missing:
        raise InputError(f"{file} has no column {', '.join(sorted(missing))}: the columns are {', '.join(COLUMNS)}")
    return found


def _event(row: Mapping[str, str]) -> ReferenceEvent:
    if not _WORD.search(row["name"]) or not row["source"]:
        raise InputError("an event needs a name and a source: fill both columns")
    words = tuple(_groups(alternative) for alternative in _cells(row["words"]))
    if any(len(groups) < 2 for groups in words):
        raise InputError(f"'{row['words']}' is not distinctive: join at least two groups with &")
    return ReferenceEvent(
        row["name"],
        parse_edtf(row["edtf"]),
        row["source"],
        tuple(alias for alias in _cells(row["aliases"]) if _WORD.search(alias)),
        frozenset(_cells(row["acts"])),
        tuple(_cells(row["place"])),
        tuple(_cells(row["people"])),
        words,
    )


def _groups(alternative: str) -> tuple[tuple[str, ...], ...]:
    groups: Iterable[list[str]] = (group.split("|") for group in alternative.split("&"))
    return tuple(tuple(" ".join(_WORD.findall(phrase.casefold())) for phrase in group) for group in groups)


def _cells(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]
