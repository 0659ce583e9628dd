"""Vague pointers.

Written on Saturday 3 December 2022. Square brackets mark the expression where it needs a context.
"""

LINES: dict[str, tuple[str, ...]] = {
    "PRESENT_REF": (
        "He is [now] ill.",
        "[Now] the court has ruled.",
        "right now",
        "currently",
        "the [current] plan",
        "at present",
        "the present",
        "the present day",
        "at [this moment]",
        "at [this critical moment]",
        "at [the moment]",
        "these days",
        "They keep it to [this day].",
        "until [this very day]",
    ),
    "PAST_REF": (
        "recently",
        "It has [recently] been sold.",
        "It was [recently] sold.",
        "lately",
        "in [those days]",
        "in [past years]",
        "in [the past].",
        "She has in [the past] asked for more.",
        "the distant past",
        "in [recent times]",
    ),
    "FUTURE_REF": (
        "some day soon",
        "in [the future]",
        "the near future",
        "the not so distant future",
        "It will [soon] end.",
        "as soon as possible",
        "some day soon",
        "a later date",
        "someday",
        "It will [one day] end.",
    ),
}
