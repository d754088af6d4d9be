// The sheet in its pane: lanes that fold away, stages and lane names that stay in view, zoom.

const LEAST_TYPE = 10 / 13; // The smallest type is 13 px; at "fit width" it never shows below 10.

/** Put the drawing on a board that can be zoomed, with the stages above it and the lane names beside it. */
function makeSheet(map) {
  const { svg } = map;
  const pane = svg.closest(".scroll");
  const board = make("div", { class: "board" });
  svg.replaceWith(board);
  board.append(svg);
  const sheet = { map, pane, board, fit: "width", width: svg.viewBox.baseVal.width, hidden: new Set(), overlays: [] };
  sheet.edge = edgeOf(sheet);
  stack(sheet);
  pane.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomTo(sheet, sheet.zoom * Math.exp(-event.deltaY / 300), event);
  }, { passive: false });
  new ResizeObserver(() => sheet.fit && fitted(sheet)).observe(pane);
  return sheet;
}

/** Where the label column ends, counted from the start of the sheet. */
function edgeOf({ map, width }) {
  const first = [...map.byId.values()].find((entry) => entry.lane === "stages")?.group.getBBox();
  if (!first) return 0;
  return getComputedStyle(map.svg).direction === "rtl" ? width - first.x - first.width : first.x;
}

/** Move the bands that are shown up to close the gaps, and make the sheet as high as what is left. */
function stack(sheet) {
  const { map: { svg, bands }, hidden } = sheet;
  let gone = 0;
  const all = [...bands.values()];
  all.forEach((band, number) => {
    const lane = band.dataset.lane;
    band.toggleAttribute("hidden", hidden.has(lane) || (isDivider(band) && isIdle(all, number, hidden)));
    band.shift = -gone;
    band.style.transform = gone ? `translateY(${-gone}px)` : "";
    gone += band.hasAttribute("hidden") ? Number(band.dataset.height) : 0;
  });
  sheet.fullHeight ??= svg.viewBox.baseVal.height;
  sheet.height = sheet.fullHeight - gone;
  svg.setAttribute("viewBox", `0 0 ${sheet.width} ${sheet.height}`);
  svg.setAttribute("height", sheet.height);
  for (const row of document.querySelectorAll(".table tbody tr")) row.hidden = hidden.has(row.dataset.lane);
  for (const slip of document.querySelectorAll(".slip")) {
    slip.toggleAttribute("hidden", bands.get(slip.dataset.lane)?.hasAttribute("hidden") ?? false);
  }
  overlaid(sheet);
  if (sheet.fit) fitted(sheet);
}

function isDivider(band) {
  return band.dataset.lane.startsWith("line-");
}

/** Whether a line between two bands of a service has no lane left below it, or none above. */
function isIdle(all, number, hidden) {
  const isLane = (band) => band.dataset.kind === "lane" && !isDivider(band) && !hidden.has(band.dataset.lane);
  const next = all.findIndex((band, at) => at > number && isDivider(band));
  return !all.slice(number + 1, next < 0 ? undefined : next).some(isLane) || !all.slice(0, number).some(isLane);
}

/** Lay the stages and the lane names over the drawing, in layers that stick to the edges of the pane. */
function overlaid(sheet) {
  const { board, map, edge, width, height } = sheet;
  for (const old of sheet.overlays) old.remove();
  sheet.overlays = [];
  const lanes = [...map.bands.values()].filter((band) => band.dataset.kind === "lane" && !band.hasAttribute("hidden"));
  const stages = map.bands.get("stages");
  if (!edge || !lanes.length || !stages) return;
  const top = topOf(lanes[0]);
  const end = topOf(lanes.at(-1)) + Number(lanes.at(-1).dataset.height);
  const rtl = getComputedStyle(map.svg).direction === "rtl";
  const names = cropped(rtl ? width - edge : 0, top, edge, end - top, map.svg);
  for (const band of lanes) names.append(labelsOf(band, edge, width, rtl));
  const bar = cropped(0, topOf(stages), width, Number(stages.dataset.height), map.svg);
  bar.append(draw("use", { href: `#${stages.firstElementChild.id}` }));
  bar.addEventListener("click", (event) => underPointer(map, event)?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  const stuck = (kind, from, ...parts) => {
    const layer = make("div", { class: `layer ${kind}`, "aria-hidden": "true" }, make("div", {}, ...parts));
    layer.style.setProperty("--from", from);
    layer.style.setProperty("--past", height - end);
    layer.style.setProperty("--edge", edge);
    layer.style.setProperty("--high", kind === "names" ? end - top : Number(stages.dataset.height));
    board.append(layer);
    sheet.overlays.push(layer);
  };
  stuck("names", top, names);
  stuck("bar", topOf(stages), bar, make("i", {}));
}

/** Where a band stands now. */
function topOf(band) {
  return Number(band.dataset.y) + band.shift;
}

/** An empty picture that shows a part of the sheet. */
function cropped(x, y, width, height, svg) {
  const made = draw("svg", { viewBox: `${x} ${y} ${width} ${height}`, direction: svg.getAttribute("direction") });
  made.append(draw("rect", { x, y, width, height, class: "ground" }));
  return made;
}

/** Copies of a band's shapes that begin in the label column. */
function labelsOf(band, edge, width, rtl) {
  const group = draw("g", { transform: `translate(0 ${topOf(band)})` });
  for (const shape of band.firstElementChild.children) {
    const box = shape.getBBox();
    if (rtl ? box.x + box.width > width - edge + 1 : box.x < edge - 1) group.append(copied(shape));
  }
  return group;
}

/** The stage whose column the pointer is in. */
function underPointer(map, { clientX }) {
  const stages = [...map.byId.values()].filter((entry) => entry.lane === "stages").map((entry) => entry.group);
  return stages.find((group) => {
    const { left, right } = group.getBoundingClientRect();
    return left <= clientX && clientX <= right;
  });
}

/** Show the sheet at a size: `width`, `sheet`, or the number it is multiplied by. */
function fitted(sheet, fit = sheet.fit) {
  sheet.fit = fit;
  const across = sheet.pane.clientWidth / sheet.width;
  const room = parseFloat(getComputedStyle(sheet.pane).maxHeight) || innerHeight;
  zoomed(sheet, fit === "sheet" ? Math.min(across, room / sheet.height) : Math.min(Math.max(across, LEAST_TYPE), 1));
}

/** Zoom, keeping what is under the pointer (else the middle of the pane) where it is. */
function zoomTo(sheet, zoom, pointer) {
  const { pane, board } = sheet;
  const box = pane.getBoundingClientRect();
  const [x, y] = pointer ? [pointer.clientX, pointer.clientY] : [box.left + box.width / 2, box.top + box.height / 2];
  const before = board.getBoundingClientRect();
  const [u, v] = [(x - before.left) / before.width, (y - before.top) / before.height];
  sheet.fit = "";
  zoomed(sheet, Math.min(Math.max(zoom, 0.1), 4));
  const after = board.getBoundingClientRect();
  pane.scrollBy({ left: after.left + u * after.width - x, top: after.top + v * after.height - y, behavior: "instant" });
}

function zoomed(sheet, zoom) {
  sheet.zoom = zoom;
  sheet.board.style.setProperty("--zoom", zoom);
  sheet.board.style.setProperty("--width", sheet.width);
  sheet.zoomChanged?.(zoom);
}

/** Scroll what is drawn into the part of the pane that nothing covers. */
function reveal(map, nodes) {
  const pane = map.svg.closest(".scroll");
  pane.scrollIntoView({ block: "nearest", behavior: "instant" });
  const boxes = nodes.map((node) => node.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  const free = freeOf(pane);
  const by = (low, high, from, to) => (low >= from && high <= to ? 0 : high - low > to - from ? low - from : (low + high - from - to) / 2);
  pane.scrollBy({ left: by(left, right, free.left, free.right), top: by(top, bottom, free.top, free.bottom), behavior: pace() });
}

/** The part of the pane that neither the stages, the lane names nor the panel cover. */
function freeOf(pane) {
  const box = pane.getBoundingClientRect();
  const rtl = getComputedStyle(pane).direction === "rtl";
  const size = (selector, side) => document.querySelector(selector)?.getBoundingClientRect()[side] ?? 0;
  const [names, panel] = [size(".layer.names > div", "width"), isNarrow() ? 0 : size(".panel:not([hidden])", "width")];
  const low = Math.min(box.bottom, isNarrow() ? innerHeight - size(".panel:not([hidden])", "height") : innerHeight);
  return {
    left: Math.max(box.left, 0) + (rtl ? panel : names) + 16,
    right: box.right - (rtl ? names : panel) - 16,
    top: box.top + size(".layer.bar > div", "height") + 16,
    bottom: low - 16,
  };
}
