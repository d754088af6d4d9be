// Everything put together, once the page is read.

function start() {
  const svg = document.querySelector("#drawing svg");
  const map = readThings(svg);
  const root = document.documentElement;
  root.classList.add("live");
  const sheet = makeSheet(map);
  const sieve = makeSieve(map);
  const search = searchTools(sieve);
  let shown = null;
  const look = (entry) => { sieve.looked = entry ?? shown; paint(sieve); };
  const panel = makePanel(map, (entry) => { shown = entry; look(entry); });
  const help = helpDialog();
  const lanes = laneTools(sheet, search.show);
  const main = document.querySelector("main");
  const severityWords = { critical: say("Critical"), major: say("Major"), minor: say("Minor") };
  const severities = ["critical", "major", "minor"].filter((one) => map.entries.some((entry) => entry.severity === one));
  const bar = make("div", { class: "tools", role: "search", "aria-label": say("Find and show"), lang: SPOKEN },
    search.element, lanes,
    ...filterTool(sieve, "persona", say("Persona"), say("Everybody"), JSON.parse(main.dataset.people), search.show),
    ...filterTool(sieve, "severity", say("Severity"), say("Any severity"), severities.map((one) => [one, severityWords[one]]), search.show),
    make("span", { class: "rest" }), zoomTools(sheet), ...lookTool(), button("?", help.open, { "aria-label": say("Keys"), class: "round" }));
  main.before(bar);
  new ResizeObserver(() => {
    root.style.setProperty("--tools", `${bar.offsetHeight}px`);
    root.style.setProperty("--bar", `${isNarrow() ? search.element.offsetHeight + 12 : bar.offsetHeight}px`);
  }).observe(bar);
  search.show();
  walkable(map, panel.open, look);
  listen(map, { panel, search, lanes, help, sheet, bar });
  const linked = entryAt(map, location.hash);
  if (linked) requestAnimationFrame(() => panel.open(linked, linked.group));
}

/** What holds on the whole page: links to things open them, and single keys do what the help says. */
function listen(map, { panel, search, lanes, help, sheet, bar }) {
  const escape = () => {
    const open = bar.querySelector("details[open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); return true; }
    return panel.shut();
  };
  const table = document.querySelector("#table .scroll");
  const keys = {
    "/": () => { search.field.focus(); search.field.select(); },
    "?": help.open,
    "+": () => zoomTo(sheet, sheet.zoom * 1.2),
    "=": () => zoomTo(sheet, sheet.zoom * 1.2),
    "-": () => zoomTo(sheet, sheet.zoom / 1.2),
    0: () => fitted(sheet, "width"),
    l: () => { lanes.open = true; lanes.querySelector("button").focus(); },
    t: () => {
      const stop = map.svg.querySelector("[data-thing][tabindex='0']");
      if (stop && table?.contains(document.activeElement)) goTo(map, map.byId.get(stop.id));
      else table?.focus();
    },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help.element.open) return;
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "Escape" && !(typing && typing.value && typing.type === "search") && escape()) event.preventDefault();
    else if (!typing && help.isOn() && Object.hasOwn(keys, event.key)) { event.preventDefault(); keys[event.key](); }
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    const entry = link && entryAt(map, link.hash);
    if (entry) { event.preventDefault(); panel.open(entry, panel.element.contains(link) ? entry.group : link); }
    if (!event.target.closest?.(".menu")) for (const open of bar.querySelectorAll("details[open]")) open.open = false;
  });
  addEventListener("hashchange", () => {
    const entry = entryAt(map, location.hash);
    if (entry) panel.open(entry, entry.group);
  });
}

start();
