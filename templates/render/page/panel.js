// The side panel: everything the map says about one thing.

/** A closed panel and what opens and closes it; `changed` is called with the entry shown, or null. */
function makePanel(map, changed) {
  const body = make("div", { class: "panel-body", tabindex: "-1" });
  const close = make("button", { type: "button", class: "close", "aria-label": say("Close details"), onclick: () => shut() }, "×");
  const panel = make("aside", { class: "panel", "aria-label": say("Details"), hidden: true, lang: SPOKEN }, close, body);
  let opener = null;
  document.body.append(panel);

  function open(entry, from) {
    opener = from ?? opener;
    body.replaceChildren(...detailOf(map, entry));
    body.scrollTop = 0;
    panel.hidden = false;
    document.documentElement.classList.add("with-panel");
    changed(entry);
    point(entry.id);
    reveal(map, [entry.group]);
    body.querySelector("h2").focus({ preventScroll: true });
  }

  function shut() {
    if (panel.hidden) return false;
    panel.hidden = true;
    document.documentElement.classList.remove("with-panel");
    changed(null);
    opener?.focus({ preventScroll: true });
    return true;
  }

  return { open, shut, element: panel };
}

/** What the panel shows of an entry: what and where it is, its small print, and what is said about it lane by lane. */
function detailOf(map, entry) {
  const page = document.documentElement.lang;
  const stage = map.byId.get(stageOf(entry));
  const place = [entry.code, entry.title, stage ? make("a", { href: `#${stage.id}` }, stage.text) : ""];
  const said = entry.element.querySelector(".said, .name");
  const heading = make("h2", { tabindex: "-1", lang: page }, ...copied(said).childNodes);
  const notes = entry.element.querySelector(".notes");
  return [
    make("p", { class: "where", lang: page }, ...place.filter(Boolean).flatMap((one, at) => (at ? [" · ", one] : [one]))),
    heading,
    ...(notes ? [withLang(copied(notes), page)] : []),
    ...belongsWith(map, entry),
    ...saidAbout(map, entry, page),
  ];
}

/** The id of the stage an entry is in; none for a stage. */
function stageOf(entry) {
  return entry.lane === "stages" ? "" : entry.stage?.id.replace(/^row-/, "");
}

/** Links to what an entry belongs with, other than its stage and what is said about it. */
function belongsWith(map, entry) {
  const near = nearTo(map, entry).map((id) => map.byId.get(id))
    .filter((one) => one.of !== entry.id && one.lane !== "stages");
  if (!near.length) return [];
  const links = near.map((one) => make("li", {}, make("a", { href: `#${one.id}` }, `${one.code} ${one.text}`.trim()), ` ${one.title}`));
  return [make("h3", {}, say("Belongs with")), make("ul", { class: "with", role: "list", lang: document.documentElement.lang }, ...links)];
}

/** What the lanes say about an entry, each under its lane's name. */
function saidAbout(map, entry, lang) {
  const parts = [];
  let last = "";
  for (const one of map.entries.filter((other) => entry.id && other.of === entry.id)) {
    if (one.lane !== last) parts.push(make("h3", { lang }, one.title), make("ul", { role: "list", lang }));
    parts.at(-1).append(copied(one.element));
    last = one.lane;
  }
  return parts;
}

function withLang(element, lang) {
  element.lang = lang;
  return element;
}
