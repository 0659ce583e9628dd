"""Dates that people type: "2 Dec 2022", "October 2022", "about 1984", EDTF."""

from __future__ import annotations

from timeline.edtf import parse_edtf
from timeline.errors import DateError
from timeline.interval import Interval
from timeline.model import TimeExpression


def read_date(text: str) -> Interval:
    """The interval a typed date means. Raises DateError that says what can be typed.

    >>> read_date("2022-10").days
    31
    """
    typed = text.strip()
    try:
        return parse_edtf(typed)
    except DateError as error:
        from timeline.timex import find, resolve  # as long to load as all the rest of the page

        found = find(typed)
        if len(found) == 1 and len(found[0].text) >= len(typed) - 1:
            resolved = resolve(found, dct=None)[0]
            if isinstance(resolved, TimeExpression) and resolved.interval is not None:
                return resolved.interval
        raise DateError(
            f"'{typed[:60]}' is not a date we can read: write 2 December 2022, October 2022, about 1984 or 2022-12-02"
        ) from error
