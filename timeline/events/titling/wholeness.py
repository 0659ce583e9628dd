"""Whether a title tells its event by itself, and if not, what it lacks. What is not whole is no plot of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events import lexicon
from timeline.events.triggers import Kind, Trigger

_UNRESOLVED = frozenset(
    "it they this these that he she we i you who whose which what its their his my our him her them us me".split()
)
_DANGLING = frozenset(
    """
    a an the and or but of to from by at with for into onto upon than that which who whose whom its their his my our
    your because if when while whether 's ’s
    """.split()
)
_POINTING = frozenset("it them him her this that these those".split())  # objects that only point
_ORDINALS = frozenset("first second third fourth fifth sixth last other one".split())
_HELPERS = frozenset("is are to has have does do will".split())
_QUANTITIES = frozenset("All Another Both Each Few Many Most Neither None Others Some Several".split())
_PERSONS_DO_NOT = frozenset("begin fail start".split())  # "President Hill starts": somebody starts something


def lacks(
    title: str,
    trigger: Trigger,
    *,
    missing: Collection[str] = (),
    alone: bool = False,
    passive: bool = False,
    subject: bool = True,
    person: bool = False,
    repeated: str = "",
) -> str:
    """What a title lacks, in words; "" when it is whole.

    `missing` are the kinds of complement its verb needs and of which none was worded; `alone` says that nothing stands
    behind the verb group, `passive` and `subject` how it was worded, `person` that its subject is one; `repeated` is
    an object pronoun without a name.
    """
    words = title.split()
    if not words:
        return "words"
    if trigger.kind is Kind.NOUN:
        return _ends(words)
    if missing:
        return f"the {' and '.join(sorted(missing))} of its verb"
    if words[0].lower() in _UNRESOLVED and words[0] != "IT" and words[1:2] != ["who"]:
        return f'whom or what "{words[0].lower()}" means'
    if repeated in _POINTING and repeated in (word.lower() for word in words):
        return f'whom or what "{repeated}" means'
    if words[0] in _QUANTITIES and words[1:2] and words[1] in _HELPERS:
        return f"what {words[0].lower()} is said of"
    if words[0] in ("A", "The") and len(words) > 2 and words[1] in _ORDINALS and words[2] in _HELPERS:
        return f"what the {words[1]} is"
    if not subject and (not passive or words[0] in ("Is", "Are")):
        return "a subject"
    if alone and _is_never_alone(trigger, passive=passive, person=person):
        return f'what completes "{trigger.token.text}"'
    return _ends(words)


def _is_never_alone(trigger: Trigger, *, passive: bool, person: bool) -> bool:
    """Whether a verb tells nothing without what stands behind it."""
    if len(trigger.chain) > 1:
        return False
    lemma = trigger.lemma
    if lemma == "be" or lemma in (lexicon.NEVER_ALONE_PASSIVE if passive else lexicon.NEVER_ALONE):
        return True
    if lemma == "come" and trigger.token.tag == "VBG":  # "coming at the end of the session, they left"
        return True
    return person and lemma in _PERSONS_DO_NOT


def _ends(words: Sequence[str]) -> str:
    """Whether the line breaks off, or a mark stands in it without its other half."""
    if words[-1].lower() in _DANGLING or any(word in ("'s", "’s") for word in words):
        return "its end"
    text = " ".join(words)
    return (
        "the other half of a mark" if text.count("“") != text.count("”") or text.count("(") != text.count(")") else ""
    )
