"""Days with a name, and the ones told from them: Christmas, next Thanksgiving, Labor Day weekend."""

from __future__ import annotations

from timeline.timex.rules.grammar import Rule

RULES = (
    Rule("<holiday>", "day:{holiday}", guard="a named day"),
    Rule("new year", "day:new_years_day", guard="at New Year"),
    Rule("<holiday>[,] [of|in] <year>", "day:{holiday}@{year}"),
    Rule("<holiday> [of|in] <theyear>", "{theyear}/day:{holiday}"),
    Rule("<holiday>[,] <day> <month>[,] <year>", "{year}-{month}-{day}"),
    Rule("<holiday>[,] <month> <day>[,] <year>", "{year}-{month}-{day}"),
    Rule("<holiday>[,] [the] <day> [of] <month>", "XXXX-{month}-{day}"),
    Rule("<holiday>[,] <month> <day>", "XXXX-{month}-{day}"),
    Rule("<holiday> week", "day:{holiday}/W"),
    Rule("[this] <holiday> weekend", "day:{holiday}/WE"),
    Rule("last <holiday>", "day:{holiday}<"),
    Rule("next <holiday>", "day:{holiday}>"),
    Rule("this <holiday>", "day:{holiday}="),
    Rule("the previous <holiday>", "day:{holiday}<ref"),
    Rule("the following|next <holiday>", "day:{holiday}>ref"),
    Rule("that <holiday>", "day:{holiday}=ref"),
)
