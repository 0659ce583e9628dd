"""Long narratives: the year carries on, offsets count from the last date told, and the day of
writing stays out of the story."""

from __future__ import annotations

import pytest
from resolved import values

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
    told = [time.value for time in resolve(find(text), dct=None)]
    assert told == [value.replace("PRESENT_REF", "XXXX-XX-XX") for value in values]


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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The war began in 1861. On 21 July they fought. That autumn a duke was sent. In March he sailed.",
            "1861 1861-07-21 1861-FA 1862-03",
        ),
        (
            "They landed in the summer of 1715. In June Sund fell, in May of the next year Holm.",
            "1715-SU 1715-06 1716-05",
        ),
        (
            "He came in September 1781. In March his men sailed for home, and in May the port was closed.",
            "1781-09 1782-03 1782-05",
        ),
        (
            "In the winter of 1701 the lake froze. In August it was crossed. On 3 October Holm fell.",
            "1701-WI 1702-08 1702-10-03",
        ),
        (
            "In the 1360s bands roamed the land. In the following decade they were hunted down. By 1380 few were left.",
            "136 137 1380",
        ),
        (
            "The mill was built in 1893. By 1895 it was lit, and at the turn of the century 300 worked there.",
            "1893 1895 19",
        ),
        (
            "A truce was signed on 3 May 1712. On the 10th it was broken, and on the 30th 20 ships sailed.",
            "1712-05-03 1712-05-10 1712-05-30",
        ),
        (
            "The siege of Sund (1812)\n\nThe duke came on 7 September. Four days later he stormed the wall.",
            "1812 1812-09-07 1812-09-11",
        ),
        (
            "The siege of Sund (22 April - 12 May and 18 May - 10 June 1811) saw two armies fail. In June it ended.",
            "1811-04-22 1811-05-12 1811-05-18 1811-06-10 1811-06",
        ),
        (
            "By June 1875 both sides were tired. They stopped on 14 June, at noon, and soon went home.",
            "1875-06 1875-06-14T12:00",
        ),
        (
            "The war began on 3 March 1842. In July 1842 the river was crossed. By nightfall the town was theirs.",
            "1842-03-03 1842-07 1842-07",
        ),
        (
            "The siege of Sund began on the 26 June and ended on 2 July 1591. In 1593 the fort was rebuilt.",
            "1591-06-26 1591-07-02 1593",
        ),
        (
            "A truce was signed on 3 December 1912. The men, who had set out on 19 October, met the duke four days "
            "later. Sund was entered on the 26th.",
            "1912-12-03 1912-10-19 1912-10-23 1912-10-26",
        ),
        ("The Dutch war (1830-1) was short. In May 1831 the duke fell.", "1830 1831 1831-05"),
        (
            "Fighting went on until the 10th, when talks began on the surrender. It was given up on July 16. "
            "On Sunday, July 17, 1898, the flag was raised. In 1902 the last of them left.",
            "1898-07-10 1898-07-16 1898-07-17 1902",
        ),
        ("1776. The town fell in March.\n1777. It was taken back.", "1776 1776-03 1777"),
        (
            "In May 1911 the duke fled. The last of his men came home in 1923, twelve years later. He died in 1930.",
            "1911-05 1923 1923 1930",
        ),
        ("She was born in May 1905. In 1911, two years later she had left.", "1905-05 1911 1913"),
        ("In 1911 the war broke out. On the 22d of April the fleet sailed.", "1911 1911-04-22"),
        (
            "In the war of 1870 it was open. It fell on 2 August 1870. On the 4th it burnt.",
            "1870 1870-08-02 1870-08-04",
        ),
        ("On 2 August 1870 the king left.\n\n1870.\n\nOn the 4th he came.", "1870-08-02 1870 1870-08-04"),
        (
            "In May 1695 lines were dug. On the eleventh of June. Until the sixteenth, it rained.",
            "1695-05 1695-06-11 1695-06-16",
        ),
        ("The hall, built in 1870, burnt down on 4 May.", "1870 2012-05-04"),
        (
            "He led the campaign of 1760. It began on 3 May. Holm fell on 4 June and Sund on 5 July.",
            "1760 1760-05-03 1760-06-04 1760-07-05",
        ),
        ("The worst storm since 1953 came on 4 May.", "1953 2012-05-04"),
        ("On Sunday, 7 December 1941, it began. On Monday he spoke.", "1941-12-07 1941-12-08"),
        ("In May 1854 he left. On the 26th he died. On this day, she fled.", "1854-05 1854-05-26 1854-05-26"),
        (
            "The duke, who had landed on 5 August 1808, fought on the 17th. By the 30th it was over.",
            "1808-08-05 1808-08-17 1808-08-30",
        ),
        (
            "Sund fell on 2 February 1843. A week later Holm did. On the 16th it was Tarn.",
            "1843-02-02 1843-W06 1843-02-16",
        ),
    ],
)
def test_a_few_dates_are_a_story_where_nothing_is_of_today(text: str, values: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-11-01"))] == values.split()


def test_a_story_told_from_day_to_day_does_not_come_to_the_day_of_writing_by_chance() -> None:
    text = (
        "The war began on 8 October 1912. The duke came on the 13th, and by the 18th all were at war. On 22 October he "
        "won; on 28 October he won again. On 3 December he rested. In mid-November Holm had fallen. Sund was reached "
        "on 8 November."
    )
    *_, last = resolve(find(text), dct=parse_iso_day("2012-11-11"))
    assert last.value == "1912-11-08"
    months = (
        "It began in December 1981. By mid-March the plan was brought forward. On 19 March men raised the flag there."
    )
    *_, last = resolve(
        find(f"{months} In 1985 she left, and in 1987 and 1989 he did."), dct=parse_iso_day("2012-04-04")
    )[:3]
    assert last.value == "1982-03-19"
    life = text + " In 1930 he retired. He died on 8 November."
    *_, last = resolve(find(life), dct=parse_iso_day("2012-11-11"))
    assert last.value == "2012-11-08"


def test_the_date_told_beside_an_offset_is_its_own() -> None:
    text = (
        "The war lasted from the years 1618 to 1648. It was signed in 1652. On the same day, 9 November, it was "
        "read out. "
        "Five days later, 14 November 1652, the king came."
    )
    times = resolve(find(text), dct=parse_iso_day("2012-05-01"))
    values = ["1618", "1648", "1652", "1652-11-09", "1652-11-09", "1652-11-14", "1652-11-14"]
    assert [time.value for time in times] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "In 44 BC the consul was killed. In 42 two armies met; in October one fled. By 36, all was quiet.",
            "BC0044 BC0042 BC0042-10 BC0036",
        ),
        (
            "In AD 9 three legions were lost. In 15 they were buried. He ruled from 69 to 79. In 70 Sund fell.",
            "0009 0015 0069 0079 0070",
        ),
        (
            "It was a province from 6 AD. A man named Flor, there since 64, fled in July 67. The king died on 9 June "
            "68. Sund held out until April 73. On April 12 it fell.",
            "0006 0064 0067-07 0068-06-09 0073-04 0073-04-12",
        ),
        (
            "The town was lost in 479 BC. In 435 Corinth rose; two years later Holm did, with 300 Spartans.",
            "BC0479 BC0435 BC0433",
        ),
        ("The town fell in 146 BC. In 42 days it was burnt, by 12 men. He came at 42.", "BC0146 P42D"),
        ("The revolt of AD 14 cost much. From 60 to 70 ships sank, and in 20 of them were men.", "0014"),
        ("It was built in 31 BC. In 1921 it was dug up. In 20 pits they found gold, and in 12, silver.", "BC0031 1921"),
    ],
)
def test_a_story_of_the_first_years_tells_them_in_two_digits(text: str, values: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-05-01"))] == values.split()


def test_an_old_story_tells_its_era_once() -> None:
    text = (
        "The league was founded in 281 BC. In 245, Arat was chosen; two years later he took the fort. He died in 213. "
        "The city was burnt in 146 BC, and rebuilt only in AD 102. By 267, it was "
        "rich; 300 ships lay there."
    )
    values = ["BC0281", "BC0245", "BC0243", "BC0213", "BC0146", "0102", "0267"]
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-05-01"))] == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was founded in 1921 and bought in the '60s.", ["1921", "196"]),
        ("Born in 1940, he sang in the '60s and the '70s.", ["1940", "196", "197"]),
        ("He came in 1896 and left in '98.", ["1896", "1898"]),
        ("He came in 2016. He had sung in the '60s.", ["2016", "196"]),
    ],
)
def test_a_decade_or_year_in_two_digits_is_the_nearest_to_what_is_told(text: str, expected: list[str]) -> None:
    assert values(text) == expected
