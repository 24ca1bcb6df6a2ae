import { describe, expect, it } from 'vitest';
import { romanise, scriptOf, slugify } from '@/lib/names';

describe('romanise', () => {
  it.each([
    // Schwas are dropped where nobody speaks them, and kept after clusters.
    ['जयशंकर', 'Jayshankar'],
    ['लावरोव', 'Lavrov'],
    ['नरेन्द्र मोदी', 'Narendra Modi'],
    ['नरेंद्र मोदी', 'Narendra Modi'],
    ['भट्ट', 'Bhatt'],
    ['पवन', 'Pawan'],
    // Nukta, composed or not, gives its own sound.
    ['महमूदज़ोदा', 'Mahmudzoda'],
    ['महमूद\u095bोदा', 'Mahmudzoda'],
    ['धनखड़', 'Dhankhar'],
    // Anusvara before lips, throat and H.
    ['संबित', 'Sambit'],
    ['सिंह', 'Singh'],
    ['अनवर-उल-हक काकड़', 'Anwar-Ul-Hak Kakar'],
  ])('reads Hindi %s as %s', (hindi, latin) => {
    expect(romanise(hindi, 'hi')).toBe(latin);
  });

  it.each([
    ['জয়শঙ্কর', 'Jayshankar'],
    ['যোকিরভ', 'Zokirov'],
    ['মাযদি', 'Majdi'],
    ['যোগী', 'Yogi'],
    ['আনোয়ার', 'Anwar'],
    ['ইনোয়াতভ', 'Inoyatov'],
    ['জ\u09dfশঙ্কর', 'Jayshankar'],
    ['রাজনাথ সিং', 'Rajnath Singh'],
    // ভ is V in foreign names and BH in Indian ones.
    ['লাভরভ', 'Lavrov'],
    ['ল্যাভরভ', 'Lavrov'],
    ['ভ্লাদিমির', 'Vladimir'],
    ['ভুট্টো', 'Bhutto'],
    // ওয় and ইউ are W and Y.
    ['নওয়াজ শরিফ', 'Nawaz Sharif'],
    ['ইউনূস', 'Yunus'],
    ['আনোয়ার', 'Anwar'],
    ['নুরউদ্দিন', 'Nuruddin'],
    ['মাহমুদজোদা', 'Mahmudzoda'],
    ['সুষমা স্বরাজ', 'Sushma Swaraj'],
  ])('reads Bengali %s as %s', (bengali, latin) => {
    expect(romanise(bengali, 'bn')).toBe(latin);
  });

  it.each([
    ['Джайшанкар', 'Jayshankar'],
    ['Касым-Жомарт Токаев', 'Kasym-Zhomart Tokayev'],
    ['Ельцин', 'Yeltsin'],
    ['Дмитрий', 'Dmitry'],
    ['Раджнатх', 'Rajnath'],
    ['Щербаков', 'Shcherbakov'],
  ])('reads Russian %s as %s', (russian, latin) => {
    expect(romanise(russian, 'ru')).toBe(latin);
  });

  it.each([
    ['काई मिंगमिन', 'Cai Mingmin'],
    ['কাই মিংমিন', 'Cai Mingmin'],
    // The same syllable behind a family name, and NG before M in no Chinese name.
    ['ली काई', 'Li Kai'],
    ['কনরাড সাংমা', 'Kanrad Sangma'],
  ])('reads %s as %s', (name, latin) => {
    expect(romanise(name)).toBe(latin);
  });

  it.each([['Чжан Мин'], ['झांग मिंग'], ['ঝাং মিং'], ['Zhang Ming']])('reads the syllables of %s as pinyin', (name) => {
    expect(romanise(name)).toBe('Zhang Ming');
  });

  it.each([
    ['Си Цзиньпин', 'Xi Jinping'],
    ['शी जिनपिंग', 'Xi Jinping'],
    ['Цинь Ган', 'Qin Gang'],
    ['Вэй Фэнхэ', 'Wei Fenghe'],
    ['वांग यी', 'Wang Yi'],
  ])('reads Chinese %s as %s', (name, pinyin) => {
    expect(romanise(name)).toBe(pinyin);
  });

  it('takes no other name for a Chinese one', () => {
    expect(romanise('ली')).toBe('Li');
    expect(romanise('शाह महमूद')).toBe('Shah Mahmud');
    expect(romanise('Иван Иванов')).toBe('Ivan Ivanov');
    expect(romanise('А.Р. Эргашев')).toBe('A.R. Ergashev');
  });

  it('folds diacritics and leaves capitals of Latin names alone', () => {
    expect(romanise('Recep Tayyip Erdoğan')).toBe('Recep Tayyip Erdogan');
    expect(romanise('Mevlüt ÇAVUŞOĞLU')).toBe('Mevlut CAVUSOGLU');
    expect(romanise('Jonas Gahr Støre')).toBe('Jonas Gahr Store');
  });

  it('spells names that every newsroom spells in its own way in one way', () => {
    for (const name of ['मोहम्मद', 'মোহাম্মদ', 'মুহাম্মদ', 'Мухаммад', 'Мохаммад']) expect(romanise(name)).toBe('Mohammad');
  });

  it('answers an empty text with an empty name', () => {
    expect(romanise('  ')).toBe('');
  });
});

describe('scriptOf', () => {
  it('names the script of most letters', () => {
    expect(scriptOf('जयशंकर')).toBe('Deva');
    expect(scriptOf('জয়শঙ্কর (Jaishankar)')).toBe('Latn');
    expect(scriptOf('Лавров, S.')).toBe('Cyrl');
    expect(scriptOf('সিং')).toBe('Beng');
  });

  it('names none where there is none', () => {
    expect(scriptOf('2024 — ١٢')).toBeNull();
    expect(scriptOf('王毅')).toBeNull();
  });
});

describe('slugify', () => {
  it('gives a permalink part', () => {
    expect(slugify('Kassym-Jomart Tokayev')).toBe('kassym-jomart-tokayev');
    expect(slugify("Xi'an, Erdoğan & Søn ")).toBe('xian-erdogan-son');
  });

  it('is empty without letters', () => {
    expect(slugify('—')).toBe('');
  });
});
