"""Times that recur.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "P1D": (
        "every day",
        "24 hours a day",
        "twenty-four hours a day",
        "daily",
        "nightly",
        "$5 [per day]",
        "day after day",
    ),
    "P1W": (
        "each week",
        "once a week",
        "six days a week",
        "three nights per week",
        "weekly",
    ),
    "P2D": ("every other day",),
    "P2W": ("every two weeks",),
    "P4D": ("every 4th day",),
    "PXD": ("every few days",),
    "XXXX-WXX-5": (
        "every Friday",
        "every other Friday",
        "Fridays",
    ),
    "XXXX-WXX-5TMO": (
        "every Friday morning",
        "Friday mornings",
    ),
    "XXXX-WXX-5TNI": ("Friday nights",),
    "XXXX-03": ("every March",),
    "XXXX-05-03": (
        "every 3 May",
        "every May 3",
    ),
    "XXXX-SU": ("every summer",),
    "XXXX-06": ("The rains usually begin in [June].",),
    "XXXX-Q4": ("Sales are typically best in [the fourth quarter].",),
    "XXXX-XX-XXTNI": ("every night",),
    "XXXX-WXX-2": ("every first Tuesday",),
    "P1Y": (
        "three times a year",
        "yearly",
        "year after year",
    ),
    "PT1H": ("hourly",),
    "P1M": ("monthly",),
    "XXXX-WXX-WE": ("weekends",),
    "XXXX-WXX": ("weekdays",),
}
