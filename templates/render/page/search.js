// Finding and filtering: hits are outlined and counted, what does not match steps back.

/** What is looked for, and what that leaves standing. `paint` shows it; others set `looked` and paint again. */
function makeSieve(map) {
  return { map, query: asked("q"), persona: asked("persona"), severity: asked("severity"), looked: null, hits: [], at: -1 };
}

/** Everything that says the words of the query: entries, and what stands around the lanes. */
function hitsOf(sieve) {
  const words = folded(sieve.query);
  if (!words) return [];
  sieve.around ??= [...document.querySelectorAll(".told p, .section")].map((element) => ({ element, text: "", lane: "", id: "" }));
  return [...sieve.map.entries, ...sieve.around].filter((entry) => {
    entry.words ??= folded(`${entry.element.textContent} ${entry.id.slice(2)}`);
    return entry.words.includes(words) && !entry.element.closest("[hidden]");
  });
}

/** Whether an entry is for the persona picked: it names them, or nobody. */
function isFor(entry, persona) {
  return !persona || !entry.who.length || entry.who.includes(persona);
}

/** What stays of the entries when one severity is picked: pain points of that severity and what belongs with them. */
function withSeverity(map, severity) {
  const pains = map.entries.filter((entry) => entry.severity === severity);
  return new Set(pains.flatMap((pain) => (pain.group ? [...friendsOf(map, pain)] : [])).concat(pains));
}

/** Show what is left: in the drawing and in the table. */
function paint(sieve) {
  const { map, severity, persona, looked } = sieve;
  sieve.hits = hitsOf(sieve);
  const hit = new Set(sieve.hits);
  const stays = severity && withSeverity(map, severity);
  const friends = looked && friendsOf(map, looked);
  const filtered = (entry) => (!hit.size || hit.has(entry)) && (!stays || stays.has(entry) || stays.has(entry.id));
  for (const old of map.svg.querySelectorAll(".kept, .hit, .dim, .now, .open")) old.classList.remove("kept", "hit", "dim", "now", "open");
  for (const entry of map.entries) {
    const mine = isFor(entry, persona);
    const kept = mine && filtered(entry);
    entry.element.classList.toggle("kept", kept);
    entry.element.classList.toggle("hit", hit.has(entry));
    entry.element.classList.toggle("dim", !mine);
    for (const node of hit.has(entry) || !mine || entry.group ? drawnOf(map, entry) : []) {
      node.classList.toggle("kept", friends ? friends.has(entry.id) : kept);
      node.classList.toggle("hit", hit.has(entry));
      node.classList.toggle("dim", !mine);
    }
  }
  looked?.group.classList.add("open");
  for (const other of sieve.around ?? []) other.element.classList.toggle("hit", hit.has(other));
  for (const group of map.svg.querySelectorAll("[class^=persona-]")) {
    group.classList.toggle("dim", Boolean(persona) && !group.classList.contains(`persona-${persona}`));
  }
  map.svg.classList.toggle("only", Boolean(hit.size || stays || friends));
  document.querySelector(".table")?.classList.toggle("only", Boolean(hit.size || stays));
  boxed(sieve);
}

/** Outline the words that were found outside of any card: all their lines together. */
function boxed({ map, hits }) {
  for (const old of map.svg.querySelectorAll(".hit-box")) old.remove();
  for (const hit of hits) {
    const lines = hit.lane && !hit.group ? drawnOf(map, hit).filter((node) => node.localName === "text") : [];
    if (!lines.length) continue;
    const boxes = lines.map((line) => line.getBBox());
    const [x, y] = [Math.min(...boxes.map((box) => box.x)) - 4, Math.min(...boxes.map((box) => box.y)) - 2];
    const right = Math.max(...boxes.map((box) => box.x + box.width)) + 4;
    const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 2;
    lines[0].before(draw("rect", { class: "hit-box kept", x, y, width: right - x, height: bottom - y, rx: 4 }));
  }
}

/** Go to the next (1) or previous (-1) hit, around the end, and say which it is. */
function step(sieve, way) {
  const count = sieve.hits.length;
  if (!count) return;
  sieve.at = sieve.at < 0 ? (way > 0 ? 0 : count - 1) : (sieve.at + way + count) % count;
  const hit = sieve.hits[sieve.at];
  const drawn = isNarrow() || !hit.lane ? [] : drawnOf(sieve.map, hit);
  for (const old of document.querySelectorAll(".now")) old.classList.remove("now");
  for (const node of drawn.length ? drawn : [hit.element]) node.classList.add("now");
  if (drawn.length) reveal(sieve.map, drawn);
  else hit.element.scrollIntoView({ block: "center", behavior: pace() });
}

/** How many were found, in words. */
function countOf(sieve) {
  const count = sieve.hits.length;
  if (!folded(sieve.query)) return "";
  if (!count) return say("Nothing found");
  return sieve.at < 0 ? say("{count} found", { count }) : say("{at} of {count}", { at: sieve.at + 1, count });
}
