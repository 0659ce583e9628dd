"""From what is known of a date to the shape drawn for it: width is knowledge.

A glyph never starts after, nor ends before, what the text allows, and a dot is only ever a
single day. Opacity means an uncertain date and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from timeline.interval import Granularity, Interval, Qualifier, unit_at
from timeline.model import Anchor, Certainty, Status


class Body(StrEnum):
    """The outline of a glyph."""

    DOT = "dot"
    UNIT = "unit"
    COARSE = "coarse"
    SPAN = "span"
    OPEN = "open"


class Fill(StrEnum):
    """What is inside: solid and light say how sure the days are; hollow and half, the event."""

    SOLID = "solid"
    LIGHT = "light"
    HALF = "half"
    HOLLOW = "hollow"


class Outline(StrEnum):
    """The line around it."""

    NONE = "none"
    SOLID = "solid"
    DOTTED = "dotted"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class Mark:
    """What the chart needs to know of an event: no text of the article but the title.

    `others` are the dates of sources that cannot be squared with `when`; `lanes` the lane keys
    it belongs to; `sources` how many articles tell it.
    """

    id: str
    title: str
    when: Interval | None = None
    before: int | None = None
    after: int | None = None
    status: Status = Status.HAPPENED
    certainty: Certainty = Certainty.CERTAIN
    anchor: Anchor = Anchor.NONE
    salience: float = 0.5
    sources: int = 1
    others: tuple[Interval, ...] = ()
    lanes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shape on the time axis, in days.

    `start` is inclusive, `end` exclusive; None is an arrow out of the picture. `fade` is how
    many days each end fades out over, beyond the body; `soft_start` and `soft_end` how many
    days inside it are light because that end is only known to a month or a year. `struck` is
    a line through it, `reference` the small "ref": the date comes from our table, not the text.
    """

    body: Body
    start: int | None
    end: int | None
    fill: Fill
    outline: Outline
    fade: int = 0
    soft_start: int = 0
    soft_end: int = 0
    struck: bool = False
    reference: bool = False

    @property
    def first(self) -> int:
        """The leftmost day it is drawn on; a glyph without a start is drawn from its end."""
        anchor = self.start if self.start is not None else self.end
        return (anchor or 0) - self.fade

    @property
    def last(self) -> int:
        """The day after the rightmost it is drawn on; without an end, from its start."""
        anchor = self.end if self.end is not None else self.start
        return (anchor or 0) + self.fade


_COARSE = Granularity.SEASON.rank


def glyph_of(mark: Mark) -> Glyph | None:
    """The glyph of an event; None when nothing at all is known of its date."""
    interval = mark.when
    if interval is None or (interval.start is None and interval.end is None):
        return _bounded(mark)
    return _glyph(interval, mark.status, mark.certainty, mark.anchor)


def glyphs_of_others(mark: Mark) -> tuple[Glyph, ...]:
    """The glyphs of the dates other sources give."""
    dated = [interval for interval in mark.others if interval.start is not None or interval.end is not None]
    return tuple(_glyph(interval, mark.status, mark.certainty, mark.anchor) for interval in dated)


@lru_cache(maxsize=20_000)
def _glyph(interval: Interval, status: Status, certainty: Certainty, anchor: Anchor) -> Glyph:
    body = _body(interval, status)
    fade = 0 if interval.qualifier is Qualifier.EXACT else _fade(interval)
    end = None if status is Status.ONGOING and body is Body.OPEN else interval.end
    soft_start, soft_end = _soft_ends(interval, body)
    fill, outline = _fill(body, fade), _outline(body, fade)
    glyph = Glyph(body, interval.start, end, fill, outline, fade, soft_start, soft_end)
    return _dressed(glyph, status, certainty, anchor)


def _soft_ends(interval: Interval, body: Body) -> tuple[int, int]:
    """A period from March to May began sometime in March: its ends are light, a unit wide."""
    grain = interval.granularity
    if body not in (Body.SPAN, Body.OPEN) or grain is None or grain is Granularity.DAY:
        return 0, 0
    first = unit_at(interval.start, grain) if interval.start is not None else None
    last = unit_at(interval.end - 1, grain) if interval.end is not None else None
    soft_start = (first.end or 0) - (interval.start or 0) if first else 0
    soft_end = (interval.end or 0) - (last.start or 0) if last else 0
    days = interval.days
    return (soft_start, soft_end) if days is None else (min(soft_start, days), min(soft_end, days))


def _bounded(mark: Mark) -> Glyph | None:
    """An event with bounds only: between two days it is a coarse bar, beyond one an open one."""
    if mark.before is None and mark.after is None:
        return None
    both = mark.before is not None and mark.after is not None and mark.after < mark.before
    body = Body.COARSE if both else Body.OPEN
    start, end = (mark.after, mark.before) if both or mark.before is None else (None, mark.before)
    glyph = Glyph(body, start, end, Fill.LIGHT, Outline.DOTTED if both else Outline.NONE)
    return _dressed(glyph, mark.status, mark.certainty, mark.anchor)


def _body(interval: Interval, status: Status) -> Body:
    if interval.start is None or interval.end is None:
        return Body.OPEN
    if status is Status.ONGOING and interval.is_unit:
        return Body.OPEN
    if not interval.is_unit or interval.granularity is None:
        return Body.SPAN
    if interval.granularity is Granularity.DAY:
        return Body.DOT if interval.qualifier is Qualifier.EXACT else Body.UNIT
    return Body.UNIT if interval.granularity.rank < _COARSE else Body.COARSE


def _fade(interval: Interval) -> int:
    """A quarter of what is told, at least two days: "about 5 March" is not that day alone."""
    return max(2, (interval.days or 8) // 4)


def _fill(body: Body, fade: int) -> Fill:
    return Fill.SOLID if body in (Body.DOT, Body.SPAN, Body.OPEN) and not fade else Fill.LIGHT


def _outline(body: Body, fade: int) -> Outline:
    if fade:
        return Outline.NONE
    return {Body.UNIT: Outline.SOLID, Body.COARSE: Outline.DOTTED}.get(body, Outline.NONE)


def _dressed(glyph: Glyph, status: Status, certainty: Certainty, anchor: Anchor) -> Glyph:
    """The same shape with what is known of the event itself: planned, denied, alleged, ..."""
    fill, outline = glyph.fill, glyph.outline
    if certainty is Certainty.ALLEGED:
        fill, outline = Fill.HALF, _edge(outline)
    if status is Status.PLANNED:
        fill, outline = Fill.HOLLOW, _edge(outline)
    if status is Status.HYPOTHETICAL:
        fill, outline = Fill.HOLLOW, Outline.DASHED
    return Glyph(
        glyph.body,
        glyph.start,
        glyph.end,
        fill,
        outline,
        glyph.fade,
        glyph.soft_start,
        glyph.soft_end,
        struck=status is Status.DENIED,
        reference=anchor is Anchor.REFERENCE,
    )


def _edge(outline: Outline) -> Outline:
    """What is not filled needs a line to be seen."""
    return Outline.SOLID if outline is Outline.NONE else outline
