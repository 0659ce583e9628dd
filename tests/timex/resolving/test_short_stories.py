"""Stories of a few dates, told as news is."""

from __future__ import annotations

import pytest

from timeline.interval import parse_iso_day
from timeline.timex import find, resolve


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
