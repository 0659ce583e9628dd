"""Two dates in one phrase: each end is a time expression of its own, and both know the phrase.

The value has two templates with `..` between; the second end begins at the first slot whose
name ends in 2. Two lengths ("between two and six days") are a range too, with no place in the calendar.
"""

from timeline.timex.rules.grammar import Rule

_TO = "to|through|until|till|and|or|-|\u2013"

RULES = (
    Rule("<year>-<short2>", "{year}..{year:.2}{short2}", guard="a range of years"),
    Rule("<year>/<short2>", "{year}..{year:.2}{short2}", guard="a range of years"),
    Rule("<year>-<year2>", "{year}..{year2}", guard="a range of years"),
    Rule("<year>/<year2>", "{year}..{year2}", guard="years in a row"),
    Rule("<year>-<digit2>", "{year}..{year:.3}{digit2}", guard="a range of two years"),
    Rule("<month> <day>-<day2>[,] <year>", "{year}-{month}-{day}..{year}-{month}-{day2}"),
    Rule(f"<month> <day> {_TO} <day2>[,] <year>", "{year}-{month}-{day}..{year}-{month}-{day2}"),
    Rule("<month> <day>-<day2>", "XXXX-{month}-{day}..XXXX-{month}-{day2}"),
    Rule("<month> <day> to|through|and|or <day2>", "XXXX-{month}-{day}..XXXX-{month}-{day2}", guard="not a count"),
    Rule("<day>-<day2> [of] <month>[,] <year>", "{year}-{month}-{day}..{year}-{month}-{day2}"),
    Rule(f"[the] <day> {_TO} [the] <day2> [of] <month>[,] <year>", "{year}-{month}-{day}..{year}-{month}-{day2}"),
    Rule(
        f"[the] <day> {_TO} [the] <day2> [of] <month>[,] <year3> bc|b.c.|bce|b.c.e.",
        "BC{year3}-{month}-{day}..BC{year3}-{month}-{day2}",
    ),
    Rule("<month> <day>/<day2>[,] <year>", "{year}-{month}-{day}..{year}-{month}-{day2}"),
    Rule("<month> <day>/<day2>", "XXXX-{month}-{day}..XXXX-{month}-{day2}"),
    Rule("<day> <month>/<day2> <month2>[,] <year>", "{year}-{month}-{day}..{year}-{month2}-{day2}"),
    Rule("<day>/<day2> [of] <month>[,] <year>", "{year}-{month}-{day}..{year}-{month}-{day2}"),
    Rule("[the] <nth>-<nth2>", "XXXX-XX-{nth}..XXXX-XX-{nth2}", guard="days of the month"),
    Rule("the <nth> and|or [the] <nth2>", "XXXX-XX-{nth}..XXXX-XX-{nth2}", guard="days of the month"),
    Rule("<day>/<day2> [of] <month>", "XXXX-{month}-{day}..XXXX-{month}-{day2}"),
    Rule("<day>-<day2> [of] <month>", "XXXX-{month}-{day}..XXXX-{month}-{day2}"),
    Rule(f"[the] <day> {_TO} [the] <day2> [of] <month>", "XXXX-{month}-{day}..XXXX-{month}-{day2}"),
    Rule(f"<month> <day> {_TO} <month2> <day2>[,] <year>", "{year}-{month}-{day}..{year}-{month2}-{day2}"),
    Rule("<month> <day>-<month2> <day2>[,] <year>", "{year}-{month}-{day}..{year}-{month2}-{day2}"),
    Rule(f"<day> <month> {_TO} <day2> <month2>[,] <year>", "{year}-{month}-{day}..{year}-{month2}-{day2}"),
    Rule("<day> <month>-<day2> <month2>[,] <year>", "{year}-{month}-{day}..{year}-{month2}-{day2}"),
    Rule(f"<month> {_TO} <month2>[,] [of] <year>", "{year}-{month}..{year}-{month2}"),
    Rule("<month>-<month2>[,] [of] <year>", "{year}-{month}..{year}-{month2}"),
    Rule("<month> and|to|or|through <month2>[,] [of] <theyear>", "{theyear}/M{month}..{theyear}/M{month2}"),
    Rule("[the] <month>-to-<month2>", "XXXX-{month}..XXXX-{month2}"),
    Rule("[the] <month>-<month2>", "XXXX-{month}..XXXX-{month2}", guard="a range of months"),
    Rule("[the] <quarterth> and|or <quarterth2> quarters", "XXXX-Q{quarterth}..XXXX-Q{quarterth2}"),
    Rule("[the] <quarterth> and|or <quarterth2> quarters of <year>", "{year}-Q{quarterth}..{year}-Q{quarterth2}"),
    Rule("[the] <century> and|to|or [the] <century2> century|centuries", "{century}..{century2}"),
    Rule(
        "[the] <century> and|to|or [the] <century2> century|centuries bc|b.c.|bce|b.c.e.", "BC{century}..BC{century2}"
    ),
    Rule("[the] <century> and|to|or [the] early|late|mid <century2> century|centuries", "{century}..{century2}"),
    Rule("[the] <century>-<century2> century|centuries", "{century}..{century2}"),
    Rule("[the] <decade> and|or [the] <tens2>", "{decade}..{decade:.2}{tens2}"),
    Rule("<year3>-<year32> bc|b.c.|bce|b.c.e.", "BC{year3}..BC{year32}"),
    Rule("<year3> to|and|or|until <year32> bc|b.c.|bce|b.c.e.", "BC{year3}..BC{year32}"),
    Rule("<year3>-<year32>", "BC{year3}..BC{year32}", guard="old years before Christ in brackets"),
    Rule("<year3>-<year32>", "{year3}..{year32}", guard="old years after Christ in brackets"),
    Rule("the years <year3> to|and|until <year32>", "BC{year3}..BC{year32}", guard="old years before Christ"),
    Rule("the years <year3> to|and|until <year32>", "{year3}..{year32}", guard="old years after Christ"),
    Rule("<year3>-<year32> ad|a.d.|ce|c.e.", "{year3}..{year32}"),
    Rule("<year3> to|and|or|until <year32> ad|a.d.|ce|c.e.", "{year3}..{year32}"),
    Rule("ad|a.d. <year3>-<year32>", "{year3}..{year32}"),
    Rule("ad|a.d. <year3> to|and|or|until <year32>", "{year3}..{year32}", guard="not a count"),
    Rule("<number> and|to <number2>_<units>", "P{number}{units}..P{number2}{units}", guard="between two lengths"),
    Rule("[the] <season> and|to|or <season2> [of] <year2>", "{year2}-{season}..{year2}-{season2}"),
)
