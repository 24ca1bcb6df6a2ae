// Who acts in a sentence, for a verb behind it that names nobody: "First out comes A, then B. Talked for an hour."
import type { Mention, Sentence } from '../document';

export class Acting {
  private sentence = -1;
  private block = -1;
  private persons = new Set<string>();

  /** Takes up the doers of a clause. */
  note({ index, block }: Sentence, inside: readonly Mention[]): void {
    if (this.sentence !== index) this.persons = new Set();
    this.sentence = index;
    this.block = block;
    for (const { case: role, person } of inside) if (role === 'agent' && person) this.persons.add(person);
  }

  /** The two who act in the sentence before, whom a plural verb without a doer means; or null. */
  twoBefore({ index, block }: Sentence): string[] | null {
    const told = this.sentence === index - 1 && this.block === block && this.persons.size === 2;
    return told ? [...this.persons] : null;
  }
}
