// The page as a whole: what it hears, the chat it shows, and what a person does in it.

import { preview, timeOf } from "./bubbles.js";
import { setUpComposer } from "./composer.js";
import { openLine } from "./line.js";
import { added, replaced, resized, scrolled, showMessages, showStatus, showTyping, toEnd } from "./log.js";
import { hideToast, showAlert, showToast } from "./notices.js";
import { setUpPicker } from "./picker.js";
import { replied, replyTo } from "./reply.js";
import { arrived, lost, sent } from "./sent.js";
import { $, chat, lead, state, word } from "./state.js";
import { make } from "./text.js";
import { speak, tagged, tongueOf } from "./tongue.js";

const ANSWERABLE = 150000; // milliseconds
const LONG = 7000; // milliseconds

const line = openLine(heard, () => { state.connected = false; showStatus(); });
const send = (deed) => line(deed) || (showToast(word("lost")), false);
const say = (text) => send({ do: "say", chat: state.current, text, to: replied() }) && (sent(state.current, text, showStatus), replyTo(null), true);
const called = (command) => (chat().title ? `${command}@${state.name}` : command); // in a group a command names its bot
const composer = setUpComposer({ commands: () => chat()?.commands ?? [], say, called, upload });
const picker = setUpPicker({
  ask: (line) => send({ do: "inline", chat: state.current, line }),
  choose: (query, id) => send({ do: "choose", chat: state.current, query, id }),
  open: (start) => send({ do: "link", chat: state.current, url: `https://t.me/${state.name}?start=${start}` }),
  put: composer.put,
});

const on = {
  hello({ name, here, phones, chats }) {
    const before = chat()?.messages.size;
    Object.assign(state, { name, here, phones, connected: true, chats: new Map(chats.map((each) => [each.id, known(each)])) });
    const asked = Number(location.hash.slice(1));
    show(state.chats.has(asked) ? asked : chats[0].id);
    if (before && chat().messages.size === 0) showToast(word("anew"), LONG);
    const missing = lost();
    if (missing.length) composer.put([...missing, $("text").value].filter(Boolean).join("\n"));
  },
  bot({ here }) { state.here = here; showStatus(); },
  chat({ chat: made }) { state.chats.set(made.id, known(made)); show(made.id); },
  profiles({ chats }) { chats.forEach((each) => Object.assign(state.chats.get(each.id) ?? {}, each)); showAbout(); showList(); showMessages(); },
  message({ chat: id, message }) {
    arrived(id, message);
    showStatus();
    state.chats.get(id)?.messages.set(message.message_id, message);
    if (id === state.current) added(message);
    showList();
  },
  edit({ chat: id, message }) {
    state.chats.get(id)?.messages.set(message.message_id, message);
    const old = id === state.current && $(`m${message.message_id}`);
    if (old) replaced(old, message);
    showList();
  },
  delete({ chat: id, message_id }) {
    state.chats.get(id)?.messages.delete(message_id);
    if (id === state.current) showMessages();
  },
  clear({ chat: id }) {
    state.chats.get(id)?.messages.clear();
    if (id === state.current) showMessages();
  },
  typing({ chat: id }) { if (id === state.current) showTyping(true); },
  tapped({ query, key }) {
    state.waiting.set(key, query);
    busy(key, true);
    setTimeout(() => done(query), ANSWERABLE);
  },
  offered(results) { if (results.chat === state.current) picker.offered(results); },
  answer({ chat: id, query, text, alert }) {
    done(query);
    if (id === state.current && text) (alert ? showAlert : showToast)(text);
  },
};

function heard(event) { on[event.on]?.(event); }

function known(about) { return { ...about, messages: new Map(about.messages.map((each) => [each.message_id, each])) }; }

function show(id) {
  state.current = id;
  history.replaceState(null, "", `#${id}`);
  showAbout();
  showTyping(false);
  hideToast();
  replyTo(null);
  showList();
  showMessages();
  setDrawer(false);
}

function showAbout() {
  const { name, description, language, title } = chat();
  speak();
  document.title = name;
  $("name").textContent = title ? `${title} · ${name}` : name;
  $("emptyname").textContent = title || name;
  $("description").textContent = title ? word("in-group") : description || word("empty");
  $("empty").lang = tongueOf($("description").textContent);
  showPhones(language);
  showStatus();
  composer.refresh();
}

function showPhones(language) {
  const known = Object.keys(state.phones), base = known.find((tag) => tag.split("-")[0] === language.split("-")[0]);
  const value = known.includes(language) ? language : base ?? "";
  const names = [...Object.entries(state.phones), ["", word("no-tongue")]];
  $("language").replaceChildren(...names.map(([tag, name]) => make("option", { value: tag, lang: tag, selected: tag === value }, name)));
  $("code").textContent = tagged(language);
  $("language").title = state.phones[value] ?? word("no-tongue");
}

function showList() {
  $("list").replaceChildren(...[...state.chats.values()].reverse().map((each) => {
    const last = [...each.messages.values()].at(-1);
    const tag = make("span", { className: "tag" }, tagged(each.language));
    const parts = [tag, make("strong", {}, `${each.title || word("chat")} ${[...state.chats.keys()].indexOf(each.id) + 1}`)];
    parts.push(make("time", {}, last ? timeOf(last) : ""));
    const line = last ? preview(last) : state.phones[each.language] ?? "";
    parts.push(make("span", { className: "last", lang: tongueOf(line, each.language || "en") }, line));
    const button = make("button", { type: "button", onclick: () => show(each.id) }, ...parts);
    button.setAttribute("aria-current", each.id === state.current);
    return make("li", {}, button);
  }));
}

function done(query) {
  for (const [key, waiting] of state.waiting) if (waiting === query) { state.waiting.delete(key); busy(key, false); }
}

function busy(key, is) {
  for (const node of document.querySelectorAll(".key")) if (`${node.dataset.message} ${node.dataset.data}` === key) node.ariaBusy = is ? "true" : null;
}

function pressed(key) {
  const { copy, data, message, share } = key.dataset, name = `${message} ${data}`;
  if (share) { composer.put(`@${state.name} ${share}`); $("text").focus(); }
  else if (copy) navigator.clipboard.writeText(copy).then(() => showToast(word("copied")), () => showToast(word("not-copied")));
  else if (data && !state.waiting.has(name)) send({ do: "tap", chat: state.current, message_id: Number(message), data, key: name });
}

function upload(file) {
  const body = new FormData();
  body.append("file", file);
  fetch(`/upload/${state.current}`, { method: "POST", body })
    .then((answer) => answer.ok || showToast(word("too-large")), () => showToast(word("lost")));
}

function setDrawer(open) {
  const inside = $("drawer").contains(document.activeElement);
  $("drawer").classList.toggle("open", open);
  $("open").setAttribute("aria-expanded", String(open));
  $("phone").inert = open;
  if (open) $("new").focus();
  else if (inside) $("open").focus();
}

$("log").addEventListener("click", (event) => {
  const { target } = event;
  const key = target.closest("button.key"), command = target.closest(".command"), way = target.closest("a[href]")?.href;
  if (way?.startsWith(`https://t.me/${state.name}?`)) { event.preventDefault(); send({ do: "link", chat: state.current, url: way }); }
  if (key) pressed(key);
  if (command) say(/@/.test(command.textContent) ? command.textContent : called(command.textContent));
  if (target.closest(".reply")) replyTo(Number(target.closest(".reply").dataset.message));
});
$("scroll").addEventListener("scroll", scrolled, { passive: true });
$("language").addEventListener("change", () => send({ do: "speak", chat: state.current, language: $("language").value }));
$("start").addEventListener("click", () => say("/start"));
$("restart").addEventListener("click", () => send({ do: "restart", chat: state.current }));
$("new").addEventListener("click", () => send({ do: "new", language: chat().language }));
$("newgroup").addEventListener("click", () => send({ do: "new", language: chat().language, group: true }));
$("newer").addEventListener("click", toEnd);
$("shade").addEventListener("click", () => setDrawer(false));
$("open").addEventListener("click", () => setDrawer(true));
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && $("drawer").classList.contains("open")) setDrawer(false); });
new ResizeObserver(resized).observe($("scroll"));
