import { expect, it } from 'vitest';
import { extractor } from './extractor';

const namesIn = (text: string) =>
  extractor.extract({ text: `—\n\n${text}`, lang: 'ru', published: '2024-03-05' }).persons.map(({ name }) => name);

const HOST = 'министр иностранных дел Индии Рамеш Кулкарни';

it.each([
  ['Павлом Кротовым', 'Pavel Krotov'],
  ['Львом Зотовым', 'Lev Zotov'],
  ['Михаилом Зотовым', 'Mikhail Zotov'],
  ['Карлом Зотовым', 'Karl Zotov'],
])('%s is of %s: a vowel that falls out comes back, and no other comes in', (form, name) => {
  expect(namesIn(`С послом России ${form} встретился ${HOST}.`)).toContain(name);
});
