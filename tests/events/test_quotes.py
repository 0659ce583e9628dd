import pytest

from timeline.events.quotes import inside, quotations

TEXTS = [
    ('He said: "We will win the cup." She left.', ['"We will win the cup."']),
    ("“We will win,” he said, “and go home early.”", ["“and go home early.”"]),
    ("``We will win the cup,'' he said.", ["``We will win the cup,''"]),
    ('A "clear and honest" talk.', []),
    ('"We have never lost a game here', ['"We have never lost a game here']),
    ('"It goes on and on and on\nThe next line.', ['"It goes on and on and on']),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in quotations(text)] == expected


def test_inside() -> None:
    spans = quotations(TEXTS[0][0])
    assert inside(spans, TEXTS[0][0].index("win"))
    assert not inside(spans, TEXTS[0][0].index("She"))
