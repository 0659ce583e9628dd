"""Stretches of time by their length, counted or vague."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("<count>_<units>", "P{count}{units}", guard="a length of time"),
    Rule("<count>_<units> and a half", "P{count}.5{units}"),
    Rule("<count> <units> and <count2> <units2>", "P{count}{units}+{count2}{units2}"),
    Rule("<number> <units>[,] <number2> <units2>", "P{number}{units}+{number2}{units2}"),
    Rule("<number> to|or <count>_<units>", "P{number}{units}", guard="a length of time"),
    Rule("the year", "P1Y", guard="a year that ends"),
    Rule(
        "<count> <adjective> <units>",
        "P{count}{units}",
    ),
    Rule("another|additional|extra <unit>", "P1{unit}"),
    Rule("another <count>_<units>", "P{count}{units}"),
    Rule("<unit>-long", "P1{unit}"),
    Rule("<number>_<unit>-long", "P{number}{unit}"),
    Rule("<unitlong>", "P1{unitlong}"),
    Rule(
        "[the] past|last|next|first|final|previous|coming|following|preceding <count>_<units> [or so]",
        "P{count}{units}",
    ),
    Rule("these|those [past|last] <count>_<units>", "P{count}{units}"),
    Rule("the <count>_<plural>", "P{count}{plural}"),
    Rule("last|next|first|final|previous|coming|following <plural>", "PX{plural}"),
    Rule("the past|last|next|first|final|previous|coming|following <plural>", "PX{plural}"),
    Rule("recent <plural>", "PX{plural}"),
    Rule("the <number>_<unit> period|span", "P{number}{unit}"),
    Rule("<plural>", "PX{plural}", guard="a vague length of time"),
    Rule("<plural> and|or <plural2>", "PX{plural}"),
    Rule("<count> <plural> or more|longer", "P{count}{plural}", mod="EQUAL_OR_MORE"),
    Rule("<count> <units> or so", "P{count}{units}", mod="APPROX"),
    Rule("<count> <units> or less", "P{count}{units}", mod="EQUAL_OR_LESS"),
    Rule("a|one half <unit>", "P0.5{unit}"),
    Rule("half the <unit>", "P0.5{unit}"),
    Rule("a quarter of an hour", "PT15M"),
    Rule("three_quarters of an hour", "PT45M"),
    Rule("the <number>_<unit>", "P{number}{unit}", guard="a length of time"),
    Rule("the whole|entire <unit>", "P1{unit}"),
    Rule("an entire|whole|full <unit>", "P1{unit}"),
    Rule("some time", "PXX", guard="a vague length of time"),
)
