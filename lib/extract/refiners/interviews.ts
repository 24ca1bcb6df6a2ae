// "He spoke to Anna Reed after the summit": who has no office and no country, and alone is spoken to, asks the questions.
import type { Meeting, Person, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

/** Whether a talk is an interview: told by a weak word ("spoke"), with one person of whom nothing but the name is said. */
export function isInterview(
  { participants, sentence }: Meeting,
  { sentences, persons }: { sentences: readonly Sentence[]; persons: readonly Person[] },
): boolean {
  const told = sentences[sentence];
  if (told?.order.caseWords !== 'after') return false;
  if (told.items.some((item) => tagOf(item, 'meet')?.strength === 'strong' || hasTag(item, 'counterpart')))
    return false;
  return participants.some((key) => {
    const person = persons.find((candidate) => candidate.key === key);
    const named = person !== undefined && person.mentions.length === 1;
    const bare = named && !person.gazetteerId && !person.role && !person.country;
    return bare && told.mentions.filter(({ case: role }) => role === 'with').every((mention) => mention.person === key);
  });
}
