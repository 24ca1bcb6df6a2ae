// Initials are spoken letters in Hindi and Bengali: `एस. एम. कृष्णा`, `এস এম কৃষ্ণ`, run together `एसएम`.

const SPOKEN: Readonly<Record<string, string>> = {
  a: 'ए এ',
  b: 'बी বি',
  c: 'सी সি',
  d: 'डी ডি',
  e: 'ई ই',
  f: 'एफ এফ',
  g: 'जी জি',
  h: 'एच এইচ',
  i: 'आई আই',
  j: 'जे জে',
  k: 'के কে',
  l: 'एल এল',
  m: 'एम এম',
  n: 'एन এন',
  o: 'ओ ও',
  p: 'पी পি',
  q: 'क्यू কিউ',
  r: 'आर আর',
  s: 'एस এস',
  t: 'टी টি',
  u: 'यू ইউ',
  v: 'वी ভি',
  w: 'डब्ल्यू डब्लू ডব্লিউ',
  y: 'वाई ওয়াই',
  z: 'जेड জেড',
};

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPOKEN).flatMap(([letter, names]) =>
    names.split(' ').map((name): [string, string] => [name.normalize('NFC'), letter]),
  ),
);
/** Longest first, so that `এইচ` is not read as `এ`. */
const SPOKEN_NAMES = [...LETTERS.keys()].toSorted((a, b) => b.length - a.length);
const MAX_INITIALS = 3;

/** The letters that a Hindi or Bengali word spells out (`एसएम` → s, m), or null when it is any other word. NFC in. */
export function readSpokenInitials(word: string): string[] | null {
  const letters: string[] = [];
  let rest = word;
  while (rest !== '') {
    const name = SPOKEN_NAMES.find((spoken) => rest.startsWith(spoken) && !/^\p{M}/u.test(rest.slice(spoken.length)));
    if (name === undefined || letters.length === MAX_INITIALS) return null;
    letters.push(LETTERS.get(name) ?? '');
    rest = rest.slice(name.length);
  }
  return letters.length > 0 ? letters : null;
}
