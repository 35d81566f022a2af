// The message one is about to answer, shown over the line one writes in.

import { preview } from "./bubbles.js";
import { $, chat } from "./state.js";
import { tongueOf } from "./tongue.js";

let to = null;

export function replyTo(id) {
  to = id;
  const message = id === null ? null : chat().messages.get(id);
  $("answered").hidden = !message;
  if (!message) return;
  Object.assign($("answered").querySelector("span"), { textContent: preview(message), lang: tongueOf(preview(message)) });
  $("text").focus();
}

// Which message the line one writes answers.
export const replied = () => to;

$("answered").querySelector("button").addEventListener("click", () => { replyTo(null); $("text").focus(); });
