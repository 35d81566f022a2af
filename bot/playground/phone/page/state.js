// What the page knows: the chats by id, the one shown, and taps not yet answered ("message data" → query).

export const $ = (id) => document.getElementById(id);
export const state = { chats: new Map(), current: 0, name: "", phones: {}, here: false, connected: false, unseen: 0, waiting: new Map(), near: true };
export const chat = () => state.chats.get(state.current);
export const word = (name) => chat()?.words[name] ?? "";
