import { commonCases, GRAMMAR_CASES, type GrammarCase, type Inflector, type Lemma } from '../text/inflect';

/** "посла Сару Уилкс": a surname that stays as it is behind a woman's given name, whose form tells the case. */
export function readWoman(
  readings: readonly (readonly Lemma[])[],
  cases: readonly GrammarCase[],
  { inflection }: Inflector,
): { cases: GrammarCase[]; given: readonly Lemma[] } | null {
  const [given, ...others] = readings;
  const stays = others.some((word) => word.every((lemma) => commonCases(lemma.cases, cases).length === 0));
  if (!given || !stays || cases.includes('nom')) return null;
  const women = given.filter(
    (lemma) =>
      lemma.cases.length < GRAMMAR_CASES.length &&
      inflection.womansName.test(lemma.text) &&
      commonCases(lemma.cases, cases).length > 0,
  );
  const own = cases.filter((name) => women.some((lemma) => lemma.cases.includes(name)));
  return own.length > 0 ? { cases: own, given: women } : null;
}
