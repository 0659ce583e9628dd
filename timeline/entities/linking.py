"""Every word of the article that means someone or something named, with whom it means.

`link` is the one entry: names first, then offices, then a walk through the text that resolves
titles, kinds, relative and personal pronouns, "the two" as they come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.document import Document
from timeline.entities.coreference.resolve import resolve
from timeline.entities.coreference.walk import By
from timeline.entities.names import Known, name_all
from timeline.model import Entity


@dataclass(frozen=True, slots=True)
class Referent:
    """Whom or what a word means: one entity, or several for "the two"; how sure that is, 0 to 1, and by what."""

    entities: tuple[Entity, ...]
    certainty: float
    by: By = By.NAME


@dataclass(frozen=True, slots=True)
class Linking:
    """The named things of an article and the words that mean them."""

    entities: tuple[Entity, ...]
    referents: Mapping[int, Referent]

    def at(self, token: int) -> Referent | None:
        """What the token of that index means; None for words that mean nothing named, or are in doubt."""
        return self.referents.get(token)


def link(document: Document) -> Linking:
    """Find the names of a document and what else refers to them."""
    namings = name_all(document)
    made: dict[int, Entity] = {}

    def entity(known: Known) -> Entity:
        return made.setdefault(id(known), known.entity())

    found = resolve(document, namings)
    referents = {
        index: Referent(tuple(map(entity, reference.known)), reference.certainty, reference.by)
        for index, reference in found.items()
    }
    everyone = dict.fromkeys(one for naming in namings for one in naming.known)
    return Linking(tuple(map(entity, everyone)), referents)
