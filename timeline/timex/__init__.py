"""Time expressions: text → `Timex` (a fact about text) → `TimeExpression` (a claim about time).

    times = resolve(find(text), dct=article.published)

`find` knows no dates and `resolve` no text: a `Timex` keeps its underspecified value, its
modifier (`mod`: START of "early 2019"), the word that ties it to what is told (`signal`:
"since"), its cue and the span of the range it is an end of, so an article is dated again
without reading it. One file holds the rules of one family of phrases; `grammar` says how
rules and values are written.

Both ends of "from February 2016 through May 2017" are expressions of their own, as TIMEX3
wants them; `periods` joins them to one interval. `bounds` says what "since 1990", "by Friday"
or "before the end of May" leave open. `anchored` counts "two days after" from an event's date.

>>> from timeline.interval import parse_iso_day
>>> from timeline.edtf import format_edtf
>>> times = resolve(find("They fought from February 2016 through May 2017."), dct=parse_iso_day("2022-12-03"))
>>> [time.value for time in times], [format_edtf(period.interval) for period in periods(times)]
(['2016-02', '2017-05'], ['2016-02/2017-05'])
"""

from timeline.timex.finding.find import find
from timeline.timex.output import Timex3, to_timex3
from timeline.timex.resolving.periods import Period, anchored, bounds, periods
from timeline.timex.resolving.resolve import resolve

__all__ = ["Period", "Timex3", "anchored", "bounds", "find", "periods", "resolve", "to_timex3"]
