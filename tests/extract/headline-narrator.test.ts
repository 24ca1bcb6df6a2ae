import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const BODY =
  'আস্তানা, ৫ মার্চ ২০২৪। সোমবার সকালে আমি রাশিয়ার পররাষ্ট্রমন্ত্রী পাভেল ক্রোতভের সঙ্গে বৈঠক করেছি। চীনের পররাষ্ট্রমন্ত্রী লিন ঝাওয়ের সঙ্গে দেখা হবে বুধবার।';

const ENGLISH = "ASTANA, 5 March 2024. On Monday I met Russia's foreign minister, Pavel Krotov, for an hour.";

const talksUnder = (headline: string) =>
  extractor
    .extract({ text: `${headline}\n\n${BODY}` })
    .meetings.map(({ participants, date, status }) => `${participants.toSorted().join(' + ')} ${date} ${status}`);

describe('a report in the first person', () => {
  it('is told by whoever the headline names before its colon', () => {
    expect(talksUnder('বাংলাদেশের পররাষ্ট্রমন্ত্রী রফিক তালুকদারের ফেসবুক পোস্ট: আস্তানা থেকে')).toEqual([
      'pavel-krotov + rafik-talukdar 2024-03-04 held',
      'lin-zhao + rafik-talukdar 2024-03-06 planned',
    ]);
  });

  it('is told by nobody where a place stands before the colon', () => {
    const told = (headline: string) => extractor.extract({ text: `${headline}\n\n${ENGLISH}` }).meetings.length;
    expect(told('Kazakh Foreign Minister Nurlan Abenov: two days by the river')).toBe(1);
    expect(told('Astana: two days by the river')).toBe(0);
  });
});
