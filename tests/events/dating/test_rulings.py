"""What a court ordered beside its sentence."""

import pytest
from extracted import days

pytestmark = pytest.mark.model
JAILED = "Denis Falk was jailed for four years on Thursday."


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The court ordered him to pay costs.", "ordered"),
        ("Judge Karen Lund praised the police. She banned him from driving.", "banned"),
        ("He wept. He left by a side door. The judge rejected his plea.", "rejected"),
        ("He wept. His wife wept. His aunt prayed. A guard led him away. The judge rejected his plea.", "rejected"),
    ],
)
def test_a_ruling_is_of_the_day_the_court_sat(text: str, act: str) -> None:
    assert days(f"{JAILED} {text}")[act] == "2024-03-14"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("His mother said so. She banned him from driving.", "banned"),
        ("The judge had once fined his brother.", "fined"),
        ("The judge once fined his brother.", "fined"),
        ("The judge owned a shop.", "owned"),
    ],
)
def test_what_else_was_done_is_of_no_day(text: str, act: str) -> None:
    assert days(f"{JAILED} {text}")[act] == ""


def test_a_ruling_of_long_ago_lends_no_day() -> None:
    text = "Denis Falk was jailed for four years on 3 May 2019. His lawyer wept. The judge rejected his plea."
    assert days(text)["rejected"] == ""


def test_a_ruling_is_of_the_day_somebody_was_before_the_court() -> None:
    text = (
        "Denis Falk appeared in court in Holm on Friday. He was arrested on Monday. Judge Lund remanded him in custody."
    )
    assert days(text)["remanded"] == "2024-03-15"
