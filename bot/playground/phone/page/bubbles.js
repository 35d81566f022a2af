// One message as a list item: its words, picture or document, its time, and the buttons under it.

import { icon, link, make, words } from "./text.js";

const clock = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat([], { weekday: "long", day: "numeric", month: "long" });

export const timeOf = (message) => clock.format(message.date * 1000);
export const dayOf = (message) => day.format(message.date * 1000);
export const preview = (message) => message.text ?? message.caption ?? message.document?.file_name ?? "Picture";

export function bubble(message, language, waiting) {
  const item = make("li", { className: message.from.is_bot ? "message" : "message me", id: `m${message.message_id}` });
  item.append(make("span", { className: "unseen" }, message.from.is_bot ? "The bot: " : "You: "));
  item.append(make("div", { className: "bubble" }, ...content(message, language), stamp(message)));
  const rows = message.reply_markup?.inline_keyboard;
  if (rows) item.append(make("div", { className: "keys" }, ...rows.map((row) => keyRow(message, row, language, waiting))));
  return item;
}

function content(message, language) {
  const parts = message.via_bot ? [make("small", { className: "via" }, `via @${message.via_bot.username}`)] : [];
  if (message.photo) parts.push(picture(message.photo.at(-1), message.caption));
  if (message.document) parts.push(file(message.document));
  const text = (message.text ?? message.caption)?.replace(/^(\/start) \S+$/, "$1"); // what a link carries isn't shown
  if (text) parts.push(make("div", { className: "words", lang: language }, words(text, message.entities ?? message.caption_entities)));
  return parts;
}

function stamp(message) {
  const time = make("time", { dateTime: new Date(message.date * 1000).toISOString() }, timeOf(message));
  return make("span", { className: "stamp" }, message.edit_date ? "edited " : "", time);
}

function picture(photo, caption) {
  const image = { src: `/kept/${photo.file_id}`, width: photo.width, height: photo.height, alt: caption ? "" : "Picture" };
  return make("a", { href: image.src, target: "_blank", rel: "noopener" }, make("img", image));
}

function file(document) {
  const size = document.file_size < 1024 ? `${document.file_size} bytes` : `${Math.round(document.file_size / 1024)} KB`;
  const about = make("span", {}, document.file_name, make("small", {}, size));
  return make("a", { className: "document", href: `/kept/${document.file_id}`, download: document.file_name }, icon("file"), about);
}

function keyRow(message, row, language, waiting) {
  return make("div", { className: "row", lang: language }, ...row.map((key) => keyNode(message, key, waiting)));
}

function keyNode(message, key, waiting) {
  const className = `key ${key.style ?? ""}`;
  if (key.url) return link(key.url, { className }, make("span", {}, key.text), icon("out"));
  const node = make("button", { type: "button", className }, make("span", {}, key.text));
  if (key.copy_text) node.append(icon("copy"));
  if (key.switch_inline_query) node.append(icon("share"));
  node.dataset.share = key.switch_inline_query ?? "";
  node.dataset.copy = key.copy_text?.text ?? "";
  node.dataset.data = key.callback_data ?? "";
  node.dataset.message = message.message_id;
  if (waiting.has(`${message.message_id} ${key.callback_data}`)) node.ariaBusy = "true";
  return node;
}
