// Small builders for the word tables of packs.
import type { WordGroup } from './pack';

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

/**
 * Two days in a row, the first of which leaves its ending out: "বৃহস্পতি ও শুক্রবার", "सोम और मंगलवार".
 * @param stems the seven days from Sunday on, without the ending, other stems of one day between `|`
 */
export function weekdayPairs(
  stems: string,
  { joints, ending }: { joints: readonly string[]; ending: string },
): WordGroup[] {
  const days = stems.split(';').map((day) => day.split('|'));
  return days.map((day, value): WordGroup => {
    const next = days[(value + 1) % days.length] ?? [];
    const words = day.flatMap((one) =>
      next.flatMap((other) => joints.map((joint) => `${one}${joint}${other}${ending}`)),
    );
    return { tag: { type: 'weekday', day: value, pair: true }, words: words.join('|') };
  });
}
