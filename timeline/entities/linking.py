"""From mentions to entities: the full name for a bare last name, one referent for each token."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.document import Document
from timeline.model import Entity, EntityType


@dataclass(frozen=True, slots=True)
class Referent:
    """Whom a token means, how sure that is, and why."""

    entities: tuple[Entity, ...]
    certainty: float
    why: str


@dataclass(frozen=True, slots=True)
class Linking:
    """The entities of an article and what each token of a mention refers to."""

    entities: tuple[Entity, ...]
    referents: Mapping[int, Referent]

    def at(self, token_index: int) -> Referent | None:
        """What a token refers to; None for words that name nobody."""
        return self.referents.get(token_index)


def link(document: Document) -> Linking:
    """Link every named mention; a bare last name is the full name that ends in it."""
    full = [m.text for m in document.mentions if m.type is EntityType.PERSON and " " in m.text]
    entities: dict[str, Entity] = {}
    referents: dict[int, Referent] = {}
    for mention in document.mentions:
        name = next((f for f in full if f.split()[-1] == mention.text), mention.text)
        entity = entities.setdefault(name, Entity(name, mention.type))
        for token in document.tokens_in(mention.span):
            referents[token.index] = Referent((entity,), 0.9, "named")
    return Linking(tuple(entities.values()), referents)
