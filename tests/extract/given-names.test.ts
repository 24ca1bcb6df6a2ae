import { expect, it } from 'vitest';
import { extractor } from './extractor';

const namesIn = (lang: 'en' | 'hi' | 'bn', text: string) =>
  extractor.extract({ text: `—\n\n${text}`, lang, published: '2024-03-05' }).persons.map(({ name }) => name);

it.each([
  ['en', 'The envoy handed Miguel Zamarriego a letter and left.', 'Miguel Zamarriego'],
  ['en', 'So it was Nguyen Van Quyet whom the guest found at the table.', 'Nguyen Van Quyet'],
  ['hi', 'इसके बाद रमेश झुनझुनवाला वहां थे।', 'Ramesh Jhunjhunwala'],
  ['bn', 'এরপর রমেশ ঝুনঝুনওয়ালা ঘরে ছিলেন।', 'Ramesh Jhunjhunwala'],
] as const)('%s: unknown words that begin as names do are a person: %s', (lang, text, name) => {
  expect(namesIn(lang, text)).toContain(name);
});

it.each([
  ['en', 'The envoy walked to the Miguel Zamarriego Airport and left.'],
  ['en', 'The envoy walked along Miguel Street and left.'],
  ['en', 'The envoy handed Zorvath Quillane a letter and left.'],
  ['hi', 'इसके बाद झुनझुनवाला रमेशपुर कमरे में थे।'],
] as const)('%s: but what is named after one is none, nor what begins otherwise: %s', (lang, text) => {
  expect(namesIn(lang, text)).toEqual([]);
});
