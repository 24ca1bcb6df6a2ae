// Who says "I" outside of quotation marks: one person all through an interview or a traveller's report.
import type { Sentence } from '../document';

const OPENS = /^[“„«]$/u;
const CLOSES = /^[”»]$/u;
const EITHER = /^["]$/u;

export class Narrator {
  private person: string | null = null;
  private block = -1;
  private sentence = -1;
  private quoting = false;
  /** Whether the sentence at hand stands in a quotation, or holds one. */
  private inside = false;

  /** Follows the quotation marks of a paragraph; to be asked once a sentence, in their order. */
  enter({ index, block, items, kind, quotedBy, order }: Sentence): void {
    if (index === this.sentence) return;
    this.sentence = index;
    if (block !== this.block) this.quoting = false;
    this.block = block;
    this.inside = this.quoting || kind !== 'body' || quotedBy !== undefined || order.caseWords !== 'before';
    for (const { text } of items) {
      if (EITHER.test(text)) this.quoting = !this.quoting;
      else if (OPENS.test(text)) this.quoting = true;
      else if (CLOSES.test(text)) this.quoting = false;
      else continue;
      this.inside = true;
    }
  }

  /** The one who says "I" in the sentence entered last, or null within a quotation; the first time it is `told`. */
  speaker(told: string | null): string | null {
    if (this.inside) return null;
    this.person ??= told;
    return this.person;
  }
}
