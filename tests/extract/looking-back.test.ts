import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const read = (text: string, published: string) => extractor.extract({ text, published });

describe('a report that looks back', () => {
  it('tells by city and month which summit of the list it means', () => {
    const text =
      'What the SCO is for\n\nTake Ufa, where the heads of state gathered on 9 and 10 July 2015. There Timur Asanov of Kyrgyzstan talked with Luo Wenshan of China.\n\nQingdao, the venue in June 2018, was another story. Mahinda Perera of Sri Lanka met Nadeem Akram of Pakistan.';
    const found = read(text, '2021-05-20');
    expect(found.events).toMatchObject([
      { series: 'SCO', kind: 'summit', city: 'Ufa', status: 'held' },
      { series: 'SCO', kind: 'summit', city: 'Qingdao', status: 'held' },
    ]);
    const ids = found.events.map(({ id }) => id);
    expect(found.meetings.map(({ event, city }) => [event, city])).toEqual([
      [ids[0], 'Ufa'],
      [ids[1], 'Qingdao'],
    ]);
  });

  it('leaves what was on another day, or in another city, on its own', () => {
    const text =
      'What the SCO is for\n\nAt the summit in Ufa in July 2015 little was said. On 8 July 2015 Timur Asanov of Kyrgyzstan met Luo Wenshan of China. In Delhi Mahinda Perera of Sri Lanka met Nadeem Akram of Pakistan.';
    for (const { event } of read(text, '2021-05-20').meetings) expect(event).toBeNull();
  });

  it('says nothing of a summit where no series is told of', () => {
    const text = '—\n\nTimur Asanov of Kyrgyzstan met Luo Wenshan of China in Ufa on 9 July 2015.';
    expect(read(text, '2021-05-20').events).toEqual([]);
  });

  it('does not take the gathering of today for one of the past', () => {
    const text =
      '—\n\nThe SCO foreign ministers met in Goa on 5 May 2023. On its sidelines Timur Asanov of Kyrgyzstan met Luo Wenshan of China.';
    expect(read(text, '2023-05-06').events).toMatchObject([{ start: '2023-05-05', city: 'Goa' }]);
  });

  it.each([
    [
      'The SCO summit of 2021 was in Dushanbe. In September of the following year Timur Asanov met Luo Wenshan.',
      '2022-09',
    ],
    ['২০২১ সালে দুশানবেতে এসসিও শীর্ষ সম্মেলন হয়। পরের বছর সেপ্টেম্বরে সমরখন্দে এসসিও শীর্ষ সম্মেলন হয়।', '2022-09'],
    ['2021 में दुशांबे में एससीओ शिखर सम्मेलन हुआ। उसके अगले साल सितंबर में समरकंद में एससीओ शिखर सम्मेलन हुआ।', '2022-09'],
    ['В 2021 году саммит ШОС прошёл в Душанбе. Годом позже, в сентябре, саммит ШОС прошёл в Самарканде.', '2022-09'],
  ])('counts years on from the one told of: %s', (text, month) => {
    const found = read(`—\n\n${text}`, '2025-05-20');
    const told = [...found.events.map(({ start }) => start), ...found.meetings.map(({ date }) => date)];
    if (found.events.length > 1) expect(told).toContain(month);
    else expect(told.every((value) => value === null || value <= '2022-12')).toBe(true);
  });
});
