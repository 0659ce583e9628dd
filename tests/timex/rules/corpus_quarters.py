"""Quarters, halves and fiscal periods.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "2022-Q3": (
        "Profit rose in [Q3].",
        "the third quarter",
        "third-quarter",
        "the fiscal third quarter",
        "the third fiscal quarter",
        "in [the quarter].",
        "the latest quarter",
        "for [the quarter] just ended",
        "the latest period",
        "Sales fell in [the most recent period].",
        "the most recent quarter",
        "sales in [the September quarter]",
        "the last fiscal quarter",
        "the third quarter of the year",
    ),
    "1998-Q3": (
        "Q3 1998",
        "Q3 of 1998",
        "1998 Q3",
        "the third quarter of 1998",
        "the 1998 third quarter",
        "the 1998 quarter",
    ),
    "2021-Q3": (
        "Q3 last year",
        "the third quarter of last year",
        "the third quarter a year ago",
        "last year's third quarter",
        "the year-ago third quarter",
        "the comparable year-ago quarter",
        "the prior year quarter",
        "the prior-year quarter",
        "the year-ago quarter",
        "the quarter a year earlier",
        "last year's quarter",
    ),
    "2022": (
        "the latest year",
        "the fiscal year",
        "this fiscal year",
        "this financial year",
    ),
    "2022-Q4": (
        "the current quarter",
        "Sales will rise in [the current period].",
        "the current fiscal quarter",
        "the current financial quarter",
    ),
    "2022-12": ("the current month",),
    "2021": (
        "the same year-earlier period",
        "the year-ago period",
        "the prior year period",
        "the previous-year period",
        "the same period last year",
        "the same quarter a year ago",
        "last fiscal year",
        "the latest fiscal year",
    ),
    "1998-H1": (
        "the first half of 1998",
        "H1 1998",
    ),
    "2021-H2": ("the second half of last year",),
    "2021-H1": ("last year's first half",),
    "2022-H1": (
        "Profit rose in [the first half]",
        "the first half of the year",
    ),
    "1998": (
        "fiscal 1998",
        "fiscal year 1998",
    ),
    "2023": ("next fiscal year",),
}
