// "He spoke to Anna Reed after the summit": who has no office and no country, and alone is spoken to, asks the questions.
import type { Meeting, Person, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

/** Whether a talk is an interview: told by a weak word ("spoke"), with one person of whom nothing but the name is said. */
export function isInterview(
  { participants, sentence }: Meeting,
  { sentences, persons }: { sentences: readonly Sentence[]; persons: readonly Person[] },
): boolean {
  const told = sentences[sentence];
  if (!told || told.order.inflected) return false;
  if (told.items.some((item) => tagOf(item, 'meet')?.strength === 'strong' || hasTag(item, 'counterpart')))
    return false;
  // "spoke to", where words of case stand before their noun
  const spokenTo = told.order.caseWords === 'before' ? 'to' : 'with';
  return participants.some((key) => {
    const person = persons.find((candidate) => candidate.key === key);
    const named = person !== undefined && person.mentions.length === 1;
    const bare = named && !person.gazetteerId && !person.role && !person.country;
    return (
      bare && told.mentions.filter(({ case: role }) => role === spokenTo).every((mention) => mention.person === key)
    );
  });
}
