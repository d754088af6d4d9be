// Walking through the drawing by keys: one stop for Tab, arrows from card to card.

/** Make the drawing a place to walk in; `open` is called with an entry that somebody picked. */
function walkable(map, open, looked) {
  const stops = [...map.byId.values()];
  if (!stops.length) return;
  map.svg.setAttribute("role", "graphics-document");
  map.svg.closest(".scroll").removeAttribute("tabindex");
  for (const link of map.svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
  for (const stop of stops) named(stop);
  stops[0].group.setAttribute("tabindex", "0");
  map.svg.addEventListener("click", (event) => {
    const entry = pickedIn(map, event.target);
    if (entry && !event.target.closest("a")) open(entry, entry.group);
  });
  map.svg.addEventListener("keydown", (event) => {
    const entry = pickedIn(map, event.target);
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") open(entry, entry.group);
    else if (!moved(map, entry, event.key)) return;
    event.preventDefault();
  });
  map.svg.addEventListener("focusin", (event) => {
    const entry = pickedIn(map, event.target);
    if (!entry) return;
    for (const stop of stops) stop.group.setAttribute("tabindex", stop === entry ? "0" : "-1");
    looked(event.target.matches(":focus-visible") ? entry : null);
    point(entry.id);
  });
  map.svg.addEventListener("focusout", (event) => {
    if (!pickedIn(map, event.relatedTarget)) looked(null);
  });
}

/** Make a group a button that is called what it says. One that holds links is none, for none may be in a button. */
function named({ group, lane, title, stage }) {
  const isButton = !group.querySelector("a");
  const place = lane === "stages" ? [title] : [title, stage?.querySelector(".name")?.textContent ?? ""];
  group.dataset.thing = "";
  group.setAttribute("role", isButton ? "button" : "group");
  if (!isButton) group.setAttribute("aria-label", [...group.querySelectorAll("text")].map((line) => line.textContent).join(" "));
  group.setAttribute("aria-description", place.join(", "));
  group.setAttribute("tabindex", "-1");
}

/** The entry whose group an element is in. */
function pickedIn(map, element) {
  return map.byId.get(element?.closest?.("[data-thing]")?.id);
}

/** Move the focus as the key says; false when the key says nothing. */
function moved(map, entry, key) {
  const forward = getComputedStyle(map.svg).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const shown = [...map.byId.values()].filter((one) => !one.group.closest("[hidden]"));
  const lane = shown.filter((one) => one.lane === entry.lane);
  const stages = shown.filter((one) => one.lane === "stages");
  const ends = stages.length ? stages : lane;
  const at = lane.indexOf(entry);
  const steps = {
    Home: () => ends[0],
    End: () => ends.at(-1),
    ArrowLeft: () => lane[at + (forward === "ArrowLeft" ? 1 : -1)],
    ArrowRight: () => lane[at + (forward === "ArrowRight" ? 1 : -1)],
    ArrowDown: () => nearest(entry, shown, 1),
    ArrowUp: () => nearest(entry, shown, -1),
  };
  if (!steps[key]) return false;
  goTo(map, steps[key]() ?? entry);
  return true;
}

/** The nearest card below (1) or above (-1): of the same lane in the same column, else of the next lane. */
function nearest(entry, shown, way) {
  const here = entry.group.getBoundingClientRect();
  const middle = (box) => box.left + box.width / 2;
  const ahead = shown
    .map((one) => ({ one, box: one.group.getBoundingClientRect() }))
    .filter(({ box }) => (way > 0 ? box.top >= here.bottom - 2 : box.bottom <= here.top + 2));
  const apart = ({ box }) => Math.abs(middle(box) - middle(here));
  const far = ({ box }) => (way > 0 ? box.top - here.top : here.bottom - box.bottom);
  const below = ahead.filter((found) => found.one.lane === entry.lane && apart(found) < here.width / 2);
  if (below.length) return below.sort((a, b) => far(a) - far(b))[0].one;
  const others = ahead.filter(({ one }) => one.lane !== entry.lane);
  const next = others.sort((a, b) => far(a) - far(b))[0]?.one.lane;
  const there = others.filter(({ one }) => one.lane === next);
  const closest = Math.min(...there.map(apart)) + 24; // where two are about as near, the first in reading order
  return there.filter((found) => apart(found) <= closest).sort((a, b) => far(a) - far(b))[0]?.one;
}

/** Bring an entry's group into view and focus it. */
function goTo(map, entry) {
  reveal(map, [entry.group]);
  entry.group.focus({ preventScroll: true });
}
