// One message as a list item: its words, picture or document, its time, and the buttons under it.

import { chat, word } from "./state.js";
import { icon, link, make, words } from "./text.js";
import { inNumbers, tongueOf } from "./tongue.js";

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
export const timeOf = (message) => new Intl.DateTimeFormat(inNumbers(), CLOCK).format(message.date * 1000);
export const preview = (message) => message.text ?? message.caption ?? message.document?.file_name ?? word("picture");

// "Friday 27 November" as the language of the phone has it.
export function dayOf(message) {
  const at = new Date(message.date * 1000), { shape, weekdays, months } = chat().days;
  const parts = { EEEE: weekdays[at.getDay()], MMMM: months[at.getMonth()], M: at.getMonth() + 1, d: at.getDate() };
  return shape.replace(/EEEE|MMMM|M|d/g, (part) => parts[part]);
}

export function bubble(message, waiting) {
  const item = make("li", { className: message.from.is_bot ? "message" : "message me", id: `m${message.message_id}` });
  const language = tongueOf(message.text ?? message.caption ?? "");
  item.append(make("span", { className: "unseen" }, `${word(message.from.is_bot ? "bot" : "you")}: `));
  item.append(make("div", { className: "bubble" }, ...content(message, language), stamp(message)));
  const rows = message.reply_markup?.inline_keyboard;
  if (rows) item.append(make("div", { className: "keys" }, ...rows.map((row) => keyRow(message, row, language, waiting))));
  return item;
}

function content(message, language) {
  const parts = message.via_bot ? [make("small", { className: "via" }, word("via"))] : [];
  const to = message.reply_to_message;
  if (to) parts.push(make("small", { className: "to", lang: tongueOf(preview(to)) }, preview(to)));
  if (message.photo) parts.push(picture(message.photo.at(-1)));
  if (message.document) parts.push(file(message.document));
  const text = (message.text ?? message.caption)?.replace(/^(\/start) \S+$/, "$1"); // what a link carries isn't shown
  if (text) parts.push(make("div", { className: "words", lang: language }, words(text, message.entities ?? message.caption_entities)));
  return parts;
}

function stamp(message) {
  const time = make("time", { dateTime: new Date(message.date * 1000).toISOString() }, timeOf(message));
  return make("span", { className: "stamp" }, ...(chat().title && message.from.is_bot ? [replying(message)] : []),
    message.edit_date ? `${word("edited")} ` : "", time);
}

function replying(message) {
  const node = make("button", { type: "button", className: "reply", title: word("reply"), ariaLabel: word("reply") }, icon("reply"));
  node.dataset.message = message.message_id;
  return node;
}

function picture(photo) {
  const image = { src: `/kept/${photo.file_id}`, width: photo.width, height: photo.height, alt: word("picture") };
  return make("a", { href: image.src, target: "_blank", rel: "noopener" }, make("img", image));
}

function file(document) {
  const kilo = document.file_size >= 1024;
  const size = new Intl.NumberFormat(inNumbers(), { style: "unit", unit: kilo ? "kilobyte" : "byte", unitDisplay: kilo ? "short" : "long" });
  const about = make("span", {}, document.file_name, make("small", {}, size.format(kilo ? Math.round(document.file_size / 1024) : document.file_size)));
  return make("a", { className: "document", href: `/kept/${document.file_id}`, download: document.file_name }, icon("file"), about);
}

function keyRow(message, row, language, waiting) {
  return make("div", { className: "row" }, ...row.map((key) => keyNode(message, key, language, waiting)));
}

// A label that is too long is cut at its end, in one line, as Telegram cuts it.
function keyNode(message, key, language, waiting) {
  const face = { className: `key ${key.style ?? ""}`, lang: tongueOf(key.text, language), title: key.text };
  if (key.url) return link(key.url, face, make("span", {}, key.text), icon("out"));
  const node = make("button", { type: "button", ...face }, make("span", {}, key.text));
  if (key.copy_text) node.append(icon("copy"));
  if (key.switch_inline_query) node.append(icon("share"));
  node.dataset.share = key.switch_inline_query ?? "";
  node.dataset.copy = key.copy_text?.text ?? "";
  node.dataset.data = key.callback_data ?? "";
  node.dataset.message = message.message_id;
  if (waiting.has(`${message.message_id} ${key.callback_data}`)) node.ariaBusy = "true";
  return node;
}
