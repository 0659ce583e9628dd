"""What is written beside a glyph: the title, whole or cut, and what the shape alone would leave to guessing."""

from __future__ import annotations

from timeline.chart.glyphs import Mark
from timeline.chart.layout import text_width
from timeline.model import Certainty, Status

_LENGTHS = (96, 64, 46, 30, 20)  # a title of fourteen words, and shorter tellings of it
_LEAST_TITLE = 9  # what is cut shorter tells nothing


def titles_of(mark: Mark) -> tuple[str, ...]:
    """The title as it may stand on the chart, longest first."""
    told = dict.fromkeys(_cut(mark.title, most) for most in _LENGTHS)
    return tuple(title for title in told if len(title) >= _LEAST_TITLE or title == mark.title)


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    head = text[: most - 1].rsplit(" ", 1)[0] if " " in text[: most - 1] else text[: most - 1]
    return head.rstrip(" ,;:-") + "…"


def note_of(mark: Mark) -> str:
    """What the shape alone would leave to guessing, in words: " · planned · 3 sources"."""
    words = []
    if mark.status not in (Status.HAPPENED, Status.ONGOING):
        words.append(mark.status.value)
    if mark.certainty is Certainty.ALLEGED:
        words.append("alleged")
    if mark.others:
        words.append(f"{len(mark.others) + 1} dates")
    if mark.sources > 1:
        words.append(f"{mark.sources} sources")
    return "".join(f" · {word}" for word in words)


def widths_of(mark: Mark) -> tuple[float, ...]:
    """The pixels its titles take with its note, longest first."""
    note = text_width(note_of(mark))
    return tuple(text_width(text) + note for text in titles_of(mark))
