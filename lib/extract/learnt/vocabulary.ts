// The words and meanings that a pack's tables hold, numbered, so that a sentence is looked up once for all its features.
import type { Tag } from '../languages/tags';
import { remember } from '../text/remember';
import { type Sign, UNKNOWN } from './features';

/** `b:met`, `b2:will meet`, `b1:met`, `b#phone`: zone, whether of two words, word or meaning. */
const FEATURE = /^(\p{L}[19]?)(2?)([:#])(.*)$/su;
/** A feature that stands in a zone: a word or what the pack says of one, by number, or two words, however its name is cut into two. */
export type Placed =
  | { zone: string; kind: 'word' | 'meaning'; id: number }
  | { zone: string; kind: 'pair'; pairs: readonly { first: number; second: number }[] };

/** Letters of a word that count: what is behind them is mostly an ending. */
const STEM = 6;
const KEYS = 20_000;

export class Vocabulary {
  private readonly words = new Map<string, Sign>();
  private readonly meanings = new Map<string, Sign>();
  /** The word that begins an item's folded text; to be asked for when all tables are read. */
  readonly stemOf = remember<Sign>((key) => this.word(key.slice(0, STEM)), KEYS);
  /** What lists of tags say, kept by whoever works it out. */
  readonly meaningsOf = new WeakMap<readonly Tag[], readonly Sign[]>();

  word(text: string): Sign {
    return this.words.get(text) ?? { text, id: UNKNOWN };
  }

  meaning(text: string): Sign {
    return this.meanings.get(text) ?? { text, id: UNKNOWN };
  }

  /** Learns the words of a feature's name; null for one that stands in no zone. A word may hold spaces, so two words are all that make the name. */
  place(name: string): Placed | null {
    const [, zone, two, kind, text] = FEATURE.exec(name) ?? [];
    if (zone === undefined || text === undefined) return null;
    if (kind === '#') return { zone, kind: 'meaning', id: numbered(this.meanings, text).id };
    if (!two) return { zone, kind: 'word', id: numbered(this.words, text).id };
    const pairs: { first: number; second: number }[] = [];
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
      pairs.push({
        first: numbered(this.words, text.slice(0, at)).id,
        second: numbered(this.words, text.slice(at + 1)).id,
      });
    return { zone, kind: 'pair', pairs };
  }
}

function numbered(signs: Map<string, Sign>, text: string): Sign {
  const sign = signs.get(text) ?? { text, id: signs.size };
  signs.set(text, sign);
  return sign;
}
