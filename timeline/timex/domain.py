"""What kind of text it is, found from its dates: news counts from its own day, narratives from
the last date told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from timeline.interval import civil
from timeline.model import Timex

_FULL = re.compile(r"(\d{4})(?:-|$)")
_NEWS_YEARS = 2


class Domain(StrEnum):
    """How a text counts its dates."""

    NEWS = "news"
    NARRATIVE = "narrative"


def domain_of(timexes: Sequence[Timex], dct: int | None) -> Domain:
    """News, unless there is no usable date of writing or most years told lie far from it."""
    if dct is None:
        return Domain.NARRATIVE
    year = civil(dct)[0]
    told = [int(m[1]) for t in timexes if (m := _FULL.match(t.value))]
    far = sum(abs(y - year) > _NEWS_YEARS for y in told)
    near = sum(t.value.startswith(("dct:", "XXXX-WXX")) for t in timexes)
    return Domain.NARRATIVE if far > 3 and far > 2 * near else Domain.NEWS
