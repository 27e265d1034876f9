"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byName = new Map(data.programs.map((p, i) => [p.name, i]));
  const $ = (id) => document.getElementById(id);
  const CONTEXT = 4;

  /** An element with attributes and children; strings become text, never markup. */
  const el = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "onclick") node.addEventListener("click", value);
      else if (name === "html") node.innerHTML = value; // highlighted and escaped when written
      else node.setAttribute(name, value);
    }
    node.append(...children.filter((c) => c !== null));
    return node;
  };
  const percent = (x) => `${(100 * x).toFixed(1)} %`;
  const number = (x, digits = 3) => (x === null ? "" : x.toFixed(digits));
  const range = (low, high) => (low === null || high === null ? "" : `${number(low)} … ${number(high)}`);

  // --- theme: that of the system until the button switches it ------------------------------
  $("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  // --- list of programs: sort and filter --------------------------------------------------
  const table = $("programs");
  const rows = [...table.tBodies[0].rows];
  const filters = { name: $("f-name"), split: $("f-split"), model: $("f-model"), standing: $("f-standing"), verdict: $("f-verdict") };
  const applyFilters = () => {
    const name = filters.name.value.toLowerCase();
    const { split, model, standing, verdict } = Object.fromEntries(Object.entries(filters).map(([k, f]) => [k, f ? f.value : ""]));
    let shown = 0;
    for (const row of rows) {
      const cells = model === "" ? [...row.cells].slice(1) : [row.cells[Number(model) + 1]];
      const fits = (c) => (!standing || c.dataset.standing === standing) && (!verdict || c.dataset.verdict === verdict);
      row.hidden = !(row.dataset.name.toLowerCase().includes(name) && (!split || row.dataset.split === split) && cells.some(fits));
      shown += row.hidden ? 0 : 1;
    }
    $("shown").textContent = shown === rows.length ? `${shown} programs` : `${shown} of ${rows.length} programs`;
  };
  $("filters").addEventListener("input", applyFilters);
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  table.tHead.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const column = Number(button.dataset.column);
    const head = button.closest("th");
    // The first click sorts names from a to z, and speedups from the greatest down.
    const order = head.getAttribute("aria-sort") === (column ? "descending" : "ascending") ? (column ? "ascending" : "descending") : (column ? "descending" : "ascending");
    for (const th of table.tHead.querySelectorAll("th")) th.setAttribute("aria-sort", "none");
    head.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const key = (row) => (column ? Number(row.cells[column].dataset.key) : row.dataset.name);
    rows.sort((a, b) => sign * (column ? key(a) - key(b) : key(a).localeCompare(key(b), "en", { numeric: true })) || (a.dataset.name < b.dataset.name ? -1 : 1));
    table.tBodies[0].append(...rows);
  });

  // --- difference of two listings ---------------------------------------------------------
  /** Rows [old number, old line, new number, new line, same]; a line is a place in data.lines. */
  const sideBySide = (base, hunks) => {
    const out = [];
    let at = 1, now = 1;
    const equal = (until) => { for (; at < until; at++, now++) out.push([at, base[at - 1], now, base[at - 1], true]); };
    for (const [first, last, lines] of hunks) {
      equal(first);
      const old = Math.max(0, last - first + 1);
      for (let k = 0; k < Math.max(old, lines.length); k++) {
        out.push([k < old ? at + k : null, k < old ? base[at + k - 1] : null, k < lines.length ? now + k : null, k < lines.length ? lines[k] : null, false]);
      }
      at += old;
      now += lines.length;
    }
    equal(base.length + 1);
    return out;
  };
  /** The class that marks a hot line: one of five, from half a per cent of the time to a fifth. */
  const warmth = (share) => (share === undefined ? "" : ` heat${[0.005, 0.02, 0.05, 0.1, 0.2].filter((least) => share >= least).length}`);
  const cell = (line, text, kind) =>
    el("div", { class: `cell asm ${kind}` }, el("i", {}, line === null ? "" : String(line)), el("span", { class: "code", html: text === null ? "" : data.lines[text] }));
  const drawRow = (heat) => ([a, old, b, now, same]) => {
    const share = heat.get(a);
    const left = cell(a, old, (same ? "left same" : old === null ? "left none" : "left del") + warmth(share));
    if (share !== undefined) left.setAttribute("title", `${percent(share)} of the time`);
    return [left, cell(b, now, same ? "right same" : now === null ? "right none" : "right add")];
  };
  const drawDiff = (program, outcome, name, from = "gcc -O3") => {
    const all = sideBySide(program.base, outcome.hunks);
    const heat = new Map(program.heat ? program.heat.lines : []);
    const draw = drawRow(heat);
    const grid = el("div", { class: "diff" }, el("div", { class: "head" }, from), el("div", { class: "head" }, name));
    const near = all.map(() => false);
    const shown = ([line, , , , same]) => !same || heat.get(line) >= 0.05;
    all.forEach((row, i) => { if (shown(row)) for (let k = Math.max(0, i - CONTEXT); k <= Math.min(all.length - 1, i + CONTEXT); k++) near[k] = true; });
    for (let i = 0; i < all.length;) {
      let end = i;
      while (end < all.length && near[end] === near[i]) end++;
      const part = all.slice(i, end);
      if (near[i]) grid.append(...part.flatMap(draw));
      else {
        const fold = el("button", { type: "button", class: "fold", onclick: () => fold.replaceWith(...part.flatMap(draw)) }, `⋯ ${part.length} equal lines`);
        grid.append(fold);
      }
      i = end;
    }
    return grid;
  };

  // --- timing samples ---------------------------------------------------------------------
  const SVG = "http://www.w3.org/2000/svg";
  const svg = (tag, attributes, text) => {
    const node = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    if (text !== undefined) node.textContent = text;
    return node;
  };
  const median = (xs) => { const s = [...xs].sort((a, b) => a - b), m = s.length >> 1; return s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2; };
  const drawSamples = (name, samples) => {
    const W = 620, H = 210, L = 56, R = 12, T = 12, B = 34;
    const every = samples.flat(), low = Math.min(...every), high = Math.max(...every);
    const pad = (high - low || high * 0.01) * 0.08;
    const x = (i, n) => L + ((W - L - R) * (i + 0.5)) / n;
    const y = (t) => T + (H - T - B) * (1 - (t - low + pad) / (high - low + 2 * pad));
    const chart = svg("svg", { class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": `Times of the runs of ${name}` });
    for (let k = 0; k <= 3; k++) {
      const t = low + ((high - low) * k) / 3;
      chart.append(svg("line", { class: "grid", x1: L, x2: W - R, y1: y(t), y2: y(t) }), svg("text", { x: L - 6, y: y(t) + 4, "text-anchor": "end" }, (t * 1e3).toPrecision(4)));
    }
    samples.forEach((times, arm) => {
      const series = arm ? "s3" : "s2", m = median(times);
      chart.append(svg("line", { class: `median ${series}`, x1: L, x2: W - R, y1: y(m), y2: y(m) }));
      times.forEach((t, i) => chart.append(svg("circle", { class: `point ${series}`, cx: x(i, times.length), cy: y(t), r: 3 })));
    });
    chart.append(svg("text", { x: (L + W - R) / 2, y: H - 8, "text-anchor": "middle" }, `pair of runs; milliseconds`));
    return el("figure", {}, el("figcaption", {}, `test ${name}`), chart,
      el("p", { class: "legend" },
        el("span", {}, el("span", { class: "key s2" }), `gcc -O3, median ${(median(samples[0]) * 1e3).toFixed(3)} ms`),
        el("span", {}, el("span", { class: "key s3" }), `candidate, median ${(median(samples[1]) * 1e3).toFixed(3)} ms`)));
  };

  // --- one program ------------------------------------------------------------------------
  const fact = (name, value, small) => el("div", {}, el("dt", {}, name), el("dd", {}, value, small ? el("small", {}, ` ${small}`) : null));
  const section = (title, ...children) => el("section", {}, el("h3", {}, title), ...children);
  const testTable = (program, tests) => el("div", { class: "scroll" }, el("table", { class: "figures tests" },
    el("thead", {}, el("tr", {}, ...["test", "kind", "verdict", "speedup", "95 % interval", "input"].map((h) => el("th", { class: h === "input" ? "left" : "" }, h)))),
    el("tbody", {}, ...tests.map(([name, kind, verdict, evidence, speedup, low, high, resolved]) =>
      el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, kind.replace("_", " ")), el("td", { class: verdict === "OK" ? "" : "fails", title: evidence }, verdict),
        el("td", {}, number(speedup)), el("td", {}, resolved === false ? "too little work" : range(low, high)), el("td", { class: "input" }, ...program.inputs[name].map((text) => el("div", {}, text))))))));
  const heatTable = (heat) => el("div", {}, el("p", { class: "lead" }, `gcc -O3, ${heat.samples} samples of user time. Hot lines are marked in the listing.`),
    el("div", { class: "scroll" }, el("table", { class: "figures tests" },
      el("thead", {}, el("tr", {}, ...["line", "function", "text", "own", "library calls"].map((h) => el("th", { class: h === "function" || h === "text" ? "left" : "" }, h)))),
      el("tbody", {}, ...heat.hottest.map(([line, name, text, own, calls]) =>
        el("tr", {}, el("th", { scope: "row" }, String(line)), el("td", { class: "left" }, name), el("td", { class: "left asm", html: data.lines[text] }), el("td", {}, percent(own)), el("td", {}, percent(calls))))))),
    heat.libraries.length ? el("p", { class: "lead" }, `In libraries: ${heat.libraries.map(([name, share]) => `${name} ${percent(share)}`).join(", ")}.`) : null);
  const attemptTable = (attempts) => el("div", { class: "scroll" }, el("table", { class: "figures tests" },
    el("thead", {}, el("tr", {}, ...["turn", "answer", "verdict", "first look", "95 % interval", "note"].map((h) => el("th", { class: h === "note" ? "left" : "" }, h)))),
    el("tbody", {}, ...attempts.map(([turn, sample, verdict, speedup, low, high, note]) =>
      el("tr", {}, el("th", { scope: "row" }, String(turn)), el("td", {}, String(sample)), el("td", {}, verdict), el("td", {}, number(speedup)), el("td", {}, range(low, high)), el("td", { class: "input" }, verdict === "OK" ? "" : note))))));

  const drawProgram = (index, model) => {
    const program = data.programs[index], outcome = program.outcomes[model];
    const go = (i, m) => { location.hash = `program=${encodeURIComponent(data.programs[i].name)}&model=${m}`; };
    const parts = [
      el("div", { class: "crumbs" }, el("a", { href: "#" }, "← all programs"), el("h2", {}, program.name, " ", el("span", { class: "tag" }, program.split)),
        el("button", { type: "button", "aria-label": "previous program", onclick: () => go((index + data.programs.length - 1) % data.programs.length, model) }, "‹"),
        el("button", { type: "button", "aria-label": "next program", onclick: () => go((index + 1) % data.programs.length, model) }, "›")),
      el("div", { class: "tabs", role: "tablist" }, ...data.models.map((name, m) =>
        el("button", { type: "button", role: "tab", "aria-selected": String(m === model), onclick: () => go(index, m) }, name, " ", el("span", { class: program.outcomes[m].standing }, program.outcomes[m].standing)))),
      el("dl", { class: "facts" },
        fact("model", data.models[model]),
        fact("verdict", outcome.verdict.replaceAll("_", " ")),
        fact("speedup", outcome.speedup === null ? "none" : number(outcome.speedup), outcome.standing === "same" ? "same code and data" : range(outcome.low, outcome.high)),
        fact("counts as", number(outcome.honest)),
        outcome.paper === null ? null : fact("paper's protocol", number(outcome.paper)),
        outcome.hunks === null ? null : fact("changed lines", String(outcome.changed)),
        outcome.base ? fact("base", outcome.base.name, `${outcome.base.command}; ${outcome.base.speedup === null ? "not measured" : number(outcome.base.speedup)} ${range(outcome.base.low, outcome.base.high)}; ${outcome.base.copied ? "the answer is a copy of it" : "the answer changes it"}`) : null,
        outcome.routines.length ? fact("routines", "", outcome.routines.join(", ")) : null,
        outcome.evidence ? fact("evidence", outcome.evidence, outcome.findings.map((f) => `lines ${f[0]} to ${f[1]}: ${f[2]}: ${f[3]}`).join("; ")) : null,
        outcome.tokens ? fact("tokens", String(outcome.tokens)) : null,
        outcome.isolation ? fact("isolation", "", outcome.isolation) : null),
    ];
    if (outcome.note && outcome.verdict !== "OK") parts.push(el("p", { class: "evidence asm" }, outcome.note));
    if (outcome.hunks === null) parts.push(section("Assembly", el("p", { class: "lead" }, "The answer gave no listing.")));
    else if (!outcome.hunks.length) parts.push(section("Assembly", el("p", { class: "lead" }, "The listing is that of gcc -O3."), el("div", { class: "scroll" }, drawDiff(program, outcome, data.models[model]))));
    else parts.push(section("Assembly", el("div", { class: "scroll" }, drawDiff(program, outcome, data.models[model]))));
    if (outcome.base && outcome.base.hunks.length) parts.push(section(`Changes to the base ${outcome.base.name}`, el("div", { class: "scroll" }, drawDiff({ base: outcome.base.lines, heat: null }, outcome.base, data.models[model], outcome.base.name))));
    if (program.heat) parts.push(section("Where the time goes", heatTable(program.heat)));
    const timed = outcome.tests.filter((t) => t[8]);
    if (timed.length) parts.push(section("Timing samples", el("div", { class: "samples" }, ...timed.map((t) => drawSamples(t[0], t[8])))));
    if (outcome.attempts.length) parts.push(section("All answers, of which this one was chosen", attemptTable(outcome.attempts)));
    parts.push(section("C source", el("div", { class: "scroll" }, el("pre", { class: "source", html: program.source }))));
    if (outcome.tests.length) parts.push(section("Tests", testTable(program, outcome.tests)));
    if (outcome.response) parts.push(el("details", {}, el("summary", {}, "Text of the answer"), el("div", { class: "scroll" }, el("pre", { class: "source" }, outcome.response))));
    $("program").replaceChildren(...parts);
  };

  let place = 0;
  const route = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    const index = byName.get(wanted.get("program"));
    const open = index !== undefined;
    if (open) {
      if ($("program").hidden) place = scrollY;
      // Controls come first; a program is opened at the first other model.
      const first = data.models.findIndex((m) => !data.controls.includes(m));
      const model = Number(wanted.get("model") ?? Math.max(0, first));
      drawProgram(index, model < data.models.length ? model : 0);
    }
    $("overview").hidden = open;
    $("program").hidden = !open;
    scrollTo(0, open ? 0 : place);
  };
  addEventListener("hashchange", route);
  route();
})();
