"""Seasons, decades, centuries."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("[the] <season>[,] [of] <year>", "{year}-{season}"),
    Rule("[the] <season>[,] [of] <year>-<short2>", "{year}-{season}"),
    Rule("[the] <season>[,] [of] <year>/<short2>", "{year}-{season}"),
    Rule("[the] <season>[,] [of] <year>-<year2>", "{year}-{season}"),
    Rule("[the] <season>[,] [of] <year>/<year2>", "{year}-{season}"),
    Rule("[the] <season> [of] <spoken>", "{spoken}-{season}"),
    Rule("[the] <season>[,] [of] <year3> bc|b.c.|bce|b.c.e.", "BC{year3}-{season}"),
    Rule("[the] <season> [of] <theyear>", "{theyear}/{season}"),
    Rule("[the] <season> of the year", "near:Y+0/{season}"),
    Rule("<number> <seasons> ago", "dct:Y-{number}/{seasons}"),
    Rule("<theyear>'s <season>", "{theyear}/{season}"),
    Rule("[the] <season>", "XXXX-{season}", guard="a season"),
    Rule("<season>", "XXXX-{season}", guard="it comes"),
    Rule("this <season>", "XXXX-{season}="),
    Rule("[this] last|past <season>", "XXXX-{season}<"),
    Rule("[this] next|coming <season>", "XXXX-{season}>"),
    Rule("the previous|preceding <season>", "XXXX-{season}<ref"),
    Rule("the following|next|ensuing <season>", "XXXX-{season}>ref"),
    Rule("that [same] <season>", "XXXX-{season}=ref"),
    Rule("the same <season>", "XXXX-{season}=ref"),
    Rule("[the] <decade>", "{decade}", guard="a decade"),
    Rule("[the] decade of [the] <decade>", "{decade}"),
    Rule("[the] <century>_century", "{century}", guard="no part of a name"),
    Rule("[the] <decadeth> decade of the <century> century", "{century}{decadeth}"),
    Rule("[the] <century>_century bc|b.c.|bce|b.c.e.", "BC{century}"),
    Rule("[the] <century>_century ad|a.d.|ce|c.e.", "{century}"),
    Rule("[the] turn of the century", "near:CE+0", mod="START"),
    Rule("[the] turn of the <century> century", "{century}", mod="START"),
)
