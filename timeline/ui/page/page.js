// Tells Python what only the browser knows: how wide the chart may be, where the user dragged the
// chart to, which marked word was clicked, which key asked for an event. Brings what was opened into
// sight, shows the keys on "?". Touches no text of articles.
const PICTURE_WITHIN = 3000, FIELD_WITHIN = 8000; // milliseconds
const WIDTHS = [280, 340, 440, 560, 680, 800, 920, 1040, 1200, 1400, 1600];
const HEAD_FIRST = ["table", "review", "add"];
const KEYS = [
  ["→ or j", "next event"],
  ["← or k", "previous event"],
  ["Enter", "open the event, or press the button, that has the focus"],
  ["Esc", "close the event"],
  ["/", "search"],
  ["f", "filter by person"],
  ["1 to 6", "timeline, list, table, articles, review, add articles"],
  ["Shift + ← →", "earlier, later"],
  ["Shift + ↑ ↓", "closer, wider"],
  ["Tab", "go through everything on the page"],
  ["?", "these keys"],
];
const HELP_STYLE = `
  button.keys { position: fixed; right: 1rem; bottom: 1rem; width: 2.1rem; height: 2.1rem; border-radius: 50%;
    z-index: 90; }
  button { cursor: pointer; font: inherit; color: inherit; background: var(--st-background-color, Canvas);
    border: 1px solid var(--st-border-color, GrayText); border-radius: .5rem; padding: .2rem .7rem; }
  button:focus-visible { outline: 2px solid var(--st-primary-color, Highlight); outline-offset: 2px; }
  dialog { color: var(--st-text-color, CanvasText); background: var(--st-background-color, Canvas);
    border: 1px solid var(--st-border-color, GrayText); border-radius: .75rem; padding: 1.1rem 1.4rem;
    width: min(30rem, 88vw); font-family: var(--st-font, sans-serif); font-size: .95rem; }
  dialog::backdrop { background: rgba(0, 0, 0, .45); }
  h2 { font-size: 1.1rem; margin: 0 0 .7rem 0; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.2rem; margin: 0 0 1rem 0; }
  dt { font-weight: 650; } dd { margin: 0; }
  @media (max-width: 640px) { button.keys { display: none; } }
`;

const make = (tag, text, parent) => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (parent) parent.append(made);
  return made;
};

function helpIn(root) {
  if (root.querySelector("dialog")) return root.querySelector("dialog");
  make("style", HELP_STYLE, root);
  const dialog = make("dialog", "", root);
  dialog.setAttribute("aria-labelledby", "keys-title");
  make("h2", "Keys", dialog).id = "keys-title";
  const list = make("dl", "", dialog);
  for (const [key, what] of KEYS) { make("dt", key, list); make("dd", what, list); }
  make("button", "Close", dialog).addEventListener("click", () => dialog.close());
  const button = make("button", "?", root);
  button.className = "keys";
  button.title = "Keys";
  button.setAttribute("aria-label", "Show the keys of this page");
  button.addEventListener("click", () => dialog.showModal());
  return dialog;
}

const isTyping = (target) =>
  target instanceof Element && !!target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]");

function focusOn(selector) {
  const closed = document.querySelector('[data-testid="stExpandSidebarButton"]');
  if (closed) closed.click();
  const until = performance.now() + FIELD_WITHIN;  // the sidebar comes after the first picture
  const look = () => {
    const input = document.querySelector(selector);
    if (input) { input.focus(); input.scrollIntoView({ block: "nearest" }); }
    else if (performance.now() < until) setTimeout(look, 100);
  };
  setTimeout(look, closed ? 350 : 0);
}

function announceIn(root) {
  // a live region of our own: Streamlit puts new elements in the place of old ones, which no screen reader tells
  const found = root.querySelector("[role=status]");
  if (found) return found;
  const made = make("div", "", root);
  made.setAttribute("role", "status");
  made.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  return made;
}

function inWords() {
  // what was just done, and the open event, else what is shown
  const read = (selector) => (document.querySelector(selector)?.textContent || "").trim();
  const event = [read(".st-key-detail .tl-title"), read(".st-key-detail .tl-when")].filter(Boolean).join(": ");
  return [read(".st-key-undo_line p"), event || read(".tl-sentence")].filter(Boolean).join(". ");
}

const pace = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

function keepFocus(data, before) {
  // what had the focus was drawn anew: it goes to the event that was opened, or back to the row of the closed one
  if (before.selected === data.selected) return;
  const row = `.st-key-open_${CSS.escape(before.selected)} button`;
  const look = (left) => {
    const isLost = [null, document.body].includes(document.activeElement);
    const found = data.selected ? document.querySelector(".st-key-detail .tl-title")
      : document.querySelector(row) || document.querySelector(".st-key-undo_last button");
    if (isLost && found) {
      if (data.selected) found.tabIndex = -1;
      found.focus({ preventScroll: true });
    } else if (left) setTimeout(() => look(left - 1), 250);
  };
  setTimeout(() => look(8), 200);
}

function intoPopover(button, byKey) {
  // what opens stands at the end of the page, behind all that Tab leads through: the focus goes to its first field; a
  // finger keeps it, for a keyboard on the glass would lie over the fields
  if (!byKey && matchMedia("(pointer: coarse)").matches) return;
  const wanted = byKey ? "input, textarea, button, [tabindex='0']" : "input[type=text], textarea";
  const look = (left) => {
    const fields = document.querySelectorAll(`[data-testid="stPopoverBody"] :is(${wanted})`);
    const field = [...fields].find((one) => !one.disabled);
    if (button.ariaExpanded !== "true" || ![button, document.body, null].includes(document.activeElement)) return;
    if (field) field.focus();
    else if (left && document.contains(button)) setTimeout(() => look(left - 1), 100);
  };
  setTimeout(() => look(30), 50);
}

function aboveSheet(detail, plot, event) {
  // the sheet with the open event lies over the foot of the chart: scroll until one of its glyphs is above it
  const top = plot.getBoundingClientRect().top + plot._fullLayout.yaxis._offset;
  const foot = innerHeight - detail.offsetHeight - 24;
  const ways = spotsOf(plot, event).map(([, from, , height]) => {
    const [first, last] = [top + from, top + from + height];
    return last > foot ? last - foot : Math.min(0, first - 64);
  });
  const by = ways.sort((one, other) => Math.abs(one) - Math.abs(other))[0];
  if (by) document.querySelector('[data-testid="stMain"]').scrollBy({ top: by, behavior: pace() });
}

function intoSight(data, before) {
  const moved = before.selected !== data.selected || before.tab !== data.tab;
  const main = document.querySelector('[data-testid="stMain"]');
  const turned = before.tab && before.tab !== data.tab; // a panel is read from its head
  if (turned && main) main.scrollTo(0, 0);
  if (!moved || !data.selected || (turned && HEAD_FIRST.includes(data.tab))) return;
  const look = (left) => {
    const word = data.tab === "article" && document.querySelector(".tl-article mark.tl-here, .tl-title mark.tl-here");
    const detail = document.querySelector(".st-key-detail");
    const isThere = data.tab === "timeline" ? detail && isDrawn(findPlot()) : data.tab !== "article" || word;
    if (data.tab === "timeline" && isThere) aboveSheet(detail, findPlot(), data.selected);
    else if (word || detail) (word || detail).scrollIntoView({ block: word ? "center" : "nearest", behavior: pace() });
    if (!isThere && left) setTimeout(() => look(left - 1), 200);
  };
  setTimeout(() => look(15), 150);
}

const isRunning = () => !!document.querySelector('[data-test-script-state="running"]');

// writing a cookie waits for another process: once is enough
const kept = {};
function keep(name, value) {
  if (kept[name] === value) return;
  kept[name] = value;
  document.cookie = `${name}=${value}; path=/; SameSite=Lax; max-age=31536000`;
}

export default function (component) {
  const { parentElement, setStateValue, setTriggerValue, data } = component;
  const host = parentElement.host || parentElement;
  if (host.timelineStop) host.timelineStop();
  const bucket = (pixels) => WIDTHS.filter((width) => width <= pixels).pop() || WIDTHS[0];
  let told = data.width;
  let timer = null;

  const measure = () => {
    const block = host.closest('[data-testid="stMainBlockContainer"]') || document.body;
    const style = getComputedStyle(block);
    const width = bucket(block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight));
    keep("timeline_width", width);
    if (width !== told) {
      told = width;
      setStateValue("width", width);
    }
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(measure, 250); };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const recoloured = () => setTimeout(() => setTriggerValue("theme", dark.matches ? "dark" : "light"), 300);
  dark.addEventListener("change", recoloured); // the frame follows by itself, the picture is Python's
  const observer = new ResizeObserver(later);
  observer.observe(host.closest('[data-testid="stMain"]') || document.body);
  measure();

  if (host.timelineShown) keepFocus({ selected: data.selected || "" }, host.timelineShown);
  if (host.timelineShown) intoSight(data, host.timelineShown);
  else if (data.tab === "article" || data.tab === "timeline") intoSight(data, {});
  host.timelineShown = { selected: data.selected || "", tab: data.tab };

  const status = announceIn(parentElement);
  host.timelineTell = setTriggerValue;
  // of two things told at once the server hears the last: until it knows of the picture, what a person asks is held
  const ask = (name, value) => {
    if (host.timelineHolds) host.timelineHeld = [name, value];
    else host.timelineTell(name, value);
  };
  host.timelineOpen = [data.selected || "", data.accent];
  const listened = (host.timelineListened = host.timelineListened || new WeakSet());
  const attend = () => {
    const words = inWords();
    if (words && words !== status.textContent) status.textContent = words;
    const plot = findPlot();
    if (!isDrawn(plot)) return;
    if (!listened.has(plot)) {
      listened.add(plot);
      listenTo(plot, ask, () => host.timelineOpen);
    } else if (host.timelineOpen[0] && !plot.querySelector(".tl-open")) setOff(plot, ...host.timelineOpen);
  };
  const look = setInterval(attend, 400);
  attend();
  if (isDrawn(findPlot())) setOff(findPlot(), ...host.timelineOpen);

  if (data.waiting && !host.timelineWaits) {
    host.timelineWaits = host.timelineHolds = true; // the rest of the page comes once the picture stands, or there is none to come
    const since = performance.now();
    const release = () => {
      if (isRunning()) { setTimeout(release, 50); return; }
      host.timelineHolds = false;
      if (host.timelineHeld) host.timelineTell(...host.timelineHeld);
    };
    const wait = () => {
      const settled = findPlot() ? isDrawn(findPlot()) && !isRunning() : performance.now() - since > PICTURE_WITHIN;
      if (!settled) { setTimeout(wait, 30); return; }
      host.timelineTell("drawn", true);
      setTimeout(release, 300); // by then it runs
    };
    wait();
  }

  const help = helpIn(parentElement);
  const step = (words, by) => {
    if (data.tab === "add") return; // nothing of it would be seen
    const button = document.querySelector(`.st-key-step_${words} button`);
    if (button) button.click();
    else if (!document.querySelector(".st-key-detail")) ask("step", by);
  };
  const acts = {
    j: () => step("Next", 1),
    k: () => step("Previous", -1),
    "/": () => focusOn(".st-key-filter_text input"),
    f: () => focusOn(".st-key-filter_people input"),
    "?": () => help.showModal(),
  };
  const marked = (event) => event.target instanceof Element && event.target.closest("[data-event]");
  if (data.met) keep("timeline_met", 1);
  const clicked = (event) => {
    const word = marked(event);
    if (!(event.target instanceof Element)) return;
    if (event.target.closest("[data-met]")) setTriggerValue("met", true);
    const opens = event.target.closest('[data-testid="stPopoverButton"]');
    if (opens) intoPopover(opens, event.detail === 0);
    if (word) ask("opened", word.dataset.event);
  };
  const pressed = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (marked(event) && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      ask("opened", marked(event).dataset.event);
      return;
    }
    if (isTyping(event.target)) return;
    const tabs = document.querySelectorAll(".st-key-tab button");
    const tab = /^[1-9]$/.test(event.key) && tabs[Number(event.key) - 1];
    const arrow = !event.shiftKey && !document.querySelector(".st-key-detail") && !event.target.closest?.("[role=radiogroup]")
      && { ArrowRight: () => step("Next", 1), ArrowLeft: () => step("Previous", -1) }[event.key];
    const act = acts[event.key] || (tab && (() => tab.click())) || arrow;
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("click", clicked);
  document.addEventListener("keydown", pressed);

  host.timelineStop = () => {
    observer.disconnect();
    dark.removeEventListener("change", recoloured);
    clearInterval(look);
    clearTimeout(timer);
    document.removeEventListener("click", clicked);
    document.removeEventListener("keydown", pressed);
  };
  return host.timelineStop;
}
