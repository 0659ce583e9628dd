"""Days with a name: Christmas, Thanksgiving, Good Friday.

Which day they are is data, worked out by `dateutil`. The tests hold the days of the United States to
the calendar of `holidays`, which takes longer to load than a hundred articles to read.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from dateutil.easter import EASTER_JULIAN, EASTER_WESTERN, easter
from dateutil.relativedelta import MO, SU, TH, TU, relativedelta

from timeline.interval import Interval, day_number, of_day

# United States: from a year on, a day of a month or a weekday of it (-1: the last); the last begun counts
_MOVING = {
    "thanksgiving": ((1863, 11, TH(-1)), (1939, 11, TH(-2)), (1942, 11, TH(4))),
    "labor day": ((1894, 9, MO(1)),),
    "memorial day": ((1888, 5, 30), (1971, 5, MO(-1))),
    "columbus day": ((1937, 10, 12), (1971, 10, MO(2))),
    "martin luther king day": ((1986, 1, MO(3)),),
    "presidents day": ((1879, 2, 22), (1971, 2, MO(3))),
    "patriots' day": ((1894, 4, 19), (1969, 4, MO(3))),
    "mother's day": ((1914, 5, SU(2)),),
    "father's day": ((1910, 6, SU(3)),),
}
_FIRST_EASTER, _GREGORIAN, _LAST_EASTER = 326, 1583, 4099
_LAST_YEAR = 9998
_ELECTION = "election day"  # the Tuesday after the first Monday of November, in even years (United States)
_FIXED = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "april fool's day": (4, 1),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "australia day": (1, 26),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "canada day": (7, 1),
    "all saints' day": (11, 1),
    "candlemas": (2, 2),
    "michaelmas": (9, 29),
    "martinmas": (11, 11),
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
}
_FROM_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "trinity sunday": 56,
}
_SPELLINGS = {
    "thanksgiving day": "thanksgiving",
    "labour day": "labor day",
    "christmas day": "christmas",
    "easter sunday": "easter",
    "st. patrick's day": "st patrick's day",
    "saint patrick's day": "st patrick's day",
    "april fools' day": "april fool's day",
    "martin luther king jr. day": "martin luther king day",
    "presidents' day": "presidents day",
    "president's day": "presidents day",
    "veteran's day": "veterans day",
    "veterans' day": "veterans day",
    "new year's": "new year's day",
    "new years eve": "new year's eve",
    "fourth of july": "independence day",
    "remembrance day": "armistice day",
    "memorial day weekend": "memorial day",
    "whitsun": "pentecost",
    "whitsunday": "pentecost",
    "patriot's day": "patriots' day",
    "patriots day": "patriots' day",
    "mothers' day": "mother's day",
    "fathers' day": "father's day",
}
NAMES = {name: name.replace(" ", "_").replace("'", "") for name in (*_MOVING, *_FIXED, *_FROM_EASTER, _ELECTION)}
NAMES |= {spelling: NAMES[name] for spelling, name in _SPELLINGS.items()}
_BY_KEY = {key: name for name, key in NAMES.items() if name not in _SPELLINGS}


@lru_cache(maxsize=4096)
def named_day(key: str, year: int) -> Interval | None:
    """The day of that name in a year; None where its calendar has none (before it was made,
    outside the years 326 to 4099 for the days that hang on Easter).

    >>> from timeline.interval import iso_day
    >>> iso_day(named_day("thanksgiving", 1999).start)
    '1999-11-25'
    """
    name = _BY_KEY[key]
    if name in _FIXED:
        return of_day(day_number(year, *_FIXED[name]))
    if name in _FROM_EASTER:
        if not _FIRST_EASTER <= year <= _LAST_EASTER:
            return None
        calendar = EASTER_JULIAN if year < _GREGORIAN else EASTER_WESTERN  # as the days of that time are told
        return of_day(easter(year, calendar).toordinal() + _FROM_EASTER[name])
    if not 1 <= year <= _LAST_YEAR:
        return None
    if name == _ELECTION:
        return None if year % 2 else _of(date(year, 11, 2) + relativedelta(weekday=TU(1)))
    rule = next(((month, on) for since, month, on in reversed(_MOVING[name]) if since <= year), None)
    if rule is None:
        return None
    month, on = rule
    if isinstance(on, int):
        return _of(date(year, month, on))
    return _of(date(year, month, 1) + relativedelta(day=1 if on.n > 0 else 31, weekday=on))


def _of(day: date) -> Interval:
    return of_day(day.toordinal())
