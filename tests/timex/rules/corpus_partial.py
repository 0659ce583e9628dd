"""Dates with a part left out.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "2022-11-11": ("The March on Rome had begun; on [the eleventh] the king gave way.",),
    "2022-11-08": (
        "the second Tuesday of November",
        "the second Tuesday in November of this year",
    ),
    "1998-05-25": ("the last Monday in May 1998",),
    "1998-05-04": ("the first Monday of May, 1998",),
    "2023-03-03": (
        "[March 3]",
        "3 March",
        "the 3rd of March",
        "the 3d of March",
        "the third of March",
        "March the third",
        "the 3rd day of March",
        "next March 3",
    ),
    "2022-03-03": (
        "on [Thursday, March 3]",
        "[last Thursday, March 3]",
        "last Thursday, 3 March",
        "Thursday 3 March",
        "March 3 this year",
        "last March 3",
        "this March 3",
    ),
    "2022-12-02": (
        "Friday the 2nd",
        "Friday 2nd",
        "on [Friday the 2nd].",
        "the 2nd of the month",
        "the 2nd of that month",
        "on [the 2nd].",
        "on [the 2nd]",
        "He left on [Friday]",
        "the day after last Thursday",
        "the day before 3 December",
        "last Friday",
        "this past Friday",
        "Friday last",
        "the previous Friday",
        "that Friday",
        "the same Friday",
    ),
    "2021-03-03": (
        "3 March last year",
        "3 March of last year",
        "March 3 of last year",
    ),
    "2023-03": (
        "in [March]",
        "the month of March",
        "next March",
        "in [the following March]",
    ),
    "2022-03": (
        "They had told of [March] inflation.",
        "last March",
        "this past March",
        "this March",
        "the previous March",
        "that March",
        "the same March",
    ),
    "2021-03": (
        "March of last year",
        "March last year",
    ),
    "2022-12-09": (
        "They will meet on [Friday]",
        "next Friday",
        "this coming Friday",
        "Friday next",
        "this Friday",
        "the following Friday",
    ),
    "2022-11-20": ("two Sundays ago",),
    "2025-05": ("May three years later",),
    "2022-11-25": (
        "Friday of last week",
        "last week's Friday",
    ),
    "2022-05": ("The [May] level was high.",),
    "2022-04": (
        "[April]'s rate was cut.",
        "It was high, compared with [April].",
    ),
}
