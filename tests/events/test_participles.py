import pytest
from handmade import sentence

from timeline.events.participles import tells_nothing

NOTHING = {
    "from when on": (
        ("They PRP nsubj 2", "will MD aux 2", "strike VB ROOT 2", "starting VBG xcomp 2",
         "Monday NNP npadvmod 3 Monday DATE"),
        3,
    ),
    "where it was said": (
        ("She PRP nsubj 1", "said VBD ROOT 1", "in IN prep 1", "a DT det 4", "letter NN pobj 2", "sent VBN acl 4"),
        5,
    ),
    "after what": (
        ("It PRP nsubj 1", "fell VBD ROOT 1", "following VBG prep 1", "a DT det 4", "fire NN pobj 2"),
        2,
    ),
    "what it is called": (("A DT det 1", "firm NN ROOT 1", "called VBN acl 1", "Orion NNP oprd 2"), 2),
}  # fmt: skip
SOMETHING = {
    "a start of a thing": (
        ("They PRP nsubj 1", "came VBD ROOT 1", "starting VBG advcl 1", "fires NNS dobj 2",
         "Monday NNP npadvmod 2 Monday DATE"),
        2,
    ),
    "a letter that was found": (
        ("She PRP nsubj 1", "found VBD ROOT 1", "a DT det 3", "letter NN dobj 1", "sent VBN acl 3"),
        4,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "place"), NOTHING.values(), ids=NOTHING)
def test_it_tells_no_act(rows: tuple[str, ...], place: int) -> None:
    made = sentence(*rows)
    assert tells_nothing(made, made.tokens[place])


@pytest.mark.parametrize(("rows", "place"), SOMETHING.values(), ids=SOMETHING)
def test_it_tells_an_act(rows: tuple[str, ...], place: int) -> None:
    made = sentence(*rows)
    assert not tells_nothing(made, made.tokens[place])
