"""The title of an event that a noun tells: "Death of Anna Hill"."""

from __future__ import annotations

from timeline.document import Token
from timeline.events import lexicon
from timeline.events.participants import Frame
from timeline.events.titling.wording import Writer
from timeline.events.triggers import Trigger
from timeline.model import EntityType

_DETERMINERS = frozenset("the a an this that his her its their".split())


def noun_title(writer: Writer, trigger: Trigger, arguments: Frame, *, room: int) -> list[str]:
    """An event noun with its phrase: "Sale of Twitter to Elon Musk", "Death of Anna Hill".

    room: words that the phrase may have where nobody owns it.
    """
    document, noun = writer.document, trigger.token
    owned = arguments.agent is not None and arguments.agent.dep == "poss" and writer.kind(arguments.agent) is not None
    if owned and arguments.agent is not None and writer.kind(arguments.agent) is not EntityType.PLACE:
        owner = writer.noun_phrase(arguments.agent, room=6, possessive=False)
        middle = [t for t in document.children(noun, "amod", "compound") if not writer.is_date(t)]
        words = writer.plain([*middle, noun])
        thing = writer.kind(arguments.agent) is EntityType.WORK
        words = [*words, "of" if thing else _joint(noun), *owner] if owner else words
    else:
        words = writer.noun_phrase(noun, room=room)
        whose = document.child(noun, "poss")
        if whose is not None and words[:1] == [whose.text] and (owner := writer.owner(whose, room - 1 - len(words))):
            words = [*words[1:], _joint(noun), *owner]
    while words and words[0].lower() in _DETERMINERS:
        words = words[1:]
    return words


def _joint(noun: Token) -> str:
    """The word before whose it is: who underwent it, or who did it."""
    return "of" if noun.lemma.lower() in lexicon.UNDERGONE else "by"
