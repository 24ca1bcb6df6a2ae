// Who acts in a sentence, for a verb behind it that names nobody: "First out comes A, then B. Talked for an hour."
import type { Mention, Sentence } from '../document';
import { hasTag } from '../document';

/** Words up to the noun of a session that opens a sentence. */
const OPENING = 3;

export class Acting {
  private sentence = -1;
  private block = -1;
  private persons = new Set<string>();
  /** The last sentence that began with a session and told of nobody. */
  private session = -1;

  /** Takes up the doers of a clause. */
  note({ index, block }: Sentence, inside: readonly Mention[]): void {
    if (this.sentence !== index) this.persons = new Set();
    this.sentence = index;
    this.block = block;
    for (const { case: role, person } of inside) if (role === 'agent' && person) this.persons.add(person);
  }

  /** Takes up a sentence: "Пленарное заседание начнётся в десять." */
  enter({ index, mentions, items, order }: Sentence): void {
    const opens = items.slice(0, OPENING).some((item) => hasTag(item, 'gathering'));
    if (order.inflected && opens && mentions.every(({ form }) => form === 'plural')) this.session = index;
  }

  /** "К нему прилетит X": whether a pronoun behind "к" at the beginning of a sentence means the session of the one before. */
  isSession({ index, items }: Sentence, { from, case: role }: Mention): boolean {
    return this.session === index - 1 && role === 'to' && from === 1 && hasTag(items[0], 'case');
  }

  /** The two who act in the sentence before, whom a plural verb without a doer means; or null. */
  twoBefore({ index, block }: Sentence): string[] | null {
    const told = this.sentence === index - 1 && this.block === block && this.persons.size === 2;
    return told ? [...this.persons] : null;
  }
}
