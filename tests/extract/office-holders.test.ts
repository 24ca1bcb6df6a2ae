import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const idsOf = (text: string, published: string): string[] =>
  extractor.extract({ text, published }).persons.map(({ id }) => id);

describe('a spelling that nobody lists', () => {
  it('is who holds the office on the day, where the names sound alike', () => {
    const text = 'তুরস্কের প্রেসিডেন্ট রিচেপ তাইয়িপ এর্দোয়ান আস্তানায় চিনের প্রেসিডেন্ট শি চিনফিংয়ের সঙ্গে বৈঠক করেছেন।';
    expect(idsOf(text, '2024-07-04').toSorted()).toEqual(['recep-erdogan', 'xi-jinping']);
  });

  it('is somebody else in another office, in another country, before the term, or with another name', () => {
    const read = (who: string, day = '2024-07-04') => idsOf(`${who} met President Vladimir Putin in Astana.`, day);
    expect(read('Turkish President Rechep Tayip Erdwan')).toContain('recep-erdogan');
    expect(read('Turkish Culture Minister Rechep Tayip Erdwan')).not.toContain('recep-erdogan');
    expect(read('Mongolian President Rechep Tayip Erdwan')).not.toContain('recep-erdogan');
    expect(read('Turkish President Rechep Tayip Erdwan', '2005-07-04')).not.toContain('recep-erdogan');
    expect(read('Turkish President Kemal Sunay')).not.toContain('recep-erdogan');
  });
});
