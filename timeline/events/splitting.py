"""One verb that tells several acts, each with a date of its own: "bought a farm in 1999 and a hotel in 2001", "taught
at Harvard in 2006, at Yale from 2008 to 2011", "won the cup in 2010, 2012 and 2014"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.document import Document, Token
from timeline.events import objects
from timeline.events.dating.agreement import agreeing
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.anchoring import dated
from timeline.events.dating.attaching import Attachment, tells_a_day
from timeline.events.participants import Frame, Oblique
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Granularity, Interval
from timeline.model import TimeExpression, Unresolved
from timeline.reason import AnchorRule
from timeline.verbs import is_verb

_CLAUSES = ("advcl", "relcl", "ccomp", "parataxis", "xcomp")
_PREPOSITIONS = frozenset("in on from to until since between by during after before".split())
_DATED = (AnchorRule.OWN_TIME, AnchorRule.FROM_TO)


@dataclass(frozen=True, slots=True)
class Part:
    """One of several acts of a verb: `head` is the word it begins with (the verb for the first), `thing` an object
    or subject of its own, `hidden` the words that belong to the others, `place` what it has behind the preposition of
    the first ("with Alfa in May and Beta in June")."""

    head: Token
    thing: Token | None
    hidden: frozenset[int]
    place: Oblique | None = None

    def narrowed(self, arguments: Frame) -> Frame:
        """The arguments of the verb without those of the other acts."""
        kept = tuple(o for o in arguments.obliques if not {o.preposition.index, o.head.index} & self.hidden)
        kept = tuple(o for o in kept if o.head.ent_type not in ("DATE", "TIME"))
        narrow = replace(arguments, obliques=kept if self.place is None else (*kept, self.place))
        if self.thing is None:
            return narrow
        if arguments.given is not None:
            return replace(narrow, given=self.thing)
        if arguments.attribute is not None and arguments.patient is None:
            return replace(narrow, attribute=self.thing)
        return replace(narrow, patient=self.thing)


def acts(
    document: Document,
    trigger: Trigger,
    stands: Standing,
    own: Anchored,
    times: Sequence[TimeExpression | Unresolved],
) -> tuple[tuple[Part, Anchored], ...]:
    """The acts a dated verb tells, in text order, where it tells several; none where it tells one."""
    if trigger.kind not in (Kind.VERB, Kind.STATE) or own.rule not in _DATED:
        return ()
    region = _region(document, trigger.token)
    near = document.sentence_of(trigger.token).span
    beside = (t for t in times if isinstance(t, TimeExpression) and t.timex.span.start < near.end)
    dated = (t for t in beside if near.start < t.timex.span.end and t.interval is not None and tells_a_day(t))
    inside = [t for t in dated if any(w.index in region for w in document.tokens_in(t.timex.span))]
    if len(inside) < 2:
        return ()
    found = tuple(_by_thing(document, trigger, region, inside))
    if not found and own.rule is AnchorRule.OWN_TIME:  # "between 1990 and 1995" is one act
        found = tuple(_by_date(document, trigger, own, inside))
    published = document.article.published
    if published is None:
        return found
    return tuple((part, agreeing(a, trigger, stands, published)) for part, a in found)


def _region(document: Document, verb: Token) -> dict[int, Token]:
    """The words behind a verb that no other clause claims, by index."""
    skipped: set[int] = set()
    below = document.subtree(verb)
    for token in below:
        if token.dep in _CLAUSES or (token.dep == "conj" and is_verb(token)):
            skipped |= {t.index for t in document.subtree(token)} if token is not verb else set()
    return {t.index: t for t in below if t.index > verb.index and t.index not in skipped}


def _by_thing(
    document: Document, trigger: Trigger, region: dict[int, Token], times: Sequence[TimeExpression]
) -> Iterator[tuple[Part, Anchored]]:
    """Acts told apart by their things or places, each with its date before the next begins."""
    parts = [(trigger.token.index + 1, Part(trigger.token, None, frozenset()))]
    further = (
        dict(_dates_with_places(document, times))
        or dict(_further(document, trigger.token, region))
        or dict(_behind_dates(document, trigger, region, times))
    )
    parts += sorted(further.items(), key=lambda each: each[0])
    dates = _parted(document, parts, times)
    undated = {
        start for (start, part), own in zip(parts, dates, strict=True) if not own and not part.thing and not part.place
    }
    if undated:  # "won it in 2016, for her novel, and a second prize in 2017"
        parts = [each for each in parts if each[0] not in undated]
        dates = _parted(document, parts, times)
    if len(parts) < 2 or not all(dates):
        return
    ends = [start for start, _ in parts[1:]] + [max(region) + 1]
    for (start, part), end, own in zip(parts, ends, dates, strict=True):
        hidden = frozenset(i for i in region if not start <= i < end)
        yield replace(part, hidden=hidden), dated([_attachment(document, t) for t in own], trigger)


def _parted(
    document: Document, parts: Sequence[tuple[int, Part]], times: Sequence[TimeExpression]
) -> list[list[TimeExpression]]:
    """The times of each part: from its first word to that of the next."""
    starts = [start for start, _ in parts]
    found: list[list[TimeExpression]] = [[] for _ in parts]
    for time in times:
        first = document.tokens_in(time.timex.span)[0].index
        if (number := bisect_right(starts, first)) > 0:
            found[number - 1].append(time)
    return found


def _dates_with_places(document: Document, times: Sequence[TimeExpression]) -> Iterator[tuple[int, Part]]:
    """Where a further date begins that its place follows, as one follows the first: "in 1999 in Oslo, 2001 in
    Bergen and 2003 in Kiel"."""
    tokens = document.tokens
    spans = [document.tokens_in(t.timex.span) for t in times if t.interval is not None and t.timex.range is None]
    placed = [words for words in spans if _has_place(document, words[-1])]
    if len(placed) < 2 or len(placed) < len(times):
        return
    for words in placed[1:]:
        start = words[0].index if tokens[words[0].index - 1].text.lower() != "in" else words[0].index - 1
        if not _is_joined(document, start):
            return
    for words in placed[1:]:
        yield words[0].index, Part(words[0], None, frozenset())


def _has_place(document: Document, last: Token) -> bool:
    """Whether "in" and a name stand right behind a date."""
    after = document.tokens[last.index + 1 : last.index + 3]
    return len(after) == 2 and after[0].text.lower() in ("in", "at") and after[1].pos == "PROPN"


def _behind_dates(
    document: Document, trigger: Trigger, region: dict[int, Token], times: Sequence[TimeExpression]
) -> Iterator[tuple[int, Part]]:
    """Where a further place or partner begins that the parser joined to the date before it: "with Alfa in May and
    Beta in June", "in Oslo in 1999 and in Bergen in 2001"."""
    dates = {w.index for t in times for w in document.tokens_in(t.timex.span)}
    before = [p for p in document.children(trigger.token, "prep") if _place(document, p, dates) is not None]
    if not before:
        return
    for token in region.values():
        if token.dep != "conj" or token.index in dates or not _is_joined(document, token.index):
            continue
        above = document.head(token)
        if token.pos == "PROPN" and above.dep == "pobj" and document.head(above) in before:
            yield token.index, Part(token, None, frozenset(), Oblique(document.head(above), token))
        if token.pos in ("NOUN", "PROPN") and above.index in dates:
            met = objects.direct_object(document, trigger.token) is not None
            place = None if met else Oblique(before[0], token)
            yield token.index, Part(token, token if met else None, frozenset(), place)
        elif token.pos == above.pos == "ADP" and _place(document, above, dates) is None:
            inner = _place(document, token, dates)
            if inner is not None:
                yield token.index, Part(token, None, frozenset(), Oblique(token, inner))


def _place(document: Document, preposition: Token, dates: set[int]) -> Token | None:
    """What stands behind a preposition, no date."""
    inner = document.child(preposition, "pobj")
    return inner if inner is not None and inner.index not in dates else None


def _further(document: Document, verb: Token, region: dict[int, Token]) -> Iterator[tuple[int, Part]]:
    """Where a further thing or place begins, behind "and" or a comma: its first word, what it tells."""
    first = objects.direct_object(document, verb) or document.child(verb, "attr")
    listed = [t for t in region.values() if t.dep == "conj" and t.pos in ("NOUN", "PROPN")]
    for token in listed:
        above = document.head(token)
        while above.dep == "conj" and above is not first:
            above = document.head(above)
        start = document.subtree(token)[0].index
        if above in (first, verb) and _is_joined(document, start):
            yield start, Part(token, token, frozenset())
    for token in document.children(verb, "dobj"):  # the second of two that the parser did not join
        start = document.subtree(token)[0].index
        if token is not first and token.index in region and document.tokens[start - 1].text.lower() == "and":
            yield start, Part(token, token, frozenset())
    places = [t for t in document.children(verb, "prep") if t.index in region and document.child(t, "pobj")]
    for before, token in pairwise(places):
        inner = document.child(token, "pobj")
        if inner is None or inner.ent_type in ("DATE", "TIME") or token.text.lower() not in ("at", "in", "for", "to"):
            continue
        if before.text and _is_joined(document, token.index) and inner.pos in ("NOUN", "PROPN"):
            yield token.index, Part(token, None, frozenset())


def _is_joined(document: Document, start: int) -> bool:
    return document.tokens[start - 1].text.lower() in (",", "and")


def _by_date(
    document: Document, trigger: Trigger, own: Anchored, times: Sequence[TimeExpression]
) -> Iterator[tuple[Part, Anchored]]:
    """Acts told apart by their dates alone: a list of years or months."""
    run = _listed(document, times)
    if len(run) < 2 or own.time is None or own.time.timex.span != run[0].timex.span:
        return
    grains = {t.interval.granularity for t in run if t.interval is not None}
    if len(grains) != 1:
        return
    if grains == {Granularity.DAY}:
        return  # days of one list are one stretch
    if trigger.kind is Kind.STATE and (whole := _run_of_years(run)) is not None:
        yield Part(trigger.token, None, frozenset()), replace(own, when=whole).by(AnchorRule.FROM_TO)
        return
    for number, time in enumerate(run):
        head = document.tokens_in(time.timex.span)[0] if number else trigger.token
        attachment = replace(_attachment(document, run[0]), time=time)
        yield Part(head, None, frozenset()), dated([attachment], trigger)


def _run_of_years(run: Sequence[TimeExpression]) -> Interval | None:
    """Years that follow one another, as one stretch: "served as a minister in 1972 and 1973"."""
    years = [t.interval for t in run if t.interval is not None and t.interval.granularity is Granularity.YEAR]
    if len(years) < len(run) or any(one.end != other.start for one, other in pairwise(years)):
        return None
    return replace(years[0], end=years[-1].end)


def _listed(document: Document, times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The first run of times joined by commas and "and" alone, "and" before the last: "in May, 2012" is no list."""
    run: list[TimeExpression] = []
    for time in times:
        if run:
            between = document.article.text[run[-1].timex.span.end : time.timex.span.start]
            if between.strip() not in (",", "and", ", and"):
                if len(run) > 1:
                    break
                run = []
        if time.timex.range is None:
            run.append(time)
    joined = len(run) > 1 and " and " in document.article.text[run[-2].timex.span.end : run[-1].timex.span.start]
    return run if joined else []


def _attachment(document: Document, time: TimeExpression) -> Attachment:
    """A time as it hangs on its act: the preposition is the word before it."""
    first = document.tokens_in(time.timex.span)[0]
    word = document.tokens[first.index - 1].text.lower() if first.index else ""
    if first.text.lower() in _PREPOSITIONS:
        word = first.text.lower()
    return Attachment(time, word if word in _PREPOSITIONS else "", 1)
