"""Days with a name.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "1070-05-23": ("Whitsun 1070",),
    "2022-12-25": (
        "Christmas",
        "on [Christmas Day]",
        "next Christmas",
        "this Christmas",
    ),
    "1998-12-25": ("Christmas 1998",),
    "2021-12-25": (
        "Christmas of last year",
        "last Christmas",
    ),
    "2022-11-24": ("Thanksgiving Day",),
    "2023-04-07": ("Good Friday",),
    "2023-04-10": ("Easter Monday",),
    "2023-01-01": ("They will wait until [New Year].",),
    "2022-12-24": ("the day before Christmas",),
    "2022-12-31": (
        "New Year's Eve, 31 December",
        "New Year's Eve, December 31",
        "New Year's Eve",
    ),
    "2022-09-05": (
        "Labor Day",
        "Labour Day",
    ),
    "2023-01-16": ("Martin Luther King Day",),
    "2022-10-31": ("Halloween",),
    "2022-07-14": ("Bastille Day",),
    "2022-11-08": ("Election Day",),
    "2023-05-14": ("Mother's Day",),
    "2010-06-20": ("Father's Day 2010",),
    "2022-04-18": ("Patriots' Day this year",),
    "2022-07-01": ("Canada Day",),
    "1229-06-03": ("Whitsunday 1229",),
    "2022-09-29": ("Michaelmas this year",),
    "2023-04-09": (
        "the following Easter",
        "next Easter",
    ),
    "2022-04-17": (
        "the previous Easter",
        "that Easter",
    ),
    "1998-04-12": ("Easter 1998",),
    "2022-W51-WE": ("Christmas weekend", "this Christmas weekend"),
    "2023-W14": ("Easter week",),
    "2022-12-26": ("Boxing Day",),
    "2008-12-31": ("New Year's Eve in 2008",),
    "1914-12-25": (
        "Christmas Day, 25 December 1914",
        "Christmas Day, December 25, 1914",
    ),
}
