// What the bot says over the chat: a line that goes by itself, or a window to close.

const TOAST = 2800; // milliseconds
const $ = (id) => document.getElementById(id);
let timer;

export function showToast(text, long = TOAST) {
  clearTimeout(timer);
  $("toast").textContent = text;
  $("toast").classList.add("shown");
  timer = setTimeout(hideToast, long);
}

export function hideToast() { $("toast").classList.remove("shown"); }

export function showAlert(text) {
  $("alert").querySelector("p").textContent = text;
  $("alert").showModal();
}
