"""Dates of a story count from those told before, which what is told in passing is not."""

from __future__ import annotations

import pytest
from resolved import LONG_AFTER, values

STORY = {
    "The war began on 28 June 1911.": "1911-06-28",
    "On 3 July the army crossed the border.": "1911-07-03",
    "Two days later the capital fell.": "1911-07-05",
    "The next day the king fled.": "1911-07-06",
    "By the end of the month the country was lost.": "1911-07",
    "Later that year talks began.": "1911",
    "In January they failed.": "1912-01",
    "The following spring a truce was near.": "1912-SP",
    "It was signed on 10 May 1912.": "1912-05-10",
    "At dawn the guns fell silent.": "1912-05-10TMO",
    "The same day, prisoners came home.": "1912-05-10",
    "In 1920 the king returned.": "1920",
    "The following year he died.": "1921",
}


@pytest.mark.parametrize("dct", [None, LONG_AFTER])
def test_a_narrative_counts_from_the_last_date_told(dct: int | None) -> None:
    assert values(" ".join(STORY), dct) == list(STORY.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began in 1941. On 22 June the border was crossed.", ["1941", "1941-06-22"]),
        ("It began on 7 December 1941. In January the city fell.", ["1941-12-07", "1942-01"]),
        (
            "Sund fell on 3 May 1911. Behind it stood the pact of 1872 with the duke, which Holm joined six years "
            "later. On 9 June 1911 they marched.",
            ["1911-05-03", "1872", "1878", "1911-06-09"],
        ),
        (
            "On 4 August 1911 they crossed. The left wing, whose maps had been drawn up in 1899, saw Holm by the end "
            "of the month. On 5 September it fell.",
            ["1911-08-04", "1899", "1911-08", "1911-09-05"],
        ),
        (
            "The guard, which had been raised in 1899, lost 40 men on 5 September 1911. On 9 October it left.",
            ["1899", "1911-09-05", "1911-10-09"],
        ),
        (
            "The siege lasted from 9 April 1911 to 10 June 1911. As early as October 1910 the duke had asked for guns. "
            "In mid-December he met the king, and that month a ship was hired. It came on 9 April 1911.",
            ["1911-04-09", "1911-06-10", "1910-10", "1910-12", "1910-12", "1911-04-09"],
        ),
        (
            "The second war lasted from 1805 to 1806. The duke had been at sea since 18 May 1803. In the summer of "
            "that year he came home. In December 1804 he left.",
            ["1805", "1806", "1803-05-18", "1803-SU", "1804-12"],
        ),
        (
            "The 1871-1884 tyranny began with the rising of 9 March 1871. At dawn men came; two days later they left. "
            "It held until 1878. In July a paper was closed.",
            ["1871", "1884", "1871-03-09", "1871-03-09TMO", "1871-03-11", "1878", "1871-07"],
        ),
        (
            "Ann Hill, born on 14 July 1821, ruled Sund from 1871 to 1884. In March she was crowned. In January 1872 "
            "the duke fled.",
            ["1821-07-14", "1871", "1884", "1871-03", "1872-01"],
        ),
        (
            "In 1868 he came to Sund. From 1871 to 1884 he taught there. In March he fell ill. In 1886 he left.",
            ["1868", "1871", "1884", "1884-03", "1886"],
        ),
        (
            "The fort fell on 9 April 1911. In March 1910 its walls had been raised. In June the duke came.",
            ["1911-04-09", "1910-03", "1911-06"],
        ),
        (
            "The ship sailed on 14 May 1939. It had been built in 1901. On 20 May it sank.",
            ["1939-05-14", "1901", "1939-05-20"],
        ),
        ("Ann Hill (1879-1955) wrote in May 1905. On 3 June she left.", ["1879", "1955", "1905-05", "1905-06-03"]),
        (
            "It began in 1941. The army would strike on 22 June. It fell on 3 May 1942.",
            ["1941", "1941-06-22", "1942-05-03"],
        ),
        ("They met on 2 April 1917. On 3 and 4 May it rained.", ["1917-04-02", "1917-05-03", "1917-05-04"]),
        ("It ended on Monday, 3 May 1915. On Wednesday the gates opened.", ["1915-05-03", "1915-05-05"]),
        ("She won in 1911. In mid-November the first ship came.", ["1911", "1911-11"]),
        ("She won on 13 May 1911. Two days after, he fell.", ["1911-05-13", "1911-05-15"]),
        (
            "It fell on 5 May 1911. In late May it rained. Three days later, on 30 May, it froze.",
            ["1911-05-05", "1911-05", "1911-05-30", "1911-05-30"],
        ),
        ("It fell in 1911. Three years later, in 1916, it rose.", ["1911", "1916", "1916"]),
        (
            "The war of the lakes was fought from 1861 to 1865. When Hale won the vote of November 1860, six towns "
            "rose; the first did so by the end of the year. On 4 March 1861 he was crowned.",
            ["1861", "1865", "1860-11", "1860", "1861-03-04"],
        ),
        (
            "The siege of Sund lasted from 5 July to 23 August 1911. In the winter of 1910-11 the duke had been driven "
            "back. A raid in February and March gave him hope. On 15 April he wrote; it began on 5 July. In October "
            "1911 he died.",
            ["1911-07-05", "1911-08-23", "1910-WI", "1911-02", "1911-03", "1911-04-15", "1911-07-05", "1911-10"],
        ),
        (
            "It lasted from 1861 to 1865. Two years later it was forgotten. In 1870 it came again.",
            ["1861", "1865", "1867", "1870"],
        ),
        (
            "The house fell on 29 January 1911, and a month later, on 2 March, the duke died.",
            ["1911-01-29", "1911-03", "1911-03-02"],
        ),
        (
            "In February 1911 they rose. A month later, on the 21st, they rose again, and by the next evening won.",
            ["1911-02", "1911-03", "1911-03-21", "1911-03-22TEV"],
        ),
        (
            "The house fell on 2 March 1911. A week later, on 14 March, the duke died.",
            ["1911-03-02", "1911-W11", "1911-03-14"],
        ),
        (
            "It was fought between 7 August 1912 and 9 February 1913. Eight months earlier Holm had been lost.",
            ["1912-08-07", "1913-02-09", "1911-12"],
        ),
        (
            "It was fought from 7 August 1912 to 9 February 1913. Two months later the duke was killed.",
            ["1912-08-07", "1913-02-09", "1913-04"],
        ),
        (
            "In July 1911 they fought. The day after, 4 July, Sund fell.",
            ["1911-07", "1911-07-04", "1911-07-04"],
        ),
        (
            "In January 1910 snow closed the line for nine days, and seven years later for six weeks.",
            ["1910-01", "P9D", "1917", "P6W"],
        ),
        (
            "On 3 May 1911 he came. A year and two months later he left.",
            ["1911-05-03", "1912-07"],
        ),
        (
            "Sund fell on 11 July 1911 and Holm in May of the year after. He died in March of the year before.",
            ["1911-07-11", "1912-05", "1911-03"],
        ),
        (
            "Between May and August 1911 he took six towns. He entered Sund on the 6th.",
            ["1911-05", "1911-08", "1911-08-06"],
        ),
        (
            "He left on 6 March 1911. It was signed in the early hours of the 13th, and at 6.50 on the morning of the "
            "14th all was over.",
            ["1911-03-06", "1911-03-13TMO", "1911-03-14T06:50"],
        ),
        (
            "The guard was raised in March 1911 under a man who had led it since 1909 and would lead it until he died "
            "in April 1915. In May it moved to Sund.",
            ["1911-03", "1909", "1915-04", "1911-05"],
        ),
        (
            "The man was born on 3 May 1911. He would lead the guard in 1945. In June his mother died.",
            ["1911-05-03", "1945", "1911-06"],
        ),
        (
            "In September 1911 they crossed the river. They held it until February 1912. In October snow fell.",
            ["1911-09", "1912-02", "1911-10"],
        ),
        (
            "In September 1911 they crossed the river. They held it until February 1912. In March they left.",
            ["1911-09", "1912-02", "1912-03"],
        ),
        (
            "In May 1911 they asked for a ship. The Swan, built in 1904 to carry coal, was bought on 27 June.",
            ["1911-05", "1904", "1911-06-27"],
        ),
        (
            "He was blamed for the loss of 30 August 1911. He had asked as early as the 20th for leave to go.",
            ["1911-08-30", "1911-08-20"],
        ),
        (
            "The meetings began in May 1911. The harvest of 1910 had been poor. In August of that year they left.",
            ["1911-05", "1910", "1910-08"],
        ),
        (
            "In May 1911 he came to Sund. For much of 1915 it rained. The following year he left.",
            ["1911-05", "1915", "1916"],
        ),
        (
            "In May 1911 he came to Sund. In June he said that he would not stand in 1912, but by the end of the year "
            "he stood.",
            ["1911-05", "1911-06", "1912", "1911"],
        ),
        (
            "In February 1911 the debts became known; on the 26th nine men were taken from the club.",
            ["1911-02", "1911-02-26"],
        ),
        (
            "The war began on 31 March 1911. By 5 a.m. on 26 April the men of iron will were on the road. On 2 May "
            "their will was broken.",
            ["1911-03-31", "1911-04-26T05:00", "1911-05-02"],
        ),
        (
            "On 4 September 1911 they turned south. What happened then has been told best in the history of 1926. By "
            "the evening of 9 September all was over.",
            ["1911-09-04", "1926", "1911-09-09TEV"],
        ),
        ("Sund fell on 24 May 1911. The day before the duke had fled.", ["1911-05-24", "1911-05-23"]),
        ("Sund fell on 24 May 1911; the day before two men had fled.", ["1911-05-24", "1911-05-23"]),
        (
            "Holm fell on 23 June 1911. The duke, wounded five days before, died the same day.",
            ["1911-06-23", "1911-06-18", "1911-06-23"],
        ),
        (
            "They saw it on 17 January 1912: two men had come a month earlier, on 14 December. The next day they left.",
            ["1912-01-17", "1911-12", "1911-12-14", "1912-01-18"],
        ),
        (
            "The mill was built in 1867. In the 1870s it made cloth; a decade later it made bells.",
            ["1867", "187", "188"],
        ),
        (
            "In 1911, after the fall of Holm in June 1910, the duke marched. On 22 June he crossed the river.",
            ["1911", "1910-06", "1911-06-22"],
        ),
        (
            "In July 1911 the fleet sailed, after the duke had left Sund in May. A month later it landed.",
            ["1911-07", "1911-05", "1911-08"],
        ),
        (
            "He died on 3 March 1911, two months after he had come home in January. A month later his son was crowned.",
            ["1911-03-03", "P2M", "1911-01", "1911-04"],
        ),
        (
            "On 3 December 1911 he won. His men, who had set out on 19 October, met the duke four days later.",
            ["1911-12-03", "1911-10-19", "1911-10-23"],
        ),
        ("It fell in 1911. It rose three years later. In 1916 it fell.", ["1911", "1914", "1916"]),
        (
            "It lasted from 9 May 1911 to 2 February 1912. It began in spring. In June it rained.",
            ["1911-05-09", "1912-02-02", "1911-SP", "1911-06"],
        ),
        ("It won in 1396. The siege of 1422 was lifted in September.", ["1396", "1422", "1422-09"]),
        ("It raged from May 1911 until July.", ["1911-05", "1911-07"]),
        ("It raged from November 1911 to February.", ["1911-11", "1912-02"]),
        ("It rained in 1911. It froze from that winter until March 1913.", ["1911", "1911-WI", "1913-03"]),
        ("It raged from late May until early July 1911.", ["1911-05", "1911-07"]),
        ("It began on 2 May 1911. On the morning of the 7th it rained.", ["1911-05-02", "1911-05-07TMO"]),
        ("It began on 2 May 1911. At 3 am on the 5th it rained.", ["1911-05-02", "1911-05-05T03:00"]),
        ("By the end of 1914 the front was still. In February it moved.", ["1914", "1915-02"]),
        ("In late 1914 the front was still. It moved in November.", ["1914", "1914-11"]),
        (
            "They came on 1 June 1857 and struck on the 12th, the 15th and the 17th.",
            ["1857-06-01", "1857-06-12", "1857-06-15", "1857-06-17"],
        ),
        ("It began on 2 May 1911. He won between the 21st and the 27th.", ["1911-05-02", "1911-05-21", "1911-05-27"]),
        ("It began on 2 May 1911. By noon on the 14th flags were up.", ["1911-05-02", "1911-05-14T12:00"]),
        (
            "He came on 7 August 1911 and a week afterwards the guns did. On the 25th he won.",
            ["1911-08-07", "1911-W33", "1911-08-25"],
        ),
        ("She left on 10 March 1917. That October she wrote.", ["1917-03-10", "1917-10"]),
        ("She left on Monday, 3 May 1915. That Friday she wrote.", ["1915-05-03", "1915-05-07"]),
        ("He left in May 1911. In the last week of the month it rained.", ["1911-05", "1911-05"]),
        ("He left on 4 May 1911. Three weeks before he had sold all.", ["1911-05-04", "P3W"]),
        (
            "He landed on 10 March 1913. A week later he left. The same day it rained.",
            ["1913-03-10", "1913-W12", "1913-03-17"],
        ),
    ],
)
def test_a_story_goes_on_rather_than_back(text: str, expected: list[str]) -> None:
    assert values(text, None) == expected
    assert values(text + " It rained in 1800, 1801, 1802 and 1803.", LONG_AFTER)[: len(expected)] == expected


def test_a_week_behind_a_year_and_a_full_stop_is_no_rate() -> None:
    assert values("It was in 1941. Within a week the town fell.") == ["1941", "P1W"]


def test_an_obituary_counts_its_news_from_the_day_of_writing() -> None:
    life = "Born in 1930, he moved in 1950, taught from 1955 to 1970, wrote in 1972, and retired in 1985."
    text = f"Bo Ek died on 20 November. {life} A hall will open in May."
    assert values(text)[0] == "2022-11-20"
    assert values(text)[-1] == "2023-05"
