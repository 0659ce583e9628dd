"""Times of day: by the clock, by the part of the day."""

from timeline.timex.grammar import Rule

RULES = (
    Rule("<clock>", "/T{clock}"),
    Rule("[the] <hour> o'clock", "/T{hour}:00"),
    Rule("<clock> hours|hrs", "/T{clock}"),
    Rule("<military> hours|hrs", "/T{military}"),
    Rule("<military>", "/T{military}", guard="four digits of a clock"),
    Rule("half past <hour>", "/T{hour}:30"),
    Rule("<hour> in the <part>", "/T{hour}:00", guard="an hour"),
    Rule("noon|midday", "/T12:00", guard="a time of day"),
    Rule("midnight", "/T24:00", guard="a time of day"),
    Rule("this <part>", "dct:D+0/T{part}"),
    Rule("that [same] <part>", "ref:D+0/T{part}"),
    Rule("the [very] same <part>", "ref:D+0/T{part}"),
    Rule("the next|following <part>", "ref:D+1/T{part}"),
    Rule("the previous <part>", "ref:D-1/T{part}"),
    Rule("yesterday <part>", "dct:D-1/T{part}"),
    Rule("today <part>", "dct:D+0/T{part}"),
    Rule("tomorrow <part>", "dct:D+1/T{part}"),
    Rule("[the] night before last", "dct:D-2/TNI"),
    Rule("the night before", "ref:D-1/TNI", guard="nothing follows"),
    Rule("the morning after", "ref:D+1/TMO", guard="nothing follows"),
    Rule("[the] <part>", "/T{part}", guard="a part of a told day"),
    Rule("[the] early_<part>", "/T{part}", mod="START", guard="a part of a told day"),
    Rule("[the] mid_<part>", "/T{part}", mod="MID", guard="a part of a told day"),
    Rule("[the] late_<part>", "/T{part}", mod="END", guard="a part of a told day"),
    Rule("<weekday> <part>", "XXXX-WXX-{weekday}/T{part}", guard="a weekday and not a name"),
    Rule("last <weekday> <part>", "XXXX-WXX-{weekday}</T{part}"),
    Rule("next <weekday> <part>", "XXXX-WXX-{weekday}>/T{part}"),
    Rule("this <weekday> <part>", "XXXX-WXX-{weekday}=/T{part}"),
)
