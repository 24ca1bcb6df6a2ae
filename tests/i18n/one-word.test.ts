// One thing has one word in a language: readers take two words for two things.
import { describe, expect, it } from 'vitest';
import bn from '@/lib/i18n/messages/bn.json';
import hi from '@/lib/i18n/messages/hi.json';
import ru from '@/lib/i18n/messages/ru.json';

type Messages = { [key: string]: string | Messages };

function textsOf(messages: Messages): string[] {
  return Object.values(messages).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));
}

describe.each([
  ['hi', hi, [/आयोजन(?!क)/u, /(?<!ख़)खबर/u, /तारीख(?!़)/u, /भरोस/u, /तय(?: या|,)/u, /आदेश/u]],
  ['bn', bn, [/আয়োজন(?!ক)/u, /আসর/u, /সমাবেশ/u, /সাক্ষাৎ/u, /স্বাধীন/u, /নির্ধারিত/u, /আস্থা/u, /প্রতিবেদন/u]],
  ['ru', ru, [/[Сс]обыти/u, /[Фф]орум/u, /[Уу]веренность/u, /Не точно/u, /министры по годам/u]],
] as const)('the messages in %s', (_, messages, others) => {
  it.each(others.map((other) => [other]))('never say %s', (other) => {
    expect(textsOf(messages).filter((text) => other.test(text.normalize('NFC')))).toEqual([]);
  });
});
