"""Lengths of time.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "P2D": (
        "for [two days]",
        "for [the two days]",
    ),
    "PT3H": ("three hours",),
    "P1Y6M": ("for [a year and a half]",),
    "P2Y6M": (
        "two and a half years",
        "two-and-a-half years",
        "a [two-and-a-half-year] term",
    ),
    "PXY": (
        "[over the years] many left",
        "a life that spanned [years]",
        "several hundred years",
        "for [years]",
        "in [the years that followed]",
        "in [the years following] the war",
        "in [the years since].",
        "in [the years ahead].",
        "in [the years to come]",
        "[over the years], he said",
        "in [subsequent years]",
        "in [the remaining years]",
        "in [the early years] of the firm",
    ),
    "P2Y3M": ("for [two years and three months]",),
    "PT2H30M": ("2 hours, 30 minutes",),
    "P2W": (
        "two to three weeks",
        "these two weeks",
        "two weeks or so",
        "two weeks or less",
        "two more weeks",
        "another two weeks",
        "two-week-long",
    ),
    "P2Y": (
        "the past two years",
        "It is to last [two years].",
        "the two years",
        "the two-year period",
        "two years or more",
        "the two-year",
        "for [two years afterwards]",
    ),
    "P25Y": (
        "a quarter century",
        "a quarter of a century",
        "a quarter-century",
    ),
    "P17D": ("seventeen exhausting days",),
    "P9M": (
        "the last nine months",
        "[Nine-month] sales fell.",
        "the next nine months or so",
        "the year-earlier nine months",
        "spent over [the last nine months]",
    ),
    "P30D": ("the [30-day] rate",),
    "PXW": (
        "the past weeks",
        "The ruling ended [weeks] of doubt.",
        "recent weeks",
        "in [coming weeks]",
    ),
    "PXD": (
        "days or weeks",
        "the next few days",
    ),
    "PT30M": (
        "half an hour",
        "a half hour",
        "one half hour",
    ),
    "P6M": ("half the year",),
    "PT15M": ("a quarter of an hour",),
    "PT45M": ("three quarters of an hour",),
    "P1D": ("the whole day",),
    "P1Y": (
        "It has been [a year] since.",
        "a year or two",
        "an entire year",
        "[the year] to the summit",
        "They met [a year] to the day after the fire.",
    ),
    "PXX": ("for [some time]",),
    "P3D": ("[three days earlier than] planned",),
    "P5D": (
        "five consecutive days",
        "five bitter days",
    ),
    "P1W": (
        "in [the week] ended so",
        "another week",
        "week-long",
        "weeklong",
    ),
    "P1M": (
        "in [the month] ended so",
        "a month or two",
    ),
    "PXM": (
        "ending [months] of war",
        "It followed [months] of talks.",
    ),
}
