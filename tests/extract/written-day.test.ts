import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const datesOf = (text: string, published: string) =>
  extractor.extract({ text: `—\n\n${text}`, published }).meetings.map(({ date }) => date);

const TALK =
  'আজ কাতারের অর্থমন্ত্রী সেলিম হাদ্দাদের সঙ্গে বৈঠক করেছেন তাজিকিস্তানের পররাষ্ট্রমন্ত্রী ফারহোদ নাজারভ। কাল তিনি ওমানের তেলমন্ত্রী হামাদ আল রুওয়াইহির সঙ্গে দেখা করেছিলেন।';

describe('"today" in a report', () => {
  it('is the day that opens the first paragraph behind its city, where the report is printed a day later', () => {
    expect(datesOf(`নিজস্ব সংবাদদাতা, দুশানবে, ৫ মার্চ: ${TALK}`, '2024-03-06')).toEqual(['2024-03-05', '2024-03-04']);
    expect(datesOf(`নিজস্ব সংবাদদাতা, দুশানবে, ৫ মার্চ: ${TALK}`, '2024-03-05')).toEqual(['2024-03-05', '2024-03-04']);
    expect(
      datesOf(
        'Dushanbe, March 5 — Foreign Minister Farhod Nazarov of Tajikistan met Finance Minister Selim Haddad of Qatar today.',
        '2024-03-06',
      ),
    ).toEqual(['2024-03-05']);
  });

  it('is the day of publication, where the day that opens the report is long past or has no city', () => {
    expect(datesOf(`দুশানবে, ৫ মার্চ: বন্দর খুলেছে। ${TALK}`, '2024-03-26')).toEqual(['2024-03-26', '2024-03-25']);
    expect(datesOf(TALK, '2024-03-06')).toEqual(['2024-03-06', '2024-03-05']);
  });
});
