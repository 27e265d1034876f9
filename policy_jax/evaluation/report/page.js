"use strict";
(() => {
  const { data, el, number, range, fact, section, table, drawDiff, drawSamples, testTable, heatTable } = parts;
  const byName = new Map(data.programs.map((p, i) => [p.name, i]));
  const $ = (id) => document.getElementById(id);

  // --- list of programs: sort and filter --------------------------------------------------
  const programs = $("programs");
  const rows = [...programs.tBodies[0].rows];
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
  programs.tHead.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const column = Number(button.dataset.column);
    const head = button.closest("th");
    // The first click sorts names from a to z, and speedups from the greatest down.
    const order = head.getAttribute("aria-sort") === (column ? "descending" : "ascending") ? (column ? "ascending" : "descending") : (column ? "descending" : "ascending");
    for (const th of programs.tHead.querySelectorAll("th")) th.setAttribute("aria-sort", "none");
    head.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const key = (row) => (column ? Number(row.cells[column].dataset.key) : row.dataset.name);
    rows.sort((a, b) => sign * (column ? key(a) - key(b) : key(a).localeCompare(key(b), "en", { numeric: true })) || (a.dataset.name < b.dataset.name ? -1 : 1));
    programs.tBodies[0].append(...rows);
  });

  // --- one program ------------------------------------------------------------------------
  const attemptTable = (attempts) => table(["turn", "answer", "verdict", "first look", "95 % interval", "note"], ["note"],
    attempts.map(([turn, sample, verdict, speedup, low, high, note]) =>
      el("tr", {}, el("th", { scope: "row" }, String(turn)), el("td", {}, String(sample)), el("td", {}, verdict), el("td", {}, number(speedup)), el("td", {}, range(low, high)), el("td", { class: "input" }, verdict === "OK" ? "" : note))));

  const drawProgram = (index, model) => {
    const program = data.programs[index], outcome = program.outcomes[model];
    const go = (i, m) => { location.hash = `program=${encodeURIComponent(data.programs[i].name)}&model=${m}`; };
    const shown = [
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
    const diff = { base: program.base, hunks: outcome.hunks, heat: program.heat && program.heat.lines }, heads = ["gcc -O3", data.models[model]];
    if (outcome.note && outcome.verdict !== "OK") shown.push(el("p", { class: "evidence asm" }, outcome.note));
    if (outcome.hunks === null) shown.push(section("Assembly", el("p", { class: "lead" }, "The answer gave no listing.")));
    else if (!outcome.hunks.length) shown.push(section("Assembly", el("p", { class: "lead" }, "The listing is that of gcc -O3."), el("div", { class: "scroll" }, drawDiff(diff, heads))));
    else shown.push(section("Assembly", el("div", { class: "scroll" }, drawDiff(diff, heads))));
    if (outcome.base && outcome.base.hunks.length) shown.push(section(`Changes to the base ${outcome.base.name}`, el("div", { class: "scroll" }, drawDiff({ base: outcome.base.lines, hunks: outcome.base.hunks, heat: null }, [outcome.base.name, data.models[model]]))));
    if (program.heat) shown.push(section("Where the time goes", heatTable(program.heat)));
    const timed = outcome.tests.filter((t) => t[8]);
    if (timed.length) shown.push(section("Timing samples", el("div", { class: "samples" }, ...timed.map((t) => drawSamples(t[0], t[8])))));
    if (outcome.attempts.length) shown.push(section("All answers, of which this one was chosen", attemptTable(outcome.attempts)));
    shown.push(section("C source", el("div", { class: "scroll" }, el("pre", { class: "source", html: program.source }))));
    if (outcome.tests.length) shown.push(section("Tests", testTable(program.inputs, outcome.tests)));
    if (outcome.response) shown.push(el("details", {}, el("summary", {}, "Text of the answer"), el("div", { class: "scroll" }, el("pre", { class: "source" }, outcome.response))));
    $("program").replaceChildren(...shown);
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
