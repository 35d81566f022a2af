// The line to write in, and the list of commands over it.

import { lead } from "./state.js";
import { make } from "./text.js";

const $ = (id) => document.getElementById(id);

export function setUpComposer({ commands, say, called, upload }) {
  const text = $("text"), list = $("commands");
  let chosen = 0, asked = false;

  const fitting = () => {
    const typed = text.value;
    if (!asked && !/^\/\w*$/.test(typed)) return [];
    return commands().filter((each) => asked || `/${each.command}`.startsWith(typed.toLowerCase()));
  };

  function showCommands() {
    const found = fitting();
    chosen = Math.min(chosen, Math.max(found.length - 1, 0));
    list.hidden = found.length === 0;
    $("menu").setAttribute("aria-expanded", String(!list.hidden));
    list.replaceChildren(...found.map((each, at) => {
      const item = make("li", { id: `command${at}`, role: "option", onclick: () => pick(each) },
        make("b", {}, `/${each.command}`), make("span", {}, each.description));
      item.setAttribute("aria-selected", String(at === chosen));
      return item;
    }));
    if (list.hidden) text.removeAttribute("aria-activedescendant");
    else text.setAttribute("aria-activedescendant", `command${chosen}`);
    list.children[chosen]?.scrollIntoView({ block: "nearest" });
  }

  function fit() {
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight}px`;
    $("send").disabled = text.value.trim() === "";
    showCommands();
  }

  function put(value) { text.value = value; text.dispatchEvent(new Event("input")); }

  function pick(command) { if (say(called(`/${command.command}`))) put(""); lead(); }

  function submit() {
    if (text.value.trim() && say(text.value)) put("");
    text.focus();
  }

  const moves = {
    ArrowDown: (found) => { chosen = (chosen + 1) % found.length; showCommands(); },
    ArrowUp: (found) => { chosen = (chosen + found.length - 1) % found.length; showCommands(); },
    Tab: (found) => put(`${called(`/${found[chosen].command}`)} `),
    Enter: (found) => pick(found[chosen]),
    Escape: () => { asked = false; list.hidden = true; },
  };

  text.addEventListener("input", () => { asked = false; chosen = 0; fit(); });
  text.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter that ends a Japanese conversion is not a line sent
    const move = !list.hidden && !event.shiftKey && moves[event.key];
    if (move) { event.preventDefault(); move(fitting()); }
    else if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); submit(); }
  });
  $("menu").addEventListener("click", () => { asked = list.hidden; chosen = 0; showCommands(); lead(); });
  document.addEventListener("click", ({ target }) => {
    if (!list.contains(target) && !$("menu").contains(target) && asked) { asked = false; showCommands(); }
  });
  $("composer").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  $("file").addEventListener("change", () => { for (const file of $("file").files) upload(file); $("file").value = ""; });
  return { refresh: showCommands, put };
}
