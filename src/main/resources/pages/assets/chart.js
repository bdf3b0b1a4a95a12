// Draws the table that a figure names: a row per month, a column per series. The table stays for all others.
"use strict";

(() => {
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const hues = ["#9b1c31", "#0b5a8a", "#c77700", "#3f7d4a", "#7a5bc7", "#c2588f", "#4d8f94", "#8a7a5c"];
  const light = ["#ff9aa5", "#86c5f0", "#f0bd6c", "#97d3a0", "#c5b1ff", "#ff9fd0", "#8fd4d9", "#cbbf9f"];
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function read(table) {
    const heads = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows];
    return {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      datasets: heads.map((label, i) => ({ label, data: rows.map((row) => Number(row.cells[i + 1].textContent)) })),
    };
  }

  function draw(figure) {
    const table = document.getElementById(figure.dataset.from);
    const stage = document.createElement("div");
    stage.className = "stage";
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", table.caption ? table.caption.textContent.trim() : "");
    stage.append(canvas);
    figure.prepend(stage);
    let chart = null;
    const render = () => {
      if (chart) chart.destroy();
      const data = read(table);
      const colours = dark.matches ? light : hues;
      data.datasets.forEach((set, i) => { set.backgroundColor = colours[i % colours.length]; });
      const axis = { stacked: true, ticks: { color: style("--soft"), precision: 0 }, grid: { color: style("--rule") } };
      chart = new Chart(canvas, {
        type: "bar",
        data,
        options: {
          animation: false,
          maintainAspectRatio: false,
          font: { family: style("--sans") },
          scales: { x: { ...axis, grid: { display: false } }, y: { ...axis, beginAtZero: true } },
          plugins: {
            legend: { display: data.datasets.length > 1, position: "bottom", labels: { color: style("--ink"), boxWidth: 12 } },
            tooltip: { mode: "index", filter: (item) => item.raw > 0 },
          },
        },
      });
    };
    render();
    dark.addEventListener("change", render);
  }

  document.querySelectorAll("figure[data-chart]").forEach(draw);
})();
