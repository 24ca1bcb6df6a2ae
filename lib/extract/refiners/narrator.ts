// Who says "I" outside of quotation marks: one person all through an interview or a traveller's report.
import type { Sentence } from '../document';

const DOUBLE = { opens: new Set('“„«'), closes: new Set('”»'), either: new Set('"') };
/** Where no apostrophe stands in words, single marks quote too. */
const SINGLE_TOO = { opens: new Set('“„«‘'), closes: new Set('”»’'), either: new Set('"\'') };

export class Narrator {
  private person: string | null = null;
  private begun = false;
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
    this.inside = this.quoting || kind !== 'body' || quotedBy !== undefined;
    const marks = order.caseWords === 'after' ? SINGLE_TOO : DOUBLE;
    for (const { kind: kindOfItem, text } of items) {
      if (kindOfItem !== 'punct') continue;
      if (marks.either.has(text)) this.quoting = !this.quoting;
      else if (marks.opens.has(text)) this.quoting = true;
      else if (marks.closes.has(text)) this.quoting = false;
      else continue;
      this.inside = true;
    }
  }

  /** The one who says "I" in the sentence entered last, or null; the first time it is `told`: who is named only later tells nothing. */
  speaker(told: string | null): string | null {
    if (!this.inside && !this.begun) this.person = told;
    this.begun ||= !this.inside;
    return this.inside ? null : this.person;
  }

  /** Whether the sentence is told by somebody whom the report has not named before. */
  get isUnnamed(): boolean {
    return !this.inside && this.begun && this.person === null;
  }
}
