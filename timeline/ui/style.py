"""The style sheet: only our own classes, in colours that follow the page's theme."""

from __future__ import annotations

import streamlit as st

from timeline.ui.page import browser

_CSS = """
<style>
.stMainBlockContainer { padding: 1.1rem 2rem 3rem 2rem; max-width: 1800px; }
/* the button that opens the sidebar again stands above the tabs, not on them */
.stApp:has([data-testid="stExpandSidebarButton"]) .stMainBlockContainer { padding-top: 3rem; }
.stAppHeader { background: transparent; height: 2.4rem; }
.stAppHeader, .stAppHeader * { pointer-events: none; }
.stAppHeader button, .stAppHeader button * { pointer-events: auto; }
.stAppHeader [data-testid="stExpandSidebarButton"] { background: BAND; border-radius: .5rem; }
[data-testid="stSidebarHeader"] { height: 2.6rem; padding: .4rem 1rem 0 1rem; margin: 0; }
[data-testid="stSidebarUserContent"] { padding-top: 0; margin-top: -1.9rem; }
.tl-brand { font-size: 1.25rem; font-weight: 700; margin: 0; letter-spacing: -.01em; }
.stMainBlockContainer .tl-name { font-size: 1.9rem; font-weight: 750; line-height: 1.2; letter-spacing: -.02em;
  margin: 0; padding: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
.tl-text { margin: 0 0 .6rem 0; line-height: 1.55; overflow-wrap: anywhere; unicode-bidi: isolate; }
.stMainBlockContainer .tl-title { padding: 0; font-size: 1.35rem; font-weight: 650; line-height: 1.25; margin: 0 0
  .35rem 0; overflow-wrap: anywhere; }
.tl-sentence { font-size: 1rem; margin: 0; opacity: .92; }
.st-key-told { row-gap: 0; }
.st-key-told button { min-height: 1.75rem; padding: 0 .2rem; text-decoration: underline; }
.tl-quiet { font-size: .875rem; opacity: .78; margin: 0 0 .4rem 0; overflow-wrap: anywhere; }
.tl-when { font-size: 1.05rem; margin: 0 0 .5rem 0; }
.tl-quote { border-left: 3px solid rgba(110,130,160,.55); padding: .1rem 0 .1rem .8rem; margin: .2rem 0 .5rem 0;
  line-height: 1.6; overflow-wrap: anywhere; unicode-bidi: isolate; }
.tl-quote .tl-around { opacity: .7; }
.tl-article { line-height: 1.75; max-width: 46rem; overflow-wrap: anywhere; unicode-bidi: isolate; }
.stMainBlockContainer .tl-steps { margin: .1rem 0 .5rem 0; font-size: .9rem; line-height: 1.55; overflow-wrap: anywhere;
  padding-left: 1.3rem; }
.tl-reason { font-size: .95rem; line-height: 1.5; margin: 0 0 .25rem 0; overflow-wrap: anywhere; }
.tl-part { font-size: .9rem; font-weight: 650; margin: .5rem 0 .15rem 0; }
.tl-steps li { margin: 0; padding: 0; }
.stMainBlockContainer kbd { color: inherit; opacity: 1; }
mark { color: inherit; border-radius: 3px; padding: 0 .15em; }
mark.tl-verb { background: rgba(90,150,230,.28); }
mark.tl-date { background: rgba(240,180,60,.38); text-decoration: underline; text-underline-offset: 3px; }
mark.tl-event { background: rgba(120,140,170,.20); border-bottom: 2px solid rgba(90,150,230,.7); }
mark.tl-here { background: rgba(240,180,60,.42); border-bottom: 2px solid rgba(220,140,20,.9); }
mark[data-event] { cursor: pointer; }
mark[data-event]:hover, mark[data-event]:focus-visible { outline: 2px solid rgba(90,150,230,.9); outline-offset: 1px; }
.st-key-detail [data-testid="stVerticalBlock"] { gap: .55rem; }
.st-key-detail [data-testid="stHorizontalBlock"] { row-gap: .4rem; }
.st-key-detail [data-testid="stButtonGroup"] button { height: auto; max-width: 100%; white-space: normal;
  text-align: left; }
.st-key-detail [data-testid="stButtonGroup"] button * { white-space: normal; overflow: visible; text-overflow: clip; }
.st-key-steps button, .st-key-tools button { min-height: 2.1rem; padding: .15rem .6rem; }
.st-key-beside { position: sticky; top: 3rem; max-height: calc(100vh - 4rem); overflow-y: auto; }
/* beside the chart and the table, the open event is a sheet at the foot of the window: dot and sentence are seen
  together */
.stMainBlockContainer:has(.st-key-chart, .st-key-table) [data-testid="stLayoutWrapper"]:has(>
  [data-testid="stVerticalBlock"] >
  [data-testid="stLayoutWrapper"] > .st-key-detail) { position: sticky; bottom: -1rem; z-index: 80; }
.stMainBlockContainer:has(.st-key-chart, .st-key-table) .st-key-detail { max-height: 48vh; overflow-y: auto;
  background: GROUND;
  border-radius: .75rem .75rem 0 0; box-shadow: 0 -6px 24px rgba(0,0,0,.18); }
.stMainBlockContainer .tl-month { padding: 0; font-size: .95rem; font-weight: 650; margin: .9rem 0 .1rem 0; opacity:
  .85; }
.tl-badge { display: inline-block; border: 1px solid rgba(120,130,150,.6); border-radius: 999px; font-size: .78rem;
  padding: .05rem .6rem; margin: 0 .35rem .35rem 0; line-height: 1.5; }
.tl-badge.tl-warn { border-style: dashed; }
.st-key-window_buttons kbd, .st-key-window_buttons [data-testid="stShortcut"] { display: none; }
.st-key-window_buttons { gap: .4rem; }
.st-key-window_buttons button { min-height: 2.1rem; padding: .15rem .5rem; }
.tl-drawn { margin: .2rem 0 0 0; }
.st-key-outside button { min-height: 0; padding: 0; }
.tl-legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(225px, 1fr)); gap: .25rem .9rem;
  font-size: .85rem; }
.tl-legend div { display: flex; align-items: center; gap: .55rem; }
.tl-legend img { flex: none; }
.tl-hints { display: grid; grid-template-columns: repeat(3, 1fr) max-content; gap: .4rem 1.4rem; align-items: start;
  background: BAND; border-radius: .6rem; padding: .6rem .9rem; }
.tl-hints button { font: inherit; font-size: .9rem; color: inherit; background: none; cursor: pointer;
  border: 1px solid rgba(120,130,150,.6); border-radius: .5rem; padding: .15rem .7rem; }
.tl-title:focus-visible { outline: 2px solid rgba(90,150,230,.9); outline-offset: 3px; border-radius: .25rem; }
.tl-hints b { display: block; margin-bottom: .1rem; }
@media (max-width: 640px) { /* an article's length before the first event would be too much */
  .stMainBlockContainer .tl-hints { grid-template-columns: 1fr; gap: .3rem; }
  .tl-hints button { justify-self: start; }
  .stMainBlockContainer .tl-hints b { display: inline; margin-right: .4em; }
}
.tl-hints span { font-size: .9rem; opacity: .82; line-height: 1.45; }
.st-key-shelf [data-testid="stHorizontalBlock"] { flex-wrap: nowrap; }
.st-key-list button, .st-key-list_article button, .st-key-queue button, .st-key-pairs button,
.st-key-shelf button[kind="tertiary"] {
  justify-content: flex-start; text-align: left; min-height: 0;
  padding: .15rem .4rem; }
.st-key-list button *, .st-key-list_article button *, .st-key-queue button *, .st-key-pairs button *,
.st-key-shelf button[kind="tertiary"] * {
  text-align: left; justify-content: flex-start; }
.st-key-list .st-key-detail { margin: .4rem 0 .8rem 0; }
.st-key-list .st-key-detail button { justify-content: center; padding: .25rem .75rem; }
.st-key-changes [data-testid="stHorizontalBlock"] { flex-wrap: nowrap; }
.st-key-changes [data-testid="stColumn"] { min-width: 0; }
/* what was just done, with its way back, is seen wherever one has scrolled to */
.stApp .st-key-undo_line { position: fixed; bottom: 1rem; left: 50%; transform: translateX(-50%); z-index: 95;
  width: max-content; max-width: min(44rem, calc(100vw - 2rem)); background: GROUND; border-radius: .75rem;
  border: 1px solid rgba(120,130,150,.6); box-shadow: 0 4px 24px rgba(0,0,0,.22); padding: .45rem 1rem;
  flex-wrap: nowrap; }
.stApp .st-key-undo_line > :first-child { flex: 0 1 auto; min-width: 0; }
.stApp .st-key-undo_line > :not(:first-child) { flex: none; }
.tl-why { padding: 0 .4rem; margin: 0; }
@media (max-width: 640px) {
  .st-key-beside { position: static; max-height: none; }
  .stApp .stMainBlockContainer { padding: 3.2rem .9rem 3rem .9rem; }
  .stMainBlockContainer .tl-name { font-size: 1.5rem; }
  /* what is scrolled goes behind the header, not through its button */
  .stApp .stAppHeader { background: GROUND; height: 3rem; min-height: 3rem; }
  .st-key-detail { scroll-margin-top: 2.8rem; }
  .st-key-window_buttons { gap: .35rem; }
  .st-key-steps kbd, .st-key-steps [data-testid="stShortcut"] { display: none; }
  .st-key-detail [data-testid="stColumn"] { min-width: 100%; }
  .st-key-window_buttons .stButton [data-testid="stMarkdownContainer"] { position: absolute; width: 1px; height: 1px;
    overflow: hidden; clip-path: inset(50%); }
}
/* a rim of the ground keeps titles readable where a line passes behind them */
.st-key-chart :is(.textpoint, .annotation) text { paint-order: stroke; stroke: BAND; stroke-width: 3px;
  stroke-linejoin: round; }
.st-key-chart .textpoint text { stroke-width: 6px; }
</style>
"""


def apply() -> None:
    """Put the style sheet on the page."""
    colours = browser.palette()
    st.html(_CSS.replace("BAND", colours.band).replace("GROUND", colours.ground))
