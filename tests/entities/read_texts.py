"""Texts read by the model, and whom their words mean."""

from timeline.document import Document
from timeline.entities import Linking, link
from timeline.model import Article, EntityType
from timeline.reading import read

COURT = (
    "A former harbour master was jailed for six years on Monday. Piotr Halvorsen, 61, of Leith, was found guilty in "
    "May of taking bribes from Calder Shipping Ltd. Mr Halvorsen denied the charges. The company said it would appeal. "
    "His wife, Greta Halvorsen, wept in court."
)

SUMMIT = (
    "German Chancellor Angela Merkel met Canadian Prime Minister Justin Trudeau in Hamburg on Thursday. The two "
    "discussed trade. Merkel Friday said she would visit Ottawa. The Canadian leader thanked her."
)

SPORT = (
    "Striker Marco Bellini scored twice as Ashford Rovers beat Chelsea 3-1 on Sunday. The 22-year-old, who joined the "
    "club in July, left the match after a tackle. Rovers are second in the league."
)

OBITUARY = (
    "Ines Carvalho, the Portuguese painter, has died at 84. She was born in Porto in 1938 and studied at the "
    "University of Coimbra. She met the sculptor Rui Prado in 1961. They married a year later."
)

PRESS = (
    "Brightwell Instruments, Inc., a maker of sensors, today announced the launch of SkyPost, a solar weather "
    "station. The company said Brightwell would ship SkyPost to Kenya in June. Chief executive Lena Ortiz founded "
    "Brightwell in 2009."
)

STORM = (
    "Hurricane Odile struck Mexico on Sunday. Odile tore roofs off hotels in Cabo San Lucas, and the World Health "
    "Organization (WHO) sent tents. The WHO said they would arrive on Tuesday."
)


def of(text: str) -> tuple[Document, Linking]:
    (doc,) = read([Article("made", "made.txt", "", text)])
    return doc, link(doc)


def named(linking: Linking, kind: EntityType) -> set[str]:
    return {entity.name for entity in linking.entities if entity.type is kind}


def meant(read_text: tuple[Document, Linking], word: str, nth: int = 0) -> set[str]:
    doc, linking = read_text
    token = [token for token in doc.tokens if token.text == word][nth]
    referent = linking.at(token.index)
    return {entity.name for entity in referent.entities} if referent else set()


STRIKE = (
    "Calder Rail will close its depot in Leith, the company said on Monday. The UTS union will ballot its members. "
    "Its organiser, Tom Adeyemi, accused the company of breaking a promise. Ruth Cullen raised it in the House of "
    "Commons. In November the regulator fined Calder Rail."
)
