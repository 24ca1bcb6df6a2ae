// Cases of Russian names of men and of places, as far as the world needs them: gen, dat, ins, loc.

type What = 'given' | 'family' | 'foreign family' | 'city';

const HARD: Record<string, string> = { gen: 'а', dat: 'у', ins: 'ом', loc: 'е' };
const SOFT: Record<string, string> = { gen: 'я', dat: 'ю', ins: 'ем', loc: 'е' };
const IN_A: Record<string, string> = { gen: 'ы', dat: 'е', ins: 'ой', loc: 'е' };
const IN_YA: Record<string, string> = { gen: 'и', dat: 'е', ins: 'ей', loc: 'е' };
/** Surnames in -ов and -ин: Лавровым. */
const POSSESSIVE: Record<string, string> = { ...HARD, ins: 'ым' };
/** A vowel that moves: Павла. */
const FLEETING: Record<string, string> = { Павел: 'Павл' };

/** `Лавров` in the instrumental: `Лавровым`. Words that do not inflect come back as they are. */
export function inflectRussian(word: string, form: string, what: What): string {
  if (form === '') return word;
  const stem = word.slice(0, -1);
  if (/(?:[оеёиуюыэ]|оа)$/.test(word) || /^[А-ЯЁ]{2,}$/.test(word)) return word;
  if (word.endsWith('а')) return `${stem}${form === 'gen' && /[гкхжшчщ]$/.test(stem) ? 'и' : (IN_A[form] ?? '')}`;
  if (word.endsWith('я')) return `${stem}${IN_YA[form] ?? ''}`;
  if (word.endsWith('ий') && what === 'given') return `${stem}${form === 'loc' ? 'и' : (SOFT[form] ?? '')}`;
  if (word.endsWith('й')) return `${stem}${SOFT[form] ?? ''}`;
  if (word.endsWith('ь')) return inflectSoft(word, stem, form, what);
  if (what === 'family' && /(?:[оеё]в|[иы]н)$/.test(word)) return `${word}${POSSESSIVE[form] ?? ''}`;
  const base = FLEETING[word] ?? word;
  return `${base}${form === 'ins' && /[жшчщц]$/.test(base) ? 'ем' : (HARD[form] ?? '')}`;
}

/** Places in -ь are feminine (Казани), but not Chinese ones in -инь (Тяньцзине); offices in -тарь stress the ending. */
function inflectSoft(word: string, stem: string, form: string, what: What): string {
  if (what === 'city' && form === 'loc' && !word.endsWith('инь')) return `${stem}и`;
  if (word.endsWith('тарь') && form === 'ins') return `${stem}ём`;
  return `${stem}${SOFT[form] ?? ''}`;
}
