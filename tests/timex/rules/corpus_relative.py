"""Times told from the day of writing or the date told before.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "1998": ("by [year-end 1998]",),
    "2022-12-03": (
        "today",
        "this day",
        "Fat Tuesday, [the day] the parade ends,",
        "that day",
        "that very day",
        "the very same day",
    ),
    "2022-12-02": ("yesterday",),
    "2022-12-04": (
        "tomorrow",
        "the next day",
        "the following day",
        "the very next day",
        "the morrow",
        "[Next day] the gates were shut.",
        "[the day after].",
    ),
    "2022-12-01": ("the day before yesterday",),
    "2022-12-05": ("the day after tomorrow",),
    "2022-12-03TNI": ("tonight",),
    "2022-12-02TNI": ("last night",),
    "2022-W47": (
        "last week",
        "past week",
        "the past week",
        "this past week",
        "the last week",
        "[the week before].",
        "the previous week",
    ),
    "P10Y": (
        "the next decade",
        "the past decade",
        "over [past decade]",
    ),
    "P100Y": ("the past century",),
    "201": ("last decade",),
    "2022-11": (
        "last month",
        "the preceding month",
    ),
    "2021": (
        "last year",
        "the past year or so",
    ),
    "2022-W49": (
        "next week",
        "the coming week",
        "the following week",
    ),
    "2023-01": ("next month",),
    "2023": (
        "It will open in [the new year].",
        "next year",
        "the next year or so",
    ),
    "2022-W48": (
        "this week",
        "this very week",
        "that same week",
        "the same week",
        "by [the end of the week]",
    ),
    "2022-12": (
        "this month",
        "the current month",
        "the end of the month",
        "at [mid-month]",
    ),
    "2022": (
        "It rose to a high for [the year] of $42.",
        "the New Year 2022",
        "It fell before [the year] was out.",
        "this year",
        "year-end",
        "It was settled by [midyear].",
        "the year's end",
        "for [the year].",
        "went on throughout [the year].",
        "the year 's end",
        "for [the full year].",
    ),
    "2022-W46": ("the week before last",),
    "2023-02": ("the month after next",),
    "2022-W48-WE": ("the weekend",),
    "PRESENT_REF": (
        "[today]'s young people",
        "in [today]'s wider world",
    ),
}
