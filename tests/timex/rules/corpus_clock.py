"""Times of day.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "2022-12-03T18:00": (
        "at [six that evening]",
        "at [6 this evening]",
    ),
    "2022-12-03T06:00": (
        "at [six that morning]",
        "by [6 this morning]",
    ),
    "2022-12-03T22:00": ("at [10 p.m.]", "at [ten on the night of 3 December]"),
    "2022-12-03T11:00": ("at [eleven on the morning of 3 December]",),
    "2022-12-04T16:00": ("by [four the next afternoon]",),
    "2022-12-03T10:15": (
        "at [a quarter past ten]",
        "at [quarter past 10 in the morning]",
    ),
    "2022-12-03T17:30": ("5:30:15 pm", "5:30:15 p.m."),
    "2022-12-03T17:45": ("at [a quarter to six in the evening]",),
    "2022-12-03T05:20": (
        "at [twenty past five]",
        "at [20 minutes past five]",
    ),
    "2022-12-03T05:50": ("at [ten minutes to six]",),
    "2022-12-03T14:30": (
        "14:30",
        "14:30 hours",
        "The guns opened at [1430].",
    ),
    "2022-12-03T09:00": (
        "By [0900] it was over.",
        "0900 GMT",
        "9 a.m. (GMT)",
        "9 a.m. Eastern time",
    ),
    "2022-12-03T06:30": (
        "at [half past six]",
        "at [half-past six]",
    ),
    "2022-12-03T10:30": ("at [10:30 a.m. EST]",),
    "2022-12-03T10:00": ("[ten o'clock]", "The noon gun fired, and at [ten] they rose."),
    "2022-12-03T04:00": (
        "4 in the morning",
        "4:00 in the morning",
    ),
    "2022-12-03T17:00": (
        "five in the afternoon",
        "5:00 in the afternoon",
    ),
    "2022-12-03T23:00": ("eleven at night",),
    "1944-06-05TNI": (
        "the night of 5/6 June 1944",
        "the night of 5–6 June 1944",
        "the night of June 5–6, 1944",
        "the night of the 5th to the 6th of June 1944",
        "in [the early part of the night of 5 June 1944]",
    ),
    "2022-06-05TNI": (
        "the night of 5/6 June",
        "the night of 5–6 June",
        "the night of June 5–6",
        "the night of 5 and 6 June",
    ),
    "1944-06-05TMO": (
        "the early hours of 5 June 1944",
        "the early hours of the morning of 5 June 1944",
        "the early morning hours of 5 June 1944",
    ),
    "2022-12-06T12:29": ("[Tuesday, December 6, at 12:29 p.m.]",),
    "2022-12-04T04:00": ("at [four next morning]",),
    "2022-12-02T18:41": ("6:41 last night",),
    "2022-12-02T02:10": ("2:10 last night",),
    "1998-03-03T20:30": ("8:30 on the evening of 3 March 1998",),
    "2022-12-03T12:00": (
        "at [noon]",
        "today noon",
        "at [mid-day]",
        "noon GMT",
    ),
    "2022-12-03T24:00": (
        "at [midnight]",
        "midnight EST",
        "on [midnight of December 3]",
    ),
    "2022-12-03TNI": (
        "when [night] came",
        "until [night] fell",
    ),
    "2022-12-03T05:30": ("0530 hours",),
    "2022-12-03TMO": (
        "They left in [the early hours].",
        "in [the early hours of the morning]",
        "this morning",
        "that morning",
        "in [the morning]",
        "at [dawn]",
        "at [first light]",
        "By [early morning] it was over.",
        "in [the early morning]",
    ),
    "2022-12-03TEV": (
        "It lasted until [the evening].",
        "Shots were heard in [early evening].",
        "the same evening",
        "until [last light]",
        "that very evening",
    ),
    "2022-12-03T03:50": ("The guns opened at [03.50] and fell silent.",),
    "2022-12-02TAF": ("[the afternoon before].",),
    "2022-12-03TAF": (
        "By [mid-afternoon] it was over.",
        "By [late afternoon] it was over.",
        "in [the late afternoon]",
        "in [the mid afternoon]",
    ),
    "2022-12-04TMO": (
        "the next morning",
        "[Next morning] the gates were shut.",
        "[the morning after].",
    ),
    "2022-12-02TEV": ("the previous evening",),
    "2022-12-02TMO": (
        "yesterday morning",
        "[the forenoon before].",
        "the early hours of Friday morning",
    ),
    "2022-12-04TEV": ("tomorrow evening",),
    "2022-12-01TNI": ("the night before last",),
    "2022-12-02TNI": (
        "Six were killed [overnight].",
        "[Overnight] the wind turned.",
        "Six were killed [overnight Friday].",
        "They left [overnight on Friday].",
        "[the night before].",
        "Friday night",
        "last Friday night",
    ),
    "2022-12-09TNI": (
        "next Friday night",
        "this Friday night",
    ),
    "2022-12-02T22:00": (
        "10 p.m. on Friday",
        "Friday at 10 p.m.",
    ),
    "1998-03-03TMO": ("the morning of 3 March 1998",),
    "1998-03-03T05:30": (
        "3 March 1998 at 5:30 am",
        "5:30 on the morning of 3 March 1998",
        "at [0530 on 3 March 1998]",
    ),
    "2022-12-04T05:30": ("5:30 a.m. the next morning",),
    "2022-11-04TNI": (
        "on [November 4 night]",
        "on [4 November night]",
    ),
    "2022-11-30TAF": (
        "[late afternoon Wednesday]",
        "[late afternoon on Wednesday]",
    ),
    "2022-12-03T09:20": ("9:20 a.m. East Coast time",),
}
