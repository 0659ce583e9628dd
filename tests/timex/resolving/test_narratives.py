"""Long narratives: the year carries on, offsets count from the last date told, and the day of
writing stays out of the story."""

from __future__ import annotations

import pytest

from timeline.interval import parse_iso_day
from timeline.model import Aspect, Cue, Span, Tense
from timeline.timex import find, resolve

OLD_WAR = """
The Lakes War was fought from 3 March 1866 to October 1869. Tension had grown since 1852, when the king
closed the canal. In the summer of 1865 talks broke down.

On 12 May 1866 the army crossed the river Ane at three points. Two days later it took the town of Holm, and
by the end of the month it stood before the capital. On 4 June the first shells fell. The siege lasted eleven weeks.
On the night of 19 August the garrison tried to break out; at dawn the next day the survivors laid down their
arms. By the end of June the harbour had been mined.

In September a second corps was sent. It landed on 9 October and was beaten three days later. That winter both
armies starved. In January 1867 new taxes were voted, and in February a third army was raised. The following spring
it marched south. On Easter Monday it met the enemy at Sund.

The following year they tried again. In early March the fleet left port; on 17 March it was sighted, and the battle
began at 6:30 a.m. the next morning. By noon it was over. A week later, on 25 March, the admiral resigned. Later that
year, in November, the two kings met. They met again in May 1869, and on 2 October a treaty was signed. It came
into force the following month.

Ten years later the canal was reopened. Today it is used by yachts. In 1902 a monument was built.
"""
OLD_WAR_VALUES = """
1866-03-03 1869-10 1852 1865-SU
1866-05-12 1866-05-14 1866-05 1866-06-04 P11W 1866-08-19TNI 1866-08-20TMO 1866-06
1866-09 1866-10-09 1866-10-12 1866-WI 1867-01 1867-02 1867-SP 1867-04-22
1868 1868-03 1868-03-17 1868-03-18T06:30 1868-03-18T12:00 1868-W13 1868-03-25 1868 1868-11 1869-05 1869-10-02 1869-11
1879 PRESENT_REF 1902
""".split()
DIVISION = """
In December 1941 the Kestrel Division was formed. On the 20th it received its first guns. It spent the winter
training, and in April 1942 moved to the coast. On 1 July it was ordered south; it reached the line on the evening
of 3 July. The attack opened at 05:30 on the morning of 5 July. For the next four days it fought for a ridge. On
9 July the ridge fell. Four days earlier, on 5 July, it had lost half its men. From 10 to 14 July it rested.
By mid-August only 4,000 men were left. In late autumn it was withdrawn.

At the beginning of 1943 it was rebuilt. The previous year had cost it 9,000 men. In the first week of March it
returned to the front, and on 23 March it entered Tarn. The same day the enemy blew up the bridges. The day before,
engineers had tried to save them. In the second half of 1943 it was idle. On New Year's Eve it was disbanded.
"""
DIVISION_VALUES = """
1941-12 1941-12-20 1941-WI 1942-04 1942-07-01 1942-07-03TEV 1942-07-05T05:30 P4D
1942-07-09 1942-07-05 1942-07-05 1942-07-10 1942-07-14 1942-08 1942-FA
1943 1942 1943-03 1943-03-23 1943-03-23 1943-03-22 1943-H2 1943-12-31
""".split()
RECENT_WAR = """
The Coast War began in March 2003 and lasted until December 2011. On 20 March 2003 the coalition invaded. Baghran
fell three weeks later, on 9 April. On 1 May the president declared an end to combat. In August a bomb destroyed the
mission. On 13 December the leader was captured. The following April the town of Fal was besieged. In November
it was attacked again. Elections were held on 30 January 2005. In October a constitution was approved. In
February 2006 a shrine was bombed. Throughout that year thousands died. In January 2007 the president announced a
surge. By September violence had fallen. In 2008 an agreement was signed; under it, troops left the cities by 30 June
2009. In August 2010 the last brigade left.
"""
RECENT_WAR_VALUES = """
2003-03 2011-12 2003-03-20 2003-W15 2003-04-09 2003-05-01 2003-08 2003-12-13 2004-04 2004-11 2005-01-30 2005-10
2006-02 2006 2007-01 2007-09 2008 2009-06-30 2010-08
""".split()
LIFE = """
Ada Lund was born on 4 April 1910. In September 1928 she entered the university. Two years later she went to Paris,
where she stayed until the spring of 1934. In May she married. That autumn her first novel appeared; it was followed
in 1936 by a second. On 9 April 1940 the country was invaded. In June she fled. She worked there for five years. In
the summer of 1945 she came home. The next year she won the prize. She died on 11 November 1988.
"""
LIFE_VALUES = """
1910-04-04 1928-09 1930 1934-SP 1934-05 1934-FA 1936 1940-04-09 1940-06 P5Y 1945-SU 1946 1988-11-11
""".split()
TEXTS = [(OLD_WAR, OLD_WAR_VALUES), (DIVISION, DIVISION_VALUES), (RECENT_WAR, RECENT_WAR_VALUES), (LIFE, LIFE_VALUES)]


@pytest.mark.parametrize("written", ["2009-06-15", "2012-01-15", "2022-12-03"])
@pytest.mark.parametrize(("text", "values"), TEXTS, ids=["old war", "division", "recent war", "life"])
def test_a_long_narrative_is_dated_by_itself(text: str, values: list[str], written: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day(written))] == values


@pytest.mark.parametrize(("text", "values"), TEXTS, ids=["old war", "division", "recent war", "life"])
def test_it_needs_no_day_of_writing(text: str, values: list[str]) -> None:
    assert [time.value for time in resolve(find(text), dct=None)] == values


SHORT_WAR = """
In 2008 a war broke out over the island. Shells fell on the harbour on 3 August; on 8 August the fleet sailed. Two days
later the town was taken. A truce was signed on 12 August, and in October the last soldiers left.
"""
SHORT_WAR_VALUES = "2008 2008-08-03 2008-08-08 2008-08-10 2008-08-12 2008-10".split()


def test_a_story_told_soon_after_is_still_a_story() -> None:
    told = [time.value for time in resolve(find(SHORT_WAR), dct=parse_iso_day("2009-10-05"))]
    assert told == SHORT_WAR_VALUES


def test_news_that_looks_back_on_it_counts_from_its_own_day() -> None:
    text = SHORT_WAR + "On Friday the two presidents met. They will meet again on 1 December."
    told = [time.value for time in resolve(find(text), dct=parse_iso_day("2009-10-05"))]
    assert told[-2:] == ["2009-10-02", "2009-12-01"]


TRIAL = """
A court in Sund sent the former harbour master to prison on Friday for taking bribes between 2008 and 2010.

He has been in custody since last October. A shipowner who fled in 2011 was caught last September, pleaded guilty in
February and was freed in March. The affair began in June 2010, when a clerk wrote to a newspaper. Police came on
14 September 2010. He had been elected in October 2007.
"""
TRIAL_VALUES = "2012-05-25 2008 2010 2011-10 2011 2011-09 2012-02 2012-03 2010-06 2010-09-14 2007-10".split()


def test_news_with_a_long_history_counts_from_its_own_day() -> None:
    assert [time.value for time in resolve(find(TRIAL), dct=parse_iso_day("2012-05-27"))] == TRIAL_VALUES


@pytest.mark.parametrize(
    ("last", "modal", "value"),
    [
        ("A fair is to be held on 5 May.", "be to", "2013-05-05"),
        ("A fair is planned to open on 5 May.", "plan to", "2013-05-05"),
        ("A fair was to be held on 5 May.", "was to", "1989-05-05"),
        ("She won the prize this March.", "", "2012-03"),
    ],
)
def test_plans_and_what_is_pointed_at_count_from_the_day_of_writing(last: str, modal: str, value: str) -> None:
    text = LIFE + last
    span = Span(len(LIFE), len(text))
    cue = Cue(span, Tense.FUTURE if modal else Tense.PAST, Aspect.NONE, modal, "hold")
    *_, time = resolve(find(text, cues=(cue,)), dct=parse_iso_day("2012-11-01"))
    assert time.value == value


def test_since_and_the_perfect_look_back() -> None:
    text = "The mines have hurt 212 people since January."
    for cues in ((), (Cue(Span(0, len(text)), Tense.PRESENT, Aspect.PERFECT, "", "hurt"),)):
        (time,) = resolve(find(text, cues=cues), dct=parse_iso_day("2018-11-20"))
        assert time.value == "2018-01"


def test_with_no_day_of_writing_this_year_is_the_one_the_story_has_come_to() -> None:
    text = (
        "By mid-January 1810 he had massed his troops. He would have crushed them this year. This spring they marched."
    )
    assert [time.value for time in resolve(find(text), dct=None)] == ["1810-01", "1810", "1810-SP"]
    text = "The town was founded in 1810. It has 400 inhabitants this year."
    assert [time.value for time in resolve(find(text), dct=None)] == ["1810", "XXXX-XX-XX"]
