// Draws the figure Python made, with a Plotly that knows no more than bars and dots: a quarter of the whole library,
// and so much sooner loaded.
const loaded = (library) => (window.timelinePlotly ||= new Promise((done, failed) => {
  const script = document.createElement("script");
  script.src = new URL(library, document.baseURI).href;
  script.onload = () => done(window.Plotly);
  script.onerror = () => { window.timelinePlotly = null; failed(new Error(`not loaded: ${library}`)); };
  document.head.append(script);
}));

function paneIn(parent) {
  const found = parent.querySelector(".tl-plot");
  if (found) return found;
  const pane = document.createElement("div");
  pane.className = "tl-plot";
  pane.setAttribute("role", "img");
  pane.style.width = "100%";
  parent.append(pane);
  return pane;
}

export default function ({ parentElement, data }) {
  const pane = paneIn(parentElement);
  const text = new TextDecoder().decode(data);
  if (pane.timelineText === text) return;
  pane.timelineText = text;
  const [{ config, alt, library }, figure] = text.split("\n").map((line) => JSON.parse(line)); // as figure.py sends them
  pane.setAttribute("aria-label", alt);
  pane.style.height = `${figure.layout.height}px`; // its room is there before it is
  const layout = { ...figure.layout, autosize: true };
  layout.font = { ...layout.font, family: getComputedStyle(parentElement).fontFamily };
  const draw = (Plotly) => {
    if (pane.timelineText !== text || !pane.isConnected) return; // another one was asked for meanwhile
    if (pane.timelineWidth) { Plotly.react(pane, figure.data, layout, config); return; }
    pane.textContent = "";
    Plotly.newPlot(pane, figure.data, layout, config);
    pane.on("plotly_click", (clicked) => { pane.timelineClicked = clicked; }); // kept until plot.js hears clicks
    pane.timelineWidth = pane.clientWidth;
    const observer = new ResizeObserver(() => {
      if (!pane.isConnected) { observer.disconnect(); Plotly.purge(pane); return; }
      if (!pane.clientWidth || pane.clientWidth === pane.timelineWidth) return;
      pane.timelineWidth = pane.clientWidth;
      Plotly.Plots.resize(pane);
    });
    observer.observe(pane);
  };
  const failed = () => {
    pane.timelineText = "";
    pane.textContent = "The picture could not be loaded: reload the page. The list and the table hold the same events.";
  };
  if (window.Plotly) draw(window.Plotly);
  else loaded(library).then(draw, failed);
}
