"""Dates that need nothing else: a day, month or year told in full, in words or numbers."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("<month> <day>[,] [of] <year>", "{year}-{month}-{day}"),
    Rule("<month> [the] <dayword>[,] <year>", "{year}-{month}-{day}"),
    Rule("[the] <day> [day] [of] <month>[,] <year>", "{year}-{month}-{day}"),
    Rule("[the] <dayword> [day] [of] <month>[,] <year>", "{year}-{month}-{day}"),
    Rule("<weekday>[,] <month> <day>[,] <year>", "{year}-{month}-{day}"),
    Rule("<weekday>[,] [the] <day> [of] <month>[,] <year>", "{year}-{month}-{day}"),
    Rule("september|sept.|sept 11", "2001-09-11", guard="the attacks follow"),
    Rule("<month>[,] [of] <year>", "{year}-{month}"),
    Rule("[the] [month] [of] <month>[,] [of] <spoken>", "{spoken}-{month}"),
    Rule("<month> <day>[,] <spoken>", "{spoken}-{month}-{day}"),
    Rule("<year>", "{year}", guard="a year and not a count"),
    Rule("the year <year>", "{year}"),
    Rule("the year <year3>", "{year3}"),
    Rule("the <year> season|year", "{year}"),
    Rule("<spoken>", "{spoken}", guard="a spoken year"),
    Rule("[the] year <spoken>", "{spoken}"),
    Rule("<shortyear>", "XX{shortyear}", guard="a short year"),
    Rule("<iso>", "{iso}"),
    Rule("<slashed>", "{slashed}", guard="not part of a longer number"),
    Rule("[the] <year3> bc|b.c.|bce|b.c.e.", "BC{year3}"),
    Rule("[the] <year3> ad|a.d.|ce|c.e.", "{year3}"),
    Rule("ad|a.d. <year3>", "{year3}"),
    Rule("<month> <year3> bc|b.c.|bce|b.c.e.", "BC{year3}-{month}"),
    Rule("<day> <month>[,] <year3> bc|b.c.|bce|b.c.e.", "BC{year3}-{month}-{day}"),
    Rule("<month> <day>[,] <year3> bc|b.c.|bce|b.c.e.", "BC{year3}-{month}-{day}"),
    Rule("<month> <day>[,] ad|a.d. <year3>", "{year3}-{month}-{day}"),
    Rule("<day> <month>[,] <year3> ad|a.d.|ce|c.e.", "{year3}-{month}-{day}"),
    Rule("<day> <month>[,] ad|a.d. <year3>", "{year3}-{month}-{day}"),
)
