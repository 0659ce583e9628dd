"""Dates with a part left out: the year of a day, the week of a weekday."""

from timeline.timex.grammar import Rule

_PAST = "last|past|previous"
_NEXT = "next|coming|following"

RULES = (
    Rule("<month> <day>", "XXXX-{month}-{day}", guard="a day and not a name"),
    Rule("[this] last|past <month> <day>", "XXXX-{month}-{day}<"),
    Rule("[this] next|coming <month> <day>", "XXXX-{month}-{day}>"),
    Rule("this <month> <day>", "XXXX-{month}-{day}="),
    Rule("<month> [the] <dayword>", "XXXX-{month}-{day}", guard="nothing follows"),
    Rule("[the] <day> [day] [of] <month>", "XXXX-{month}-{day}"),
    Rule("[the] <dayword> [day] of <month>", "XXXX-{month}-{day}"),
    Rule("<weekday>[,] <month> <day>", "XXXX-{month}-{day}w{weekday}"),
    Rule("<weekday>[,] [the] <day> [of] <month>", "XXXX-{month}-{day}w{weekday}"),
    Rule("<weekday>[,] the <nth>", "XXXX-XX-{nth}"),
    Rule("<weekday> <nth>", "XXXX-XX-{nth}"),
    Rule("the <nth> of the month", "ref:M+0/D{nth}"),
    Rule("the <nth>", "XXXX-XX-{nth}", guard="a day of the month"),
    Rule("<month> <day>[,] [of] <theyear>", "{theyear}/M{month}-{day}"),
    Rule("<day> <month>[,] [of] <theyear>", "{theyear}/M{month}-{day}"),
    Rule("[the] <which> <weekday> of|in <month>", "XXXX-{month}/N{which}-{weekday}"),
    Rule("[the] <which> <weekday> of|in <month>[,] [of] <year>", "{year}-{month}/N{which}-{weekday}"),
    Rule("[the] <which> <weekday> of|in <month> [of] <theyear>", "{theyear}/M{month}/N{which}-{weekday}"),
    Rule("<month>", "XXXX-{month}", guard="a month and not a name or verb"),
    Rule("[the] month of <month>", "XXXX-{month}"),
    Rule(f"[this] {_PAST} <month>", "XXXX-{month}<"),
    Rule("[this] next|coming <month>", "XXXX-{month}>"),
    Rule("this <month>", "XXXX-{month}="),
    Rule("the previous|preceding <month>", "XXXX-{month}<ref"),
    Rule("the following|next <month>", "XXXX-{month}>ref"),
    Rule("that <month>", "XXXX-{month}=ref"),
    Rule("the same <month>", "XXXX-{month}=ref"),
    Rule("<month>[,] [of] <theyear>", "{theyear}/M{month}"),
    Rule("<weekday>", "XXXX-WXX-{weekday}", guard="a weekday and not a name"),
    Rule(f"[this] {_PAST} <weekday>", "XXXX-WXX-{weekday}<"),
    Rule("[this] next|coming <weekday>", "XXXX-WXX-{weekday}>"),
    Rule("<weekday> last", "XXXX-WXX-{weekday}<"),
    Rule("<weekday> next", "XXXX-WXX-{weekday}>"),
    Rule("this <weekday>", "XXXX-WXX-{weekday}="),
    Rule("the previous|preceding <weekday>", "XXXX-WXX-{weekday}<ref"),
    Rule("the following|next <weekday>", "XXXX-WXX-{weekday}>ref"),
    Rule("the same <weekday>", "XXXX-WXX-{weekday}=ref"),
    Rule("that <weekday>", "XXXX-WXX-{weekday}=ref"),
    Rule("<weekday> [of] <theweek>", "{theweek}/WXX-{weekday}"),
    Rule("<theweek>'s <weekday>", "{theweek}/WXX-{weekday}"),
)
