"""HTML is read for its words: no tag, script, style or address of it stays, and no word goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import ArticleError
from timeline.ingest import read_bytes, read_text
from timeline.ingest.markup import is_markup, read_markup
from timeline.interval import day_number
from timeline.model import Article

PAGE = """date 2022-12-03
<!DOCTYPE html><html><head><title>Quay opens | The Daily Gull</title><style>p{color:red}</style>
<script>window.x = "never shown"</script></head><body>
<h1>Quay <img src="http://evil.example/x.png" onerror="run()">opens</h1>
<p>Ann Hill said &ldquo;yes&rdquo; &amp; <a href="http://evil.example/x">opened
the quay</a> on Friday, and everybody in the town was glad.</p><!-- no --><p>Bo Lee left.<br>He was tired.</p>
</body></html>"""


def test_a_page_gives_its_words_its_headline_and_nothing_else() -> None:
    article = read_text("pasted text", PAGE)
    assert article.text == (
        "Quay opens\n\nAnn Hill said “yes” & opened the quay on Friday, and everybody in the town was glad."
        "\n\nBo Lee left.\nHe was tired."
    )
    assert (article.title, article.published_source) == ("Quay opens", "the article's first line")


def test_words_set_off_inside_plain_paragraphs_leave_the_lines_as_they_are() -> None:
    text = "Quay plan\n\nAnn Hill <b>opened</b> the &quot;new&quot; quay.\nThen <i>she</i> left for the city.\n\nRain."
    told = read_text("a", text).text
    assert told == 'Quay plan\n\nAnn Hill opened the "new" quay.\nThen she left for the city.\n\nRain.'


@pytest.mark.parametrize(
    "text", ["It fell by 5 < 6 and rose > 7.", "He wrote <ann@example.org> & left.", "AT&amp;T said no.", "<Ann> left"]
)
def test_plain_text_with_angles_stays_as_it_is(text: str) -> None:
    assert not is_markup(text)
    assert read_text("a", text).text == text


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(ArticleError, match="no text in it"):
        read_text("a", "<html><script>run()</script></html>")


def test_a_file_of_html_is_one_article() -> None:
    (article,) = read_bytes("page.html", PAGE.encode())
    assert isinstance(article, Article) and article.title == "Quay opens"


def test_a_page_that_names_another_encoding_is_read() -> None:
    assert read_markup("a", '<?xml version="1.0" encoding="iso-8859-1"?><p>Café</p>').text == "Café"


def read_or_refused(text: str) -> str:
    try:
        return read_markup("a", text).text
    except ArticleError:
        return "refused"


@given(st.text(alphabet=st.sampled_from("<>/pbdiv ah1&;=\"'-!\n"), max_size=60))
def test_broken_html_is_read_or_refused(text: str) -> None:
    assert isinstance(read_or_refused(text + "</p>x"), str)


def test_very_deep_html_is_read_or_refused() -> None:
    assert read_or_refused("<div>" * 5000 + "deep" + "</div>" * 5000) in ("deep", "refused")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2022-12-03T10:00:00Z">',
        '<meta itemprop="datePublished" content="2022-12-03">',
        '<meta name="pubdate" content="2022-12-03">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-12-03T10:00Z"}</script>',
    ],
)
def test_a_page_that_says_when_it_came_out_is_believed(head: str) -> None:
    article = read_text("quay.html", PAGE.removeprefix("date 2022-12-03\n").replace("<title>", head + "<title>"))
    assert (article.published, article.published_source) == (day_number(2022, 12, 3), "the page's own data")
    assert "2022" not in article.text


def test_a_page_with_several_days_or_none_that_is_one_says_nothing() -> None:
    page = PAGE.removeprefix("date 2022-12-03\n")
    for told in (("2022-12-03", "2021-01-09"), ("2022-13-45",), ("soon",)):
        scripts = "".join(f'<meta itemprop="datePublished" content="{day}">' for day in told)
        assert read_text("quay.html", page.replace("<title>", scripts + "<title>")).published is None


def test_menus_of_a_page_are_no_part_of_its_article() -> None:
    menus = "<nav><ul><li>Home<li>Sign in</ul></nav>", "<button>Share</button>", "<footer>All rights reserved</footer>"
    page = PAGE.replace("<h1>", menus[0] + "<h1>").replace("<p>Bo", menus[1] + "<p>Bo").replace("</body>", menus[2])
    assert read_text("a", page).text == read_text("a", PAGE).text


NOTICES = [
    "<div id='onetrust-banner'><p>We store data on your device since May 2018.</p></div>",
    "<aside><h2>Most read</h2><ul><li>Orion sold three ships on Friday</ul></aside>",
    "<noscript><p>Our app came out in 2012.</p></noscript>",
    "<div class='share-tools'>Share this</div>",
    "<section id='comments'><h2>Comments</h2><p>I saw it on Sunday.</p></section>",
    "<figure><img src='q.jpg'><figcaption>Ann Hill in 2019</figcaption></figure>",
    "<div role='dialog'>Sign in</div>",
    "<p hidden>Ended in 2020.</p>",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_what_a_page_shows_around_its_article_is_no_part_of_it(notice: str) -> None:
    assert read_text("a", PAGE.replace("<p>Bo", notice + "<p>Bo")).text == read_text("a", PAGE).text


def test_a_page_whose_parts_have_misleading_names_keeps_its_words() -> None:
    page = PAGE.replace("<body>", "<body class='has-sidebar'><div class='newsletter-on'>").replace(
        "</body>", "</div></body>"
    )
    assert read_text("a", page).text == read_text("a", PAGE).text


def test_the_article_of_a_page_is_taken_and_its_teasers_are_not() -> None:
    teaser = "<div><h3>Orion sold ships</h3><p>Three, on Friday.</p></div>"
    page = PAGE.replace("<h1>", "<article><h1>").replace("</body>", f"</article>{teaser}</body>")
    assert read_text("a", page).text == read_text("a", PAGE).text
