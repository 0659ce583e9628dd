"""Where names stand in the text: runs of name words, cut at titles, weekdays and each other.

The parser's own mentions are a hint, not the truth: the small model takes "Macron Saturday" for
a person and leaves out every third name. A run is what is written like a name; what it names
is decided later (`evidence`), with the whole article in view.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon
from timeline.entities.gazetteer import Gender
from timeline.entities.roles import HONORIFICS, Role, role_ending_at, roles


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text: tokens `first` to `last`, half-open; its title begins at `start`.

    `words` are its words without possessive marks; `roles` the offices in its title ("French
    President"), `gender` what the title tells; `place` the parser's label ("PERSON", "" none).
    """

    first: int
    last: int
    words: tuple[str, ...]
    label: str = ""
    start: int = -1
    roles: tuple[Role, ...] = ()
    titled: bool = False
    gender: Gender | None = None

    @property
    def head(self) -> int:
        """The token that the parse hangs the name on, as good as always its last."""
        return self.last - 1

    @property
    def text(self) -> str:
        """The name as it is shown."""
        return lexicon.join(self.words)


def find_names(document: Document) -> tuple[Name, ...]:
    """Every name of the article, in text order, not overlapping."""
    inside = _labels(document)
    found = []
    for first, last in _runs(document, inside):
        for part in _cut(document, first, last, inside):
            name = _peel(document, *part)
            if name is not None and not _is_office(document, name):
                label = _label(document, name, inside)
                found.append(replace(name, label=label))
    return tuple(_complete(document, found))


def _complete(document: Document, names: list[Name]) -> Iterator[Name]:
    """Names told in parts made whole: "Barack and Michelle Obama", 'William "Bill" Gates'."""
    tokens = document.tokens
    skipped: set[int] = set()
    for number, name in enumerate(names):
        if number in skipped:
            continue
        after = names[number + 1 : number + 3]
        gap = [token.text for token in tokens[name.last : after[0].start]] if after else []
        if len(name.words) != 1 or not gazetteer.is_first_name(name.words[0]):
            yield name
        elif gap == ["and"] and len(after[0].words) == 2 and gazetteer.is_first_name(after[0].words[0]):
            yield replace(name, words=(name.words[0], after[0].words[-1]))
        elif (
            len(after) == 2
            and gap[:1] in (['"'], ["“"])
            and after[1].start - after[0].last == 1
            and name.last + 3 >= after[0].first
        ):
            skipped |= {number + 1, number + 2}
            last = after[1]
            yield replace(name, last=last.last, words=(*name.words, *last.words), label="PERSON")
        else:
            yield name


def _is_office(document: Document, name: Name) -> bool:
    """Whether the words are only the field of an office, or a capitalised first word: "Foreign Affairs minister"."""
    tokens = document.tokens
    after = tokens[name.last].text if name.last < len(tokens) else ""
    if after in {"minister", "secretary", "correspondent", "editor"} and gazetteer.place(name.text) is None:
        return gazetteer.organization(name.text) is None and name.label != "GPE"
    first = document.sentences[tokens[name.first].sentence].first
    begins = name.first == first and len(name.words) == 1 and not name.label and not name.titled
    return begins and gazetteer.is_first_name(after) and not gazetteer.is_first_name(name.text)


def _labels(document: Document) -> list[int]:
    """For each token the number of the parser's mention it is in, -1 for none."""
    inside = [-1] * len(document.tokens)
    for number, mention in enumerate(document.mentions):
        for token in document.tokens_in(mention.span):
            inside[token.index] = number
    return inside


def _label(document: Document, name: Name, inside: list[int]) -> str:
    labels = [document.tokens[i].ent_type for i in range(name.first, name.last)]
    return (
        max(filter(None, labels), key=labels.count, default="")
        if any(n >= 0 for n in inside[name.first : name.last])
        else ""
    )


def _runs(document: Document, inside: list[int]) -> Iterator[tuple[int, int]]:
    tokens = document.tokens
    for sentence in document.sentences:
        index = sentence.first
        while index < sentence.last:
            if not _is_name_word(tokens, index, inside):
                index += 1
                continue
            first = _owner_before(tokens, index, sentence.first, inside)
            index += 1
            while index < sentence.last:
                step = _step(tokens, index, sentence.last, inside)
                if not step:
                    break
                index += step
            yield first, index


def _step(tokens: tuple[Token, ...], index: int, end: int, inside: list[int]) -> int:
    """How many tokens the run goes on with at `index`; 0 where it ends."""
    if _is_name_word(tokens, index, inside):
        return 1
    token, before = tokens[index], tokens[index - 1]
    same = inside[index] >= 0 and inside[index] == inside[index - 1]
    if token.text[0].isdigit() and same and token.ent_type not in lexicon.MEASURES:
        return 1
    if token.text in {"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV", "VI", "VII", "VIII"}:
        return 1
    if tail := _tail(tokens, index, end, inside):
        return tail
    width = 1
    while width < 3 and index + width < end and tokens[index + width].text.casefold() in {"the", "la", "las", "los"}:
        width += 1
    if index + width >= end or not _is_name_word(tokens, index + width, inside):
        return 0
    joined = inside[index] >= 0 and inside[index - 1] == inside[index] == inside[index + width]
    word = token.text.casefold()
    if word in lexicon.PARTICLES or word == "&" or (word in {"-", "–", "'", "’"} and _is_tight(tokens, index)):
        return width + 1
    if word == "of" and (joined or before.text.casefold() in lexicon.OF_HEADS):
        return width + 1
    if before.text.casefold() in lexicon.JOINING.get(word, ()):
        return width + 1
    if word == "in" and before.text.casefold() == "prize":
        return width + 1
    if word in {"'s", "’s"} and before.text.casefold() in lexicon.OWNING and width == 1 and not joined:
        after = tokens[index + 1].text.casefold()
        return 2 if after in lexicon.NAME_HEADS or _has_head(tokens, index + 1, end, inside) else 0
    if joined and token.ent_type != "PERSON" and word in {"of", "and", "for", "on", "in", "to", "-", "'s", "’s", "at"}:
        return width + 1 if word != "'s" or token.ent_type in {"FAC", "WORK_OF_ART", "EVENT"} else 0
    return 0


def _tail(tokens: tuple[Token, ...], index: int, end: int, inside: list[int]) -> int:
    """How far a personal name goes on in small letters: "van der Sar", "al-Bashir", "Kim Jong-il"; 0 for not at all."""
    width = 0
    while width < 4 and index + width < end and tokens[index + width].text.casefold() in lexicon.PARTICLES | {"-"}:
        width += 1
    if not width or index + width >= end:
        return 0
    if tokens[index].text == "-" and width == 1:
        after = tokens[index + 1]
        small = after.text.isalpha() and after.text.islower() and len(after.text) <= 5 and _is_tight(tokens, index)
        is_personal = after.ent_type == "PERSON" or after.pos == "PROPN" or tokens[index - 1].ent_type == "PERSON"
        return 2 if small and is_personal and after.text not in lexicon.COMPOUNDED else 0
    return width + 1 if width > 1 and _is_name_word(tokens, index + width, inside) else 0


def _owner_before(tokens: tuple[Token, ...], index: int, first: int, inside: list[int]) -> int:
    """Where a name begins that a plural's possessive opens: Women's Auxiliary Air Force."""
    if index - 2 <= first or tokens[index - 1].text not in {"'s", "’s"}:
        return index
    owner = tokens[index - 2].text
    opens = owner[0].isupper() and owner.casefold() in lexicon.OWNING
    return index - 2 if opens and _has_head(tokens, index, len(tokens), inside) else index


def _has_head(tokens: tuple[Token, ...], index: int, end: int, inside: list[int]) -> bool:
    """Whether the name words from `index` on end in the head of an organization or place."""
    while index + 1 < end and _is_name_word(tokens, index + 1, inside):
        index += 1
    return tokens[index].text.casefold() in lexicon.NAME_HEADS


def _is_tight(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether nothing but the mark stands between two words: El-Hassan."""
    return tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start


def _is_name_word(tokens: tuple[Token, ...], index: int, inside: list[int]) -> bool:
    token = tokens[index]
    text = token.text
    if not text[0].isalpha() or not any(letter.isupper() for letter in text):
        return False
    if token.ent_type in lexicon.MEASURES and not (token.pos == "PROPN" and text in lexicon.MONTH_NAMES):
        return False
    if text.casefold().rstrip(".") in lexicon.CALENDAR and not _is_named_may(tokens, index):
        return inside[index] >= 0 and token.ent_type in {"ORG", "EVENT", "WORK_OF_ART"} and _is_inner(inside, index)
    if gazetteer.country_of_people(text) and gazetteer.place(text) is None:
        return _is_inner(inside, index) and token.ent_type not in {"NORP", "PERSON"}
    if text.casefold() in lexicon.NEVER_NAMES:
        return _is_inner(inside, index) and token.ent_type in {"ORG", "FAC", "EVENT", "WORK_OF_ART", "LOC"}
    if token.pos == "PROPN":
        return True
    return (
        text[0].isupper()
        and token.ent_type in lexicon.NAME_LABELS
        and token.pos in {"NOUN", "ADJ", "X", "VERB", "INTJ"}
    )


def _is_inner(inside: list[int], index: int) -> bool:
    """Whether the token shares its mention with a neighbour."""
    return inside[index] >= 0 and (
        (index > 0 and inside[index - 1] == inside[index])
        or (index + 1 < len(inside) and inside[index + 1] == inside[index])
    )


def _is_named_may(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a month is a name: "Theresa May", "Mrs May", not "in May"."""
    if tokens[index].text not in lexicon.MONTH_NAMES or index == 0:
        return False
    before = tokens[index - 1]
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    named = before.text.casefold() in HONORIFICS or (
        before.pos == "PROPN" and before.sentence == tokens[index].sentence and gazetteer.is_first_name(before.text)
    )
    return named and not after[:1].isdigit()


def _cut(document: Document, first: int, last: int, inside: list[int]) -> Iterator[tuple[int, int]]:
    """The run in parts, where the parser saw two different mentions side by side."""
    start = first
    for index in range(first + 1, last):
        here, before = inside[index], inside[index - 1]
        if here >= 0 and before >= 0 and here != before and not _is_one(document.tokens, start, index):
            yield start, index
            start = index
    yield from _cut_at_roles(document, start, last, inside)


def _is_one(tokens: tuple[Token, ...], start: int, index: int) -> bool:
    """Whether the parser cut a person in two: after a particle, or between first and last name."""
    before = tokens[index - 1]
    if before.text.casefold() in lexicon.PARTICLES or before.text == "-":
        return True
    return index - start == 1 and before.head == index and gazetteer.is_first_name(before.text)


def _cut_at_roles(document: Document, first: int, last: int, inside: list[int]) -> Iterator[tuple[int, int]]:
    """ "Apple CEO Tim Cook" is Apple, and Tim Cook with a title."""
    tokens = document.tokens
    words = [token.text for token in tokens[first:last]]
    if _is_whole(words):
        yield first, last
        return
    stray = _stray(document, first, last, inside)
    if stray:
        yield first, stray
        yield from _cut_at_roles(document, stray, last, inside)
        return
    for index in range(first + 1, last - 1):
        found = role_ending_at(tokens, index, first)
        if found and found[0] > first and not _is_portfolio(tokens, first, found):
            yield first, found[0]
            yield found[0], last
            return
    found = role_ending_at(tokens, last - 1, first) if last - first > 1 else None
    if found and found[0] > first and not (last - first == 2 and gazetteer.is_first_name(words[0])):
        yield first, found[0]
        yield found[0], last
        return
    yield first, last


def _stray(document: Document, first: int, last: int, inside: list[int]) -> int:
    """Where a country or a first word ends that is not of the name ("Substitute Daniel Okafor"); 0 for none."""
    tokens = document.tokens
    words = [token.text for token in tokens[first:last]]
    begins = first == document.sentence_of(tokens[first]).first or tokens[first].ent_type != "PERSON"
    if len(words) >= 3 and begins and not gazetteer.is_first_name(words[0]) and gazetteer.is_first_name(words[1]):
        return first + 1
    for width in (3, 2, 1):
        if len(words) <= width or inside[first] == inside[first + width] >= 0:
            continue
        known = gazetteer.place(lexicon.join(words[:width]))
        if known is not None and known.kind == "country":
            return first + width
    return 0


def _is_portfolio(tokens: tuple[Token, ...], first: int, found: tuple[int, Role]) -> bool:
    """Whether what stands before a minister is the office, not a country or a body."""
    if not found[1].phrase.endswith(("minister", "secretary")):
        return all(token.text.casefold() in lexicon.QUALIFIERS for token in tokens[first : found[0]])
    words = [token.text for token in tokens[first : found[0]]]
    return gazetteer.place(lexicon.join(words)) is None and gazetteer.organization(lexicon.join(words)) is None


def _is_whole(words: list[str]) -> bool:
    """Whether a run with a title in it is one known or evident name: General Motors, Justice Department."""
    text = lexicon.join(words)
    return (
        gazetteer.organization(text) is not None
        or words[-1].casefold() in lexicon.ORGANIZATION_HEADS
        or words[-1].casefold() in lexicon.PLACE_HEADS
        or words[-1].casefold() in lexicon.EVENT_HEADS
    )


def _peel(document: Document, first: int, last: int) -> Name | None:
    """The part without its title; None when nothing but title is left."""
    tokens = document.tokens
    start, gender, held, titled = first, None, [], False
    words = [token.text for token in tokens[first:last]]
    while first < last and not (titled is False and _is_whole(words)):
        word = tokens[first].text.casefold()
        step = _role_at(document, first, last)
        if word in HONORIFICS and last - first > 1:
            gender = HONORIFICS[word] or gender
            first += 1
        elif step:
            gender = step[1].gender or gender
            if (
                step[1].phrase in lexicon.REGNAL
                and step[0] < last
                and last - step[0] <= 2
                and _is_royal(tokens, step[0], last)
            ):
                held.append(step[1])
                titled = True
                break
            held.append(step[1])
            first = step[0]
        elif (word in lexicon.QUALIFIERS and _role_at(document, first + 1, last)) or (
            last - first >= 3 and _is_rank(tokens, first)
        ):
            first += 1
        else:
            break
        titled = True
    while last > first and tokens[last - 1].text.casefold() in lexicon.PARTICLES | {"-", "&", "of"}:
        last -= 1
    if first >= last:
        return None
    clean = tuple(token.text for token in tokens[first:last])
    if len(clean) > 1 and clean[0] in {"R", "D", "I"} and clean[1] == "-":
        return None  # R-Ariz.
    if len(clean) == 1 and (clean[0].casefold() in lexicon.LEGAL_FORMS or clean[0].casefold() in HONORIFICS):
        return None
    return Name(first, last, clean, "", start, tuple(held), titled, gender)


def _is_rank(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word is a trade or rank that the list lacks, before a full name: "Superintendent Ann Hill"."""
    word = tokens[index].text
    agent = word.endswith(("er", "or", "ist", "ent", "ant", "man", "woman", "ian", "ive")) and len(word) > 5
    return agent and not gazetteer.is_first_name(word) and gazetteer.is_first_name(tokens[index + 1].text)


def _is_royal(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a royal's or pope's name has no family name: Pope Francis, Queen Elizabeth II."""
    return last - first == 1 or tokens[last - 1].text.isupper()


def _role_at(document: Document, first: int, last: int) -> tuple[int, Role] | None:
    """The longest role that begins at `first`, with the index after it."""
    tokens = document.tokens
    for width in range(min(4, last - first), 0, -1):
        phrase = " ".join(token.text.casefold() for token in tokens[first : first + width]).replace(" - ", "-")
        role = roles().get(phrase)
        if role is not None:
            return first + width, role
    return None
