// Whom a sentence has told of before a pronoun or "both".
import type { Mention, Sentence } from '../document';

/** "Y could not come, so the talk with him …": the only person that the sentence names, who did nothing in it. */
export function onlyAbsent(sentence: Sentence, pronoun: Mention): string | null {
  const before = sentence.mentions.filter((mention) => mention.to <= pronoun.from && mention.person);
  const [only, ...more] = [...new Set(before.map((mention) => mention.person))];
  return more.length === 0 && before.every((mention) => mention.case === 'plain') ? (only ?? null) : null;
}

/** The persons that a sentence tells of before a mention. */
export function toldBefore(sentence: Sentence, mention: Mention): Set<string> {
  return new Set(
    sentence.mentions.flatMap((other) =>
      other.to <= mention.from && other.person && !other.memorial && other.case !== 'in' ? [other.person] : [],
    ),
  );
}

/** "According to X, Y talked to him", "Y talked in X's office with him": the only one named before who did nothing. */
export function sourceBefore(pronoun: Mention, others: readonly Mention[]): string | null {
  const before = others.filter((other) => other.to <= pronoun.from && other.form === 'name');
  const quiet = before.filter((other) => other.case === 'of' || other.case === 'to');
  const acts = others.some((other) => other.case === 'agent' && other.to <= pronoun.from);
  return acts && quiet.length === 1 ? (quiet[0]?.person ?? null) : null;
}
