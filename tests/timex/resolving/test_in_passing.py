"""What is told in passing, from which neither a story nor news goes on."""

from __future__ import annotations

import pytest
from resolved import LONG_AFTER, values


@pytest.mark.parametrize(
    "aside",
    [
        "The fort, built in 1870, fell.",
        "It broke the treaty of 1839.",
        "It broke the 1839 treaty.",
        "Her father, killed at Holm in 1881, was known.",
        "The ship, which had fallen silent in 1870, was raised.",
        "The admiral, who would become king in 1924, sailed.",
        "The northerners would finally win it in 1924.",
        "It was the first since 14 July 1881.",
        "As in 1812, the snow came early.",
        "It was the second such war, following the March 1812 campaign.",
        "In 1881 Rome had sent ships.",
        "The hero of March 1881 led them.",
        "The town, founded on 12 April 1781, was burnt.",
    ],
)
def test_a_story_does_not_go_on_from_what_is_told_in_passing(aside: str) -> None:
    told = values(f"The war began on 3 May 1895. {aside} On 5 June the king fled. It ended in July.", None)
    assert (told[0], *told[2:]) == ("1895-05-03", "1895-06-05", "1895-07")


def test_not_until_is_when_it_was() -> None:
    text = "The war began in 1866. It was not until March 1868 that they met. In May they met again."
    assert values(text, None) == ["1866", "1868-03", "1868-05"]
    text = "In 1087 he fled. His son held it until 1100, when he died on 2 August."
    assert values(text, None) == ["1087", "1100", "1100-08-02"]


def test_that_year_is_the_year_told_just_before_even_in_passing() -> None:
    text = "It was the first such win since 16 July 1950. That year there was no final. On Friday it rained."
    assert values(text) == ["1950-07-16", "1950", "2022-12-02"]


def test_what_did_not_come_about_until_then_came_about_then() -> None:
    assert values("They did not reach the village until Monday.") == ["2022-11-28"]
    assert values("It wasn't until the fall that it opened. It did not close until May.") == ["2022-FA", "2022-05"]
    assert values("The trial will not begin until May. He is held until Monday.") == ["2023-05", "2022-12-05"]
    assert values("They did not expect to vote until March.") == ["2023-03"]


@pytest.mark.parametrize(
    ("thing", "summer"),
    [
        ("Orion, founded by Anna Berg in 2015, had built no bridge.", "2021-SU"),
        ("Orion, established in 2015, had built no bridge.", "2021-SU"),
        ("Orion was founded in 2015.", "2015-SU"),
    ],
)
def test_in_news_since_when_a_thing_is_does_not_carry_the_month_told_away(thing: str, summer: str) -> None:
    text = f"The mayor left on Thursday. The deal was signed in March 2021. {thing} Work began that summer."
    assert values(text)[-1] == summer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The war began on 3 May 1707. He was to stay at Holm until the autumn of 1714. Sund, which had starved "
            "since 1709, opened its gates in July 1710; Visk had done so in June.",
            ["1707-05-03", "1714-FA", "1709", "1710-07", "1710-06"],
        ),
        (
            "On 8 December 1922 four of them, held since July, were shot. The next day it rained.",
            ["1922-12-08", "1922-07", "1922-12-09"],
        ),
        (
            "On 6 October 1769 he won at Holm. It was the day of the defeat at Sund thirty-six years earlier. The next "
            "year he was dead.",
            ["1769-10-06", "1733", "1770"],
        ),
        (
            "He landed in 1787. The siege dragged on all through the following winter; on 1 March 1788 it ended.",
            ["1787", "1787-WI", "1788-03-01"],
        ),
        (
            "It was 3 April 1911. On the 25th of June following he died. In July following they left.",
            ["1911-04-03", "1911-06-25", "1911-07"],
        ),
        (
            "It began in October 1835 and ended in April of the next year. The law of 6 April 1830 shut the border; "
            "two years later there was fighting.",
            ["1835-10", "1836-04", "1830-04-06", "1832"],
        ),
        (
            "There were nine between 1980 and 1985. The largest, the seventh, started on 19 April 1984 and went on "
            "until September.",
            ["1980", "1985", "1984-04-19", "1984-09"],
        ),
        (
            "On 5 August 1920 they attacked. On the 18th Tukha, in Holm, ordered a retreat.",
            ["1920-08-05", "1920-08-18"],
        ),
        (
            "They arrived on 6 August 1914; a landing place was chosen a month and a half later.",
            ["1914-08-06", "1914-09"],
        ),
        (
            "The war ended on 11 November 1918. Five years previously none of it was foreseen.",
            ["1918-11-11", "1913"],
        ),
        (
            "The rising began on 18 October 1641. In July 1642 Owen came. Not until the summer of 1649, eight years "
            "later, did Crom land.",
            ["1641-10-18", "1642-07", "1649-SU", "1649-SU"],
        ),
        (
            "Famine set in in 1921. It killed many by the end of 1922. The worst came in February and March of that "
            "year.",
            ["1921", "1922", "1922-02", "1922-03"],
        ),
        (
            "The war began in 1980. The offensive of 1986-87 began in the north. On the 5th of February guns opened.",
            ["1980", "1986", "1987", "1987-02-05"],
        ),
        (
            "The war began in 1980. The siege of 1986-87 was worst: in December 400 died. By February it was over.",
            ["1980", "1986", "1987", "1986-12", "1987-02"],
        ),
        (
            "The rising of 1852-53 was bloody. In February the guns opened. On 3 May 1853 they fell silent.",
            ["1852", "1853", "1852-02", "1853-05-03"],
        ),
        (
            "On 3 May 1918 it ended. The 1920s were quiet. By the middle of the decade there were two parties.",
            ["1918-05-03", "192", "192"],
        ),
        (
            "In August 1955 it killed 123. On 20 August 1956, exactly a year after, they met. On 22 October he ran.",
            ["1955-08", "1956-08-20", "1956-08-20", "1956-10-22"],
        ),
        (
            "It broke out on 1 August 1944. In July the army had come near; on the 29th they were told to fight.",
            ["1944-08-01", "1944-07", "1944-07-29"],
        ),
        (
            "On 2 August 1944 the hall was theirs; the day after they took two tanks. On the 9th they lost them.",
            ["1944-08-02", "1944-08-03", "1944-08-09"],
        ),
        (
            "On 2 August 1944 the hall was theirs. The day after they took two tanks, the sky was clear.",
            ["1944-08-02", "P1D"],
        ),
        (
            "On 2 August 1944 it began. Holm was cut off from the 19th on and bombed.",
            ["1944-08-02", "1944-08-19"],
        ),
        (
            "On 5 June 1826 it fell. On the eve of Palm Sunday, 10 April 1825, they had tried to flee.",
            ["1826-06-05", "1825-04-10"],
        ),
        (
            "The war began on 1 February 1864 and ended nine months later. It was about a law which parliament had "
            "passed the previous November. The king died on the 15th of November. On 24 December they marched in. On 2 "
            "February they were beaten off.",
            ["1864-02-01", "1864-11", "1863-11", "1863-11-15", "1863-12-24", "1864-02-02"],
        ),
        (
            "It began in the spring of 1809 and was over by the autumn. They had been arming since the previous "
            "summer. On 10 April they crossed. On 13 May the city fell.",
            ["1809-SP", "1809-FA", "1808-SU", "1809-04-10", "1809-05-13"],
        ),
        (
            "It broke out in January 1868 and lasted until May 1869. He had given up his powers the previous November. "
            "On 3 January they met. On 6 October Holm fell.",
            ["1868-01", "1869-05", "1867-11", "1868-01-03", "1868-10-06"],
        ),
        (
            "The battle was fought on 23 June 1757. The duke had taken Holm on 20 June 1756. It was won back on 2 "
            "January. On 13 June they set out. On 2 July he was dead.",
            ["1757-06-23", "1756-06-20", "1757-01-02", "1757-06-13", "1757-07-02"],
        ),
        (
            "The siege began on 1 February 1864 and ended in October. On 3 March the first guns came.",
            ["1864-02-01", "1864-10", "1864-03-03"],
        ),
        (
            "On 9 January 1978 they struck. General Petrov, who had arrived that autumn, led them.",
            ["1978-01-09", "1977-FA"],
        ),
        (
            "They came at 03:00 on 13 July 1977 (5 Hamle 1969 in the Ethiopian calendar). On 17 August it fell.",
            ["1977-07-13T03:00", "1977-08-17"],
        ),
    ],
)
def test_a_story_goes_on_from_what_happened_not_from_what_is_only_named(text: str, expected: list[str]) -> None:
    assert values(text, LONG_AFTER) == expected
