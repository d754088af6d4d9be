// The tools above the drawing: search, lanes, filters, zoom, light or dark, and what the keys do.

const PRESETS = {
  [say("Story")]: ["goal", "expects", "actions", "touchpoints", "emotion", "channel", "thoughts", "questions", "quotes", "motivations"],
  [say("Insight")]: ["touchpoints", "emotion", "barriers", "delights", "pain_points", "opportunities"],
  [say("Measures")]: ["touchpoints", "emotion", "success", "metrics", "owner"],
};

const KEYS = [
  ["Tab", say("into the drawing, and out of it")], ["← →", say("the card before or after in its lane")],
  ["↑ ↓", say("the nearest card of the lane above or below")], ["Home End", say("first and last stage")],
  ["Enter", say("everything about the card")], ["Esc", say("Close")], ["/", say("search; Enter and Shift+Enter go through what is found")],
  ["l", say("Lanes")], ["+ −", say("larger, smaller")], ["0", say("fit the width")], ["t", say("to the table and back")], ["?", say("this list")],
];

/** A button with words on it. */
function button(words, onclick, given = {}) {
  return make("button", { type: "button", onclick, ...given }, words);
}

/** A disclosure with tools inside; only one is open at a time. */
function menu(words, ...tools) {
  return make("details", { class: "menu", name: "tools" }, make("summary", {}, words), make("div", { class: "sheetlet" }, ...tools));
}

/** The search field, its count and its buttons. */
function searchTools(sieve) {
  const count = make("output", { class: "count", "aria-live": "polite" });
  const go = (way) => { step(sieve, way); count.textContent = countOf(sieve); };
  const field = make("input", {
    type: "search", id: "find", placeholder: say("Search"), "aria-label": say("Search the map"), autocomplete: "off", spellcheck: "false", value: sieve.query,
    oninput: () => { sieve.query = field.value; sieve.at = -1; ask("q", field.value.trim()); show(); },
    onkeydown: (event) => {
      if (event.key === "Enter") { event.preventDefault(); go(event.shiftKey ? -1 : 1); }
    },
  });
  const steps = [button("‹", () => go(-1), { "aria-label": say("Previous") }), button("›", () => go(1), { "aria-label": say("Next") })];
  const show = () => {
    paint(sieve);
    count.textContent = countOf(sieve);
    for (const one of steps) one.hidden = !sieve.hits.length;
  };
  show();
  return { field, show, element: make("div", { class: "find" }, field, count, ...steps) };
}

/** A toggle for each lane, and the presets. */
function laneTools(sheet, changed) {
  const lanes = [...sheet.map.bands.values()].filter((band) => band.dataset.kind === "lane" && !isDivider(band));
  const names = lanes.map((band) => band.dataset.lane);
  const wanted = asked("lanes").split(",").filter((name) => names.includes(name));
  const toggles = lanes.map((band) => button(band.dataset.title, () => {
    const shown = names.filter((name) => (name === band.dataset.lane) === sheet.hidden.has(name));
    apply(shown.length ? shown : names);
  }, { lang: document.documentElement.lang }));
  const sets = Object.entries({ ...PRESETS, [say("All")]: names }).map(([name, held]) => [name, names.filter((one) => held.includes(one))]);
  const presets = sets.filter(([, held]) => held.length).map(([name, held]) => [button(name, () => apply(held)), held]);
  const apply = (shown) => {
    sheet.hidden = new Set(names.filter((name) => !shown.includes(name)));
    stack(sheet);
    toggles.forEach((one, at) => one.setAttribute("aria-pressed", String(shown.includes(names[at]))));
    for (const [one, held] of presets) one.setAttribute("aria-pressed", String(held.join() === shown.join()));
    ask("lanes", sheet.hidden.size ? shown.join() : "");
    changed();
  };
  apply(wanted.length ? names.filter((name) => wanted.includes(name)) : names);
  return menu(say("Lanes"),
    make("div", { class: "set", role: "group", "aria-label": say("Presets") }, ...presets.map(([one]) => one)),
    make("div", { class: "set", role: "group", "aria-label": say("Lanes") }, ...toggles));
}

/** A choice among some things or all; nothing where there is nothing to choose. */
function filterTool(sieve, key, label, all, choices, show) {
  if (choices.length < 2) { sieve[key] = ""; return []; }
  const options = [["", all], ...choices].map(([value, words]) => make("option", { value, selected: value === sieve[key] }, words));
  if (!choices.some(([value]) => value === sieve[key])) sieve[key] = "";
  const change = () => { sieve[key] = select.value; ask(key, select.value); show(); };
  const select = make("select", { "aria-label": label, onchange: change }, ...options);
  return [select];
}

/** Fit, larger, smaller, as it is. */
function zoomTools(sheet) {
  const shown = make("span", {});
  const set = (...parts) => make("div", { class: "set" }, ...parts);
  sheet.zoomChanged = (zoom) => { shown.textContent = `${Math.round(zoom * 100)} %`; };
  fitted(sheet);
  return make("details", { class: "menu", name: "tools" },
    make("summary", {}, make("span", { class: "unseen" }, `${say("Zoom")} `), shown),
    make("div", { class: "sheetlet" },
      set(button("−", () => zoomTo(sheet, sheet.zoom / 1.2), { "aria-label": say("Smaller") }), button("+", () => zoomTo(sheet, sheet.zoom * 1.2), { "aria-label": say("Larger") })),
      set(button(say("Fit width"), () => fitted(sheet, "width")), button(say("Fit sheet"), () => fitted(sheet, "sheet")), button("100 %", () => zoomTo(sheet, 1)))));
}

/** The switch between light and dark, on a page that has both. */
function lookTool() {
  const root = document.documentElement;
  if (!root.dataset.looks) return [];
  const system = matchMedia("(prefers-color-scheme:dark)");
  const isDark = () => (root.dataset.look ? root.dataset.look === "dark" : system.matches);
  const set = (look) => {
    if (look) root.dataset.look = look;
    else delete root.dataset.look;
    tool.setAttribute("aria-pressed", String(isDark()));
    ask("look", look);
  };
  const tool = button(say("Dark"), () => {
    const look = isDark() ? "light" : "dark";
    set((look === "dark") === system.matches ? "" : look);
  });
  system.addEventListener("change", () => set(root.dataset.look ?? ""));
  set(["light", "dark"].includes(asked("look")) ? asked("look") : "");
  return [tool];
}

/** The dialog that lists the keys and can switch them off. */
function helpDialog() {
  const rows = KEYS.flatMap(([keys, does]) => [make("dt", {}, ...keys.split(" ").flatMap((key) => [make("kbd", {}, key), " "])), make("dd", {}, does)]);
  const single = make("input", { type: "checkbox", checked: asked("keys") !== "off", onchange: () => ask("keys", single.checked ? "" : "off") });
  const dialog = make("dialog", { class: "help", "aria-labelledby": "help-title", lang: SPOKEN },
    make("h2", { id: "help-title" }, say("Keys")),
    button("×", () => dialog.close(), { class: "close", "aria-label": say("Close") }),
    make("dl", {}, ...rows),
    make("label", {}, single, ` ${say("Single keys work")}`));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return { open: () => dialog.showModal(), isOn: () => single.checked, element: dialog };
}
