// Whom a paragraph is about: a talk that nobody in its sentence has is theirs, unless the paragraph names the protagonist.
import type { Mention, Person, Sentence } from '../document';
import { hasTag, isByOrder } from '../document';
import { prepositionBefore } from '../inflected/item-cases';
import { tellerBehind } from '../inflected/speaker';
import { topicOf } from '../inflected/topic';
import { onlyOne } from '../order/pronouns';
import type { Clause } from './clauses';
import type { DayEntry } from './day-entries';
import { isBracketed, isDue } from './subordinate';

export class ParagraphSubject {
  private subject: { person: string; part: string | number } | null = null;
  private readonly namedIn = new Map<string, string | number>();

  /** `entries`: what stands under one day of a diary is one paragraph. */
  constructor(private readonly entries: ReadonlyMap<number, DayEntry>) {}

  private partOf(block: number): string | number {
    return this.entries.get(block)?.day ?? block;
  }

  /** Takes up who is named in a paragraph. */
  name(mentions: readonly Mention[], block: number): void {
    for (const { person } of mentions) if (person) this.namedIn.set(person, this.partOf(block));
  }

  /** Takes up whom its sentence is about; an owner is told of by the way, unless the talk of a line is his ("X की Y से मुलाकात"). */
  note({ person, case: role }: Mention, { block, order }: Sentence): void {
    const isTold =
      role === 'agent' || role === 'plain' || (role === 'of' && order.caseWords === 'after' && this.entries.has(block));
    this.subject = person && isTold ? { person, part: this.partOf(block) } : null;
  }

  /** Whom a talk in the paragraph falls to: `main` is the protagonist, or null where he is a partner. */
  lead(main: string | null, block: number, partners: readonly string[]): string | null {
    const person = this.subject?.part === this.partOf(block) ? this.subject.person : null;
    if (person === null || partners.includes(person)) return main;
    return main !== null && this.namedIn.get(main) === this.partOf(block) ? main : person;
  }
}

/** The mentions of a clause of whom it tells: nobody in brackets, nor who only said it. */
export function toldIn(sentence: Sentence, clause: Clause): Mention[] {
  const teller = tellerBehind(sentence);
  return sentence.mentions.filter(
    ({ from, person }) => from >= clause.from && from < clause.to && person !== teller && !isBracketed(sentence, from),
  );
}

/** Whom a sentence is about, among those of a clause: its doer, else who stands in no case, else an owner. */
export function subjectOf(sentence: Sentence, inside: readonly Mention[]): Mention | undefined {
  const isKept = ({ memorial, caseTo }: Mention) => !memorial && !hasTag(sentence.items[caseTo], 'memorial');
  return (
    inside.find((mention) => mention.case === 'agent') ??
    inside.find((mention) => mention.case === 'plain' && isKept(mention)) ??
    inside.find(
      (mention) =>
        mention.case === 'of' && mention.form !== 'pronoun' && !mention.memorial && !isBeside(sentence, mention),
    ) ??
    inside.find((mention) => isDue(sentence, mention)) ??
    (isByOrder(sentence.order) ? onlyOne(inside) : topicOf(sentence))
  );
}

/** "X был вчера у Y, а сегодня — у Z": with whom the doer was, and nobody's owner. */
const isBeside = ({ items, mentions, order }: Sentence, { from }: Mention) =>
  order.inflected &&
  prepositionBefore(items, from) !== undefined &&
  mentions.some(({ case: role, to }) => role === 'agent' && to <= from);

/** "Z came to see him, too", "Z, who is new, met him": where words of case follow, the report goes on about him, if its round of talks is his. */
export function comesTo(
  { order }: Sentence,
  { also, person: doer, form, from }: Mention,
  inside: readonly Mention[],
  { main, subject, persons }: { main: string | null; subject: string | null; persons: readonly Person[] },
): boolean {
  const isNew = persons.find(({ key }) => key === doer)?.bodyMentions === 1;
  if (order.inflected) return isNew && isBehindHim(inside, { from, form, person: doer }, subject);
  if (order.caseWords === 'before' || form !== 'name' || main === null || main !== subject || doer === main)
    return false;
  const isHim = (one: Mention) => one.form === 'pronoun' && (one.case === 'with' || one.case === 'to');
  return (also || isNew) && inside.some((one) => isHim(one) && one.person === main);
}

/** "2 марта с ним встретится X": who is named behind him comes to him, and the report goes on about him. */
const isBehindHim = (
  inside: readonly Mention[],
  { from, form, person }: Pick<Mention, 'from' | 'form' | 'person'>,
  subject: string | null,
): boolean =>
  form === 'name' &&
  person !== subject &&
  inside.some(
    (one) =>
      one.form === 'pronoun' &&
      one.pronoun?.relative !== true &&
      one.person === subject &&
      one.case === 'with' &&
      one.to < from,
  );
