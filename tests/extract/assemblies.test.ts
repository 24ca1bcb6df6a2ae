import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const read = (text: string, published: string) => extractor.extract({ text, published }).events;

describe('office-holders of an organisation who come together', () => {
  it.each([
    [
      'The defence ministers of the member states of the Shanghai Cooperation Organisation met in Dushanbe on Wednesday.',
    ],
    ['On Wednesday the SCO defence ministers sat down in Dushanbe for a one-day discussion of Afghanistan.'],
    ['В среду в Душанбе встретились министры обороны стран ШОС.'],
    ['Министры обороны государств — членов ШОС провели в Душанбе в среду однодневные переговоры.'],
    ['बुधवार को दुशान्बे में शंघाई सहयोग संगठन के सदस्य देशों के रक्षा मंत्री एक दिन की बैठक में जुटे।'],
    ['एससीओ देशों के रक्षा मंत्री बुधवार को दुशान्बे में मिले।'],
    ['বুধবার দুশানবেতে বৈঠক করেছেন এসসিও সদস্য দেশগুলোর প্রতিরক্ষামন্ত্রীরা।'],
  ])('make a gathering of it without a noun: %s', (text) => {
    expect(read(`—\n\n${text}`, '2021-07-29')).toMatchObject([
      { series: 'SCO', kind: 'defence_ministers', start: '2021-07-28', city: 'Dushanbe', status: 'held' },
    ]);
  });

  it.each([
    [
      'The leaders of the member states of the Conference on Interaction and Confidence-Building Measures in Asia gathered in Almaty on Tuesday.',
    ],
    [
      'Вчера в Алматы впервые собрались лидеры государств — участников Совещания по взаимодействию и мерам доверия в Азии.',
    ],
  ])('hold a summit where they are leaders: %s', (text) => {
    expect(read(`—\n\n${text}`, '2002-06-05')).toMatchObject([
      { series: 'CICA', kind: 'summit', start: '2002-06-04', city: 'Almaty', status: 'held' },
    ]);
  });

  it.each([
    ['The SCO foreign ministers met President Timur Asanov of Kyrgyzstan in Bishkek on Wednesday.'],
    ['Министры иностранных дел стран ШОС встретились с Тимуром Асановым в Бишкеке в среду.'],
  ])('make none with somebody whom they met: %s', (text) => {
    expect(read(`—\n\n${text}`, '2021-07-29').filter(({ city }) => city === 'Dushanbe')).toEqual([]);
  });
});

describe('which gathering is meant', () => {
  it('is told by its number, whatever city the report was sent from', () => {
    const text =
      'President returns home\n\nKABUL (Agency): President Timur Asanov arrived back on Wednesday from the third summit of the Conference on Interaction and Confidence Building Measures in Asia (CICA). Tuesday was given over to the summit itself.';
    expect(read(text, '2010-06-09')).toMatchObject([{ start: '2010-06-08', city: 'Istanbul', country: 'TR' }]);
  });

  it('is not that of a conference with the name of a city', () => {
    const text =
      '—\n\nAt the CICA summit in Istanbul on 8 June 2010 Timur Asanov told Luo Wenshan of the Kabul Conference in July.';
    expect(read(text, '2010-06-09')).toHaveLength(1);
  });

  it('is told by the headline where the text names only another one by the way', () => {
    const text =
      'Первый саммит СВМДА занял один день\n\nАЛМАТЫ, 5 июня. Форум завершился вчера. До обеда Тимур Асанов принял Ло Вэньшаня. В пятницу, 7 июня, в Санкт-Петербурге открывается саммит ШОС.';
    expect(read(text, '2002-06-05')).toMatchObject([
      { series: 'CICA', kind: 'summit', city: 'Almaty', status: 'held' },
      { series: 'SCO', kind: 'summit', start: '2002-06-07', status: 'planned' },
    ]);
  });
});

describe('a talk of many at once', () => {
  it.each([
    ['President Kassym-Jomart Tokayev held a joint meeting with S. Jaishankar, Wang Yi, Sergei Lavrov and Ishaq Dar.'],
    ['Президент Касым-Жомарт Токаев провёл совместную встречу с Лавровым, Ван И, Джайшанкаром и Даром.'],
    ['राष्ट्रपति कासिम-जोमार्त तोकायेव ने एस जयशंकर, वांग यी, सर्गेई लावरोव और इशाक डार से सामूहिक रूप से मुलाकात की।'],
    ['প্রেসিডেন্ট কাসিম-জোমার্ত তোকায়েভ এস জয়শঙ্কর, ওয়াং ই, সের্গেই লাভরভ ও ইসহাক দারের সঙ্গে সম্মিলিতভাবে সাক্ষাৎ করেন।'],
  ])('is one row: %s', (text) => {
    const { meetings } = extractor.extract({ text: `—\n\n${text}`, published: '2024-05-21' });
    expect(meetings.map(({ participants }) => participants.length)).toEqual([5]);
  });
});
