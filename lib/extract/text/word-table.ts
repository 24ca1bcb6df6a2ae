// Words by their spelling, found where they stand in a text without being cut out of it.

/** Longer words are made anew each time: nobody's word, and not worth the room. */
const LONGEST = 120;
const SMALLEST = 256;

interface Entry<W> {
  spelling: string;
  hash: number;
  word: W;
}

/** What a function makes of each spelling, made once. Forgets all when `limit` is reached. */
export class WordTable<W> {
  private slots: (Entry<W> | undefined)[] = [];
  private count = 0;

  constructor(
    private readonly make: (spelling: string) => W,
    private readonly limit: number,
  ) {
    this.clear();
  }

  /** The word of `text` from `start` to `end`. */
  at(text: string, start: number, end: number): W {
    const hash = hashOf(text, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot];
      if (entry === undefined) return this.add(text.slice(start, end), hash);
      if (entry.hash === hash && isSpelled(entry.spelling, text, { start, end })) return entry.word;
    }
  }

  private add(cut: string, hash: number): W {
    if (cut.length > LONGEST) return this.make(cut);
    // A copy: V8 lets a slice point into the text that it was cut from, which would then never be freed.
    const spelling = ` ${cut}`.slice(1);
    const word = this.make(spelling);
    if (this.count >= this.limit) this.clear();
    if (this.count * 2 >= this.slots.length) this.grow();
    place(this.slots, { spelling, hash, word });
    this.count++;
    return word;
  }

  private grow(): void {
    const slots = new Array<Entry<W> | undefined>(this.slots.length * 2).fill(undefined);
    for (const entry of this.slots) if (entry !== undefined) place(slots, entry);
    this.slots = slots;
  }

  private clear(): void {
    this.slots = new Array<Entry<W> | undefined>(SMALLEST).fill(undefined);
    this.count = 0;
  }
}

function place<W>(slots: (Entry<W> | undefined)[], entry: Entry<W>): void {
  const mask = slots.length - 1;
  let slot = entry.hash & mask;
  while (slots[slot] !== undefined) slot = (slot + 1) & mask;
  slots[slot] = entry;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

function isSpelled(spelling: string, text: string, { start, end }: { start: number; end: number }): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++)
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
