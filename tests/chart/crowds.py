"""Made-up marks, as many as are asked for, of four people over two years."""

import random

from timeline.chart.axis import Stretch
from timeline.chart.glyphs import Mark
from timeline.interval import Granularity, Interval, Qualifier, day_number, of_day, unit_at
from timeline.model import Certainty, Status

WINDOW = Stretch(day_number(2021, 6), day_number(2023, 11))
NAMES = ("Ann Hill", "Bo Chen", "Port Authority", "Dov Levi")


def crowd(count: int, *, seed: int = 1) -> list[Mark]:
    pick = random.Random(seed)
    marks = []
    for number in range(count):
        day = pick.randrange(*WINDOW)
        when = pick.choice(
            [
                of_day(day),
                unit_at(day, pick.choice(list(Granularity))),
                Interval(day, day + 40),
                Interval(day, None, None),
                Interval(day, day + 9, Granularity.DAY, Qualifier.APPROXIMATE),
                None,
            ]
        )
        marks.append(
            Mark(
                f"e{number}",
                "A council meets again on the harbour plan"[: pick.randrange(10, 40)],
                when,
                before=day if when is None else None,
                status=pick.choice(list(Status)),
                certainty=pick.choice(list(Certainty)),
                salience=pick.random(),
                sources=pick.randrange(1, 4),
                others=(of_day(day),) if number % 17 == 0 else (),
                lanes=tuple(pick.sample(NAMES, pick.choice([0, 1, 2]))),
            )
        )
    return marks
