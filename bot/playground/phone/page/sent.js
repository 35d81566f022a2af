// Lines on their way: what the playground never got comes back into the line one writes in.

import { state } from "./state.js";

const SLOW = 700; // milliseconds
let going = [];

const said = (id) => [...state.chats.get(id)?.messages.values() ?? []].filter((each) => !each.from.is_bot);

export function sent(chat, text, later) {
  going.push({ chat, text: text.trim(), after: said(chat).at(-1)?.message_id ?? 0, at: Date.now() });
  setTimeout(later, SLOW);
}

export const isSlow = () => going.some((each) => Date.now() - each.at >= SLOW);

export function arrived(chat, message) {
  const at = going.findIndex((each) => each.chat === chat && each.text === message.text);
  if (at >= 0) going.splice(at, 1);
}

// After the line is back: the texts that stand in no chat.
export function lost() {
  const there = ({ chat, text, after }) => said(chat).some((each) => each.message_id > after && each.text === text);
  const missing = going.filter((each) => !there(each)).map((each) => each.text);
  going = [];
  return missing;
}
