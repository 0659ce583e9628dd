"""Vague pointers to the present, the past and the future."""

from timeline.timex.rules.grammar import Rule

RULES = (
    Rule("now", "PRESENT_REF", guard="now and not its idioms"),
    Rule("right now", "PRESENT_REF"),
    Rule("currently|presently|nowadays", "PRESENT_REF"),
    Rule("current", "PRESENT_REF", guard="a pointer to the present"),
    Rule("at present", "PRESENT_REF"),
    Rule("the present [time]", "PRESENT_REF"),
    Rule("the present day", "PRESENT_REF"),
    Rule(
        "this crucial|critical|particular|precise|difficult|historic|important moment",
        "PRESENT_REF",
        guard="at the moment",
    ),
    Rule("this moment", "PRESENT_REF", guard="a pointer to the present"),
    Rule("the moment", "PRESENT_REF", guard="at the moment"),
    Rule("these days", "PRESENT_REF"),
    Rule("those days", "PAST_REF"),
    Rule("recently|lately", "PAST_REF", guard="not as recently as"),
    Rule("past <plural>", "PAST_REF"),
    Rule("recent times", "PAST_REF"),
    Rule("one day", "FUTURE_REF", guard="some day to come"),
    Rule("the [recent] past", "PAST_REF", guard="in the past"),
    Rule("the distant past", "PAST_REF"),
    Rule("the future", "FUTURE_REF", guard="no future thing"),
    Rule("the near|foreseeable|immediate|distant|not-too-distant future", "FUTURE_REF"),
    Rule("the not too|so distant future", "FUTURE_REF"),
    Rule("soon", "FUTURE_REF", guard="soon and not as soon as"),
    Rule("as soon as possible", "FUTURE_REF"),
    Rule("a later date", "FUTURE_REF"),
    Rule("some day soon", "FUTURE_REF"),
    Rule("someday", "FUTURE_REF"),
)
