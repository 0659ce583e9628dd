"""Dates with a part left out: the year of a day, the week of a weekday."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("<month> <day>", "XXXX-{month}-{day}"),
    Rule("<month> [the] <dayword>", "XXXX-{month}-{day}"),
    Rule("[the] <day> [day] [of] <month>", "XXXX-{month}-{day}"),
    Rule("[the] <dayword> [day] of <month>", "XXXX-{month}-{day}"),
    Rule("<weekday>[,] <month> <day>", "XXXX-{month}-{day}"),
    Rule("<weekday>[,] [the] <day> [of] <month>", "XXXX-{month}-{day}"),
    Rule("<month>", "XXXX-{month}"),
    Rule("<weekday>", "XXXX-WXX-{weekday}"),
    Rule("last <month>", "XXXX-{month}<"),
    Rule("next <month>", "XXXX-{month}>"),
    Rule("this <month>", "XXXX-{month}="),
    Rule("last <weekday>", "XXXX-WXX-{weekday}<"),
    Rule("next <weekday>", "XXXX-WXX-{weekday}>"),
    Rule("this <weekday>", "XXXX-WXX-{weekday}="),
)
