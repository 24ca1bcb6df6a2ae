// Who says "I" outside of quotation marks: one person all through an interview or a traveller's report.
import type { Mention, Sentence } from '../document';
import { hasTag } from '../document';

const DOUBLE = { opens: new Set('“„«'), closes: new Set('”»'), either: new Set('"') };
/** Where no apostrophe stands in words, single marks quote too. */
const SINGLE_TOO = { opens: new Set('“„«‘'), closes: new Set('”»’'), either: new Set('"\'') };

/** Words between a name and the colon behind it: "X's Facebook post:". */
const POST_WORDS = 4;

/** "By X, minister of …", "X | Minister of …": the office-holder who signs a line above the text, or null. */
function signedBy({ kind, mentions, items }: Sentence): string | null {
  if (kind === 'body' || kind === 'title' || kind === 'heading') return null;
  const named = mentions.filter(({ form, person }) => form === 'name' && person !== null);
  return named.length === 1 && items.some((item) => hasTag(item, 'title')) ? (named[0]?.person ?? null) : null;
}

/** "X: my two days in …", "X's post: …": the one whom a headline names before its colon, or null. */
function headedBy({ kind, mentions, items }: Sentence): string | null {
  if (kind !== 'title') return null;
  const colon = items.findIndex((item) => item.text === ':');
  const [one, ...others] = mentions.filter(({ person }) => person !== null);
  const opens = one !== undefined && others.length === 0 && one.from === 0 && colon >= one.to;
  return opens && colon - one.to < POST_WORDS ? one.person : null;
}

/** Who says "I" in a clause, or gives the answer that it stands in: where words of case follow, no "he" of it is them. */
export function selfIn({ order, quotedBy }: Sentence, inside: readonly Mention[]): string | null {
  if (order.caseWords !== 'after') return null;
  return quotedBy ?? inside.find(({ pronoun, person }) => pronoun?.person === 1 && person)?.person ?? null;
}

export class Narrator {
  private person: string | null = null;
  private begun = false;
  private block = -1;
  private sentence = -1;
  private quoting = false;
  /** Whether the text itself is still to come. */
  private isAhead = true;
  private author: string | null = null;
  /** Whether the sentence at hand stands in a quotation, or holds one. */
  private inside = false;

  /** Who tells the report where nobody else has been told of: the one who signs it, if he says "I" in it. */
  get teller(): string | null {
    return this.begun && this.person !== null && this.person === this.author ? this.person : null;
  }

  /** Follows the quotation marks of a paragraph; to be asked once a sentence, in their order. */
  enter({ index, block, items, kind, quotedBy, order }: Sentence): void {
    if (index === this.sentence) return;
    this.sentence = index;
    if (kind === 'body') this.isAhead = false;
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

  /** Takes up who signs the report, once the people of a sentence are known. */
  note(sentence: Sentence): void {
    if (this.isAhead) this.author = headedBy(sentence) ?? signedBy(sentence) ?? this.author;
  }

  /** The one who says "I" in the sentence entered last, or null; the first time it is `told`: who is named only later tells nothing. */
  speaker(told: string | null): string | null {
    if (!this.inside && !this.begun) this.person = this.author ?? told;
    this.begun ||= !this.inside;
    return this.inside ? null : this.person;
  }

  /** Whether "we" of the sentence are those who report: nobody signs, and nobody has said "I". */
  get isOutlet(): boolean {
    return !this.inside && !this.begun && this.author === null;
  }

  /** Whether the sentence is told by somebody whom the report has not named before. */
  get isUnnamed(): boolean {
    return !this.inside && this.begun && this.person === null;
  }
}
