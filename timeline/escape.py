"""Article text on its way out, as HTML: the one place where it is made harmless. Article text is hostile."""

from __future__ import annotations

import html
import re

# what turns the direction of writing, hides itself, or is no text
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    """The text without characters that cannot be seen; lines stay lines.

    >>> clean("x\\u202egnp.exe")
    'xgnp.exe'
    """
    return text if text.isascii() and text.isprintable() else _UNSEEN.sub("", text)


def escape(text: str) -> str:
    """Text as HTML that shows it as it is, inside an element or an attribute.

    >>> escape('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    return html.escape(clean(text))


def escape_for_plotly(text: str) -> str:
    """Text on one line as Plotly shows it: it reads tags, but knows no word for a quotation mark.

    >>> escape_for_plotly('a "b" <c>')
    'a "b" &lt;c&gt;'
    """
    return html.escape(" ".join(clean(text).splitlines()), quote=False)
