"""Article text on its way into a picture: the one place where it is made harmless."""

from __future__ import annotations

import html
import unicodedata

_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def escape(text: str) -> str:
    """Article text as Plotly may draw it: no markup, no control or direction-changing characters."""
    if not (text.isascii() and text.isprintable()):
        kept = (char if unicodedata.category(char) not in _HIDDEN else " " for char in text)
        text = "".join(kept)
    return html.escape(text, quote=False)
