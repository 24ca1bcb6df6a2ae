// "He spoke to Anna Reed after the summit": who has no office and no country, and alone is spoken to, asks the questions.
import type { Meeting, Person, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { isCapital } from '../text/sign-classes';

/** Whether a talk is an interview: told by a weak word ("spoke"), with one person of whom nothing but the name is said. */
export function isInterview(
  { participants, sentence }: Meeting,
  { sentences, persons }: { sentences: readonly Sentence[]; persons: readonly Person[] },
): boolean {
  const told = sentences[sentence];
  if (!told || told.order.inflected) return false;
  if (isByOrder(told.order)) return asksQuestions(participants, told, persons);
  if (told.items.some((item) => tagOf(item, 'meet')?.strength === 'strong' || hasTag(item, 'counterpart')))
    return false;
  return participants.some((key) => {
    const person = persons.find((candidate) => candidate.key === key);
    const named = person !== undefined && person.mentions.length === 1;
    const bare = named && !person.gazetteerId && !person.role && !person.country;
    return bare && told.mentions.filter(({ case: role }) => role === 'with').every((mention) => mention.person === key);
  });
}

/** "He spoke to Anna Reed.": nobody else stands in the sentence, and of her nothing more is said anywhere. */
function asksQuestions(
  participants: readonly string[],
  { items, mentions }: Sentence,
  persons: readonly Person[],
): boolean {
  const [one, other] = mentions;
  if (mentions.length !== 2 || !one || other?.form !== 'name' || other.case !== 'to') return false;
  const asker = persons.find(({ key }) => key === other.person);
  const spoke = tagOf(items[one.to], 'meet');
  if (!asker || !participants.includes(asker.key) || spoke?.form !== 'verb' || spoke.strength !== 'weak') return false;
  const bare = !asker.gazetteerId && !asker.role && asker.mentions.length === 1 && asker.title === null;
  return bare && (items.slice(other.to).every(({ kind }) => kind === 'punct') || isOfPaper(items, other.to));
}

/** "of The Lahore Post": no country, and a name of its own. */
function isOfPaper(items: Sentence['items'], at: number): boolean {
  const [of, the, name, ...more] = items.slice(at);
  const isOf =
    tagOf(of, 'case')?.case === 'of' && hasTag(the, 'article') && isCapital(the?.text ?? '') && name?.kind === 'word';
  return isOf && more.every((item) => item.kind === 'punct' || isCapital(item.text));
}
