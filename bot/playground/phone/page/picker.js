// Results over the composer while a line begins with the bot's name, as in any chat of Telegram: one is posted by a tap.

import { $, lead, state } from "./state.js";
import { make } from "./text.js";

const PAUSE = 160; // milliseconds without a key before the bot is asked

export function setUpPicker({ ask, choose, open, put }) {
  const text = $("text"), list = $("picker");
  let timer, shown = null, chosen = 0;

  const typed = () => text.value.match(new RegExp(`^@${state.name}\\s(.*)$`, "is"))?.[1].trim();

  function close() { shown = null; list.hidden = true; text.removeAttribute("aria-activedescendant"); }

  function pick(result) { if (choose(shown.query, result.id)) { put(""); close(); } lead(); }

  function show(offered) {
    shown = offered;
    chosen = 0;
    const items = offered.results.map((result, at) => {
      const about = make("span", {}, make("b", {}, result.title), make("small", {}, result.line));
      return make("li", { id: `result${at}`, role: "option", onclick: () => pick(result) }, make("i", {}, [...result.title][0]), about);
    });
    if (offered.button) items.unshift(make("li", { className: "way", onclick: () => { put(""); close(); open(offered.button.start_parameter); } }, offered.button.text));
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    list.scrollTop = 0;
    mark();
  }

  function mark() {
    const items = [...list.querySelectorAll("[role=option]")];
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
    if (items[chosen]) { text.setAttribute("aria-activedescendant", items[chosen].id); items[chosen].scrollIntoView({ block: "nearest" }); }
  }

  const moves = {
    ArrowDown: () => { chosen = (chosen + 1) % shown.results.length; mark(); },
    ArrowUp: () => { chosen = (chosen + shown.results.length - 1) % shown.results.length; mark(); },
    Enter: () => pick(shown.results[chosen]),
    Escape: close,
  };

  text.addEventListener("input", () => {
    clearTimeout(timer);
    const line = typed();
    if (line === undefined) { if (shown) close(); }
    else timer = setTimeout(() => ask(line), PAUSE);
  });
  text.addEventListener("keydown", (event) => {
    const move = typed() !== undefined && !event.isComposing && !event.shiftKey && moves[event.key];
    if (!move) return;
    event.preventDefault(); // a line behind the bot's name is never sent as it stands
    event.stopImmediatePropagation();
    if (shown?.results.length || event.key === "Escape") move();
  }, true);
  return { offered: (offered) => { if (offered.line === typed()) show(offered); } };
}
