"""How much is drawn, by how many events there are: never more than 5,000 marks to a browser."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

MOST_MARKS = 5_000


class Level(StrEnum):
    """What the chart shows of each event."""

    FULL = "full"  # glyphs and labels
    DOTS = "dots"  # glyphs, labels beside those that have room for one
    FAST = "fast"  # one small mark an event, in as few pieces as can be
    CELLS = "cells"  # counts, added up by the store


class Size(NamedTuple):
    """How large marks are at a level, in pixels: a row, the clear space between two marks in it, a dot; bars by
    their share of full size. `rows` are all that a picture has, `lane_rows` the most of one lane."""

    row: float
    gap: float
    dot: float
    bar: float
    rows: int
    lane_rows: int


SIZES = {
    Level.FULL: Size(30.0, 8.0, 11.0, 1.0, 34, 14),
    Level.DOTS: Size(15.0, 4.0, 9.0, 0.6, 66, 40),
    Level.FAST: Size(9.0, 2.0, 6.0, 0.4, 110, 90),
    Level.CELLS: Size(30.0, 8.0, 11.0, 1.0, 34, 14),
}


def level_of(marks: int) -> Level:
    """The level for so many marks in the window, an event of two lanes counted twice."""
    if marks <= 500:
        return Level.FULL
    if marks <= 2_000:
        return Level.DOTS
    return Level.FAST if marks <= MOST_MARKS else Level.CELLS


def say_drawn(level: Level, events: int, unit: str, *, chipped: int = 0) -> str:
    """What is drawn where it is not every event with its title; empty where it is.

    unit: the stretch of a cell; chipped: how many marks are only counted in "+n" chips.

    >>> say_drawn(Level.CELLS, 1_000_000, "a month")
    '1,000,000 events in cells of a month. Click a cell, zoom in or drag over the strip to see single events.'
    """
    if level is Level.FULL:
        return ""
    if level is Level.CELLS:
        return (
            f"{events:,} events in cells of {unit}. Click a cell, zoom in or drag over the strip to see single events."
        )
    counted = f" {chipped:,} found no room and are counted as “+n”." if chipped else ""
    if level is Level.DOTS:
        return (
            f"{events:,} events, with the titles there is room for: point at another to read it, or zoom in.{counted}"
        )
    return f"{events:,} events, drawn without titles: point at one to read it, or zoom in.{counted}"
