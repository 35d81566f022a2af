// What the page knows: the chats by id, the one shown, and taps not yet answered ("message data" → query).

export const $ = (id) => document.getElementById(id);
export const state = { chats: new Map(), current: 0, name: "", phones: {}, here: false, connected: false, unseen: 0, waiting: new Map(), below: 0, tall: 0 };
export const chat = () => state.chats.get(state.current);
// A finger's keyboard would cover what has just come: only who has keys under their hands is led back to the line.
export const lead = () => { if (!matchMedia("(pointer: coarse)").matches) $("text").focus({ preventScroll: true }); };
export const word = (name) => chat()?.words[name] ?? "";
