"""Times a counted distance from another: two days ago, three weeks later."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("<count>_<units> ago", "dct:{units}-{count}"),
    Rule("<count>_<units> later", "auto:{units}+{count}"),
    Rule("<count>_<units> earlier", "auto:{units}-{count}"),
    Rule("<count> <units> from now", "dct:{units}+{count}"),
)
