// Small builders for the word tables of packs.

/** Every head with every tail: `combine('विदेश|रक्षा', 'मंत्री|मंत्रियों')` → `विदेश मंत्री|विदेश मंत्रियों|…`. */
export function combine(heads: string, tails: string, glue = ' '): string {
  return heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => `${head}${glue}${tail}`))
    .join('|');
}

/** Groups numbered from `first`: months, weekdays, ordinals. */
export function enumerate(groups: string, first: number): { words: string; value: number }[] {
  return groups.split(';').map((words, index) => ({ words, value: index + first }));
}
