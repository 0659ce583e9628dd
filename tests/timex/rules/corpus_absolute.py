"""Dates told in full.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "BC0480-08": (
        "August of 480 BC",
        "August 480 BC",
    ),
    "1998-03-03": (
        "March 3, 1998",
        "March 3 1998",
        "3 March 1998",
        "the 3rd of March 1998",
        "3rd March, 1998",
        "Tuesday, March 3, 1998",
        "Tuesday 3 March 1998",
        "March the third, 1998",
        "the third of March, 1998",
        "third day of March 1998",
        "1998-03-03",
        "1998/03/03",
        "March 3 nineteen ninety-eight",
        "the third of March, nineteen ninety-eight",
        "the third of March, one thousand nine hundred and ninety-eight",
        "Mar. 3, 1998",
        "March 3,1998",
        "March 3 of 1998",
        "1998, March 3",
        "1998, March 3d",
        "March 3d, 1998",
    ),
    "1998-03": (
        "March 1998",
        "March of 1998",
        "Mar. 1998",
        "the month of March nineteen ninety-eight",
    ),
    "1998": (
        "in [1998]",
        "the year 1998",
        "the 1998 season",
        "in [nineteen ninety-eight]",
        "the year nineteen ninety-eight",
        "in '[98]",
    ),
    "2005": ("the year two thousand and five",),
    "2000": ("in [two thousand]",),
    "BC0044": (
        "44 BC",
        "44 B.C.",
    ),
    "BC0146": ("a coin of BC times, struck in [146].",),
    "0698": ("a coin of AD times, struck in [698].",),
    "0070-08-10": ("10 August 70 AD",),
    "BC0146-07": ("a coin of BC times, struck in [July 146].",),
    "BC0044-03": ("March 44 BC",),
    "BC0044-03-15": (
        "15 March 44 BC",
        "March 15, 44 BC",
    ),
    "1350": ("built [c. 1350]",),
    "1848": ("After the [1848] revolutions he fled.", "The [1848] elections were lost."),
    "1349": ("The plague of [1349] killed half the town.", "The fire of [1349] killed 300."),
    "0079": (
        "the year 79",
        "AD 79",
        "A.D. 79",
        "79 AD",
    ),
    "0079-08-24": (
        "August 24, AD 79",
        "24 August AD 79",
    ),
    "2022-04-13": (
        "13/04/2022",
        "04/13/2022",
        "13.04.2022",
    ),
    "2022-12-02T14:30": ("2022-12-02T14:30",),
    "2001-09-11": (
        "Much has changed since [9/11].",
        "the [September 11] attacks",
        "the [Sept. 11] terrorist attacks",
        "September 11, 2001",
        "11 September 2001",
    ),
}
