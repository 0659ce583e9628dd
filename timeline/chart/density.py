"""How much is drawn, by how many events there are: never more than 5,000 marks to a browser."""

from __future__ import annotations

from enum import StrEnum

MOST_MARKS = 5_000


class Level(StrEnum):
    """What the chart shows of each event."""

    FULL = "full"  # glyphs and labels
    DOTS = "dots"  # glyphs, no labels
    FAST = "fast"  # one mark an event, drawn by the graphics card
    CELLS = "cells"  # counts, added up by the store


def level_of(marks: int) -> Level:
    """The level for so many marks in the window, an event of two lanes counted twice."""
    if marks <= 500:
        return Level.FULL
    if marks <= 2_000:
        return Level.DOTS
    return Level.FAST if marks <= MOST_MARKS else Level.CELLS


def say_drawn(level: Level, events: int, unit: str) -> str:
    """What is drawn where it is not every event with its title; empty where it is.

    >>> say_drawn(Level.CELLS, 1_000_000, "a month")
    '1,000,000 events in cells of a month. Click a cell, zoom in or drag over the strip to see single events.'
    """
    if level is Level.FULL:
        return ""
    if level is Level.CELLS:
        return (
            f"{events:,} events in cells of {unit}. Click a cell, zoom in or drag over the strip to see single events."
        )
    return f"{events:,} events, each drawn without its title. Point at one to read it, or zoom in."
