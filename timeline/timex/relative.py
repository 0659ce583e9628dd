"""Times told from the day of writing: today, last week, this year."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("today", "dct:D+0"),
    Rule("yesterday", "dct:D-1"),
    Rule("tomorrow", "dct:D+1"),
    Rule("tonight", "dct:D+0/TNI"),
    Rule("last night", "dct:D-1/TNI"),
    Rule("last <unit>", "dct:{unit}-1"),
    Rule("next <unit>", "dct:{unit}+1"),
    Rule("this <unit>", "dct:{unit}+0"),
)
