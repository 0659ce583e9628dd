"""Two ends in one phrase (values with `..` between).

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "2022 .. 2023": ("this year through next",),
    "2022-12 .. 2023-01": ("this month through next",),
    "2022-W48 .. 2022-W49": ("this week through next",),
    "1892 .. 1894": ("1892-94",),
    "1914 .. 1918": ("1914–18",),
    "1939 .. 1945": ("1939-1945",),
    "1972 .. 1973": ("1972/73",),
    "1830 .. 1831": ("1830-1",),
    "1998-03-03 .. 1998-03-05": (
        "March 3-5, 1998",
        "March 3 to 5, 1998",
        "3-5 March 1998",
        "the 3rd to the 5th of March 1998",
    ),
    "2023-03-03 .. 2023-03-05": (
        "March 3-5",
        "March 3 and 5",
        "3-5 March",
        "3 and 5 March",
    ),
    "1998-03-30 .. 1998-04-02": (
        "March 30 to April 2, 1998",
        "March 30-April 2, 1998",
        "30 March to 2 April 1998",
        "30 March-2 April 1998",
    ),
    "2022-12-02 .. 2022-12-03": ("the 2nd and 3rd",),
    "2023-03 .. 2023-05": (
        "March-May",
        "the March-to-May",
    ),
    "1998-03 .. 1998-05": (
        "March to May 1998",
        "March-May 1998",
    ),
    "1997-11 .. 1998-02": (  # the year is that of the second
        "November to February 1998",
        "November and February 1998",
        "November-February 1998",
    ),
    "1997-12-28 .. 1998-01-03": ("28 December to 3 January 1998", "December 28 to January 3, 1998"),
    "2022-Q2 .. 2022-Q3": ("the second and third quarters",),
    "1998-Q2 .. 1998-Q3": ("the second and third quarters of 1998",),
    "18 .. 19": (
        "the 19th and 20th centuries",
        "the 19th or 20th century",
        "the 19th–20th centuries",
    ),
    "BC04 .. BC03": ("the 5th and 4th centuries BC",),
    "192 .. 193": (
        "the 1920s and 30s",
        "the 1920s and '30s",
    ),
    "1919-SP .. 1919-SU": ("spring and summer 1919", "the spring and summer of 1919"),
    "BC0480 .. BC0479": (
        "480–479 BC",
        "480 to 479 BC",
        "480 and 479 B.C.",
    ),
    "BC0264 .. BC0241": ("264–241 B.C.", "264-241 BC"),
    "0066 .. 0073": (
        "66–73 AD",
        "66 to 73 AD",
        "AD 66–73",
        "A.D. 66 to 73",
        "AD 66 and 73",
    ),
    "2022-12-03T17:00 .. 2022-12-03T19:00": (
        "5 to 7 p.m.",
        "5-7 p.m.",
        "5 and 7 p.m.",
        "five until 7 p.m.",
    ),
    "2022-12-03T11:00 .. 2022-12-03T13:00": ("11 to 1 p.m.",),
    "2022-12-03T10:00 .. 2022-12-03T15:30": ("10 to 3:30 p.m.",),
    "2022-12-03T12:00 .. 2022-12-03T13:30": ("12 to 1:30 p.m.",),
    "2022-12-03T06:00 .. 2022-12-03T08:00": ("6 to 8 a.m.",),
    "P4D .. P9D": (
        "It heals in between [four to nine days].",
        "It takes between [four and nine days].",
    ),
    "PT3H .. PT5H": ("It lasts between [3 and 5 hours].",),
    "1998-SP .. 1998-SU": ("spring and summer of 1998",),
    "1944-06-05 .. 1944-06-06": ("5/6 June 1944",),
    "2022-06-05 .. 2022-06-06": ("5/6 June",),
    "BC0061-09-28 .. BC0061-09-29": (
        "28 and 29 September 61 BC",
        "the 28th to the 29th of September 61 BC",
    ),
    "BC0044 .. BC0041": ("coins of BC times, from [the years 44 to 41]",),
    "0041 .. 0044": ("coins of AD times, from [the years 41 to 44]",),
    "2022-12-01 .. 2022-12-02": ("on [the 1st-2nd]",),
    "2021-02 .. 2021-03": ("in [February and March of last year]",),
}
