"""Times that recur: every day, each Thursday, twice a week, annually."""

from timeline.model import TimexType
from timeline.timex.rules.grammar import Rule

SET = TimexType.SET
RULES = (
    Rule("every|each <unit>", "P1{unit}", SET),
    Rule("every other|second <unit>", "P2{unit}", SET),
    Rule("every <number> <plural>", "P{number}{plural}", SET),
    Rule("every <nth> <unit>", "P{nth}{unit}", SET),
    Rule("every few <plural>", "PX{plural}", SET),
    Rule("every|each <which> <weekday>", "XXXX-WXX-{weekday}", SET),
    Rule("every|each <weekday>", "XXXX-WXX-{weekday}", SET),
    Rule("every other|second <weekday>", "XXXX-WXX-{weekday}", SET),
    Rule("every|each <weekday> <part>", "XXXX-WXX-{weekday}T{part}", SET),
    Rule("<weekdays>", "XXXX-WXX-{weekdays}", SET),
    Rule("<weekday> <parts>", "XXXX-WXX-{weekday}T{parts}", SET),
    Rule("every|each <month> <day>", "XXXX-{month}-{day}", SET),
    Rule("every|each <day> <month>", "XXXX-{month}-{day}", SET),
    Rule("every|each <month>", "XXXX-{month}", SET),
    Rule("every|each <season>", "XXXX-{season}", SET),
    Rule("every|each <part>", "XXXX-XX-XXT{part}", SET),
    Rule("once|twice a|per|each|every <unit>", "P1{unit}", SET),
    Rule("<number> times a|per|each|every <unit>", "P1{unit}", SET),
    Rule("24|twenty-four hours a day", "P1D", SET),
    Rule("<count> days|nights a|per|each|every <unit>", "P1{unit}", SET),
    Rule("daily", "P1D", SET, guard="a habit"),
    Rule("nightly", "P1D", SET, guard="no part of a name"),
    Rule("hourly", "PT1H", SET),
    Rule("weekly|bi-weekly", "P1W", SET, guard="a habit"),
    Rule("monthly", "P1M", SET, guard="a habit"),
    Rule("yearly", "P1Y", SET),
    Rule("per <unit>", "P1{unit}", SET, guard="a rate"),
    Rule("year_after year", "P1Y", SET),
    Rule("day_after day", "P1D", SET),
    Rule("weekends", "XXXX-WXX-WE", SET),
    Rule("weekdays", "XXXX-WXX", SET),
)
