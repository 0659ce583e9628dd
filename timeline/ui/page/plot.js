// What the browser does with the chart by itself: tells clicks, drags and zooms, and sets the open event off.
const findPlot = () => document.querySelector(".st-key-chart .js-plotly-plot");
const isDrawn = (plot) => !!(plot && plot._fullLayout && plot.querySelector(".main-svg") && typeof plot.on === "function");

function spotsOf(plot, event) {
  // where an event is: pixels of the plot's corner; of where it is clicked, else of its glyphs
  const { xaxis, yaxis } = plot._fullLayout;
  const trace = event && plot._fullData.find((each) => each.customdata && each.customdata.includes(event));
  if (!trace) return [];
  const spots = [];
  trace.customdata.forEach((id, at) => {
    if (id !== event) return;
    if (trace.type === "bar") {
      const [left, right] = [trace.base[at], trace.base[at] + trace.x[at]].map((x) => xaxis.l2p(x));
      const half = Math.max(trace.width[at] / 2, 5);
      spots.push([left, yaxis.l2p(trace.y[at] - half), right - left, 2 * half, 6]);
    } else spots.push([xaxis.l2p(trace.x[at]) - 9, yaxis.l2p(trace.y[at]) - 9, 18, 18, 9]);
  });
  return spots;
}

function setOff(plot, event, colour) {
  const old = plot.querySelector(".tl-open");
  if (old) old.remove();
  const spots = spotsOf(plot, event);
  if (!spots.length) return;
  const { xaxis, yaxis } = plot._fullLayout;
  const pane = document.createElement("div");
  pane.className = "tl-open";
  pane.style.cssText = `position:absolute;overflow:hidden;pointer-events:none;left:${xaxis._offset}px;`
    + `top:${yaxis._offset}px;width:${xaxis._length}px;height:${yaxis._length}px;`;
  for (const [left, top, width, height, round] of spots) {
    const spot = document.createElement("div");
    spot.style.cssText = `position:absolute;box-sizing:border-box;left:${left}px;top:${top}px;width:${width}px;`
      + `height:${height}px;border:2px solid ${colour};border-radius:${round}px;`
      + `background:color-mix(in srgb, ${colour} 18%, transparent);`;
    pane.append(spot);
  }
  (plot.querySelector(".svg-container") || plot).append(pane);
}

function listenTo(plot, tell, open) {
  // `open` gives what is open by then, for the plot outlives it
  let waiting = null;
  const soon = (act, pause) => { clearTimeout(waiting); waiting = setTimeout(act, pause); };
  const mark = () => setOff(plot, ...open());
  for (const moved of ["plotly_afterplot", "plotly_relayouting"]) plot.on(moved, mark);
  mark();
  const take = (clicked) => {
    plot.timelineClicked = null;
    const point = clicked.points.find((each) => each.customdata);
    if (!point) return;
    const target = String([point.customdata].flat()[0]);
    setOff(plot, target, open()[1]);
    tell("clicked", target);
  };
  plot.on("plotly_click", take);
  if (plot.timelineClicked) take(plot.timelineClicked); // it came before this script
  const cursor = (kind) => { const pane = plot.querySelector(".nsewdrag"); if (pane) pane.style.cursor = kind; };
  plot.on("plotly_hover", (over) => cursor(over.points.some((each) => each.customdata) ? "pointer" : ""));
  plot.on("plotly_unhover", () => cursor(""));
  plot.on("plotly_relayout", (moved) => {
    const [from, to] = [moved["xaxis.range[0]"], moved["xaxis.range[1]"]];
    if (typeof from === "number" && typeof to === "number") soon(() => tell("moved", [from, to]), 300);
  });
  let zoomed = 1;
  plot.addEventListener("wheel", (turned) => {
    if (!turned.ctrlKey && !turned.metaKey) return; // a bare wheel scrolls the page
    turned.preventDefault();
    const axis = plot._fullLayout.xaxis;
    const at = axis.p2l(turned.clientX - plot.getBoundingClientRect().left - axis._offset);
    zoomed = Math.min(8, Math.max(1 / 16, zoomed * Math.exp(turned.deltaY / 400)));
    soon(() => {
      tell("moved", axis.range.map((edge) => at + (edge - at) * zoomed));
      zoomed = 1;
    }, 250);
  }, { passive: false });
}

