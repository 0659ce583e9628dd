"""Times a counted distance away.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "2022-12-01": (
        "two days ago",
        "[two days back].",
        "two days prior to that",
        "two days earlier",
        "[two days before].",
        "two days ago today",
    ),
    "2022-W45": ("three weeks ago",),
    "2022-07": ("five months ago",),
    "2012": ("ten years ago",),
    "2021": (
        "year-ago",
        "beside strong [year ago] results",
        "a year earlier",
        "the year-earlier",
    ),
    "2012-12-03": ("ten years ago today",),
    "2022-12-01TNI": (
        "two nights ago",
        "[two nights before].",
    ),
    "2022-12-05TNI": ("two nights later",),
    "2020-12-01": ("two years ago Thursday",),
    "2022-12-10": ("They will meet [two days from Thursday].",),
    "2022-12-15": ("They will meet [a week from Thursday].",),
    "2021-W48": ("a year ago this week",),
    "2019-12": ("three years ago this month",),
    "2020-09": ("two years and three months ago",),
    "2025-03": ("two years, three months later",),
    "2020-11-28": ("two years and five days earlier",),
    "2020": (
        "two years and a half ago",
        "two and a half years ago",
    ),
    "2025": (
        "two years and a half later",
        "two and a half years later",
    ),
    "1997": ("twenty-five years and a half earlier",),
    "207": ("half a century later",),
    "2002": ("two decades ago",),
    "222": ("two centuries later",),
    "2022-W47": ("a week or so ago",),
    "2022-12-05": (
        "two days later",
        "two days afterwards",
        "two days after that",
        "[two days after], he left",
        "two days from now",
    ),
    "FUTURE_REF": (
        "a few days later",
        "months later",
    ),
    "2022-W50": ("[two weeks on],",),
    "2022-W51": ("three weeks hence",),
    "P2D": ("[two days after] the vote",),
    "P10D": ("[ten days before] the vote",),
    "P3W": ("[three weeks prior to] the vote",),
    "P1D": ("[the day after] the vote",),
    "P1W": ("[the week before] the vote",),
    "PAST_REF": (
        "long ago",
        "years ago",
        "days earlier",
    ),
    "PXD": ("[days before] the vote",),
    "PXM": ("It came [months later than] it should.",),
    "PXW": ("[weeks after] the vote",),
    "2022-12-02": ("a day or two ago",),
    "2022-12-04": ("a day or two later",),
}
