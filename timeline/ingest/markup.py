"""HTML -> the text a reader of the page sees. Nothing is fetched, run or kept of it but words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import ArticleError, DateError
from timeline.interval import parse_iso_day
from timeline.word_lists import word_lists

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCK = re.compile(
    r"<!doctype html|</(?:p|div|h[1-6]|html|body|head|article|section|main|ul|ol|li|table|tr|td|blockquote)\s*>"
    r"|<br\s*/?>",
    re.IGNORECASE,
)
# a page's menus, notices and margins, which are no article
_AROUND = (
    "//nav | //button | //footer[not(ancestor::article)] | //aside | //noscript | //dialog | //figcaption"
    " | //*[@hidden or @role='navigation' or @role='complementary' or @role='search']"
    " | //*[@role='dialog' or @role='alertdialog']"
)
_NAMED = re.compile(r"[a-z]+")
_FURNITURE = word_lists("page_words.toml")["furniture"]
_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?!\d)", re.ASCII)
_TOLD = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content | //time[@itemprop='datePublished']/@datetime",
    "//meta[@name='pubdate' or @name='publish-date' or @name='dcterms.created' or @name='DC.date.issued']/@content",
)
_LINKED = re.compile(r'"datePublished"\s*:\s*"([^"]{1,40})"')  # in JSON-LD (schema.org)
_INLINE = re.compile(r"</(?:a|b|i|u|em|strong|span|font|sub|sup|small|script|style)\s*>", re.IGNORECASE)


class Page(NamedTuple):
    """What is told in it, its own headline (the first h1, else the title; empty where it has neither), and the day
    its head says it came out, None where it says none."""

    text: str
    headline: str
    published: int | None


def is_markup(text: str) -> bool:
    """Whether a text is written in HTML: it closes at least one tag that web pages are made of.

    >>> is_markup("<p>Ann left.</p>"), is_markup("5 < 6, and 7 > 6: said <Ann>")
    (True, False)
    """
    return bool(_BLOCK.search(text) or _INLINE.search(text))


def read_markup(name: str, text: str) -> Page:
    """The words of an HTML text, its paragraphs apart, without scripts, styles and addresses; entities are letters.

    Where only words are set off and no paragraph is, the lines stay as they are. Raises ArticleError naming the
    article where it cannot be taken apart.

    >>> read_markup("a", "<h1>Quay</h1><p>Ann &amp; Bo <b>left</b>.</p><script>run()</script>").text
    'Quay\\n\\nAnn & Bo left.'
    """
    from inscriptis import Inscriptis  # half as long to load as all the rest of reading; plain text needs it not
    from lxml import etree, html

    lines = "" if _BLOCK.search(text) else ' style="white-space: pre"'
    try:
        whole = f"<div{lines}>{text}</div>" if lines else text
        parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
        tree = html.document_fromstring(whole.encode(), parser)  # text that names an encoding is refused, bytes are not
        published = _published(tree)
        heading = tree.find(".//h1")
        headline = tree.findtext(".//title") if heading is None else heading.text_content()
        _strip(tree)
        told = Inscriptis(_story(tree)).get_text()
    except (etree.LxmlError, ValueError, RecursionError) as error:
        raise ArticleError(f"{name}: HTML that cannot be taken apart: give the text of the page instead") from error
    kept = "\n".join(line.strip() for line in told.split("\n"))
    return Page(re.sub(r"\n{3,}", "\n\n", kept).strip(), " ".join((headline or "").split()), published)


def _strip(tree: HtmlElement) -> None:
    """Take out what is no article by its element or by what the page calls it: whatever holds the headline or most of
    the words stays, for names mislead ("has-sidebar")."""
    lengths = _lengths(tree)
    named = (part for part in tree.xpath("//body//*[@class or @id]") if _is_furniture(part))
    for part in [*tree.xpath(_AROUND), *named]:
        if part.getparent() is not None and 2 * lengths[part] <= lengths[tree] and part.find(".//h1") is None:
            part.drop_tree()


def _is_furniture(part: HtmlElement) -> bool:
    words = _NAMED.findall(f"{part.get('class', '')} {part.get('id', '')}".lower())
    return not _FURNITURE.isdisjoint(words)


def _story(tree: HtmlElement) -> HtmlElement:
    """The one element of a page that holds its article; the whole page where none has half of its words."""
    lengths = _lengths(tree)
    holders = (part for path in ("//article", "//main") for part in tree.xpath(path))
    return next((part for part in holders if 2 * lengths[part] > lengths[tree]), tree)


def _lengths(tree: HtmlElement) -> dict[HtmlElement, int]:
    """How many characters each element holds, those of scripts and styles aside."""
    lengths: dict[HtmlElement, int] = {}
    for part in reversed(list(tree.iter())):
        inside = sum(lengths[child] + len(child.tail or "") for child in part)
        lengths[part] = (
            0 if part.tag in ("script", "style") else inside + len((isinstance(part.tag, str) and part.text) or "")
        )
    return lengths


def _published(tree: HtmlElement) -> int | None:
    """The day the page's own data says it came out; None where it says none, or several."""
    for path in _TOLD:
        if (day := _only(map(str, tree.xpath(path)))) is not None:
            return day
    scripts = tree.xpath("//script[@type='application/ld+json']/text()")
    return _only(found for script in scripts for found in _LINKED.findall(script))


def _only(told: Iterable[str]) -> int | None:
    """The one day that texts like "2022-12-03T10:00Z" begin with."""
    days = set()
    for found in filter(None, map(_DAY.match, told)):
        try:
            days.add(parse_iso_day(found[1]))
        except DateError:
            continue
    return days.pop() if len(days) == 1 else None
