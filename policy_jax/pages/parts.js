"use strict";
/** What the scripts of all pages draw with. The data of the page is in its element `data`. */
const parts = (() => {
  const data = JSON.parse(document.getElementById("data").textContent);
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
  document.getElementById("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  // --- difference of two listings ---------------------------------------------------------
  /** Rows [old number, old line, new number, new line, same]; a line is a place in data.lines, and a number counts from 1. */
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
  const shown = (share) => (share === undefined || share < 0.0005 ? "" : (100 * share).toFixed(1));
  /** A line; `shares` are [before, after] of this side, null on a page that has no column for them. */
  const cell = (line, text, kind, share, shares) => {
    const columns = shares === null ? [] : shares.map((s, k) => el("b", { class: k ? "after" : "before" }, shown(s)));
    const node = el("div", { class: `cell asm ${kind}${warmth(share)}` }, el("i", {}, line === null ? "" : String(line)), ...columns,
      el("span", { class: "code", html: text === null ? "" : data.lines[text] }));
    if (share !== undefined) node.setAttribute("title", `${percent(share)} of the time`);
    return node;
  };
  /**
   * Two listings side by side. part: `base`, lines of the left one; `hunks`, [first, last, new lines]; `heat`, [line, share] of the left
   * one, or null. With `after` ([line, share] of the right one) the shares stand in columns. `numbers`: how both sides number their lines, where not from 1.
   * `alone`: whether the left one is shown alone. heads: what stands over the sides.
   */
  const drawDiff = (part, heads) => {
    const all = sideBySide(part.base, part.hunks);
    const heat = new Map(part.heat || []), after = new Map(part.after || []);
    const numbered = (side, line) => (line === null || !part.numbers ? line : part.numbers[side][line - 1]);
    const draw = ([a, old, b, now, same]) => {
      const before = heat.get(a), later = after.get(b);
      // On a narrow screen equal lines are shown once, on the left, with both shares.
      const left = part.after ? [before, same ? later : undefined] : null, right = part.after ? [undefined, later] : null;
      return [cell(numbered(0, a), old, same ? "left same" : old === null ? "left none" : "left del", before, left),
        cell(numbered(1, b), now, same ? "right same" : now === null ? "right none" : "right add", later, right)];
    };
    /** Equal or changed rows in a row: the left side and the right one, which stand one over the other on a narrow screen. */
    const drawRuns = (rows) => {
      const runs = [];
      for (const row of rows) {
        if (!runs.length || runs.at(-1)[0][4] !== row[4]) runs.push([]);
        runs.at(-1).push(row);
      }
      return runs.map((run) => {
        const cells = run.map(draw);
        return el("div", { class: "run" }, ...heads.map((_, side) => el("div", {}, ...cells.map((pair) => pair[side]))));
      });
    };
    const grid = el("div", { class: `diff${part.after ? " shares" : ""}${part.alone ? " alone" : ""}` }, ...heads.map((head) => el("div", { class: "head" }, head)));
    const near = all.map(() => false);
    const seen = ([a, , b, , same]) => !same || heat.get(a) >= 0.05 || after.get(b) >= 0.05;
    all.forEach((row, i) => { if (seen(row)) for (let k = Math.max(0, i - CONTEXT); k <= Math.min(all.length - 1, i + CONTEXT); k++) near[k] = true; });
    for (let i = 0; i < all.length;) {
      let end = i;
      while (end < all.length && near[end] === near[i]) end++;
      const some = all.slice(i, end);
      if (near[i]) grid.append(...drawRuns(some));
      else {
        const fold = el("button", { type: "button", class: "fold", onclick: () => fold.replaceWith(...drawRuns(some)) }, `⋯ ${some.length} ${part.alone ? "more" : "equal"} lines`);
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
  /** arms: seconds of the baseline and of the candidate; layouts: how many pairs are of each layout. */
  const drawSamples = (name, [baseline, candidate, layouts]) => {
    const W = 620, H = 210, L = 66, R = 12, T = 12, B = 34;
    const arms = [baseline, candidate];
    const every = arms.flat(), low = Math.min(...every), high = Math.max(...every);
    const pad = (high - low || high * 0.01) * 0.08;
    const x = (i, n) => L + ((W - L - R) * (i + 0.5)) / n;
    const y = (t) => T + (H - T - B) * (1 - (t - low + pad) / (high - low + 2 * pad));
    const chart = svg("svg", { class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": `Times of the runs of ${name}` });
    for (let k = 0; k <= 3; k++) {
      const t = low + ((high - low) * k) / 3;
      chart.append(svg("line", { class: "grid", x1: L, x2: W - R, y1: y(t), y2: y(t) }), svg("text", { x: L - 6, y: y(t) + 4, "text-anchor": "end" }, (t * 1e3).toPrecision(4)));
    }
    let begun = 0;
    for (const pairs of layouts.slice(0, -1)) {
      begun += pairs;
      const at = x(begun - 0.5, baseline.length);
      chart.append(svg("line", { class: "border", x1: at, x2: at, y1: T, y2: H - B }));
    }
    arms.forEach((times, arm) => {
      const series = arm ? "s3" : "s2", m = median(times);
      chart.append(svg("line", { class: `median ${series}`, x1: L, x2: W - R, y1: y(m), y2: y(m) }));
      times.forEach((t, i) => chart.append(svg("circle", { class: `point ${series}`, cx: x(i, times.length), cy: y(t), r: 3 })));
    });
    chart.append(svg("text", { x: (L + W - R) / 2, y: H - 8, "text-anchor": "middle" }, `pair of runs; milliseconds${layouts.length > 1 ? "; a vertical line begins a layout" : ""}`));
    return el("figure", {}, el("figcaption", {}, `test ${name}`), chart,
      el("p", { class: "legend" },
        el("span", {}, el("span", { class: "key s2" }), `gcc -O3, median ${(median(baseline) * 1e3).toFixed(3)} ms`),
        el("span", {}, el("span", { class: "key s3" }), `candidate, median ${(median(candidate) * 1e3).toFixed(3)} ms`)));
  };

  // --- tables and facts -------------------------------------------------------------------
  const fact = (name, value, small) => el("div", {}, el("dt", {}, name), el("dd", {}, value, small ? el("small", {}, ` ${small}`) : null));
  const section = (title, ...children) => el("section", {}, el("h3", {}, title), ...children);
  const table = (heads, left, rows) => el("div", { class: "scroll" }, el("table", { class: "figures tests" },
    el("thead", {}, el("tr", {}, ...heads.map((h) => el("th", { class: left.includes(h) ? "left" : "" }, h)))), el("tbody", {}, ...rows)));
  /** inputs: by the name of a test, its paragraphs. tests: rows of `rows_of_tests.py`. */
  const testTable = (inputs, tests) => table(["test", "kind", "verdict", "speedup", "95 % interval", "input"], ["input"],
    tests.map(([name, kind, verdict, evidence, speedup, low, high, resolved]) =>
      el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, kind.replace("_", " ")), el("td", { class: verdict === "OK" ? "" : "fails", title: evidence }, verdict),
        el("td", {}, number(speedup)), el("td", {}, resolved === false ? "too little work" : range(low, high)), el("td", { class: "input" }, ...inputs[name].map((text) => el("div", {}, text))))));
  /** heat: `samples`, `hottest` as [line, function, text, own, calls, and on some pages the line in C], `libraries`. */
  const heatTable = (heat, of = "gcc -O3") => {
    const inC = heat.hottest.some((row) => row.length > 5);
    return el("div", {}, el("p", { class: "lead" }, `${of}, ${heat.samples} samples of user time. Hot lines are marked in the listing.`),
      table(["line", "function", "text", ...(inC ? ["in C"] : []), "own", "library calls"], ["function", "text", "in C"], heat.hottest.map(([line, name, text, own, calls, place]) =>
        el("tr", {}, el("th", { scope: "row" }, String(line)), el("td", { class: "left" }, name), el("td", { class: "left asm", html: data.lines[text] }),
          inC ? el("td", { class: "left" }, place) : null, el("td", {}, percent(own)), el("td", {}, percent(calls))))),
      heat.libraries.length ? el("p", { class: "lead" }, `In libraries: ${heat.libraries.map(([name, share]) => `${name} ${percent(share)}`).join(", ")}.`) : null);
  };

  return { data, el, percent, number, range, fact, section, table, drawDiff, drawSamples, testTable, heatTable };
})();
