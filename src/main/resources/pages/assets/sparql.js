// The editor for SPARQL: examples, prefixes, the query in the address, results as chart and graph besides YASGUI's own.
"use strict";

(() => {
  const place = document.getElementById("editor");
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const prefixes = JSON.parse(place.dataset.prefixes);
  const MOST = 300;

  const short = (term) => {
    if (term.type !== "uri") return term.value;
    for (const [name, iri] of Object.entries(prefixes)) {
      if (term.value.startsWith(iri) && term.value.length > iri.length) return `${name}:${term.value.slice(iri.length)}`;
    }
    return decodeURI(term.value).replace(/^https?:\/\/[^/]+\//, "");
  };
  const isNumber = (term) => term && term.type !== "uri" && term.value.trim() !== "" && Number.isFinite(Number(term.value));
  const isThing = (term) => term && (term.type === "uri" || term.type === "bnode");
  const say = (box, words) => { const p = document.createElement("p"); p.className = "empty"; p.textContent = words; box.append(p); };
  const icon = (path) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 16 16");
    svg.setAttribute("aria-hidden", "true");
    const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
    shape.setAttribute("d", path);
    shape.setAttribute("fill", "currentColor");
    svg.append(shape);
    return svg;
  };
  const colour = (name) => getComputedStyle(place).getPropertyValue(name).trim();
  const stage = (box, label) => {
    const div = document.createElement("div");
    div.className = "stage";
    div.setAttribute("role", "img");
    div.setAttribute("aria-label", label);
    box.append(div);
    return div;
  };
  // What was drawn before in the same place: one result shows at a time.
  let drawn = null;
  const clear = (box) => {
    if (drawn) drawn.destroy();
    drawn = null;
    box.replaceChildren();
  };

  // The first column that is a number in every row, over the first that is not.
  class Chart_ {
    constructor(yasr) { this.yasr = yasr; this.priority = 5; this.label = place.dataset.chart; this.hideFromSelection = false; }
    column() {
      const results = this.yasr.results;
      const rows = (results && results.getBindings && results.getBindings()) || [];
      const variables = (results && results.getVariables && results.getVariables()) || [];
      const values = variables.find((name) => rows.some((row) => row[name]) && rows.every((row) => !row[name] || isNumber(row[name])));
      const heads = variables.find((name) => name !== values && rows.some((row) => row[name]));
      return { rows, values, heads };
    }
    canHandleResults() { const { rows, values } = this.column(); return rows.length > 0 && values !== undefined; }
    getIcon() { return icon("M1 14h14v1H1zM2 8h3v5H2zM6.5 3h3v10h-3zM11 6h3v7h-3z"); }
    draw() {
      clear(this.yasr.resultsEl);
      const { rows, values, heads } = this.column();
      if (values === undefined) return say(this.yasr.resultsEl, place.dataset.noChart);
      const some = rows.filter((row) => row[values]).slice(0, MOST);
      const canvas = document.createElement("canvas");
      stage(this.yasr.resultsEl, this.label).append(canvas);
      const axis = { ticks: { color: colour("--soft") }, grid: { color: colour("--rule") } };
      drawn = new Chart(canvas, {
        type: "bar",
        data: {
          labels: some.map((row) => (heads && row[heads] ? short(row[heads]) : "")),
          datasets: [{ label: values, data: some.map((row) => Number(row[values].value)), backgroundColor: colour("--accent") }],
        },
        options: { animation: false, maintainAspectRatio: false, scales: { x: axis, y: { ...axis, beginAtZero: true } }, plugins: { legend: { labels: { color: colour("--ink") } } } },
      });
      return undefined;
    }
  }

  // Triples as they are; of a table each two things that stand in one row, next to each other.
  class Graph_ {
    constructor(yasr) { this.yasr = yasr; this.priority = 4; this.label = place.dataset.graph; this.hideFromSelection = false; }
    links() {
      const results = this.yasr.results;
      if (!results) return [];
      results.getAsJson();
      const statements = results.getStatements();
      if (statements && statements.length > 0) {
        const term = (node) => ({ type: node.termType === "NamedNode" ? "uri" : node.termType === "BlankNode" ? "bnode" : "literal", value: node.value });
        return statements.map((one) => [term(one.subject), short(term(one.predicate)), term(one.object)]);
      }
      const rows = (results.getBindings && results.getBindings()) || [];
      const variables = (results.getVariables && results.getVariables()) || [];
      return rows.flatMap((row) => {
        const things = variables.filter((name) => isThing(row[name]));
        return things.slice(1).map((name, i) => [row[things[i]], name, row[name]]);
      });
    }
    canHandleResults() { return this.links().length > 0; }
    getIcon() { return icon("M4 2a2 2 0 1 1-.1 4 2 2 0 0 1 .1-4zM12 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM7 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM5.5 4.5h5v1h-5zM4.8 6l2 4-.9.4-2-4zM11 7l-3 3.6-.8-.6 3-3.6z"); }
    draw() {
      clear(this.yasr.resultsEl);
      const links = this.links().slice(0, MOST);
      if (links.length === 0) return say(this.yasr.resultsEl, place.dataset.noGraph);
      const nodes = new Map();
      links.forEach(([from, , to]) => [from, to].forEach((term) => nodes.set(term.value, term)));
      drawn = cytoscape({
        container: stage(this.yasr.resultsEl, this.label),
        elements: [
          ...[...nodes].map(([id, term]) => ({ data: { id, label: short(term).slice(0, 40) } })),
          ...links.map(([from, label, to], i) => ({ data: { id: `link ${i}`, source: from.value, target: to.value, label } })),
        ],
        style: [
          { selector: "node", style: { label: "data(label)", "font-size": 11, color: colour("--ink"), "background-color": colour("--accent"), width: 14, height: 14 } },
          { selector: "edge", style: { label: "data(label)", "font-size": 9, color: colour("--soft"), "line-color": colour("--rule"), "target-arrow-color": colour("--rule"), "target-arrow-shape": "triangle", "curve-style": "bezier", width: 1.5 } },
        ],
        layout: { name: "cose", animate: false },
      });
      return undefined;
    }
  }

  Yasgui.Yasr.registerPlugin("chart", Chart_);
  Yasgui.Yasr.registerPlugin("graph", Graph_);
  // Completion by prefix.cc and Linked Open Vocabularies would ask other servers.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];

  const heads = Object.entries(prefixes).map(([name, iri]) => `PREFIX ${name}: <${iri}>`).join("\n");
  const first = document.querySelector("#example option[data-name]");
  const given = new URLSearchParams(location.hash.slice(1)).get("query");
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint, method: "POST", acceptHeaderGraph: "application/n-triples", acceptHeaderSelect: "application/sparql-results+json", headers: {} },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    populateFromUrl: false,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    yasqe: { value: given || (first && first.value) || `${heads}\n\nSELECT * WHERE {\n  ?s ?p ?o\n}\nLIMIT 10`, createShareableLink: () => location.href, resizeable: true },
    yasr: { prefixes, persistenceId: null },
  });
  window.editor = yasgui;
  const tab = () => yasgui.getTab();
  const keep = () => history.replaceState(null, "", `#query=${encodeURIComponent(tab().getYasqe().getValue())}`);
  const show = (text) => { tab().getYasqe().setValue(text); keep(); };
  if (given) show(given);
  yasgui.on("query", keep);
  // This version of YASGUI loses the answer's type and so takes no triples for a table or a graph.
  yasgui.on("queryResponse", (_, one) => setTimeout(() => {
    const yasr = one.getYasr();
    const triples = ["CONSTRUCT", "DESCRIBE"].includes(one.getYasqe().getQueryType());
    if (triples && yasr.results && !yasr.results.hasError() && !yasr.results.getContentType()) {
      yasr.setResponse({
        data: yasr.results.getOriginalResponseAsString(),
        contentType: "application/n-triples",
        status: 200,
        executionTime: yasr.results.getResponseTime(),
      });
    }
  }));
  addEventListener("hashchange", () => {
    const query = new URLSearchParams(location.hash.slice(1)).get("query");
    if (query && query !== tab().getYasqe().getValue()) show(query);
  });
  document.getElementById("example").addEventListener("change", (event) => {
    if (event.target.value) {
      show(event.target.value);
      tab().getYasqe().query();
    }
  });
  document.querySelectorAll(".CodeMirror textarea").forEach((field) => field.setAttribute("aria-label", "SPARQL"));
})();
