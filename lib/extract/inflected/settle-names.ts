// Unknown names have several possible nominatives: what other mentions are sure of decides, and a given with a father's name is somebody named elsewhere.
import type { Mention, Sentence } from '../document';
import { splitClauses } from '../refiners/clauses';
import { commonCases, GRAMMAR_CASES, type GrammarCase } from '../text/inflect';
import { assignInflectedRoles } from './roles';

/** Leaves of the cases of each mention those that its part in the clause allows, and of its nominatives those that fit. */
export function narrowCases(sentence: Sentence): void {
  if (!sentence.mentions.some((mention) => mention.form === 'name' && (mention.lemmas?.length ?? 0) > 1)) return;
  assignInflectedRoles(sentence, splitClauses(sentence));
  for (const mention of sentence.mentions) {
    const allowed = CASES_OF_ROLE[mention.case];
    const left = allowed ? commonCases(mention.cases ?? [], allowed) : [];
    const lemmas = mention.lemmas?.filter((lemma) => commonCases(lemma.cases, left).length > 0) ?? [];
    if (left.length === 0 || lemmas.length === 0) continue;
    mention.cases = left;
    mention.lemmas = lemmas;
    mention.name = lemmas[0]?.text ?? mention.name;
  }
}

const CASES_OF_ROLE: Partial<Record<Mention['case'], readonly GrammarCase[]>> = {
  of: ['gen'],
  to: ['dat', 'acc'],
  with: ['ins'],
  between: ['ins'],
};

/** Chooses the nominative of every mention by the others; mentions by given and father's name alone wait for the second reading. */
export function settleNames(mentions: readonly Mention[], patronymic: RegExp): Mention[] {
  const sure = new Set(mentions.filter(isSure).map((mention) => mention.name));
  const words = new Set([...sure].flatMap((name) => name.split(' ')));
  for (const mention of mentions) {
    if (isSure(mention) || !mention.lemmas) continue;
    const known =
      mention.lemmas.find((lemma) => sure.has(lemma.text)) ??
      mention.lemmas.find((lemma) => endsLike(lemma.text, words));
    if (known) mention.name = known.text;
  }
  const fathers = (mention: Mention) => fathersOf(mention, patronymic);
  const givens = new Set(
    mentions
      .filter((mention) => fathers(mention).length === 0)
      .flatMap((mention) => mention.name.split(' ').slice(0, -1)),
  );
  return mentions.filter((mention) => !fathers(mention).some((given) => givens.has(given)));
}

function isSure({ lemmas, cases, gazetteerIds }: Mention): boolean {
  if (gazetteerIds.length > 0) return true;
  return lemmas?.length === 1 || (cases?.length === 1 && cases[0] === GRAMMAR_CASES[0]);
}

/** The surname is one that another mention is sure of. */
function endsLike(name: string, words: ReadonlySet<string>): boolean {
  return words.has(name.split(' ').at(-1) ?? '');
}

/** "Владимир Владимирович": the given names that the mention may have, where it has no office and no surname. */
function fathersOf(mention: Mention, patronymic: RegExp): string[] {
  if (mention.role !== null || mention.gazetteerIds.length > 0) return [];
  return [mention.name, ...(mention.lemmas ?? []).map((lemma) => lemma.text)].flatMap((name) => {
    const [given, father, ...more] = name.split(' ');
    return given && father && more.length === 0 && patronymic.test(father) ? [given] : [];
  });
}
