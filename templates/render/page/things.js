// The things of the map: each is said in the table and may stand in the drawing; they know what they belong with.

/** Read every entry of the table, and which of them the drawing shows as a group. */
function readThings(svg) {
  const stages = [...document.querySelectorAll(".table .stages th")];
  const bands = new Map([...svg.querySelectorAll(".band")].map((band) => [band.dataset.lane, band]));
  const entries = stages.map((element) => entryOf(element, "stages", element.parentElement.dataset.column, element));
  for (const row of document.querySelectorAll(".table tbody tr")) {
    const title = row.querySelector("th").firstChild?.textContent.trim() ?? "";
    [...row.querySelectorAll("td")].forEach((cell, column) => {
      for (const item of cell.querySelectorAll("ul > li")) {
        entries.push(entryOf(item, row.dataset.lane, title, stages[column]));
      }
    });
  }
  const byId = new Map(entries.filter((entry) => entry.group).map((entry) => [entry.id, entry]));
  return { svg, bands, entries, byId };
}

/** One entry: its element in the table, its group in the drawing, its lane, its stage, and what it belongs with. */
function entryOf(element, lane, title, stage) {
  const id = element.id.replace(/^row-/, "");
  const words = element.querySelector(".said, .name") ?? element;
  return {
    element, id, lane, title, stage,
    group: id ? document.querySelector(`#drawing svg [id="${CSS.escape(id)}"]`) : null,
    code: element.querySelector(".code")?.textContent ?? "",
    text: words.textContent.trim(),
    of: element.dataset.of ?? "",
    links: (element.dataset.links ?? "").split(" ").filter(Boolean),
    who: (element.dataset.who ?? "").split(" ").filter(Boolean),
    severity: element.querySelector(".severity")?.dataset.severity ?? "",
  };
}

/** The ids of what an entry belongs with directly: its place, what it names, what names it. */
function nearTo(map, entry) {
  const near = new Set([entry.of, ...entry.links]);
  for (const other of map.byId.values()) {
    if (other.of === entry.id || other.links.includes(entry.id)) near.add(other.id);
  }
  return [...near].filter((id) => map.byId.has(id));
}

/** The ids that stay when an entry is looked at: itself, what it belongs with, and what its pain points belong with. */
function friendsOf(map, entry) {
  const near = nearTo(map, entry);
  const pains = near.filter((id) => map.byId.get(id).severity || id.startsWith("p-"));
  return new Set([entry.id, ...near, ...pains.flatMap((id) => nearTo(map, map.byId.get(id)))]);
}

/** What stands in the drawing for an entry: its group, else the words of its lane that say the same. */
function drawnOf(map, entry) {
  if (entry.group) return [entry.group];
  const key = tight(entry.text);
  const said = paragraphsOf(map, entry.lane).filter((one) => key && one.key.includes(key));
  const column = map.byId.get(stageOf(entry))?.group.getBoundingClientRect();
  const inColumn = ({ nodes }) => {
    const box = nodes[0].getBoundingClientRect();
    const middle = box.left + Math.min(box.width, column.width) / 2;
    return middle > column.left - 8 && middle < column.right + 8;
  };
  return ((column && said.find(inColumn)) ?? said[0])?.nodes ?? [];
}

/** The loose words of a lane: groups without a name, and lines of text that stand under each other. */
function paragraphsOf(map, lane) {
  map.paragraphs ??= new Map();
  if (!map.paragraphs.has(lane)) map.paragraphs.set(lane, readParagraphs(map.bands.get(lane)));
  return map.paragraphs.get(lane);
}

function readParagraphs(band) {
  const found = [];
  let last = null;
  for (const node of band?.firstElementChild.children ?? []) {
    if (node.localName === "text") {
      const [x, y, size] = [startOf(node), Number(node.getAttribute("y")), Number(node.getAttribute("font-size"))];
      if (last && last.x === x && y > last.y && y - last.y < size * 1.7) last.nodes.push(node);
      else found.push((last = { nodes: [node] }));
      Object.assign(last, { x, y });
    } else {
      last = null;
      if (node.localName === "g" && !node.id) found.push({ nodes: [node] });
    }
  }
  for (const one of found) one.key = tight(one.nodes.map((node) => node.textContent).join(""));
  return found;
}

/** Where a line of text starts, also when it is set in several faces. */
function startOf(text) {
  return text.getAttribute("x") ?? text.firstElementChild?.getAttribute("x");
}

/** The entry that the part of an address after `#` leads to. */
function entryAt(map, hash) {
  try {
    return map.byId.get(decodeURIComponent(hash.slice(1)));
  } catch {
    return undefined;
  }
}
