// A text with Telegram's entities as DOM nodes. Offsets are UTF-16 units, as in JavaScript's own strings; no HTML is ever parsed.

import { word } from "./state.js";

const TAGS = { bold: "b", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const OPENS = /^(https?:|mailto:|tel:)/i;

export function make(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  svg.firstChild.setAttribute("href", `#i-${name}`);
  return svg;
}

export function link(url, props, ...children) {
  return OPENS.test(url) ? make("a", { href: url, target: "_blank", rel: "noopener noreferrer", ...props }, ...children)
    : make("span", props, ...children);
}

// The part of `text` from `from` to `to`, with the entities that begin in it; outer ones come first.
export function words(text, entities = [], from = 0, to = text.length) {
  const part = document.createDocumentFragment();
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let at = from;
  while (sorted.length) {
    const entity = sorted.shift();
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= at) continue;
    const inner = sorted.filter((each) => each.offset < end);
    part.append(text.slice(at, entity.offset), wrapped(entity, text.slice(entity.offset, end), words(text, inner, entity.offset, end)));
    at = BLOCKS.has(entity.type) && text[end] === "\n" ? Math.min(end + 1, to) : end; // a block ends its own line
  }
  part.append(text.slice(at, to));
  return part;
}

function wrapped(entity, text, children) {
  if (TAGS[entity.type]) return make(TAGS[entity.type], {}, children);
  if (entity.type === "text_link") return link(entity.url, {}, children);
  if (entity.type === "url") return link(text, {}, children);
  if (entity.type === "bot_command") return make("button", { type: "button", className: "command" }, children);
  if (entity.type === "spoiler") return opened(make("span", { className: "spoiler" }, children), "seen");
  if (entity.type === "expandable_blockquote") return folding(make("blockquote", { className: "long" }, children));
  return make("span", {}, children);
}

function opened(node, name) {
  const act = () => node.classList.add(name);
  Object.assign(node, { tabIndex: 0, role: "button", onclick: act });
  node.onkeydown = (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); } };
  return node;
}

function folding(node) {
  const fold = make("button", { type: "button", className: "fold", ariaExpanded: "false", ariaLabel: word("unfold") });
  node.prepend(fold); // beside the words: a button hides from readers of the screen what is in it
  requestAnimationFrame(() => node.classList.toggle("whole", node.scrollHeight <= node.clientHeight)); // nothing is hidden
  node.onclick = ({ target }) => target.closest("a") || fold.setAttribute("aria-expanded", node.classList.toggle("open"));
  return node;
}
