"""Colours: one for each lane, told apart by people who see colour otherwise, on light and dark.

Taken from Paul Tol's schemes (https://personal.sron.nl/~pault/, "muted" and "bright"),
darkened or lightened until each has a contrast of at least 4.5 to 1 with its ground, in the order
that keeps neighbours furthest apart for people who do not see red or green. Colour is never the
only cue: lanes are told apart by place, states by shape and word.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, as #rrggbb or rgba()."""

    ground: str
    band: str
    text: str
    quiet: str
    grid: str
    lanes: tuple[str, ...]
    others: str
    accent: str

    def lane(self, number: int, *, others: bool) -> str:
        """The colour of a lane by its number from the top."""
        return self.others if others else self.lanes[number % len(self.lanes)]


LIGHT = Palette(
    ground="#ffffff",
    band="#f5f6f8",
    text="#1f2933",
    quiet="#5d6772",
    grid="#dfe3e8",
    lanes=("#1f5fa8", "#0d7484", "#756a12", "#a83a72", "#2f7a3f", "#7a4a9e", "#b04a12", "#4a5a7a"),
    others="#5d6772",
    accent="#1f5fa8",
)
DARK = Palette(
    ground="#0f1318",
    band="#181d24",
    text="#e7ebf0",
    quiet="#9aa5b1",
    grid="#2c343d",
    lanes=("#6fa8ea", "#58c4d2", "#d0c366", "#ee92c0", "#79c58a", "#bd9be0", "#f09860", "#a8b8d8"),
    others="#9aa5b1",
    accent="#6fa8ea",
)


def fade(colour: str, alpha: float) -> str:
    """A #rrggbb colour at an opacity.

    >>> fade("#1f5fa8", 0.25)
    'rgba(31,95,168,0.25)'
    """
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"
