"""Dates that need nothing else: a day, month or year told in full."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("<month> <day>[,] <year>", "{year}-{month}-{day}"),
    Rule("[the] <day> [day] [of] <month>[,] <year>", "{year}-{month}-{day}"),
    Rule("[the] <dayword> [day] [of] <month>[,] <year>", "{year}-{month}-{day}"),
    Rule("<weekday>[,] <month> <day>[,] <year>", "{year}-{month}-{day}"),
    Rule("<weekday>[,] [the] <day> [of] <month>[,] <year>", "{year}-{month}-{day}"),
    Rule("<month>[,] [of] <year>", "{year}-{month}"),
    Rule("[the] [year] <year>", "{year}"),
)
