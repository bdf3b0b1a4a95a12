// Draws whom a thing has to do with, out of the list that stands below the picture.
"use strict";

(() => {
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function draw(box) {
    const items = [...document.getElementById(box.dataset.network).children];
    const elements = [{ data: { id: "0", label: box.dataset.centre, kind: box.dataset.kind }, classes: "centre" }];
    items.forEach((item, i) => {
      const link = item.querySelector("a");
      const id = String(i + 1);
      elements.push({ data: { id, label: link.textContent.trim(), kind: item.dataset.kind, href: link.getAttribute("href") } });
      elements.push({
        data: { source: "0", target: id, label: item.querySelector(".count").textContent.trim() },
        classes: item.dataset.certain === "true" ? "certain" : "doubtful",
      });
    });
    box.hidden = false;
    const colours = () => [
      { selector: "node", style: { label: "data(label)", color: style("--ink"), "font-family": style("--sans"), "font-size": 13, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "ellipsis", "text-max-width": 130, width: 18, height: 18, "background-color": style("--soft") } },
      ...["person", "organisation", "product", "policy", "place"].map((kind) => ({ selector: `node[kind="${kind}"]`, style: { "background-color": style("--" + kind) } })),
      { selector: "node.centre", style: { width: 30, height: 30, "font-weight": 700, "font-size": 15 } },
      { selector: "edge", style: { width: 1.5, "line-color": style("--soft"), "curve-style": "straight", opacity: 0.7 } },
      { selector: "edge.doubtful", style: { "line-style": "dashed" } },
      { selector: "edge.named", style: { label: "data(label)", "font-size": 11, color: style("--ink"), "text-background-color": style("--card"), "text-background-opacity": 1, "text-background-padding": 2, opacity: 1 } },
    ];
    const graph = cytoscape({
      container: box,
      elements,
      style: colours(),
      layout: { name: "concentric", concentric: (node) => (node.hasClass("centre") ? 2 : 1), levelWidth: () => 1, minNodeSpacing: 34, padding: 36, animate: false },
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
    });
    graph.on("tap", "node", (event) => { const href = event.target.data("href"); if (href) location.assign(href); });
    graph.on("mouseover", "node", (event) => { event.target.connectedEdges().addClass("named"); box.style.cursor = "pointer"; });
    graph.on("mouseout", "node", (event) => { event.target.connectedEdges().removeClass("named"); box.style.cursor = ""; });
    dark.addEventListener("change", () => graph.style(colours()));
    addEventListener("resize", () => { graph.resize(); graph.fit(undefined, 36); });
  }

  document.querySelectorAll("[data-network]").forEach(draw);
})();
