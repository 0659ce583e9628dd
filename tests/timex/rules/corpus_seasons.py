"""Seasons, decades and centuries.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "1979-SU": ("the summer of '79", "summer ’79"),
    "0014-FA": (
        "the autumn of AD 14",
        "autumn AD 14",
        "the autumn of 14 AD",
        "the autumn of A.D. 14",
    ),
    "1960-SP": (
        "the spring term of 1960",
        "the spring semester of 1960",
        "spring term 1960",
        "the 1960 spring term",
    ),
    "0146-SP": ("The era was AD. In [the spring of 146], ships came.",),
    "1998-SU": (
        "the summer of 1998",
        "summer 1998",
        "the summer of nineteen ninety-eight",
    ),
    "1777-WI": (
        "the winter of 1777–78",
        "winter 1777/78",
        "the winter of 1777-1778",
        "winter 1777/1778",
    ),
    "2020-SU": ("two summers ago",),
    "2022-FA": ("It closed in [late fall].", "By [fall], they had gone.", "It did not come until [fall]."),
    "2021-WI": ("the winter before",),
    "2023-WI": ("the winter after",),
    "2021-SU": (
        "the summer of last year",
        "the summer before last",
        "last year's summer",
    ),
    "2022-SU": (
        "They were there by [midsummer].",
        "when [summer] came",
        "the summer of the year",
        "in [the summer]",
        "this summer",
        "last summer",
        "this past summer",
        "the previous summer",
        "that summer",
        "the same summer",
    ),
    "2023-SU": (
        "next summer",
        "the following summer",
    ),
    "BC0146-SP": (
        "the spring of 146 BC",
        "spring 146 BC",
        "the spring of 146–145 BC",
        "spring 146/145 BC",
        "The era was BC. In [the spring of 146], ships came.",
        "The era was BC. In [spring 146], ships came.",
    ),
    "192": ("the Twenties",),
    "199": (
        "in the middle [1990's]",
        "the 1990s",
        "the 1990's",
        "the mid - 1990s",
        "the 1990 's",
        "the nineties",
        "the decade of the 1990s",
        "the last decade of the 20th century",
    ),
    "19": (
        "the 20th century",
        "the twentieth century",
        "the turn of the 20th century",
    ),
    "BC04": ("the 5th century BC",),
    "00": ("the 1st century AD",),
    "20": ("the turn of the century",),
    "18": (
        "the 1800s",
        "a [19th century] mill",
        "her [19th-century] house",
        "the last quarter of the 19th century",
        "the middle third of the nineteenth century",
    ),
    "2022-WI": ("They will be there by [midwinter].",),
}
