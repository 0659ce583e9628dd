"""Dates of news that count from those told beside them."""

from __future__ import annotations

import pytest
from resolved import values


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ban came in on 14 August and is to end on 14 December. That day three men were held.", "2022-08-14"),
        ("She was fined on Friday and will appear on Tuesday. He was freed the same day.", "2022-12-02"),
        ("She was fined on Friday and will appear on Tuesday. He will speak that day.", "2022-12-06"),
        (
            "He died on Friday. He was born on 9 May 1931. The funeral is on Tuesday. His wife died the same day.",
            "2022-12-02",
        ),
        ("The hearing is on Tuesday. In May 1987 the mine burned. Forty men died that night.", "1987-05"),
        ("The mine burned on 3 March 1987. In May he told of it. Forty men had died that night.", "1987-03-03TNI"),
    ],
)
def test_that_day_has_been_where_the_verb_looks_back(text: str, expected: str) -> None:
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
    assert values("A vote on Friday or Saturday would end it.") == ["2022-12-09", "2022-12-10"]


def test_news_comes_back_from_the_night_to_the_afternoon_before_it() -> None:
    text = "Bombs went off on Thursday, and the police worked through the night. The first blast came at 2:50 p.m."
    assert values(text) == ["2022-12-01", "2022-12-01TNI", "2022-12-01T14:50"]


def test_a_weekday_with_its_date_in_brackets_is_that_date() -> None:
    text = "A curfew would run from 6 p.m. (1230 GMT) on Thursday (December 1) to 6 a.m. on Friday (December 2)."
    assert values(text) == [
        "2022-12-01T18:00",
        "2022-12-01",
        "2022-12-01",
        "2022-12-02T06:00",
        "2022-12-02",
    ]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The talks ran Monday through Wednesday.", ["2022-11-28", "2022-11-30"]),
        ("It ran Nov. 3 through Nov. 10.", ["2022-11-03", "2022-11-10"]),
        ("It runs Feb. 3 through Feb. 10.", ["2023-02-03", "2023-02-10"]),
        ("He stays from Monday until next Friday.", ["2022-11-28", "2022-12-09"]),
        ("He bought shares from Oct. 14 to Thursday.", ["2022-10-14", "2022-12-01"]),
    ],
)
def test_the_end_of_a_range_is_the_first_one_after_its_start(text: str, ends: list[str]) -> None:
    assert values(text) == ends


@pytest.mark.parametrize(
    "text", ["They left on 4 March, the day before the vote.", "On 4 March, the day after he won, they left."]
)
def test_a_day_told_again_by_what_it_lies_beside_is_the_same(text: str) -> None:
    assert values(text) == ["2022-03-04", "2022-03-04"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The truce was extended until November 24.", "2022-11-24"),
        ("Sales in October were 22% down on a year earlier.", "2022-10 2021-10"),
        (
            "Shares rose on Tuesday as starts grew in March. The index had fallen the previous day.",
            "2022-11-29 2022-03 2022-11-28",
        ),
        ("Rain that fell on Wednesday shut the road until Thursday.", "2022-11-30 2022-12-01"),
        ("On Tuesday he said it will not open until Thursday.", "2022-11-29 2022-12-08"),
        ("He was shot on Friday, the last day of canvassing before Monday's election.", "2022-12-02 2022-12-05"),
        ("He was hurt before Monday's win.", "2022-11-28"),
        (
            "He was shot on Friday, the last day of canvassing before Monday's election. By noon he was dead.",
            "2022-12-02 2022-12-05 2022-12-02T12:00",
        ),
        ("The truce runs out on Monday.", "2022-12-05"),
        (
            "The train left the rails on Wednesday night, officials said Thursday. At 8:41 p.m. it was still on time.",
            "2022-11-30TNI 2022-12-01 2022-11-30T20:41",
        ),
        (
            "He spoke late on Thursday. Holm, he said, had fallen earlier in the day.",
            "2022-12-01 2022-12-01",
        ),
        ("Profit rose in the first half to 42 million, from a year earlier.", "2022-H1 2021-H1"),
        ("Fireworks set for Saturday were called off minutes before.", "2022-12-03 PTXM"),
        (
            "On Friday it rained. They lost Holm in August 2011 and the port the following year, in September.",
            "2022-12-02 2011-08 2012 2012-09",
        ),
        (
            "It opened last weekend. Shots were heard on Saturday. On Sunday night it burned; the mayor was to speak "
            "later in the day.",
            "2022-W47-WE 2022-12-03 2022-11-27TNI 2022-12-03",
        ),
        ("He died on Friday. Within the hour the town knew.", "2022-12-02 PT1H"),
        ("He called a meeting of all parties for Sunday.", "2022-12-04"),
        (
            "On Friday it rained. On 11 July 2006 a bomb killed 209; two months later, on 8 September, one killed 9.",
            "2022-12-02 2006-07-11 2006-09 2006-09-08",
        ),
        ("It was stormed at the weekend. A blast shortly after dawn shook it.", "2022-W48-WE 2022-12-03TMO"),
        ("The chairman testifies on Wednesday and Thursday.", "2022-12-07 2022-12-08"),
        ("The work was to have been done in January.", "2023-01"),
        ("The loan falls due on 3 June. By midday the shares had lost 2 percent.", "2023-06-03 2022-12-03T12:00"),
        (
            "On Friday it rained. He was shot on 4 May 2017. The polls open at 8 a.m.",
            "2022-12-02 2017-05-04 2022-12-03T08:00",
        ),
        (
            "On November 1 the lower house passed a law for him. He was ousted in a March 2016 coup. The "
            "upper house threw it out ten days later.",
            "2022-11-01 2016-03 2022-11-11",
        ),
        ("They agreed on March 16. Two days before that vote it was shut.", "2022-03-16 P2D"),
        (
            "Output fell in the third quarter of 2022, by more than anybody at the bank had thought. Car sales in "
            "October were 22% down on a year earlier.",
            "2022-Q3 2022-10 2021-10",
        ),
        (
            "On Friday he said he had not lost since the race of 2009. That summer he was ill.",
            "2022-12-02 2009 2009-SU",
        ),
        (
            "It flew on Friday. Four moons were found in 1610. On the night of 7 January he saw three stars; the "
            "following night they had moved.",
            "2022-12-02 1610 1610-01-07TNI 1610-01-08TNI",
        ),
        (
            "It shook on Friday. Palu was hit in 1968. In that year waves were seen at Mapa on 14 August.",
            "2022-12-02 1968 1968 1968-08-14",
        ),
    ],
)
def test_news_counts_from_what_stands_beside_a_date(text: str, expected: str) -> None:
    assert values(text) == expected.split()


def test_a_dateline_heads_no_entry() -> None:
    text = (
        "Saturday, December 3, 2022\n\nA letter came on 28 November 2021 with a long list of wishes that nobody read "
        "aloud. The bank, which met earlier in the day, cut its rate."
    )
    assert values(text)[-1] == "2022-12-03"
