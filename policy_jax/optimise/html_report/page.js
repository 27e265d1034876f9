"use strict";
(() => {
  const { data, el, percent, drawDiff, drawSamples, testTable, heatTable } = parts;
  const MOST_OPEN = 12;
  const $ = (id) => document.getElementById(id);

  const heats = [["gcc -O3", data.before], ["after", data.after]].filter(([, heat]) => heat);
  $("heat").append(...heats.map(([of, heat]) => el("div", {}, el("h3", {}, of === "after" ? "After" : "Before"), heatTable(heat, of))));

  const shares = (f) => {
    const [before, after] = f.shares;
    if (!before && !after) return "";
    return f.alone ? `, ${percent(before)} of the samples` : `, ${percent(before)} of the samples before, ${percent(after)} after`;
  };
  // Without any profile nothing is hot, and the first functions are opened.
  const known = data.functions.some((f) => f.open);
  $("listings").append(...data.functions.map((f, k) => {
    // A narrow screen has both shares of a line side by side, under one head.
    const before = el("span", {}, "line, share in %, gcc -O3", el("span", { class: "narrow" }, " and after"));
    const heads = f.alone ? ["line, share in %, gcc -O3"] : [before, "line, share in %, after"];
    const box = el("details", { class: "change" }, el("summary", {}, el("b", {}, f.name), `${shares(f)}${f.changed || f.alone ? "" : "; not changed"}`),
      el("div", { class: "scroll" }, drawDiff(f, heads)));
    box.open = known ? f.open : k < 3;
    return box;
  }));

  const timed = data.tests.filter((t) => t[8]);
  if ($("samples")) $("samples").append(...timed.map((t) => drawSamples(t[0], t[8])));
  if ($("tests")) {
    const box = el("details", { class: "change" }, el("summary", {}, `The ${data.tests.length} tests with their inputs`), testTable(data.inputs, data.tests));
    box.open = data.tests.length <= MOST_OPEN;
    $("tests").append(box);
  }
})();
