// Saves the chart as a file, made by the drawing library: below its name, and with lines that keep off its words.
const ROOM = 48; // pixels for the name above the chart
let saved = 0;

async function drawingOf(plot, title, width, height) {
  const layout = { ...plot.layout, autosize: false, title: { text: title, x: 0, xanchor: "left", y: 1, yanchor: "top",
    yref: "container", pad: { l: 16, t: 14 }, font: { size: 22, weight: 700 } } };
  layout.margin = { ...layout.margin, t: layout.margin.t + ROOM };
  const told = await window.Plotly.toImage({ data: plot.data, layout }, { format: "svg", width, height });
  const ground = getComputedStyle(document.documentElement).getPropertyValue("--tl-band");
  const words = `.textpoint text,.annotation text{paint-order:stroke;stroke:${ground};stroke-width:4px;`
    + "stroke-linejoin:round}";
  return decodeURIComponent(told.slice(told.indexOf(",") + 1)).replace(/<svg[^>]*>/, `$&<style>${words}</style>`);
}

async function paintingOf(drawing, width, height) {
  const image = new Image(width, height);
  image.src = URL.createObjectURL(new Blob([drawing], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
  canvas.getContext("2d").drawImage(image, 0, 0, 2 * width, 2 * height);
  URL.revokeObjectURL(image.src);
  return new Promise((done) => canvas.toBlob(done));
}

export default function (component) {
  const { kind, name, number, title } = component.data;
  if (number === saved) return;
  saved = number;
  setTimeout(async () => {
    const plot = document.querySelector(".st-key-chart .js-plotly-plot");
    if (!plot) return;
    const [width, height] = [plot.clientWidth, plot.clientHeight + ROOM];
    const drawing = await drawingOf(plot, title, width, height);
    const file = kind === "png" ? await paintingOf(drawing, width, height) : new Blob([drawing], { type: "image/svg+xml" });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: `${name}.${kind}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }, 300);
}
