"""How dates are completed: by the verb, by the story, by the words around them."""

from __future__ import annotations

import pytest

from timeline.edtf import format_edtf
from timeline.interval import day_number, of_day, parse_iso_day
from timeline.model import Anchor, Aspect, Cue, Span, Tense, TimeExpression, Unresolved
from timeline.timex import anchored, bounds, find, periods, resolve, to_timex3
from timeline.words import say

SATURDAY = parse_iso_day("2022-12-03")
LONG_AFTER = parse_iso_day("2010-05-01")


def values(text: str, dct: int | None = SATURDAY) -> list[str]:
    return [time.value for time in resolve(find(text), dct=dct)]


def only(text: str, dct: int | None = SATURDAY) -> TimeExpression:
    (time,) = resolve(find(text), dct=dct)
    assert isinstance(time, TimeExpression)
    return time


def edtf(text: str) -> str:
    interval = only(text).interval
    assert interval is not None
    return format_edtf(interval)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were rescued on Friday.", "2022-12-02"),
        ("The ministers will meet on Wednesday.", "2022-12-07"),
        ("The ministers are to meet on Wednesday.", "2022-12-07"),
        ("The talks had been due to end on Wednesday.", "2022-11-30"),
        ("They met on Saturday.", "2022-12-03"),
        ("The minister takes office on Friday.", "2022-12-09"),
        ("The trial was put back to 20 February.", "2023-02-20"),
        ("They met in May.", "2022-05"),
        ("They met in December.", "2022-12"),
        ("The hall opens to the public, it is expected to, in May.", "2023-05"),
        ("She resigned on 20 April.", "2022-04-20"),
        ("It was put off until Monday.", "2022-12-05"),
        ("He left last week.", "2022-W47"),
        ("He was born in the '60s.", "196"),
        ("She was born in '61.", "1961"),
        ("He met her on Thursday, March 3.", "2022-03-03"),
        ("She resigned on 20 December.", "2021-12-20"),
        ("On 20 December she resigned.", "2021-12-20"),
        ("The firm moved from a large house to a small one in January.", "2022-01"),
        ("The mayor will speak on 20 November.", "2023-11-20"),
        ("The board declared a dividend, payable 15 January.", "2023-01-15"),
        ("A paper to be published in early January sets out the plan.", "2023-01"),
        ("The case is heard in January.", "2023-01"),
        ("They were told of a plan to close the mill in January.", "2023-01"),
        ("The editorial appeared on Sunday, December 4.", "2022-12-04"),
        ("He could not be reached on Friday.", "2022-12-02"),
        ("Neither he nor his sister could be found on Friday.", "2022-12-02"),
        ("They would look into Friday's ruling.", "2022-12-02"),
        ("All of them had filed a report by Thursday.", "2022-12-01"),
        ("The minister set aside his plans on Friday.", "2022-12-02"),
        ("A vote is set for Friday.", "2022-12-09"),
        ("The funeral is Thursday.", "2022-12-08"),
        ("The deadline is midnight Friday.", "2022-12-09T24:00"),
        ("He fell in the wee hours of Friday.", "2022-12-02TMO"),
        ("The firm will put its plan to them on Monday.", "2022-12-05"),
        ("It wants to cut the rate on Wednesday.", "2022-12-07"),
        ("She retires on Sunday.", "2022-12-04"),
        ("He has said that from Sunday there should be peace.", "2022-12-04"),
        ("He said that on Friday they were shelled.", "2022-12-02"),
        ("The town fell after a year of fighting.", "P1Y"),
        ("They look forward to the launch on Monday.", "2022-12-05"),
        ("They marched on Saturday, the 10th anniversary of the fire.", "2022-12-03"),
        ("It fell on Friday the 13th.", "2022-05-13"),
        ("The ministers meet on Monday.", "2022-12-05"),
        ("No new cuts are expected after the surprise decrease in September.", "2022-09"),
        ("Prices are seen 3 percent higher, up from the 3.5 percent recorded in September.", "2022-09"),
        ("Repairs are due to begin in September.", "2023-09"),
        ("Second-quarter growth expectations were cut.", "2023-Q2"),
        ("Second-quarter growth was weak.", "2022-Q2"),
        ("The bank raised its growth forecast for the year to between 2 and 3 percent.", "2022"),
        ("Crowds gathered in the square ahead of a mass rally on Monday.", "2022-12-05"),
        ("Flags were put up in preparation for the visit on Monday.", "2022-12-05"),
        ("The talks come ahead of a deadline, on Monday, for the town to pay.", "2022-12-05"),
        ("The club's next match is against Holm in Sund on Tuesday.", "2022-12-06"),
        ("The council has three things to do before Tuesday.", "2022-12-06"),
        ("A strike has been called for Friday.", "2022-12-09"),
        ("A vote first due in April has been put off.", "2022-04"),
        ("In May they met in the hall of the Sixth Congress of Ports.", "2022-05"),
        ("Ahead of the vote they marched on Monday.", "2022-11-28"),
        ("They handed in their list for the planned talks on Monday.", "2022-12-05"),
        ("Large crowds were expected to turn out on Monday.", "2022-12-05"),
        ("The mayor was due in court on Monday.", "2022-12-05"),
        ("The council was to meet again on Monday.", "2022-12-05"),
        ("The mayor had been due in court on Monday.", "2022-11-28"),
        ("Monday's planned strike has been called off.", "2022-12-05"),
        ("The march on Monday is to end at the harbour.", "2022-12-05"),
        ("The vote follows the fall of the cabinet in February.", "2022-02"),
        ("They were planning to march on Monday.", "2022-12-05"),
        ("The roof was torn off by Friday's storm.", "2022-12-02"),
        ("It has to be paid by Friday's deadline.", "2022-12-09"),
        ("He faces a fine when sentenced on 10 January.", "2023-01-10"),
        ("The exchange reopens on Monday.", "2022-12-05"),
        ("The president flew south and agreed to the terms on Friday.", "2022-12-02"),
        ("He was asked to go and agreed to 40 terms on Friday.", "2022-12-02"),
        ("Snow is forecast for Wednesday.", "2022-12-07"),
        ("The wind is forecast to grow on Wednesday.", "2022-12-07"),
        ("The office had forecast snow on Wednesday.", "2022-11-30"),
        ("The judge set the trial to begin on 5 April.", "2023-04-05"),
        ("A judge spoke, setting a tentative trial date of July 11.", "2023-07-11"),
        ("He set another hearing on Monday.", "2022-12-05"),
        ("They set fire to the hall on Monday.", "2022-11-28"),
        ("The rate will fall from May's peak.", "2022-05"),
        ("They said the rate would be lower in November.", "2022-11"),
        ("The February crude contract was down.", "2023-02"),
        ("The mine was shut, the worst blow of the year for the town.", "2022"),
        ("The index ended the week higher.", "2022-W48"),
        ("They met ahead of Monday's vote.", "2022-12-05"),
        ("Forecasters expect snow on Wednesday.", "2022-12-07"),
        ("Leaders are meeting Monday in Rome.", "2022-12-05"),
        ("She is not going on Monday.", "2022-12-05"),
        ("The planned Monday march was banned.", "2022-12-05"),
        ("Monday's march is set to draw thousands.", "2022-12-05"),
        ("Until Monday, the gate was shut.", "2022-11-28"),
        ("Until Monday, the gate will be shut.", "2022-12-05"),
        ("The vote has been set for 10 January.", "2023-01-10"),
        ("A hearing has been scheduled for 10 March.", "2023-03-10"),
        ("The king and Mrs Hill meet on Monday.", "2022-12-05"),
        ("It is forecast for the coast and for Sunday.", "2022-12-04"),
        ("She announced an agreement to sell the mill in January.", "2023-01"),
        ("The fair opened as originally planned Friday.", "2022-12-02"),
    ],
)
def test_news_counts_from_the_day_of_writing(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose in the first half from the same period last year.", "2021-H1"),
        ("Sales rose in October from the same month last year.", "2021-10"),
        ("Sales rose in the third quarter from the same quarter of 2019.", "2019-Q3"),
        ("Sales rose in the third quarter of 2021 from the same quarter last year.", "2020-Q3"),
        ("Sales fell in the third quarter of 2021 and rose in the same period this year.", "2022-Q3"),
        ("In the first five months sales rose from the same period last year.", "2021"),
        ("Sales from January to May rose from the same period last year.", "2021"),
    ],
)
def test_the_same_period_of_another_year_is_the_one_told(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


def test_what_is_compared_with_a_year_earlier_is_no_date_to_count_from() -> None:
    text = "Exports rose 5 percent from a year earlier. The surplus was $3 million, against $2 million a year earlier."
    assert values(text) == ["2021", "2021"]
    assert values("The year-earlier loss was small. The year-earlier quarter had a gain.") == ["2021", "2021-Q3"]
    assert values("He was fined in 1985. A year earlier he had been jailed. A year earlier still, he was free.") == [
        "1985",
        "1984",
        "1983",
    ]


def test_a_weekday_beside_a_day_to_come_is_to_come() -> None:
    assert values("It will snow until Tuesday, with more on Wednesday.") == ["2022-12-06", "2022-12-07"]
    assert values("It will open on Tuesday. It was shut on Wednesday.") == ["2022-12-06", "2022-11-30"]


def test_the_winter_that_goes_on_into_the_year_is_this_one() -> None:
    assert values("This winter has been mild.", parse_iso_day("2013-01-22")) == ["2012-WI"]
    assert values("This winter will be mild.", parse_iso_day("2013-10-22")) == ["2013-WI"]


def test_three_months_to_a_month_are_its_quarter_and_the_one_before_counts_from_it() -> None:
    text = "In the three months to September sales rose from a year earlier and from the previous quarter."
    assert values(text) == ["P3M", "2022-09", "2021-Q3", "2022-Q2"]


def test_a_verb_in_the_past_looks_back_and_keeps_the_other_direction() -> None:
    time = only("She resigned on 20 December.")
    assert (time.value, time.reason[1]) == ("2021-12-20", "the last such date up to then, as the verb looks back")
    assert [other.value for other in time.alternatives] == ["2022-12-20"]


def test_the_cue_of_the_parse_decides_where_there_is_one() -> None:
    text = "the meeting on Wednesday"
    ahead = Cue(Span(0, len(text)), Tense.FUTURE, Aspect.NONE, "will", "meet")
    assert [time.value for time in resolve(find(text, cues=(ahead,)), dct=SATURDAY)] == ["2022-12-07"]


def test_the_innermost_clause_gives_the_cue_whatever_the_order() -> None:
    text = "They will ask what he said on Wednesday"
    outer = Cue(Span(0, len(text)), Tense.FUTURE, Aspect.NONE, "will", "ask")
    inner = Cue(Span(14, len(text)), Tense.PAST, Aspect.NONE, "", "say")
    for cues in ((outer, inner), (inner, outer)):
        assert [time.cue and time.cue.verb for time in find(text, cues=cues)] == ["say"]


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


def test_a_time_told_for_two_zones_is_of_the_day_behind_it() -> None:
    text = "The earth shook at 14:46 local time (05:46 UTC) on Friday. Help came at 1353 (1023 GMT)."
    assert values(text) == ["2022-12-02T14:46", "2022-12-02", "2022-12-02T13:53"]
    assert values("It opens at 5 p.m. This time it will be full.") == ["2022-12-03T17:00"]
    assert values("At 07:20 Moscow time on Friday the guns opened.") == ["2022-12-02T07:20"]
    assert values("The king came at 7 p.m. (1700 GMT).") == ["2022-12-03T19:00"]


def test_an_hour_is_of_the_half_of_the_day_told_before_it() -> None:
    text = (
        "On 4 May 1911 the guns opened in the afternoon. At three o'clock the gate fell. At half-past nine it rained."
    )
    assert values(text) == ["1911-05-04", "1911-05-04TAF", "1911-05-04T15:00", "1911-05-04T21:30"]
    text = "He left at 14:30 on Friday. By five o'clock he was home. That night, at two o'clock, she came."
    assert values(text)[1:] == ["2022-12-02T17:00", "2022-12-02TNI", "2022-12-03T02:00"]


def test_the_day_behind_a_day_repeats_it() -> None:
    text = "The gate has been shut since February 11, the day the king left."
    assert values(text) == ["2022-02-11", "2022-02-11"]


def test_a_year_that_opens_a_sentence_is_that_of_its_day() -> None:
    text = "The storm is the worst for long. In 2006 a storm killed 1,200 by night, 30 November. It left on Friday."
    assert values(text) == ["2006", "2006-11-30", "2022-12-02"]
    assert values("In 2006 it lost money, and in May it was sold. It left on Friday.")[1] == "2022-05"


def test_a_night_of_no_told_day_is_no_time_of_day() -> None:
    assert values("In 1836 the fort fell. Two nights later it burnt.") == ["1836", "1836"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will lift off at 7:51 p.m. UTC or 3:51 p.m. in Florida, on 13 January.", "T19:51 T15:51 2023-01-13"),
        ("It struck at 8:02 a.m. (0002 GMT) near Holm on Monday.", "T08:02 2022-11-28"),
    ],
)
def test_a_time_of_day_is_of_the_day_behind_its_place(text: str, expected: str) -> None:
    *clocks, day = expected.split()
    assert values(text) == [*(day + clock for clock in clocks), day]


def test_a_time_of_day_is_of_the_day_of_what_it_names() -> None:
    assert values("It came on Friday. In a 2 p.m. bulletin on Monday they said so.")[1] == "2022-11-28T14:00"


def test_two_times_of_day_share_the_day_of_the_second() -> None:
    assert values("Between 10 a.m. and noon on Monday, 300 people marched.") == ["2022-11-28T10:00", "2022-11-28T12:00"]
    (start, _) = values("From 9 p.m. Monday until 3 a.m. Tuesday, fires burned.")
    assert start == "2022-11-28T21:00"


def test_the_same_time_elsewhere_is_not_told_on_from() -> None:
    text = "It struck at 5:11 am Tuesday (2111 GMT Monday). The next day it was felt again."
    assert values(text) == ["2022-11-29T05:11", "2022-11-28T21:11", "2022-11-30"]


def test_a_week_behind_a_year_and_a_full_stop_is_no_rate() -> None:
    assert values("It was in 1941. Within a week the town fell.") == ["1941", "P1W"]


def test_a_time_of_day_is_of_a_day_told_this_week() -> None:
    assert values("The gate fell on Thursday. Last month it held. At 3:18 am it rained.")[-1] == "2022-12-01T03:18"
    assert values("The gate fell on 1 May. Last month it held. At 3:18 am it rained.")[-1] == "2022-12-03T03:18"


def test_news_comes_back_from_the_night_to_the_afternoon_before_it() -> None:
    text = "Bombs went off on Thursday, and the police worked through the night. The first blast came at 2:50 p.m."
    assert values(text) == ["2022-12-01", "2022-12-01TNI", "2022-12-01T14:50"]


def test_a_train_that_left_does_not_leave_on_the_day_it_returns() -> None:
    assert values("It left at 3 p.m. and will return on 13 January.")[0] == "2022-12-03T15:00"


def test_a_quarter_that_has_just_begun_is_not_reported_on() -> None:
    (time,) = resolve(find("Growth in the first quarter was weak."), dct=parse_iso_day("2022-01-18"))
    assert time.value == "2021-Q1"
    (time,) = resolve(find("Growth in the first quarter was weak."), dct=parse_iso_day("2022-03-28"))
    assert time.value == "2022-Q1"


def test_since_is_an_aside() -> None:
    text = "It stood at 7 percent last month, the lowest since May 2008, down from 8 a year earlier."
    assert values(text) == ["2022-11", "2008-05", "2021"]


def test_a_second_thing_is_no_second_of_time() -> None:
    assert values("He scored a second four minutes before the end.") == ["PT4M"]


@pytest.mark.parametrize(
    "aside",
    [
        "The fort, built in 1870, fell.",
        "It broke the treaty of 1839.",
        "It broke the 1839 treaty.",
        "Her father, killed at Holm in 1881, was known.",
        "The ship, which had fallen silent in 1870, was raised.",
        "The admiral, who would become king in 1924, sailed.",
        "It was the first since 14 July 1881.",
        "As in 1812, the snow came early.",
        "In 1881 Rome had sent ships.",
        "The hero of March 1881 led them.",
        "The town, founded on 12 April 1781, was burnt.",
    ],
)
def test_a_story_does_not_go_on_from_what_is_told_in_passing(aside: str) -> None:
    told = values(f"The war began on 3 May 1895. {aside} On 5 June the king fled. It ended in July.", None)
    assert (told[0], *told[2:]) == ("1895-05-03", "1895-06-05", "1895-07")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Claims fell in the previous week ended Nov. 12.", ["2022-W45", "2022-11-12"]),
        ("The deficit grew in the fiscal year that ended in September.", ["2022", "2022-09"]),
        ("It raised its outlook for the fiscal year ending in May.", ["2023", "2023-05"]),
        (
            "Costs fell in the second quarter ended last Oct. 31, and in that quarter.",
            ["2022-Q2", "2022-10-31", "2022-Q2"],
        ),
        ("A loss was told for the third quarter ended on Jan. 31.", ["2022-Q3", "2022-01-31"]),
    ],
)
def test_what_is_told_with_its_last_day_is_of_the_year_it_ended(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("Fourth-quarter net income was $2 billion.", "2022-08-01", "2022-Q4"),
        ("Fourth-quarter net income was $2 billion.", "2022-02-01", "2021-Q4"),
        ("Growth was slow in the fourth quarter.", "2022-08-01", "2021-Q4"),
        ("Sales were strong at year-end.", "2022-02-12", "2021"),
        ("Sales were strong at year-end.", "2022-05-12", "2022"),
        ("It earned a record $7 billion in the full year.", "2022-02-12", "2021"),
        ("It expects to earn a record $7 billion in the full year.", "2022-02-12", "2022"),
        ("Sales were strong in the second half of the year.", "2022-01-12", "2021-H2"),
    ],
)
def test_results_are_of_a_year_that_is_over(text: str, written: str, expected: str) -> None:
    assert values(text, parse_iso_day(written)) == [expected]


def test_a_year_that_owns_the_sentence_is_that_of_its_day() -> None:
    assert values("Next year's race in Oslo is set for 20 December.") == ["2023", "2023-12-20"]


def test_nights_of_two_weekdays_are_both_repeated() -> None:
    assert values("Ferries leave on Friday and Saturday nights.") == ["XXXX-WXX-5TNI", "XXXX-WXX-6TNI"]


def test_an_obituary_counts_its_news_from_the_day_of_writing() -> None:
    life = "Born in 1930, he moved in 1950, taught from 1955 to 1970, wrote in 1972, and retired in 1985."
    text = f"Bo Ek died on 20 November. {life} A hall will open in May."
    assert values(text)[0] == "2022-11-20"
    assert values(text)[-1] == "2023-05"


def test_in_results_a_year_earlier_is_the_quarter_a_year_earlier() -> None:
    text = (
        "Profit rose in the third quarter from $9 million a year earlier. Sales had been flat in the year-ago quarter."
    )
    assert values(text) == ["2022-Q3", "2021-Q3", "2021-Q3"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lost $2 million in the quarter ended Sept. 30, up from $1 million a year earlier.", "2021-Q3"),
        (
            "Profit rose in the third quarter. In the first nine months, it rose to $9 million in the 2021 period.",
            "2021",
        ),
        ("For the second quarter it rose. For the nine months, it rose from $9 million a year earlier.", "2021"),
        (
            "It lost $2 million in the third quarter after a flat second quarter and more than in the year-ago period.",
            "2021-Q3",
        ),
        ("The fourth quarter ended on 31 May. Sales fell in the latest quarter.", "2022-Q3"),
        ("Exports rose 14 percent in October from a year earlier.", "2021-10"),
        ("Exports rose 14 percent in October from the year-ago period.", "2021-10"),
        ("In October wages were higher than a year earlier.", "2021"),
        ("Starts rose in October from September. Compared to a year earlier, they fell.", "2021-10"),
        ("Starts rose in October above September's rate, to 560,000 in the month.", "2022-10"),
        ("Starts rose in the first days of December, to 560,000 in the month.", "2022-12"),
        ("Shares closed at $9 on Wednesday, down a cent for the day.", "2022-11-30"),
    ],
)
def test_results_are_compared_with_the_same_stretch_of_another_year(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


def test_a_quarter_told_with_its_last_day_is_the_three_months_up_to_it() -> None:
    quarter, end = resolve(find("Profit fell in the first quarter ended Aug. 31."), dct=SATURDAY)
    assert isinstance(quarter, TimeExpression)
    assert quarter.interval is not None
    assert (end.value, quarter.value) == ("2022-08-31", "2022-Q1")
    assert format_edtf(quarter.interval) == "2022-06/2022-08"


@pytest.mark.parametrize(
    ("text", "clock", "reason"),
    [
        ("It began at 10 p.m. EST on Friday.", "22:00 EST", "EST is UTC-05:00"),
        ("It began at 0900 GMT.", "09:00 GMT", "GMT is UTC+00:00"),
        ("It began at 11:00 UTC+3.", "11:00 UTC+3", "UTC+3 is UTC+03:00"),
        ("It began at 7 a.m. local time.", "07:00 local time", "so Saturday 3 December 2022"),
        ("It began at 10:35 a.m. (0735 GMT).", "10:35", "so Saturday 3 December 2022"),
        ("It began at 7 a.m.", "07:00", "so Saturday 3 December 2022"),
    ],
)
def test_a_time_of_day_keeps_its_zone(text: str, clock: str, reason: str) -> None:
    time = only(text)
    assert (time.clock, time.reason[-1]) == (clock, reason)


def test_the_word_after_a_counted_offset_is_no_part_of_its_timex3() -> None:
    text = "He left two days after the vote."
    start, end, *rest = to_timex3(*resolve(find(text), dct=SATURDAY))
    assert (text[start:end], *rest) == ("two days", "DURATION", "P2D")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("early 2019", "2019-01~/2019-04~"),
        ("mid-June 2019", "2019-06-11~/2019-06-20~"),
        ("the late 1990s", "1997~/1999~"),
        ("around 1984", "1984~"),
        ("the 1990s", "199X"),
        ("the 19th century", "18XX"),
        ("44 BC", "-0043"),
        ("earlier this year", "2022-01-01~/2022-12-03~"),
        ("the weekend of 3 March 1998", "1998-03-07/1998-03-08"),
    ],
)
def test_vague_words_give_an_interval_of_the_right_size(text: str, expected: str) -> None:
    assert edtf(text) == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("He has lived there since 1990.", day_number(1990), None),
        ("They must leave by Friday.", None, parse_iso_day("2022-12-10")),
        ("It was closed before May 1998.", None, day_number(1998, 5)),
        ("It was rebuilt after 1945.", day_number(1946), None),
        ("It was rebuilt in 1945.", day_number(1945), day_number(1946)),
    ],
)
def test_since_by_before_and_after_leave_one_side_open(text: str, start: int | None, end: int | None) -> None:
    open_one = bounds(only(text))
    assert open_one is not None
    assert (open_one.start, open_one.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opens Monday through Friday.", ["2022-12-05", "2022-12-09"]),
        ("It will be shut from 30 December to 2 January.", ["2022-12-30", "2023-01-02"]),
        ("It was shut from November to February.", ["2021-11", "2022-02"]),
        ("It is to be shut from November to February.", ["2022-11", "2023-02"]),
        ("Exports rose between January and December.", ["2022-01", "2022-12"]),
    ],
)
def test_the_second_end_of_a_range_follows_the_first(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_from_and_to_make_a_period() -> None:
    (period,) = periods(resolve(find("It ran from February 2016 through May 2017."), dct=SATURDAY))
    assert format_edtf(period.interval) == "2016-02/2017-05"


def test_an_offset_from_an_event_is_counted_when_the_event_is_dated() -> None:
    time = only("He left two days after the vote.")
    assert (time.value, time.interval, time.anchor) == ("P2D", None, Anchor.EVENT)
    assert anchored(time, of_day(SATURDAY)) == of_day(SATURDAY + 2)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("He left yesterday.", "not known"),
        ("He left on Friday.", "not known"),
        ("The next day he left.", "told before"),
        ("It was 31 February.", "no such day"),
        ("It was 29 February 2023.", "no such day"),
    ],
)
def test_what_cannot_be_dated_says_why(text: str, reason: str) -> None:
    (time,) = resolve(find(text), dct=None if "31" not in text else SATURDAY)
    assert isinstance(time, Unresolved)
    assert reason in time.reason


@pytest.mark.parametrize("text", ["31 February", "2022-13-45", "31/02/2022", "29 February 2023", "February 30, 2022"])
def test_a_day_that_does_not_exist_has_no_value(text: str) -> None:
    (time,) = resolve(find(text), dct=SATURDAY)
    assert isinstance(time, Unresolved)
    assert time.value == ""


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Sent on 03/04/2022, answered on 25/04/2022.", "2022-04-03", "another numeric date"),
        ("Sent on 03/04/2022, answered early 25/04/2022.", "2022-04-03", "another numeric date"),
        ("Sent on 03/04/2022, answered on 04/25/2022.", "2022-03-04", "another numeric date"),
        ("LONDON (Reuters) - It was sent on 03/04/2022.", "2022-04-03", "sent from"),
        ("LEEDS, England - It was sent on 03/04/2022.", "2022-04-03", "sent from"),
        ("DALLAS (AP) — It was sent on 03/04/2022.", "2022-03-04", "sent from"),
        ("LONDON, Ohio (AP) - It was sent on 03/04/2022.", "2022-03-04", "sent from"),
        ("FRESNO, Calif. (AP) - It was sent on 03/04/2022.", "2022-03-04", "sent from"),
        ("It was sent on 03/04/2022. It came on 7 April.", "2022-04-03", "other dates"),
        ("It was sent on 03/04/2022. It came on April 7.", "2022-03-04", "other dates"),
        ("It was sent on 03/04/2022.", "2022-04-03", "either order"),
    ],
)
def test_the_text_shows_whether_the_day_or_the_month_comes_first(text: str, expected: str, reason: str) -> None:
    time = next(time for time in resolve(find(text), dct=SATURDAY) if "03/04" in time.timex.text)
    assert isinstance(time, TimeExpression)
    assert time.value == expected
    assert reason in time.reason[0]
    assert len(time.alternatives) == 1


@pytest.mark.parametrize(
    ("text", "expected", "other"),
    [
        ("3.12.2022", "2022-12-03", "2022-03-12"),
        ("It was sent on 3.12.22.", "2022-12-03", "2022-03-12"),
        ("DALLAS (AP) — It was sent on 3.12.2022, and on April 7.", "2022-12-03", "2022-03-12"),
        ("Sent on 3.12.2022, answered on 12.25.2022.", "2022-03-12", "2022-12-03"),
        ("the 1900s", "19", "190"),
        ("It was built in the early 1800s.", "18", "180"),
    ],
)
def test_of_two_readings_the_likelier_comes_first(text: str, expected: str, other: str) -> None:
    for written in (None, parse_iso_day("2022-03-15")):
        first = resolve(find(text), dct=written)[0]
        assert isinstance(first, TimeExpression)
        assert (first.value, [reading.value for reading in first.alternatives]) == (expected, [other])


def test_numeric_dates_with_two_readings_keep_both() -> None:
    time = only("Dated 03/04/2022.")
    assert {time.value, *(other.value for other in time.alternatives)} == {"2022-03-04", "2022-04-03"}


def test_the_reason_tells_the_steps_and_the_other_direction_is_kept() -> None:
    time = only("They were rescued on Friday.")
    assert time.reason[0] == "published Saturday 3 December 2022"
    assert time.reason[-1] == "so Friday 2 December 2022"
    assert [other.value for other in time.alternatives] == ["2022-12-09"]


def test_one_reading_is_dated_again_for_another_day_of_writing() -> None:
    found = find("They met on Friday and left last month.")
    assert [time.value for time in resolve(found, dct=SATURDAY)] == ["2022-12-02", "2022-11"]
    assert [time.value for time in resolve(found, dct=LONG_AFTER)] == ["2010-04-30", "2010-04"]
    assert [type(time) for time in resolve(found, dct=None)] == [Unresolved, Unresolved]


def test_what_was_not_as_planned_is_no_plan() -> None:
    assert values("On 3 October, a day earlier than planned, the tax came in.") == ["2022-10-03", "P1D"]


def test_a_year_before_beside_a_quarter_is_a_quarter() -> None:
    assert values("Sales hit 9m in Q2 2022, against 7m a year before.") == ["2022-Q2", "2021-Q2"]


def test_by_a_day_that_opens_a_sentence_in_the_past_lies_behind() -> None:
    assert values("By Wednesday, the search was over. They hoped to be done by Tuesday.") == [
        "2022-11-30",
        "2022-12-06",
    ]


def test_the_last_day_of_something_is_no_yesterday() -> None:
    assert values("On the last day of the talks he spoke.") == []


def test_years_in_a_row_are_years() -> None:
    assert values("In 1265-66, 1268 and again in 1270 he sailed.") == ["1265", "1266", "1268", "1270"]


def test_three_months_that_end_with_a_quarter_are_compared_with_one() -> None:
    text = "In the three months ended Sept. 30 it earned 9m, up from 7m a year earlier."
    assert values(text) == ["P3M", "2022-09-30", "2021-Q3"]


def test_an_open_end_is_known_to_the_unit_that_is_told() -> None:
    for text, said in (
        ("It has been shut since December 1954.", "since December 1954"),
        ("It was shut before 1954.", "until 1953"),
    ):
        (time,) = resolve(find(text), dct=None)
        assert isinstance(time, TimeExpression) and say(bounds(time)) == said


def test_a_year_that_heads_a_part_is_no_year_of_the_day_below_it() -> None:
    text = "The war at sea, 1863\n\nJan. 9 - 13 1863\nThe fort of Holm falls."
    assert values(text, LONG_AFTER) == ["1863", "1863-01-09", "1863-01-13"]


def test_a_weekday_with_its_date_in_brackets_is_that_date() -> None:
    text = "A curfew would run from 6 p.m. (1230 GMT) on Thursday (December 1) to 6 a.m. on Friday (December 2)."
    assert values(text) == [
        "2022-12-01T18:00",
        "2022-12-01",
        "2022-12-01",
        "2022-12-02T06:00",
        "2022-12-02",
    ]


def test_a_year_ago_is_of_the_quarter_told_behind_it() -> None:
    assert values("It swung from a loss of $3 million a year ago to a third-quarter profit.") == ["2021-Q3", "2022-Q3"]


def test_that_year_is_the_year_told_just_before_even_in_passing() -> None:
    text = "It was the first such win since 16 July 1950. That year there was no final. On Friday it rained."
    assert values(text) == ["1950-07-16", "1950", "2022-12-02"]


def test_what_begins_with_the_day_of_writing_is_news() -> None:
    told = "In May 2021 it rose by 2 percent. In June 2021 it fell. In September 2021 it rose again."
    assert values(f"OSLO, Dec. 3 (Ex) - {told} It rose in October.")[-1] == "2022-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was shown on 14 January 2021, a Thursday, and went on sale on 20 January.", ["2021-01-14", "2021-01-20"]),
        ("It was shown on 14 January 2021, a Thursday. Two days later it was sold.", ["2021-01-14", "2021-01-16"]),
        ("It was shown on 14 January 2021. It will be sold on 20 January.", ["2021-01-14", "2023-01-20"]),
        ("It was shown on 14 January 2021. It closed on 20 November.", ["2021-01-14", "2022-11-20"]),
    ],
)
def test_a_day_told_right_after_one_of_another_year_is_of_that_year(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_about_an_hour_of_a_day_is_on_that_day() -> None:
    assert edtf("The bridge fell at about 5 p.m. Friday.") == "2022-12-02"
    assert edtf("The bridge fell around Friday.") == "2022-12-02~"
