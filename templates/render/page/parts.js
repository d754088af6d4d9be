// Small parts that everything else is made of: elements, the address, and texts fit to be compared.

/** The language that the page speaks itself, and its words by the English ones. */
const SPOKEN = document.querySelector("main").dataset.spoken;
const WORDS = JSON.parse(document.querySelector("main").dataset.words);

/** The English words in the language of the page, each name in braces replaced by its value. */
function say(words, values = {}) {
  return (WORDS[words] ?? words).replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** An element with attributes, properties that start with a dot, listeners that start with `on`, and children. */
function make(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** An SVG element with attributes. */
function draw(tag, given = {}) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
  return made;
}

/** A copy without ids, so that none is in the page twice. */
function copied(element) {
  const copy = element.cloneNode(true);
  for (const one of [copy, ...copy.querySelectorAll("[id]")]) one.removeAttribute("id");
  return copy;
}

/** A text without case, accents and spaces at its ends, for finding it. */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A text without any space, for recognising words that the drawing broke into lines. */
function tight(text) {
  return text.replace(/\s+/g, "");
}

/** What the address asks for. */
function asked(name) {
  return new URLSearchParams(location.search).get(name) ?? "";
}

/** Write a question of the address (none: an empty value) without loading the page again. */
function ask(name, value) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  replaced(address);
}

/** Point the address at a thing; an empty id points it at the page. */
function point(id) {
  const address = new URL(location.href);
  address.hash = id;
  replaced(address);
}

/** Show another address, where the page may: one in a sandbox may not. */
function replaced(address) {
  try {
    history.replaceState(null, "", address);
  } catch {
    // The page works the same; only the address stays as it was.
  }
}

/** Whether the page is a column: then the table comes first, stage by stage. */
function isNarrow() {
  return matchMedia("(max-width:720px)").matches;
}

/** How to scroll for a reader who wants, or does not want, to see things move. */
function pace() {
  return matchMedia("(prefers-reduced-motion:reduce)").matches ? "instant" : "smooth";
}
