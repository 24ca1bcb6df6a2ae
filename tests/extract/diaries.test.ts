import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const read = (text: string, published: string) => extractor.extract({ text, published });
const rows = (text: string, published: string) =>
  read(text, published).meetings.map(({ status, date, city }) => [status, date, city].join(' '));

describe('a diary', () => {
  it.each([
    [
      'English',
      'Diary, April 23-29\n\nMonday, April 23\n\nBEIJING -- Mahinda Perera of Sri Lanka receives Timur Asanov of Kyrgyzstan.\n\nTuesday, April 24\n\nMOSCOW -- Luo Wenshan of China and Nadeem Akram of Pakistan begin their talks.',
      '2018-04-22',
      ['planned 2018-04-23 Beijing', 'planned 2018-04-24 Moscow'],
    ],
    [
      'Hindi',
      'डायरी\n\nसोमवार, 23 अप्रैल\n\nबीजिंग: श्रीलंका के विदेश मंत्री महिंदा परेरा और किर्गिस्तान के विदेश मंत्री तिमूर असानोव की मुलाकात।\n\nमंगलवार, 24 अप्रैल\n\nमॉस्को: चीन के विदेश मंत्री लुओ वेनशान की पाकिस्तान के विदेश मंत्री नदीम अकरम से मुलाकात।',
      '2018-04-22',
      ['planned 2018-04-23 Beijing', 'planned 2018-04-24 Moscow'],
    ],
    [
      'Bengali',
      'দিনপঞ্জি\n\nসোমবার, ২৩ এপ্রিল\n\n• বেজিং: শ্রীলঙ্কার বিদেশমন্ত্রী মহিন্দ পেরেরার সঙ্গে কিরগিজস্তানের বিদেশমন্ত্রী তিমুর আসানভের বৈঠক।\n\nমঙ্গলবার, ২৪ এপ্রিল\n\n• মস্কো: চিনের বিদেশমন্ত্রী লুও ওয়েনশানের সঙ্গে পাকিস্তানের বিদেশমন্ত্রী নাদিম আকরামের বৈঠক।',
      '2018-04-22',
      ['planned 2018-04-23 Beijing', 'planned 2018-04-24 Moscow'],
    ],
    [
      'Russian',
      'Дневник недели\n\nПОНЕДЕЛЬНИК, 23 АПРЕЛЯ\n\nПекин. Переговоры министра иностранных дел Шри-Ланки Махинды Переры с министром иностранных дел Киргизии Тимуром Асановым.\n\nВТОРНИК, 24 АПРЕЛЯ\n\nМосква. Встреча министра иностранных дел Китая Ло Вэньшаня с министром иностранных дел Пакистана Надимом Акрамом.',
      '2018-04-22',
      ['planned 2018-04-23 Beijing', 'planned 2018-04-24 Moscow'],
    ],
  ])('plans for each day what stands under it, in the city of its line: %s', (_language, text, published, wanted) => {
    expect(rows(text, published).toSorted()).toEqual(wanted);
  });

  it('of days that are over tells of what took place', () => {
    const text =
      'Notes of a week\n\nMonday, April 16\n\nMahinda Perera of Sri Lanka received Timur Asanov of Kyrgyzstan.\n\nTuesday, April 17\n\nLuo Wenshan of China met Nadeem Akram of Pakistan.';
    for (const row of rows(text, '2018-04-22')) expect(row).toMatch(/^held/);
  });

  it('resolves weekdays alone in the seven days of a programme', () => {
    const text =
      'The week ahead\n\nMONDAY\n\nMahinda Perera of Sri Lanka receives Timur Asanov of Kyrgyzstan.\n\nFRIDAY\n\nLuo Wenshan of China sees Nadeem Akram of Pakistan.';
    expect(rows(text, '2018-04-22').map((row) => row.slice(0, 18))).toEqual([
      'planned 2018-04-23',
      'planned 2018-04-27',
    ]);
  });

  it('puts a gathering on the days under which it stands', () => {
    const text =
      'Diary, April 23-29\n\nTuesday, April 24\n\nBEIJING -- Council of Foreign Ministers of the SCO.\n\nWednesday, April 25\n\nBEIJING -- The SCO foreign ministers meet for a second day.\n\nFriday, April 27\n\nWUHAN -- A concert.';
    expect(read(text, '2018-04-22').events).toMatchObject([
      { kind: 'foreign_ministers', start: '2018-04-24', end: '2018-04-25', city: 'Beijing', status: 'planned' },
    ]);
  });

  it('does not put there what somebody comes for', () => {
    const text =
      'Diary, April 23-29\n\nMonday, April 23\n\nBEIJING -- Timur Asanov of Kyrgyzstan, in early for the SCO summit, sees Luo Wenshan of China.\n\nFriday, April 27\n\nBEIJING -- A concert.';
    expect(read(text, '2018-04-22').events[0]?.start).not.toBe('2018-04-23');
  });

  it('keeps the day of a talk that fell through', () => {
    const text =
      "Diary, April 23-29\n\nMonday, April 23\n\nBEIJING -- A concert.\n\nThursday, April 26\n\nMOSCOW -- Luo Wenshan's talks with Nadeem Akram of Pakistan have been put off at Islamabad's request.";
    expect(rows(text, '2018-04-22')).toEqual(['cancelled 2018-04-26 Moscow']);
  });

  it('lists whose schedule it is with each of the others', () => {
    const found = read(
      "—\n\nMahinda Perera's schedule for the margins: Timur Asanov of Kyrgyzstan (06:30), Luo Wenshan of China (07:10), Pakistan's Nadeem Akram (07:45).",
      '2018-04-22',
    );
    expect(found.meetings.map(({ status }) => status)).toEqual(['planned', 'planned', 'planned']);
    const owner = found.persons.find(({ name }) => name.includes('Perera'))?.id;
    for (const { participants } of found.meetings) expect(participants).toContain(owner);
  });
});
