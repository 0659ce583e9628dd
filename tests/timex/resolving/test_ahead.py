"""One date that looks ahead or back does not carry what follows with it."""

from __future__ import annotations

import pytest

from timeline.interval import parse_iso_day
from timeline.timex import find, resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "On 3 May 1865 the pact was signed. It was kept secret until it was printed in March 1866. On 11 June the "
            "fleet came. In October it left.\n\n1866\n\nOn 16 April the river was crossed.",
            "1865-05-03 1866-03 1865-06-11 1865-10 1866 1866-04-16",
        ),
        (
            "Holm fell on 28 November 1943, and the duke held Sund until May 1945. In all six ships were "
            "lost between 26 "
            "September and 14 November. In April 1944 he came back.",
            "1943-11-28 1945-05 1943-09-26 1943-11-14 1944-04",
        ),
        (
            "In May 1910 she went to Sund, where she stayed until the spring of 1914. In June she married. "
            "She died in 1936.",
            "1910-05 1914-SP 1914-06 1936",
        ),
        (
            "The duke sent 400 men in December 1865, 900 by February. He marched at the end of September, in November "
            "and on 22 January 1866.",
            "1865-12 1866-02 1865-09 1865-11 1866-01-22",
        ),
        (
            "The king came on 16 June 1487. In 1708 a grave was found. The boy was still alive in 1525. The queen was "
            "crowned on 25 November. In the autumn of 1491 a prince landed.",
            "1487-06-16 1708 1525 1487-11-25 1491-FA",
        ),
        (
            "They had been thrown back on 3 May 1867 before Humait\u00e1. Fever broke out in June 1867. In January "
            "1868 they starved. In the winter the guns were silent. In the spring they came back.",
            "1867-05-03 1867-06 1868-01 1867-WI 1868-SP",
        ),
        (
            "On 7 December 1865 Holm was cut off. Flour was found in January 1866. The duke came on Christmas Eve and "
            "on the 28th, 29th and 31st.",
            "1865-12-07 1866-01 1865-12-24 1865-12-28 1865-12-29 1865-12-31",
        ),
        (
            "Holm fell on 28 November 1865. No one thought of war before the following spring. On 3 December he left.",
            "1865-11-28 1866-SP 1865-12-03",
        ),
        (
            "Holm fell on 28 November 1865, the longest siege until May 1942. On 3 December he left.",
            "1865-11-28 1942-05 1865-12-03",
        ),
        (
            "The war began on 3 May 1865. It had been planned since 1862. On 11 June 1865 the fleet came.",
            "1865-05-03 1862 1865-06-11",
        ),
    ],
)
def test_a_date_far_ahead_does_not_carry_on(text: str, values: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-11-01"))] == values.split()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Holm in 1914\n\nOn 3 May the fort fell.\n\nHolm in 1915\n\nIt had been built in 1870. On 18 "
            "January it was hit.\n\n"
            "Holm in 1916\n\nAfter the battle (25 September to 6 November 1915) it was built again. In May "
            "the duke came.",
            "1914 1914-05-03 1915 1870 1915-01-18 1916 1915-09-25 1915-11-06 1916-05",
        ),
        (
            "Chapter 4. 1810\n\nOn 19 November they lost. In January Sund fell. It held out until August 1812. In May "
            "the duke came.\n\nChapter 5. 1811\n\nOn 5 March he left.",
            "1810 1810-11-19 1810-01 1812-08 1810-05 1811 1811-03-05",
        ),
        (
            "The last phase (September 1900 – May 1902)\n\nThe duke, who the previous March had won, fled. It was over "
            "in November.",
            "1900-09 1902-05 1900-03 1900-11",
        ),
        ("The siege, 1702–03\n\nOn 9 July it began. In January the wall fell.", "1702 1703 1702-07-09 1703-01"),
        (
            "On 3 May 1915 the army crossed\nthe river. The fort of 1914\nfell on 4 June.",
            "1915-05-03 1914 1915-06-04",
        ),
    ],
)
def test_the_years_that_head_a_part_hold_what_it_tells(text: str, values: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-11-01"))] == values.split()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "It began on 4 August 1700. The tsar had declared war on 19 August. He came in mid-September.",
            "1700-08-04 1700-08-19 1700-09",
        ),
        ("It fell on 11 October 1870. Chartres had opened its gates on the 21st.", "1870-10-11 1870-10-21"),
        (
            "On 3 June 1912 the duke came. By early 1913 he had taken the north. The town fell on 5 March.",
            "1912-06-03 1913 1913-03-05",
        ),
        (
            "On 20 October 1899 the duke was hurt; he died three days later. On the 21st they won.",
            "1899-10-20 1899-10-23 1899-10-21",
        ),
        (
            "On 16 January 1809 he fell. His men, who had set out five weeks before, left the same night.",
            "1809-01-16 1808-W50 1809-01-16TNI",
        ),
        (
            "On 4 June 1941 it ended. The man who had led them was shot on 11 May 1940. He was named in July.",
            "1941-06-04 1940-05-11 1940-07",
        ),
        ("War came on 12 April 1982. The envoy had landed on the 8th.", "1982-04-12 1982-04-08"),
        (
            "They held on 15 November 1943. The guard, who had come the night before, struck at 08:30.",
            "1943-11-15 1943-11-14TNI 1943-11-15T08:30",
        ),
        ("It began on 3 May 1915, the first war since 1870. The same day he fled.", "1915-05-03 1870 1915-05-03"),
        (
            "On Friday 26 March 1982 it was settled. Later that year they met. The fleet sailed on Sunday.",
            "1982-03-26 1982 1982-03-28",
        ),
    ],
)
def test_what_had_been_is_told_of_the_days_around(text: str, values: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-11-01"))] == values.split()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Tartu was lost on 11 October 1702. On 16 May 1703 (27 May) the tsar had founded his town.",
            "1702-10-11 1703-05-16 1703-05-27",
        ),
        (
            "On 18 January 1871 he was crowned. We left the duke in December. On the 19th a plan came.",
            "1871-01-18 1870-12 1870-12-19",
        ),
        (
            "In May 1900 the duke came. He died in 1911. In the 1907–1909 period they met. In June they left.",
            "1900-05 1911 1907 1909 1911-06",
        ),
    ],
)
def test_a_story_leaps_over_no_year(text: str, values: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-11-01"))] == values.split()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 8 May 1918 they came. That night one company crossed, the rest in the morning.", "TNI 1918-05-09TMO"),
        ("On 8 May 1918 at 22:50 it began. By 1:00 a.m. half was gone.", "T22:50 1918-05-09T01:00"),
        ("The mine went up on the night of 6 May 1915. At 3:00 p.m. they came back.", "TNI 1915-05-07T15:00"),
        ("On 8 May 1918 at 22:50 it sank. It had left at 6:00 a.m. that day.", "T22:50 1918-05-08T06:00"),
        ("On 8 May 1918 at 16:50 it began. The first man had come at 9:00 a.m.", "T16:50 1918-05-08T09:00"),
    ],
)
def test_after_a_night_comes_the_next_morning(text: str, values: str) -> None:
    *_, evening, after = [time.value for time in resolve(find(text), dct=parse_iso_day("2012-11-01"))]
    night, morning = values.split()
    assert after == morning
    assert evening.endswith(night)


def test_old_years_go_on_without_their_era() -> None:
    text = (
        "The king died in 281 BC. By 271 plague had broken out. In 198 he was in the city, in 300 "
        "ships. July 146 saw its end."
    )
    values = ["BC0281", "BC0271", "BC0198", "BC0146-07"]
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-05-01"))] == values


def test_a_day_without_its_month_goes_on_where_one_was_told() -> None:
    text = "He left on 3 January 1870. On the 7th there was a fight. On the 16th Arno fled. On the 18th Army Day came."
    values = ["1870-01-03", "1870-01-07", "1870-01-16"]
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-05-01"))] == values


def test_how_long_a_lull_lasted_does_not_carry_the_next_days_to_the_month_after() -> None:
    text = (
        "On October 27, 1899 a column marched out. There was a lull until the 30th. Between the 26th and 29th he dug."
    )
    values = [time.value for time in resolve(find(text), dct=None)]
    assert values[2:] == ["1899-10-26", "1899-10-29"]


def test_noon_of_a_day_of_the_month_is_one_time() -> None:
    text = "On 27 October 1899 they left. By noon of the 31st the town was still; at midnight of the 4th it fell."
    values = [time.value for time in resolve(find(text), dct=None)]
    assert values[1:] == ["1899-10-31T12:00", "1899-11-04T24:00"]
