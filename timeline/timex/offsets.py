"""Times a counted distance from another: two days ago, three weeks later, a year earlier."""

from timeline.model import TimexType
from timeline.timex.grammar import Rule

RULES = (
    Rule("<count>_<units>_ago", "ago:{units}-{count}"),
    Rule("[the] year-ago", "ago:Y-1"),
    Rule(
        "<count> <units>[,] [and] <count2> <units2> ago",
        "ago:{units}-{count}&{units2}{count2}",
        guard="not the second one",
    ),
    Rule(
        "<count> <units>[,] [and] <count2> <units2> later",
        "ref:{units}+{count}&{units2}{count2}",
        guard="not the second one",
    ),
    Rule(
        "<count> <units>[,] [and] <count2> <units2> earlier|before",
        "auto:{units}-{count}&{units2}{count2}",
        guard="not the second one",
    ),
    Rule("<count>_<units> and a half ago", "ago:{units}-{count}.5"),
    Rule("<count>_<units> and a half later", "ref:{units}+{count}.5"),
    Rule("<count>_<units> and a half earlier", "auto:{units}-{count}.5"),
    Rule("<count> <units> or so ago", "ago:{units}-{count}", mod="APPROX"),
    Rule("<count> <units> back", "dct:{units}-{count}", guard="nothing follows"),
    Rule("<count> <units> [prior] to that", "ref:{units}-{count}"),
    Rule("<count>_<units>_later", "ref:{units}+{count}"),
    Rule("<count> <units> on", "ref:{units}+{count}", guard="a comma follows"),
    Rule("<plural> before", "evt:{plural}-X", TimexType.DURATION, guard="something follows"),
    Rule("<plural> after", "evt:{plural}+X", TimexType.DURATION, guard="something follows"),
    Rule("<count> <units> afterward|afterwards|thereafter", "ref:{units}+{count}"),
    Rule("<count> <units> after that", "ref:{units}+{count}", guard="nothing follows"),
    Rule("<count>_<units>_earlier", "auto:{units}-{count}"),
    Rule("<count> <units> earlier|later|sooner|longer than", "P{count}{units}"),
    Rule("[the] year-earlier", "auto:Y-1"),
    Rule("<count> <units> previously|beforehand|before", "ref:{units}-{count}", guard="nothing follows"),
    Rule("<count> <units> from now|today|tomorrow|yesterday", "dct:{units}+{count}"),
    Rule("<count> <units> hence", "dct:{units}+{count}"),
    Rule("<count> <units> after", "ref:{units}+{count}", guard="a comma follows"),
    Rule("<count> <units> after|following", "evt:{units}+{count}", TimexType.DURATION),
    Rule("<count> <units> before", "evt:{units}-{count}", TimexType.DURATION),
    Rule("<count> <units> prior to", "evt:{units}-{count}", TimexType.DURATION),
    Rule("<count> <units> ago today", "ago:{units}-{count}"),
    Rule("<count> <units> ago this <unit>", "ago:{units}-{count}"),
    Rule("the <unit> after", "evt:{unit}+1", TimexType.DURATION, guard="something follows"),
    Rule("the <unit> before", "evt:{unit}-1", TimexType.DURATION, guard="something follows"),
    Rule("long ago", "PAST_REF"),
    Rule("<plural> ago", "ago:{plural}-X"),
    Rule("<plural> later", "ref:{plural}+X"),
    Rule("<plural> earlier", "ref:{plural}-X"),
)
