// What holds of somebody in a sentence, told to whoever adds up weights or, when tables are learnt, keeps the names.
import type { NameGroup } from './names';

/** A word as features name it, or what the pack says of one. */
export interface Sign {
  text: string;
  /** Its number among those of a pack's tables; `UNKNOWN` for one that none of their features holds. */
  id: number;
}

export const UNKNOWN = -1;

/** Hears what stands in one part of a sentence. Each thing counts once, however often it is told. */
export interface Zone {
  word(sign: Sign): void;
  /** A word and the one before it. */
  pair(last: Sign, sign: Sign): void;
  meaning(sign: Sign): void;
}

/** Hears names by themselves and with each of some endings behind them. */
export interface Ended {
  add(name: string): void;
}

export interface Features {
  add(name: string): void;
  /** Several names at once. */
  addAll(group: NameGroup): void;
  zone(name: string): Zone;
  /** The same list of endings must always be the same object. */
  ended(endings: readonly string[]): Ended;
}

/** The names of what was told, each once, in the order of the telling. */
export class FeatureNames implements Features {
  readonly names = new Set<string>();

  add(name: string): void {
    this.names.add(name);
  }

  addAll({ names }: NameGroup): void {
    for (const name of names) this.add(name);
  }

  zone(zone: string): Zone {
    return {
      word: ({ text }) => this.add(`${zone}:${text}`),
      pair: (last, sign) => this.add(`${zone}2:${last.text} ${sign.text}`),
      meaning: ({ text }) => this.add(`${zone}#${text}`),
    };
  }

  ended(endings: readonly string[]): Ended {
    return {
      add: (name) => {
        this.add(name);
        for (const ending of endings) this.add(`${name} ${ending}`);
      },
    };
  }
}
