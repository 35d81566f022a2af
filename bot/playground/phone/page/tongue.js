// The language of the phone in the page's own words and numbers, and the language a text is written in, by its letters.

import { chat, word } from "./state.js";

const BRAHMIC = { th: /\p{sc=Thai}/gu, my: /\p{sc=Myanmar}/gu, km: /\p{sc=Khmer}/gu, ne: /\p{sc=Devanagari}/gu };
const PUT = {
  word: (node, said) => { node.textContent = said; },
  label: (node, said) => node.setAttribute("aria-label", said),
  hint: (node, said) => { node.title = said; },
  hold: (node, said) => { node.placeholder = said; },
};

const tag = () => chat()?.language || "en";

// Gregorian years and Latin digits in every language, as the bot writes them.
export const inNumbers = () => `${tag()}-u-ca-gregory-nu-latn`;

// Browsers pick the Chinese or the Japanese shape of a letter, and where a line may break, by the language.
export function tongueOf(text, like = tag()) {
  const count = (letters) => text.match(letters)?.length ?? 0;
  const kana = count(/[\p{sc=Hira}\p{sc=Kana}]/gu), asian = kana + count(/\p{sc=Han}/gu), latin = count(/\p{sc=Latn}/gu);
  const [brahmic, most] = Object.entries(BRAHMIC).map(([lang, letters]) => [lang, count(letters)]).sort((a, b) => b[1] - a[1])[0];
  if (most > 0 && 3 * most >= Math.max(asian, latin)) return brahmic;
  if (asian > 0 && 3 * asian >= latin) return 6 * kana > asian ? "ja" : /^(ja|zh)/.test(like) ? like : "zh-hans";
  return latin > 0 && /^(ja|zh|th|my|km|ne)/.test(like) ? "en" : like;
}

export function speak() {
  document.documentElement.lang = tag();
  for (const [kind, put] of Object.entries(PUT))
    for (const node of document.querySelectorAll(`[data-${kind}]`)) put(node, word(node.dataset[kind]));
}

export const tagged = (language) => (language || "–").split("-")[0].toUpperCase();
