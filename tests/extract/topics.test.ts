import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

/** The topics of each meeting of a text. */
const topicsIn = (...paragraphs: string[]) =>
  extractor
    .extract({ text: ['—', ...paragraphs].join('\n\n') })
    .meetings.map((meeting) => (meeting.topics ?? []).map(({ text }) => text));

describe('what a meeting was about', () => {
  it.each([
    [
      'en',
      'Russian Foreign Minister Sergey Lavrov met Iranian Foreign Minister Abbas Araghchi on Tuesday.',
      'The talks focused on transport corridors.',
      'The weather was fine.',
    ],
    [
      'hi',
      'विदेश मंत्री एस. जयशंकर ने मंगलवार को रूस के विदेश मंत्री सर्गेई लावरोव से मुलाकात की।',
      'दोनों ने ऊर्जा सहयोग पर चर्चा की।',
      'मौसम साफ था।',
    ],
    [
      'bn',
      'বিদেশমন্ত্রী এস জয়শঙ্কর মঙ্গলবার রাশিয়ার বিদেশমন্ত্রী সের্গেই লাভরভের সঙ্গে বৈঠক করেন।',
      'জ্বালানি সহযোগিতা নিয়ে আলোচনা হয়েছে।',
      'আকাশ পরিষ্কার ছিল।',
    ],
    [
      'ru',
      'Министр иностранных дел России Сергей Лавров встретился во вторник с главой МИД Ирана Аббасом Аракчи.',
      'Стороны обсудили транспортные коридоры.',
      'Погода была ясной.',
    ],
  ])('stands in the sentences behind it (%s)', (_lang, told, topic, other) => {
    expect(topicsIn(`${told} ${topic} ${other}`)).toEqual([[topic]]);
    expect(topicsIn(`${told} ${other}`)).toEqual([[]]);
  });

  it('ends with the paragraph and with the next meeting', () => {
    const first = 'Russian Foreign Minister Sergey Lavrov met Iranian Foreign Minister Abbas Araghchi on Tuesday.';
    const second = 'Sergey Lavrov also met Chinese Foreign Minister Wang Yi.';
    const topic = 'They discussed trade.';
    expect(topicsIn(`${first} ${second} ${topic}`)).toEqual([[], [topic]]);
    expect(topicsIn(first, topic)).toEqual([[]]);
  });
});
