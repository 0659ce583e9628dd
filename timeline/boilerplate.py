"""What a web page says around its story, by how its lines look: share bars, credits, notices, other stories."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline import entry_heads

_FLAGS = re.IGNORECASE
# "Ann Berg, painter, born 3 June 1934; died 29 October 2011" below an obituary: dates for `events.lives`, no sentence
LIFE_LINE = re.compile(
    r"(?P<name>[A-Z][^,:;!?\n]{2,60})[,:][^;\n]{0,200}\bborn\b[^;\n]{0,200};(?:[^\n]{0,300};)? *died\b[^\n]{4,90}"
)
_OWNED = r"(?:\(?copyright\b\s*(?:©|\(c\)|\d{4}|:|by\b|the\b)|©|\(c\)\s*\d{4}|all rights reserved)"
_AGENCY = r"(?:AP|AFP|EPA|EFE|Reuters|REUTERS|Associated Press|Getty|Anadolu|Xinhua|Bloomberg)\b"
# name of the rule -> what a whole paragraph or line looks like
_LINES: dict[str, re.Pattern[str]] = {
    "share bar": re.compile(
        r"(?:share|follow|like|tweet|print|e-?mail)\b[^.!?]{0,60}|share (?:this|your|on|via)\b[^.!?]{0,80}[.!]", _FLAGS
    ),
    "agency credit": re.compile(r"\(?\s*(?:with|from)\s+(?:\w+\s+){0,3}(?:inputs?|agencies|reports?)\s*\)?\.?", _FLAGS),
    "contribution": re.compile(
        r"(?:some )?(?:information|material|reporting) (?:for|in) this (?:report|story|article) (?:was|is|came) .{3,80}"
        r"|[A-Z][^.!?]{2,100} contributed (?:reporting )?to this (?:report|story|article)\.?"
        r"|(?:additional|further) reporting by .{3,100}"
        r"|[A-Z][^.;!?]{2,60} (?-i:reported from (?:[A-Z][\w.’'-]+,? (?:and )?){0,5}[A-Z][\w’'-]+)"
        r"(?:[.;] .{0,100}\bcontributed\b[^.]{0,100})?\.?",
        _FLAGS,
    ),
    "advertisement": re.compile(
        r"(?:advertisement|sponsored|promoted)(?: content)?(?:advertise with [^.!?]{2,40})?\.?", _FLAGS
    ),
    "also read": re.compile(
        r"(?:also read|read (?:also|more)|see also|related(?: (?:articles?|stories|news|coverage))?|"
        r"more on this(?: story)?|don't miss|recommended|watch(?: also)?)\b\s*[:|»–—-].*"
        r"|read more about .{2,160}|(?-i:RELATED|WATCH|READ MORE)\s.*",
        _FLAGS,
    ),
    "clip": re.compile(r"[^.!?\n]{10,200}\s\d{1,2}:\d\d"),  # what a video shows, and how long it is
    "categories": re.compile(r"(?:categor(?:y|ies)|tags?|filed under|topics?|keywords)\s*[:|].*", _FLAGS),
    "copyright": re.compile(_OWNED + ".*", _FLAGS | re.DOTALL),
    "cookies": re.compile(
        r"(?:we|our|your|this (?:web)?site|by (?:using|clicking|continuing))\b[^.!?]{0,120}\bcookies?\b.*"
        r"|we and our .{0,20}partners\b.*",
        _FLAGS | re.DOTALL,
    ),
    "comments": re.compile(
        r"please read our comments? policy\b.*|(?:the )?(?:opinions|views) expressed in (?:reader |the )?comments\b.*"
        r"|comments (?:may take|are (?:closed|moderated|welcome|subject)|have closed|on this (?:story|article))\b.*"
        r"|[^\n]{0,160}\bencourage (?:all |our )?readers to\b.*|be the first to comment\b.*"
        r"|no comments (?:found|yet|so far)\b.*|log in to [^.!?]{0,60}",
        _FLAGS | re.DOTALL,
    ),
    "contact": re.compile(
        r"(?:(?:media|press|investor)s?(?: relations)? )?contacts?\s*:?.{0,80}|(?:tel|phone|fax|e-?mail)\s*[:.].*",
        _FLAGS,
    ),
    "newsletter": re.compile(
        r"(?:(?:sign up|subscribe|download (?:the|our)|click here|get (?:the|our) )\b[^.!?]{0,160}[.!]?"
        r"|[^.!?]{2,100}\b(?:to|in) your inbox\b[^.!?]{0,60}[.!]?)(?:\s*by (?:signing|clicking|submitting)\b.{0,200})?",
        _FLAGS,
    ),
    "boilerplate": re.compile(
        r"(?:(?:safe harbou?r|forward-looking statements?|disclaimer)\b"
        r"|(?:this|certain statements in this) (?:press |news )?release (?:contains?|includes?|may contain) [^.]{0,40}"
        r"forward-looking).*",
        _FLAGS | re.DOTALL,
    ),
    "byline": re.compile(r"(?:by|reporting by|written by|edited by|editing by)\s+[A-Z][^.!?]{2,80}", _FLAGS),
    "desk": re.compile(
        r"\((?:additional )?(?:reporting|writing|editing|compiled) by [^()]{2,300}\)"
        r"|\((?:this )?(?:story |version )?(?:is |was |has been )?(?:refiled|corrects|corrected|updates|adds|recasts)\b"
        r"[^()]{2,200}\)",
        _FLAGS,
    ),
    "house rules": re.compile(
        r"our standards: .{0,80}|the \w+ is not responsible for the content of external sites\.?"
        r"|this (?:article|story|report|post) (?:was|has been) (?:\w+ )?"
        r"(?:published|updated|amended|corrected|edited)\b.{0,200}"
        r"|(?:this (?:article|story|report|post) (?:first|originally) appeared|originally published as) .{0,200}"
        r"|this (?:archived )?(?:news )?(?:article|story|content|material) (?:is (?:available|part of)|may not be)\b.*"
        r"|a version of this (?:article|story) (?:appears|appeared|ran) .{0,400}"
        r"|[^\n]{10,600}\. more about [^.!?]{2,60}",  # what a page says of its writers
        _FLAGS,
    ),
    "photo credit": re.compile(
        r"(?:image|photo|picture|file photo|photograph|credit|video)s?\s*(?:[:|…]|\.\.|(?:source|caption)\s*[,:]).*",
        _FLAGS,
    ),
    "dates of a life": LIFE_LINE,
    "press release line": re.compile(
        r"(?:for immediate release|###|-\s*ends\s*-|source:? .{0,60}|\*{3,}|-{3,}|_{3,})", _FLAGS
    ),
}
# "Soldiers at the gate, May 2, 2021. REUTERS/Ann Hill": all before it is a caption
_CREDITED = re.compile(
    r"\d+ of \d+ \| .*|media_camera.*|.*(?:(?<=[.\s])Credit(?:\.\.\.|…).*"
    rf"|(?<=[.!?]\s)(?:Photo|Picture|Image)s?(?:\s?/\s?|:\s[^.\n]{{0,60}}?){_AGENCY}[^.\n]{{0,40}}\.?"
    rf"|\([^()]{{2,60}}(?: via |\s?/\s?){_AGENCY}[^()]{{0,30}}\)"
    rf"|(?<=[.!?]\s)[^.!?\n/]{{2,40}}/{_AGENCY}[^.!?\n]{{0,30}}"
    r"|\([A-Z][^()/.]{2,40}\s?/\s?[A-Z][^()/]{2,40}\)|(?<=[.!?]\s)\[?Photo(?: by |/)[^.!?]{2,80}"
    r"|\b(?:REUTERS|AFP|EPA|AP)(?: Photo)?/[A-Z][^.!?]*|\((?:AP|AFP) Photo\b[^()]*\)"
    rf"|\((?:Photo|Image|Picture)(?:graph)?(?: by|:) [^()]*\)"
    rf"|\[(?:File(?: photo)?\b|[^\[\]]*/{_AGENCY})[^\[\]]*\])\W*",
    re.DOTALL,
)
# a heading after which everything is a list of references, or what readers wrote
_TAIL = re.compile(
    r"(?:sources?|references?|external links?|further reading|notes|bibliography|sister links)(?:\[edit\])?\s*:?",
    _FLAGS,
)
_READERS = re.compile(
    r"(?:(?:reader |\d{1,5} )?comments?(?: \(\d{1,5}\))?|leave a (?:reply|comment)"
    r"|join the (?:discussion|conversation))\W*",
    _FLAGS,
)
_TOLD_BEFORE_READERS = 3  # sentences that end: "Comments" in a bar at the top is only a link
# inside a paragraph, up to its end
_INLINE: dict[str, re.Pattern[str]] = {
    "also read": re.compile(r"(?:^|(?<=[.!?\"”’)]\s))(?:also read|read also|read more|see also)\s*[:|»–—-].*", _FLAGS),
    "photo credit": re.compile(
        r"(?:^|(?<=[.!?]\s))(?:image|photo|picture|file photo|credit)s?\s*:\s[^.]{2,80}\.?\s*$", _FLAGS
    ),
}
# a heading above headlines of other stories, each with a line of summary or without
_OTHERS = re.compile(
    r"(?:(?:most|more) (?:read|viewed|popular|recent|shared|watched|stories|news|coverage)|trending|top stories"
    r"|(?:other|latest|in other) (?:news|stories|headlines)|related|read (?:next|more)|recommended|popular"
    r"|you (?:may|might) also like|editors?['’]s? (?:picks?|choice)|don['’]t miss|around the web"
    r")(?: (?:now|stories|articles|news|videos|topics|content|coverage|posts|for you))?\W*"
    r"|more (?:from|in|on) .{2,30}",
    _FLAGS,
)
_SUMMARY = 45  # words
_CAPTION = 120
_CRUMBS = 5  # "News / World"
_HEADLINE = 30
_SEPARATOR = re.compile(r"\s[|•·›»>/]\s|[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")
_PUBLISHED = re.compile(r"(?:published|updated|posted|modified)\b(?: on| at|:)?[^!?]*\d", _FLAGS)
_SKIP = re.compile(r"(?:skip|jump) (?:to|past)\b.*|from wikipedia, .*|accessibility links", _FLAGS)


def is_boilerplate(piece: str) -> bool:
    """Whether a paragraph is what pages say, whatever their story."""
    if any(rule.fullmatch(piece) for rule in _LINES.values()):
        return True
    return len(piece.split()) <= _CAPTION and _CREDITED.fullmatch(piece) is not None


def is_byline(piece: str) -> bool:
    """Whether a paragraph only says who wrote the story."""
    return _LINES["byline"].fullmatch(piece) is not None


def is_caption(piece: str) -> bool:
    """A short line without a full stop, or one in capitals, a menu, when it was published: no sentence of the story."""
    if not entry_heads.unfinished(piece):
        return False
    words = len(piece.split())
    if words <= 12:
        return True
    return words <= _HEADLINE and (
        piece.isupper() or len(_SEPARATOR.findall(piece)) > 1 or _PUBLISHED.search(piece) is not None
    )


def cut(piece: str) -> int | None:
    """Where what is no story begins inside a paragraph; None where it is all story."""
    return min((found.start() for rule in _INLINE.values() if (found := rule.search(piece))), default=None)


def no_headline(line: str) -> bool:
    """Whether a line at the top of a page cannot be the headline of its story."""
    return (
        is_boilerplate(line)
        or _SKIP.fullmatch(line) is not None
        or len(_SEPARATOR.findall(line)) > (len(line.split()) > _CRUMBS)
        or _PUBLISHED.search(line) is not None
        or entry_heads.is_date(line)
    )


def ends_at(pieces: Sequence[str]) -> int:
    """With which paragraph references or readers' comments begin; the number behind the last where none does."""
    told = 0
    for number, piece in enumerate(pieces):
        heads_comments = told >= _TOLD_BEFORE_READERS and _READERS.fullmatch(piece) is not None
        if number > 0 and (heads_comments or _TAIL.fullmatch(piece)):
            return number
        told += not entry_heads.unfinished(piece)
    return len(pieces)


def other_stories(pieces: Sequence[str]) -> frozenset[int]:
    """The numbers of the paragraphs that only point to other stories: headlines below a heading that says so, and the
    summaries between them."""
    found: set[int] = set()
    inside = summed_up = False
    for number, piece in enumerate(pieces):
        if _OTHERS.fullmatch(piece):
            inside, summed_up = True, False
        elif inside and (entry_heads.is_item(piece) or _is_headline(piece)):
            inside = len(piece.split()) <= _HEADLINE
        elif inside and len(piece.split()) <= _SUMMARY and _is_headline(pieces[number - 1]):
            inside = summed_up = summed_up or _is_headline("".join(pieces[number + 1 : number + 2]))
        else:
            inside = False
        if inside:
            found.add(number)
    return frozenset(found)


def _is_headline(piece: str) -> bool:
    return entry_heads.unfinished(piece) and not piece.endswith(('"', "”", "’"))
