// Tells Python two things only the browser knows: how wide the chart may be, and where the
// user dragged the chart to. Brings an event that was opened into sight. Touches no text of articles.
const WIDTHS = [280, 340, 440, 560, 680, 800, 920, 1040, 1200, 1400, 1600];

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
    document.cookie = `timeline_width=${width}; path=/; SameSite=Lax; max-age=31536000`;
    if (width !== told) {
      told = width;
      setStateValue("width", width);
    }
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(measure, 250); };
  const observer = new ResizeObserver(later);
  observer.observe(host.closest('[data-testid="stMain"]') || document.body);
  measure();

  if (host.timelineSelected !== undefined && host.timelineSelected !== data.selected && data.selected) {
    setTimeout(() => {
      const detail = document.querySelector(".st-key-detail");
      if (detail) detail.scrollIntoView({ block: "nearest", behavior: "smooth" });
    }, 150);
  }
  host.timelineSelected = data.selected || "";

  let dragging = null;
  const listened = new WeakSet();
  const look = setInterval(() => {
    const plot = document.querySelector(".st-key-chart .js-plotly-plot");
    if (!plot || listened.has(plot) || typeof plot.on !== "function") return;
    listened.add(plot);
    plot.on("plotly_relayout", (moved) => {
      const from = moved["xaxis.range[0]"];
      const to = moved["xaxis.range[1]"];
      if (typeof from !== "number" || typeof to !== "number") return;
      clearTimeout(dragging);
      dragging = setTimeout(() => setTriggerValue("moved", [from, to]), 300);
    });
    let zoomed = 1;
    plot.addEventListener("wheel", (turned) => {
      if (!turned.ctrlKey && !turned.metaKey) return; // a bare wheel scrolls the page
      turned.preventDefault();
      const axis = plot._fullLayout.xaxis;
      const at = axis.p2l(turned.clientX - plot.getBoundingClientRect().left - axis._offset);
      zoomed = Math.min(8, Math.max(1 / 16, zoomed * Math.exp(turned.deltaY / 400)));
      clearTimeout(dragging);
      dragging = setTimeout(() => {
        setTriggerValue("moved", axis.range.map((edge) => at + (edge - at) * zoomed));
        zoomed = 1;
      }, 250);
    }, { passive: false });
  }, 400);

  host.timelineStop = () => { observer.disconnect(); clearInterval(look); clearTimeout(timer); clearTimeout(dragging); };
  return host.timelineStop;
}
