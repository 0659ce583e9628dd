// Saves the chart as a file, with the drawing library's own button, which only offers one kind at a time.
let saved = 0;

export default function (component) {
  const { kind, number } = component.data;
  if (number === saved) return;
  saved = number;
  setTimeout(() => {
    const plot = document.querySelector(".st-key-chart .js-plotly-plot");
    if (!plot || !plot._context) return;
    plot._context.toImageButtonOptions = { format: kind, filename: "timeline", scale: kind === "png" ? 2 : 1 };
    const button = plot.querySelector('.modebar-btn[data-attr="toImage"], .modebar-btn[data-title^="Download plot"]');
    if (button) button.click();
  }, 300);
}
