const MOST_SHOWN = 120;

/** An address as a reader would write it: in its own script, and cut where it is longer than anybody reads. */
export function readAddress(path: string): string {
  const letters = [...decode(path)];
  return letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN).join('')}…` : letters.join('');
}

/** What one may have looked for: `/people/sergei-lavrov` → `sergei lavrov`. */
export function addressWords(path: string): string {
  const last = path.split('/').findLast((segment) => segment !== '') ?? '';
  const words = decode(last).replace(/[-_+\s]+/gu, ' ');
  return [...words.trim()].slice(0, MOST_SHOWN).join('');
}

/** What is no valid encoding stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
