import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';

const CALLS = {
  en: 'Jaishankar discusses trade with Lavrov\n\nNEW DELHI: External Affairs Minister S Jaishankar on Monday spoke over the phone with Russian Foreign Minister Sergey Lavrov.',
  ru: 'Лавров обсудил с узбекистанским коллегой торговлю\n\nМОСКВА. Министр иностранных дел России Сергей Лавров и глава МИД Узбекистана Бахтиёр Саидов в телефонной беседе обсудили торговлю, сообщили в министерстве.',
  hi: 'जयशंकर ने लावरोव से की बातचीत\n\nनई दिल्ली: विदेश मंत्री एस जयशंकर ने सोमवार को रूस के विदेश मंत्री सर्गेई लावरोव से फोन पर बात की।',
  bn: 'লাভরভের সঙ্গে জয়শঙ্করের আলোচনা\n\nনয়াদিল্লি: বিদেশমন্ত্রী এস জয়শঙ্কর সোমবার রাশিয়ার বিদেশমন্ত্রী সের্গেই লাভরভের সঙ্গে ফোনে কথা বলেছেন।',
};

describe('a headline that tells a talk', () => {
  it.each(Object.entries(CALLS))('is no meeting where the story tells a call, in %s', (_, text) => {
    expect(extractor.extract({ text, published: '2024-07-08' }).meetings).toEqual([]);
  });

  it('is one where the story tells another call', () => {
    const text =
      'Jaishankar discusses trade with Lavrov\n\nMOSCOW: External Affairs Minister S Jaishankar was in Moscow on Monday. He spoke over the phone with Kazakh Foreign Minister Murat Nurtleu.';
    const [meeting, ...others] = extractor.extract({ text, published: '2024-07-08' }).meetings;
    expect(others).toEqual([]);
    expect(meeting?.participants.toSorted()).toEqual(['sergey-lavrov', 'subrahmanyam-jaishankar']);
  });
});
