// Saves the chart as a file, made by the drawing library.
let saved = 0;

export default function (component) {
  const { kind, name, number } = component.data;
  if (number === saved) return;
  saved = number;
  setTimeout(() => {
    const plot = document.querySelector(".st-key-chart .js-plotly-plot");
    const file = { format: kind, filename: name, scale: kind === "png" ? 2 : 1 };
    if (plot) window.Plotly.downloadImage(plot, { ...file, width: plot.clientWidth, height: plot.clientHeight });
  }, 300);
}
