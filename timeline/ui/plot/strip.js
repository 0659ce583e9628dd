// The strip: counts as two areas, over them the window as a frame with two edges. Dragging the frame or an
// edge, drawing a new one, the buttons and the arrow keys choose other days; Python is told when that is over.
const EPOCH = 719163; // 1970-01-01 as Python counts days
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];
const SETTLE = 350; // milliseconds after the last key
const MOVES = [
  ["‹", "Earlier", "ArrowLeft", (a, b) => [a - (b - a) / 2, b - (b - a) / 2]],
  ["›", "Later", "ArrowRight", (a, b) => [a + (b - a) / 2, b + (b - a) / 2]],
  ["+", "Closer", "ArrowUp", (a, b) => (b - a > 4 ? [a + (b - a) / 4, b - (b - a) / 4] : [a, b])],
  ["−", "Wider", "ArrowDown", (a, b) => [a - (b - a) / 2, b + (b - a) / 2]],
];

const make = (tag, kind, parent) => {
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  parent.append(made);
  return made;
};

const say = (day) => {
  const date = new Date((Math.round(day) - EPOCH) * 86400000);
  const year = date.getUTCFullYear();
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${year > 0 ? year : `${1 - year} BC`}`;
};

const area = (counts) => {
  const steps = counts.map((count, at) => `V${(100 - 96 * count).toFixed(1)}H${at + 1}`);
  return `M0 100${steps.join("")}V100Z`;
};

function build(root) {
  const strip = make("div", "strip", root);
  const moves = make("div", "moves", strip);
  const column = make("div", "", strip);
  const track = make("div", "track", column);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  track.append(svg);
  const areas = [0, 1].map(() => svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path")));
  const frame = make("div", "frame", track);
  const edges = ["First day shown", "Last day shown"].map((words) => {
    const edge = make("div", "edge", track);
    edge.setAttribute("role", "slider");
    edge.setAttribute("tabindex", "0");
    edge.setAttribute("aria-label", words);
    return edge;
  });
  const told = make("div", "told", track);
  told.hidden = true;
  const marks = make("div", "marks", column);
  marks.setAttribute("aria-hidden", "true");
  return { strip, moves, track, svg, areas, frame, edges, told, marks };
}

export default function (component) {
  const { parentElement: root, data, setTriggerValue } = component;
  const host = root.host || root;
  if (host.timelineStop) host.timelineStop();
  const parts = host.timelineParts && root.contains(host.timelineParts.strip) ? host.timelineParts : build(root);
  host.timelineParts = parts;
  const [first, last] = data.days;
  const span = last - first;
  let [start, end] = data.window;
  let timer = null;

  const show = (words) => {
    const place = (day) => 100 * Math.min(1, Math.max(0, (day - first) / span));
    const [left, right] = [place(start), place(end)];
    parts.frame.style.left = `${left}%`;
    parts.frame.style.width = `${right - left}%`;
    parts.frame.classList.toggle("whole", start <= first && end >= last);
    [[left, start], [right, end - 1]].forEach(([at, day], number) => {
      const edge = parts.edges[number];
      edge.style.left = `${at}%`;
      for (const [name, value] of [["valuemin", first], ["valuemax", last], ["valuenow", Math.round(day)], ["valuetext", say(day)]])
        edge.setAttribute(`aria-${name}`, value);
    });
    parts.told.hidden = !words;
    if (words) {
      parts.told.textContent = `${say(start)} to ${say(end - 1)}`;
      parts.told.style.left = `${Math.min(85, Math.max(15, (left + right) / 2))}%`;
    }
  };
  const choose = (from, to) => {
    [start, end] = [Math.round(Math.min(from, to)), Math.round(Math.max(from, to))];
    if (end <= start) end = start + 1;
    show(true);
  };
  const tell = () => setTriggerValue("picked", [start, end]);
  const soon = () => { clearTimeout(timer); timer = setTimeout(tell, SETTLE); };

  parts.strip.style.gridTemplateColumns = data.margin[0] > 100 ? `${data.margin[0]}px 1fr` : "1fr";
  parts.strip.style.paddingRight = `${data.margin[1]}px`;
  parts.svg.setAttribute("viewBox", `0 0 ${data.every.length} 100`);
  [data.every, data.kept].forEach((counts, number) => {
    parts.areas[number].setAttribute("d", area(counts));
    parts.areas[number].setAttribute("fill", data.colours[number]);
  });
  parts.marks.replaceChildren();
  for (const [at, words] of data.marks) {
    const mark = make("span", "", parts.marks);
    mark.style.left = `${100 * at}%`;
    mark.textContent = words;
  }
  parts.moves.replaceChildren();
  for (const [sign, words, key, move] of MOVES) {
    const button = make("button", "", parts.moves);
    button.textContent = sign;
    button.title = `${words} (Shift + ${key.replace("Arrow", "")})`;
    button.setAttribute("aria-label", words);
    button.onclick = () => { choose(...move(start, end)); tell(); };
  }
  show(false);

  const dayAt = (event) => {
    const box = parts.track.getBoundingClientRect();
    return first + (span * Math.min(box.width, Math.max(0, event.clientX - box.left))) / box.width;
  };
  parts.track.onpointerdown = (pressed) => {
    if (pressed.button !== 0) return;
    const from = dayAt(pressed);
    const [a, b] = [start, end];
    const edge = parts.edges.indexOf(pressed.target);
    const inside = pressed.target === parts.frame && !(a <= first && b >= last);
    const drag = edge === 0 ? (day) => [Math.min(day, b - 1), b]
      : edge === 1 ? (day) => [a, Math.max(day, a + 1)]
      : inside ? (day) => [a + day - from, b + day - from]
      : (day) => [from, day];
    let moved = false;
    parts.track.setPointerCapture(pressed.pointerId);
    pressed.preventDefault();
    if (edge >= 0) parts.edges[edge].focus();
    parts.track.onpointermove = (event) => {
      moved = moved || Math.abs(event.clientX - pressed.clientX) > 3;
      if (moved) choose(...drag(dayAt(event)));
    };
    const over = (event) => {
      parts.track.onpointermove = parts.track.onpointerup = parts.track.onpointercancel = null;
      if (event.type === "pointercancel") [start, end] = [a, b];
      else if (!moved && edge < 0 && !inside && !(a <= first && b >= last)) choose(from - (b - a) / 2, from + (b - a) / 2);
      else if (!moved) return;
      show(false);
      if (start !== a || end !== b) tell();
    };
    parts.track.onpointerup = parts.track.onpointercancel = over;
  };
  parts.track.ondblclick = () => setTriggerValue("picked", "all");
  parts.edges.forEach((edge, number) => {
    edge.onkeydown = (event) => {
      const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
      if (!step || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      const by = step * Math.max(1, span / 100);
      choose(...(number ? [start, Math.max(end + by, start + 1)] : [Math.min(start + by, end - 1), end]));
      soon();
    };
    edge.onblur = () => show(false);
  });

  const pressed = (event) => {
    if (!event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable=true]")) return;
    const found = MOVES.find(([, , key]) => key === event.key);
    if (!found) return;
    event.preventDefault();
    choose(...found[3](start, end));
    soon();
  };
  document.addEventListener("keydown", pressed);
  host.timelineStop = () => { clearTimeout(timer); document.removeEventListener("keydown", pressed); };
  return host.timelineStop;
}
