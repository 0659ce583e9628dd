"""Dates of news count from the day of writing: which side of it, by the verb and the words around them."""

from __future__ import annotations

import pytest
from resolved import edtf, values

from timeline.interval import parse_iso_day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were rescued on Friday.", "2022-12-02"),
        ("The ministers will meet on Wednesday.", "2022-12-07"),
        ("The ministers are to meet on Wednesday.", "2022-12-07"),
        ("The talks had been due to end on Wednesday.", "2022-11-30"),
        ("The schools were to reopen on Friday.", "2022-12-02"),
        ("The schools were to reopen on Monday.", "2022-12-05"),
        ("They met on Saturday.", "2022-12-03"),
        ("She will need to name a cabinet after July's elections led to a split house.", "2022-07"),
        ("She will need to name a cabinet after Sunday's election.", "2022-12-04"),
        ("The minister takes office on Friday.", "2022-12-09"),
        ("The trial was put back to 20 February.", "2023-02-20"),
        ("They met in May.", "2022-05"),
        ("They met in December.", "2022-12"),
        ("The hearing had been set for December 20 but was delayed.", "2022-12-20"),
        ("Repairs had begun and were to be finished in January.", "2023-01"),
        ("He has promised new houses by July.", "2023-07"),
        ("We can wait till spring if need be.", "2023-SP"),
        ("Shares gained 2 percent on the day.", "2022-12-03"),
        ("He fell for four minutes and 20 seconds before he landed.", "PT4M20S"),
        ("A vote set for October was put off when the mayor fell ill.", "2022-10"),
        ("An election called for June 15 was scrapped.", "2022-06-15"),
        ("The hall opens to the public, it is expected to, in May.", "2023-05"),
        ("She resigned on 20 April.", "2022-04-20"),
        ("It was put off until Monday.", "2022-12-05"),
        ("He left last week.", "2022-W47"),
        ("He was born in the '60s.", "196"),
        ("She was born in '61.", "1961"),
        ("He met her on Thursday, March 3.", "2022-03-03"),
        ("She resigned on 20 December.", "2021-12-20"),
        (
            "The bus, with 40 people on board, left Arn at 9 p.m. on 20 December and ran off the road.",
            "2021-12-20T21:00",
        ),
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
        ("A rally planned on the banks of the river for Friday was called off.", "2022-12-02"),
        ("A rally planned on the banks of the river for Tuesday was called off.", "2022-12-06"),
        ("The driver was to be tried on Friday, but the trial was put off.", "2022-12-02"),
        ("The driver was due to be tried on Tuesday but his trial has been delayed.", "2022-12-06"),
        ("The miners have called a strike from Tuesday.", "2022-12-06"),
        ("The mine was closed from Tuesday.", "2022-11-29"),
        ("The islanders, who vote on Tuesday, were cut off.", "2022-12-06"),
        ("Polls close at 9 p.m. Tuesday.", "2022-12-06T21:00"),
        ("The islanders, who voted on Tuesday, were cut off.", "2022-11-29"),
    ],
)
def test_news_counts_from_the_day_of_writing(text: str, expected: str) -> None:
    assert values(text) == [expected]


def test_the_verb_of_a_clause_between_commas_is_not_that_of_the_date() -> None:
    assert values("The talks, which began in Bergen on 15 October, resume Tuesday.") == ["2022-10-15", "2022-12-06"]
    assert values("They flew on Thursday to Bergen, where on Tuesday she opens a fair.") == ["2022-12-01", "2022-12-06"]
    assert values("The men, who are to stand trial on 9 January, were held Tuesday.") == ["2023-01-09", "2022-11-29"]


def test_the_winter_that_goes_on_into_the_year_is_this_one() -> None:
    assert values("This winter has been mild.", parse_iso_day("2013-01-22")) == ["2012-WI"]
    assert values("This winter will be mild.", parse_iso_day("2013-10-22")) == ["2013-WI"]


def test_a_second_thing_is_no_second_of_time() -> None:
    assert values("He scored a second four minutes before the end.") == ["PT4M"]


def test_what_was_not_as_planned_is_no_plan() -> None:
    assert values("On 3 October, a day earlier than planned, the tax came in.") == ["2022-10-03", "P1D"]


def test_the_last_day_of_something_is_no_yesterday() -> None:
    assert values("On the last day of the talks he spoke.") == []


def test_about_an_hour_of_a_day_is_on_that_day() -> None:
    assert edtf("The bridge fell at about 5 p.m. Friday.") == "2022-12-02"
    assert edtf("The bridge fell around Friday.") == "2022-12-02~"


def test_the_verb_of_the_sentence_before_is_not_that_of_a_date_that_opens_one() -> None:
    assert values("He will go to Rome. Friday the talks ended.") == ["2022-12-02"]
    assert values("The talks ended. Friday he will go to Rome.") == ["2022-12-09"]


def test_months_beside_months_are_no_names() -> None:
    assert values("It rained in April, May and June.") == ["2022-04", "2022-05", "2022-06"]
    assert values("Sales rose May through July.") == ["2022-05", "2022-07"]
    assert values("They will watch the upcoming May elections.") == ["2023-05"]
    assert values("They told Theresa May, August 3.") == ["2022-08-03"]


@pytest.mark.parametrize(
    ("text", "written", "decade"),
    [
        ("He sang in the '50s.", "2022-12-03", "195"),
        ("By the '50s all cars will be electric.", "2022-12-03", "205"),
        ("He sang in the '20s.", "2022-12-03", "192"),
        ("Sales fell in the last half of the '80s.", "1989-10-26", "198"),
        ("A plan for the '90s", "1989-10-26", "199"),
    ],
)
def test_a_decade_in_news_is_over_or_nearly_so(text: str, written: str, decade: str) -> None:
    assert values(text, parse_iso_day(written)) == [decade]


def test_what_has_been_looks_back() -> None:
    assert values("He has been in jail since his arrest in May.") == ["2022-05"]
    assert values("It has been set for May.") == ["2023-05"]
    assert values("Sunday has been declared a day of mourning.") == ["2022-12-04"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A panel on the Jan. 6 attack will meet.", "2022-01-06"),
        ("A panel on a possible Jan. 6 attack will meet.", "2023-01-06"),
        ("A panel on the Jan. 6 games will meet.", "2023-01-06"),
        ("They will mourn the dead of Friday's bombings.", "2022-12-02"),
        ("Officers are looking for witnesses after a burglary at a mill in Sund on Friday.", "2022-12-02"),
        ("He will be tried following an armed robbery on Friday.", "2022-12-02"),
        ("They will decide after a meeting on Friday.", "2022-12-09"),
        ("Sales rose to end-June.", "2022-06"),
    ],
)
def test_the_day_of_an_attack_has_been(text: str, day: str) -> None:
    assert values(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A raid was planned for Christmas Eve.", "2022-12-24"),
        ("The hearing had been scheduled for late January.", "2023-01"),
        ("The match was originally set for September.", "2022-09"),
        ("The new tax takes effect October 1.", "2023-10-01"),
        ("The new tax took effect October 1.", "2022-10-01"),
    ],
)
def test_what_is_planned_for_a_day_or_takes_effect_then_need_not_lie_behind(text: str, day: str) -> None:
    assert values(text) == [day]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trains ran again by Thursday morning.", "2022-12-01TMO"),
        ("Most shops were open by Thursday, officials said.", "2022-12-01"),
        ("The toll rose to 40 by Friday.", "2022-12-02"),
        ("He was told to leave by Thursday.", "2022-12-08"),
        ("The judge gave them time to reply by Thursday.", "2022-12-08"),
        ("The mill needed the money by Thursday.", "2022-12-08"),
        ("They hoped to reach the village by Monday.", "2022-12-05"),
    ],
)
def test_what_came_about_by_a_day_is_no_deadline(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hall opens on January 9. March figures fell.", "2023-01-09 2022-03"),
        ("The report is due on January 3. November sales fell.", "2023-01-03 2022-11"),
        ("It has grown since 1946. Two years ago it was sold, and a year later shut.", "1946 2020 2021"),
    ],
)
def test_a_sentence_that_ends_with_a_number_is_over(text: str, expected: str) -> None:
    assert values(text) == expected.split()
