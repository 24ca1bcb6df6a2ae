import type { Language } from '../contracts/vocabulary';
import { languageOfText } from './choose-name';

export interface ScriptRun {
  text: string;
  /** The language that is written in this script; English for Latin. */
  lang: Language;
}

const WORD = /[\p{L}\p{M}]+[^\p{L}]*/gu;

/**
 * Cuts a text where its script changes: "секретарь МИД, भारत" → Russian and Hindi. Signs and spaces stay with the word before them;
 * a text without letters is one run of English.
 */
export function splitByScript(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  const start = text.search(/\p{L}/u);
  if (start < 0) return [{ text, lang: 'en' }];
  for (const [word] of text.slice(start).matchAll(WORD)) {
    const lang = languageOfText(word) ?? 'en';
    const last = runs.at(-1);
    if (last?.lang === lang) last.text += word;
    else runs.push({ text: word, lang });
  }
  const [first] = runs;
  if (first) first.text = text.slice(0, start) + first.text;
  return runs;
}
