// The messages of the current chat, and where the window on them stands.

import { bubble, dayOf } from "./bubbles.js";
import { isSlow } from "./sent.js";
import { $, chat, lead, state, word } from "./state.js";
import { make } from "./text.js";

const TYPING = 5000; // milliseconds
const NEAR = 120; // pixels from the end
const UNSEEN = 24; // pixels that may lie below without a hint
let timer;

export function showMessages() {
  $("log").ariaLive = "off"; // what was there before is not read out again
  $("log").replaceChildren();
  for (const message of chat().messages.values()) append(message);
  setTimeout(() => { $("log").ariaLive = "polite"; });
  showEmpty();
  toEnd();
}

function showEmpty() {
  const empty = chat().messages.size === 0, begins = empty && !chat().title; // in a group nobody presses "Start"
  $("empty").hidden = !empty;
  $("start").hidden = !begins;
  $("composer").hidden = begins;
}

function append(message) {
  const log = $("log"), last = log.lastElementChild;
  if (last?.dataset.day !== dayOf(message)) log.append(make("li", { className: "day" }, dayOf(message)));
  const item = bubble(message, state.waiting);
  if (last?.classList.contains("me") !== item.classList.contains("me")) item.classList.add("turn");
  item.dataset.day = dayOf(message);
  log.append(item);
  return item;
}

export function added(message) {
  const near = isNear(), mine = !message.from.is_bot;
  if (!mine) showTyping(false);
  showEmpty();
  const item = append(message);
  item.classList.add("new");
  if (!mine && document.activeElement.matches(".key:focus-visible")) item.querySelector(".key")?.focus({ preventScroll: true });
  if (mine && document.activeElement === document.body) lead(); // "Start", which had the focus, is gone
  if (mine) toEnd();
  else if (near) reveal(item);
  else { state.unseen += 1; showNewer(); }
}

export function replaced(old, message) {
  const near = isNear(), item = bubble(message, state.waiting);
  const focused = old.contains(document.activeElement) && document.activeElement.dataset.data;
  item.classList.add("changed");
  item.classList.toggle("turn", old.classList.contains("turn"));
  item.dataset.day = old.dataset.day;
  old.replaceWith(item);
  if (focused) ([...item.querySelectorAll(".key")].find((key) => key.dataset.data === focused) ?? item.querySelector(".key"))?.focus();
  if (near) reveal(item);
}

const below = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight;
export const isNear = () => below() < NEAR;

function settle() {
  Object.assign(state, { below: below(), tall: $("scroll").clientHeight });
  if (isNear()) state.unseen = 0;
  showNewer();
}

// A keyboard, or a longer line to write, takes its place from above: what stood at the lower edge stays there.
export function resized() {
  state.tall = $("scroll").clientHeight;
  $("scroll").scrollTop = $("scroll").scrollHeight - state.tall - state.below;
  showNewer();
}

// The browser moves the window too when its height changes: that is nobody's scrolling.
export function scrolled() { ($("scroll").clientHeight === state.tall ? settle : resized)(); }

export function toEnd() {
  $("scroll").scrollTop = $("scroll").scrollHeight;
  settle();
}

// To the end, but never past the beginning of a message taller than the screen.
function reveal(item) {
  const box = $("scroll"), top = item.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - 10;
  box.scrollTo({ top: Math.min(box.scrollHeight, Math.max(top, 0)), behavior: "instant" });
  settle();
}

function showNewer() {
  $("newer").hidden = below() < UNSEEN;
  $("newer").querySelector("b").textContent = state.unseen || "";
}

export function showTyping(shown) {
  clearTimeout(timer);
  const near = isNear();
  $("typing").hidden = !shown;
  if (shown) timer = setTimeout(() => showTyping(false), TYPING);
  if (shown && near) toEnd();
  showStatus();
}

export function showStatus() {
  const typing = !$("typing").hidden;
  const [text, kind] = !state.connected ? [word("connecting"), ""] : typing ? [word("writing"), "writing"]
    : state.here && !isSlow() ? [word("online"), "here"] : [word("waiting"), ""];
  Object.assign($("status"), { textContent: text, className: kind });
}
