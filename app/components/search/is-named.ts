/** Whether every word that is typed begins a word of the label; nothing typed names everything. */
export function isNamed(label: string, text: string): boolean {
  const words = splitWords(label);
  return splitWords(text).every((word) => words.some((known) => known.startsWith(word)));
}

/** Whether a text is one of the names, whatever its capitals. */
export function isInFull(names: string[], text: string): boolean {
  return names.some((name) => name.localeCompare(text, undefined, { sensitivity: 'base' }) === 0);
}

const splitWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
